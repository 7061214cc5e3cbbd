"""Accepting is one edit with records, entities and links; what is recorded or rejected is no longer proposed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain import edits
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.answers import Answer, answer_id
from annotator.domain.edits import Change, Edit
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity, Person
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.standing import Standing, covers, folded_words, key_of
from annotator.services.suggest.suggestion import NewEntity, Suggestion, entity_id
from annotator.session import Session
from annotator.session.suggesting import Found
from tests.stories import ANALYST, TEXT, at, bring_in, new_project

OTHER = Person(id="b" * 32, name="Analyst 2")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = new_project(tmp_path)
    bring_in(session, published="2026-01-26", language="en")
    yield session
    session.close()


def show(session: Session, *proposed: Suggestion) -> list[Suggestion]:
    """Let these be what is proposed; gives what is open."""
    assert session.page is not None
    session.suggestions.show(Found(session.page.article.id, proposed))
    session.listener = session.suggestions.take  # type: ignore[assignment]
    return session.suggestions.open()


def one(record: AnyAnnotation, **said: Any) -> Suggestion:
    values: dict[str, Any] = {"confidence": 0.96, "rule": "a rule", **said}
    return Suggestion(replace(record, origin="suggested"), **values)


def orlen(nth: int = 1) -> Suggestion:
    entity = Entity(id=entity_id("a", "Orlen"), name="Orlen", type="place")
    return one(Mention(at=at(TEXT, "Orlen", nth), entity=entity.id, form="name"), new=(NewEntity(entity, ("ORL",)),))


def guard() -> Suggestion:
    said = at(TEXT, "At least 40 people died in Orlen on Monday, among them 12 children and 28 adults")
    return one(Source(who=at(TEXT, "the Civil Guard"), cue=at(TEXT, "said"), said=said, identification="named"))


def forty(**links: Any) -> Suggestion:
    return one(Figure(at=at(TEXT, "At least 40"), value=40, status="killed", **links))


def page_of(session: Session) -> Any:
    assert session.page is not None
    return session.page


def accept(session: Session, *chosen: Suggestion) -> Edit:
    return session.do(session.suggestions.accepting(chosen))


def test_a_mention_makes_its_entity_with_its_aliases_and_the_next_one_shares_it(session: Session) -> None:
    first, second = show(session, orlen(), orlen(2))
    accept(session, first)
    (entity,) = session.register.all()
    assert session.register.names(entity.id) == ["Orlen", "ORL"]
    accept(session, second)
    assert {mention.entity for mention in page_of(session).of_type(Mention)} == {entity.id}
    assert len(session.register.all()) == 1


def test_an_entity_that_the_register_has_by_that_name_is_taken(session: Session) -> None:
    session.do(new_entity(Entity(name="City of Orlen"), ["Orlen"]))
    accept(session, *show(session, orlen()))
    (mention,) = page_of(session).of_type(Mention)
    assert session.register.name(mention.entity) == "City of Orlen"
    assert len(session.register.all()) == 1


def test_what_was_made_and_taken_back_is_made_again_with_its_names(session: Session) -> None:
    (mention,) = show(session, orlen())
    accept(session, mention)
    session.undo()
    assert session.register.all() == []
    accept(session, mention)
    (entity,) = session.register.all()
    assert session.register.names(entity.id) == ["Orlen", "ORL"]


def test_a_figure_and_its_source_accepted_together_are_linked(session: Session) -> None:
    source = guard()
    chosen = show(session, source, forty(source=source.record.id))
    edit = accept(session, *chosen)
    (made,), (figure,) = page_of(session).of_type(Source), page_of(session).of_type(Figure)
    assert figure.source == made.id != source.record.id
    assert figure.article == made.article == page_of(session).article.id
    assert str(edit.label) == "accept 2 suggestions"


@pytest.mark.parametrize("first_figure", [True, False])
def test_they_are_linked_in_whichever_order_they_are_accepted(session: Session, first_figure: bool) -> None:
    source = guard()
    figure = forty(source=source.record.id)
    show(session, source, figure)
    for each in (figure, source) if first_figure else (source, figure):
        accept(session, each)
    (made,), (recorded,) = page_of(session).of_type(Source), page_of(session).of_type(Figure)
    assert recorded.source == made.id
    assert recorded.origin == "suggested"


def test_a_figure_is_linked_to_a_source_that_was_recorded_by_hand_around_it(session: Session) -> None:
    by_hand = replace(guard().record, origin="manual", article=page_of(session).article.id)
    session.do(edits.add("source", by_hand))
    (figure,) = show(session, forty())
    accept(session, figure)
    assert page_of(session).of_type(Figure)[0].source == by_hand.id


def test_a_source_is_like_earlier_ones_of_the_same_speaker(session: Session) -> None:
    session.do(new_entity(guard := Entity(name="Civil Guard", type="organisation")))
    earlier = Source(
        article=page_of(session).article.id, said=at(TEXT, "we are alive"), speakers=(guard.id,), party="yes",
        proximity="witness", identification="named",
    )  # fmt: skip
    session.do(edits.add("earlier", earlier))
    (proposed,) = show(session, replace(guard_says(guard.id)))
    accept(session, proposed)
    (made,) = [source for source in page_of(session).of_type(Source) if source.id != earlier.id]
    assert (made.party, made.proximity) == ("yes", "witness")


def guard_says(speaker: str) -> Suggestion:
    source = guard().record
    assert isinstance(source, Source)
    return one(replace(source, speakers=(speaker,)))


def test_answers_are_written_with_what_they_are_to(session: Session) -> None:
    (figure,) = show(session, forty())
    accept(session, figure)
    (recorded,) = page_of(session).of_type(Figure)
    answer = session.project.records.get(Answer, answer_id(recorded.id))
    assert answer is not None
    assert (answer.said, answer.kind, answer.rule, answer.status) == ("accepted", "figure", "a rule", "killed")
    assert (answer.person, answer.record, answer.place) == (ANALYST.id, recorded.id, recorded.at.cell)


def test_a_rejection_concerns_only_this_place_and_this_person(session: Session) -> None:
    first, second = show(session, orlen(), orlen(2))
    session.do(session.suggestions.rejecting([first]))
    assert [key_of(each.record) for each in session.suggestions._standing.open()] == [key_of(second.record)]
    rejected = session.project.answers.rejected(page_of(session).article.id, ANALYST.id)
    assert [answer.place for answer in rejected] == [first.record.main.cell]
    assert session.project.answers.rejected(page_of(session).article.id, OTHER.id) == []


def test_what_somebody_else_recorded_is_still_proposed(session: Session) -> None:
    theirs = replace(forty().record, author=OTHER.id, article=page_of(session).article.id)
    session.project.apply(edits.add("them", OTHER))
    session.project.apply(Edit("theirs", (Change(None, theirs),)), OTHER.id, "e" * 32)
    session.turn_to(page_of(session).article.id)
    assert len(show(session, forty())) == 1
    session.do(edits.add("mine", replace(forty().record, article=page_of(session).article.id)))
    assert session.suggestions.open() == []


def test_a_deleted_record_and_one_changed_by_hand_are_told_of_in_the_answers(session: Session) -> None:
    (figure,) = show(session, forty())
    accept(session, figure)
    (recorded,) = page_of(session).of_type(Figure)
    session.do(edits.change("status", recorded, status="wounded"))
    (changed,) = page_of(session).of_type(Figure)
    assert changed.origin == "suggested_changed"
    assert said_to(session, recorded) == "changed"
    session.do(edits.delete("delete", [changed]))
    assert said_to(session, recorded) == ""
    session.undo()
    assert said_to(session, recorded) == "changed"
    session.undo()
    assert (page_of(session).of_type(Figure)[0].origin, said_to(session, recorded)) == ("suggested", "accepted")


def said_to(session: Session, record: AnyAnnotation) -> str:
    answer = session.project.records.get(Answer, answer_id(record.id))
    return answer.said if answer and not answer.deleted else ""


def test_a_mention_covers_its_words_also_with_an_article_and_nothing_around_them() -> None:
    prison = Mention(at=at(TEXT, "Civil Guard"))
    assert covers(Mention(at=at(TEXT, "the Civil Guard")), prison)
    assert not covers(Mention(at=at(TEXT, "Guard")), prison)
    assert not covers(Figure(at=at(TEXT, "Civil Guard")), prison)


def test_a_source_covers_what_has_its_cue_or_says_the_same() -> None:
    source = guard().record
    assert isinstance(source, Source)
    assert covers(replace(source, said=at(TEXT, "40")), source)
    assert covers(replace(source, cue=replace(source.cue, spans=(), words="")), source)
    assert not covers(Source(said=at(TEXT, "12 children")), source)
    assert not covers(replace(source, cue=at(TEXT, "said", 2)), source)


def test_words_are_compared_without_case_accents_and_an_article_in_front() -> None:
    assert folded_words(Mention(at=replace(at(TEXT, "Orlen"), words="L’Hôpital"))) == "l hopital"
    assert folded_words(Mention(at=replace(at(TEXT, "Orlen"), words="The Guard"))) == "guard"


def test_everything_that_is_proposed_for_an_article_can_be_accepted_at_once(session: Session) -> None:
    found = suggest(TEXT, language="en", published="2026-01-26", article=page_of(session).article.id)
    edit = accept(session, *show(session, *found))
    assert edit
    assert session.suggestions.open() == []
    assert len(page_of(session).annotations()) == len({key_of(each.record) for each in found})
    session.undo()
    assert page_of(session).annotations() == []
    assert session.register.all() == []
    session.redo()
    assert session.suggestions.open() == []


def test_thousands_of_records_are_held_against_hundreds_of_suggestions_place_by_place() -> None:
    text = "word " * 20_000
    proposed = [one(Mention(at=at_(text, 5 * n, 5 * n + 4))) for n in range(0, 20_000, 50)]
    standing = Standing(proposed, ANALYST.id)
    for number in range(0, 20_000, 100):
        standing.take(Mention(at=at_(text, 5 * number, 5 * number + 4), author=ANALYST.id))
    assert len(standing.open()) == len(proposed) // 2


def at_(text: str, start: int, end: int) -> Any:
    from annotator.domain.anchors import anchor

    return anchor(text, (start, end))


def test_a_figure_whose_source_was_rejected_is_accepted_without_it(session: Session) -> None:
    source = guard()
    show(session, source, figure := forty(source=source.record.id))
    session.do(session.suggestions.rejecting([source]))
    session.do(session.suggestions.accepting([figure]))
    assert session.page is not None
    assert [each.source for each in session.page.of_type(Figure)] == [""]


def test_choices_that_the_project_merged_or_does_not_have_are_not_brought_back(session: Session) -> None:
    killed, wounded = (session.codebook.known(f"figure.status.{key}") for key in ("killed", "wounded"))
    assert killed is not None
    assert wounded is not None
    session.do(edits.change("hide", killed, hidden=True))
    session.do(edits.change("merge", wounded, merged_into=session.codebook.offered("figure.status")[-1].id))
    stands = session.codebook.standing("figure.status", "wounded")
    assert stands not in ("", "wounded")
    for words, status in {"At least 40": "killed", "12 children": "wounded"}.items():
        accept(session, *show(session, one(Figure(at=at(TEXT, words), status=status))))
    assert [figure.status for figure in page_of(session).of_type(Figure)] == ["", stands]
