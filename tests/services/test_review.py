"""Deciding between what several people recorded: what is open, in which order, and what stands in the end."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.edits import Edit
from annotator.domain.records import Entity, Record, altered
from annotator.domain.register import Register
from annotator.domain.review import AGREED, CHANGED, DISPUTED, DUPLICATE, NOTHING_HERE, REJECTED, Verdict
from annotator.services.review.cases import AGAIN, ALL_AGREE, DECIDED, UNDECIDED, Case, cases_of, in_order, letters
from annotator.services.review.deciding import Decider
from annotator.services.review.final import final
from tests.stories import TEXT, at

ANNA, BEN, CARA, RITA = "1" * 32, "2" * 32, "3" * 32, "9" * 32
NOBODY = Register((), ())


def figure(author: str, words: str = "At least 40", **values: object) -> Figure:
    said: dict[str, object] = {"article": "x", "value": 40.0, "status": "killed", "counted": "people"}
    return Figure(author=author, at=at(TEXT, words), **(said | values))  # type: ignore[arg-type]


class Table:
    """The records of an article as they lie before a reviewer."""

    def __init__(self, *annotations: AnyAnnotation, done: Iterable[str] = ()) -> None:
        self.records: dict[str, Record] = {each.id: each for each in annotations}
        self.done = list(done)

    def do(self, edit: Edit) -> None:
        self.records |= {change.after.id: change.after for change in edit.changes}

    def undo(self, edit: Edit) -> None:
        self.do(edit.undone())

    @property
    def cases(self) -> list[Case]:
        standing = [record for record in self.records.values() if not record.deleted]
        verdicts = [record for record in standing if isinstance(record, Verdict)]
        own = [record for record in standing if isinstance(record, AnyAnnotation)]
        return cases_of("x", own, verdicts, NOBODY, self.done)

    @property
    def case(self) -> Case:
        (one,) = self.cases
        return one

    def said(self) -> dict[str, tuple[str, str]]:
        """Verdict and reason of each coder's record that stand."""
        return {
            person: (self.case.verdicts[each.id].verdict, self.case.verdicts[each.id].reason)
            for person, each in self.case.members.items()
            if each.id in self.case.verdicts
        }


@pytest.fixture
def differing() -> Table:
    return Table(figure(ANNA), figure(BEN, status="affected", counted="dead"))


def test_records_that_differ_are_open_and_name_their_fields(differing: Table) -> None:
    assert differing.case.state == UNDECIDED
    assert differing.case.differing == ("counted", "status")


def test_what_all_recorded_alike_is_agreed_on_and_what_one_did_not_record_is_open() -> None:
    assert Table(figure(ANNA), figure(BEN)).case.state == ALL_AGREE
    assert Table(figure(ANNA), figure(BEN), done=[CARA]).case.missing == (CARA,)
    assert Table(figure(ANNA), figure(BEN), done=[CARA]).case.state == UNDECIDED


def test_taking_one_agrees_to_it_and_rejects_the_others_as_duplicates(differing: Table) -> None:
    before = dict(differing.records)
    edit = Decider(RITA, "value", "as the text says").take(differing.case, ANNA)
    differing.do(edit)
    assert differing.said() == {ANNA: (AGREED, "value"), BEN: (REJECTED, DUPLICATE)}
    assert differing.case.state == DECIDED
    assert differing.case.taken == differing.case.members[ANNA]
    assert all(differing.records[id] == record for id, record in before.items())  # the originals are as they were
    differing.undo(edit)
    assert differing.case.state == UNDECIDED


def test_nothing_here_rejects_what_all_recorded(differing: Table) -> None:
    differing.do(Decider(RITA).nothing_here(differing.case))
    assert differing.said() == dict.fromkeys((ANNA, BEN), (REJECTED, NOTHING_HERE))
    assert differing.case.state == DECIDED
    assert final(differing.cases).records == []


def test_what_is_left_open_stays_in_the_queue_and_says_why(differing: Table) -> None:
    differing.do(Decider(RITA, "other", "ask the desk").leave_open(differing.case))
    assert {verdict.verdict for verdict in differing.case.verdicts.values()} == {DISPUTED}
    assert differing.case.state == UNDECIDED


def test_ones_own_starts_from_either_and_stands_instead_of_all(differing: Table) -> None:
    edit, own = Decider(RITA).make_own(differing.case, BEN)
    differing.do(edit)
    assert (own.author, own.at) == (RITA, differing.case.members[BEN].main)  # type: ignore[union-attr]
    assert {verdict.verdict for verdict in differing.case.verdicts.values()} == {CHANGED}
    differing.records[own.id] = altered(own, {"value": 41.0})
    assert differing.case.coders == (ANNA, BEN)
    assert [record.id for record in final(differing.cases).records] == [own.id]
    differing.do(Decider(RITA).take(differing.case, ANNA))
    assert differing.records[own.id].deleted  # it goes with the decision that it came of


def test_what_its_author_changes_after_it_was_judged_is_open_again_with_what_changed(differing: Table) -> None:
    differing.do(Decider(RITA).take(differing.case, ANNA))
    mine = differing.case.members[ANNA]
    differing.records[mine.id] = altered(mine, {"value": 43.0, "later": True})
    assert differing.case.state == AGAIN
    assert differing.case.changes == {mine.id: {"value": (40.0, 43.0)}}
    differing.records[mine.id] = replace(mine, later=True)
    assert differing.case.state == DECIDED


def test_a_record_that_comes_later_or_goes_opens_what_was_decided(differing: Table) -> None:
    differing.do(Decider(RITA).take(differing.case, ANNA))
    late = figure(CARA)
    differing.records[late.id] = late
    assert differing.case.state == AGAIN
    del differing.records[late.id]
    taken = differing.case.members[ANNA]
    differing.records[taken.id] = replace(taken, deleted=True)
    assert differing.case.state == AGAIN


def test_a_single_coder_is_reviewed_record_by_record() -> None:
    table = Table(figure(ANNA), figure(ANNA, "12", value=12.0))
    assert [case.state for case in table.cases] == [UNDECIDED, UNDECIDED]
    table.do(Decider(RITA).take(table.cases[0], ANNA))
    table.do(Decider(RITA, "not_attributed").nothing_here(table.cases[1]))
    assert [record.at.words for record in final(table.cases).records] == ["At least 40"]  # type: ignore[union-attr]


def test_being_done_of_a_reviewer_does_not_make_them_a_coder() -> None:
    table = Table(figure(ANNA), figure(BEN), done=[RITA, ANNA, BEN])
    assert list(table.case.coders) == [ANNA, BEN, RITA]
    table.do(Decider(RITA).take(table.case, ANNA))
    assert list(table.case.coders) == [ANNA, BEN]


def test_the_queue_begins_with_what_matters_most() -> None:
    boundary = [
        Mention(author=ANNA, article="x", at=at(TEXT, "Orlen")),
        Mention(author=BEN, article="x", at=at(TEXT, "in Orlen")),
    ]
    values = [figure(ANNA, "12", value=12.0), figure(BEN, "12", value=13.0)]
    statuses = [figure(ANNA), figure(BEN, status="affected")]
    alone = [Source(author=ANNA, article="x", said=at(TEXT, "We lost everything"))]
    table = Table(*boundary, *values, *statuses, *alone)
    found = [", ".join(case.differing) or "only one" for case in in_order(table.cases)]
    assert found == ["value", "status", "only one", "at"]


def test_six_people_have_letters_and_one_case() -> None:
    six = [str(number) * 32 for number in range(6)]
    table = Table(*(figure(person) for person in six))
    assert list(letters(table.case.coders).values()) == list("ABCDEF")
    assert table.case.state == ALL_AGREE


def test_links_of_the_final_records_go_to_the_counterparts_that_stand() -> None:
    sources = {p: Source(author=p, article="x", who=at(TEXT, "the Civil Guard")) for p in (ANNA, BEN)}
    totals = {p: figure(p, source=sources[p].id, status=s) for p, s in ((ANNA, "killed"), (BEN, "affected"))}
    parts = {p: figure(p, "12", value=12.0, part_of=totals[p].id) for p in (ANNA, BEN)}
    table = Table(*sources.values(), *totals.values(), *parts.values())
    assert [case.differing for case in table.cases] == [("status",), (), ()]  # links to the same thing do not differ
    table.do(Decider(RITA).take(table.cases[0], BEN))
    own, copy = Decider(RITA).make_own(table.cases[0], BEN)
    smallest = min(sources.values(), key=lambda each: each.id)
    found = {record.main.words: record for record in final(table.cases).records}
    assert found["At least 40"] == replace(totals[BEN], source=smallest.id)
    assert found["12"].part_of == totals[BEN].id  # type: ignore[union-attr]
    table.do(own)
    found = {record.main.words: record for record in final(table.cases).records}
    assert found["12"].part_of == copy.id  # type: ignore[union-attr]


def test_of_what_is_open_nothing_stands_unless_it_is_asked_for(differing: Table) -> None:
    assert final(differing.cases).records == []
    assert len(final(differing.cases, undecided=True).records) == 1


def test_what_all_agree_on_is_accepted_in_one_edit() -> None:
    table = Table(
        figure(ANNA), figure(BEN), figure(ANNA, "12", value=12.0), figure(BEN, "12", value=12.0), figure(ANNA, "28")
    )
    edit = Decider(RITA).accept_agreed(table.cases)
    table.do(edit)
    assert [case.state for case in table.cases] == [DECIDED, DECIDED, UNDECIDED]
    table.undo(edit)
    assert [case.state for case in table.cases] == [ALL_AGREE, ALL_AGREE, UNDECIDED]


def test_entities_without_a_name_of_their_own_are_compared_by_their_words() -> None:
    names = ("Civilians killed", "civilians killed")
    crowd = [Entity(name=name, type="group", named="no", article="x") for name in names]
    town = [Entity(name="Orlen", type="place") for _ in range(2)]
    mentions = [
        Mention(author=person, article="x", at=at(TEXT, words), entity=entity.id)
        for words, two in (("people", crowd), ("Orlen", town))
        for person, entity in zip((ANNA, BEN), two, strict=True)
    ]
    cases = cases_of("x", mentions, [], Register((*crowd, *town), ()))
    assert {case.first.main.words: case.differing for case in cases} == {"people": (), "Orlen": ("entity",)}
