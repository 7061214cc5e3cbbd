"""What was changed on both sides is listed exactly: none is missing, and none is invented."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Entity, Record
from annotator.services.sharing.choosing import Wish
from annotator.services.sharing.plan import Plan
from annotator.session import Session
from tests.laptops import ANNA, laptop, look, send, stated, take_in
from tests.office import BOOK, ROUNDS
from tests.stories import TEXT, at, bring_in

HALF, REST = TEXT, TEXT.replace("Orlen", "Wodzin")


class Pair:
    """One person's two laptops, which both have two articles with a figure each, and an entity."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home, self.office = (laptop(folder, ANNA, name, BOOK) for name in ("home", "office"))
        self.articles = [bring_in(self.home, text).id for text in (HALF, REST)]
        self.figures = [Figure(article=article, at=at(TEXT, "40")) for article in self.articles]
        self.entity = Entity(name="Orlen")
        self.home.do(edits.add("coded", *self.figures, self.entity))
        take_in(self.office, send(self.home, folder))

    def change(self, session: Session, which: int, value: float) -> None:
        """Give one of the figures another value."""
        found = session.project.records.get(Figure, self.figures[which].id)
        assert found is not None
        session.do(edits.change("value", found, value=value))

    def name(self, session: Session, **fields: str) -> None:
        """Say something else of the entity."""
        found = session.project.records.get(Entity, self.entity.id)
        assert found is not None
        session.do(edits.change("entity", found, **fields))

    def some(self, session: Session, *which: int) -> Path:
        """A file with some of the articles."""
        return send(session, self.folder, Wish(articles=tuple(self.articles[each] for each in which)))

    def listed(self, plan: Plan) -> list[tuple[str, tuple[str, ...]]]:
        """The records in conflict, and the fields of each."""
        return sorted((each.ours.id, each.fields) for each in plan.conflicts)

    def close(self) -> None:
        self.home.close()
        self.office.close()


def test_what_was_not_in_the_half_that_came_first_is_in_conflict_once_all_comes(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    for which in (0, 1):
        pair.change(pair.home, which, 41.0)
    take_in(pair.office, pair.some(pair.home, 1))
    for which in (0, 1):
        pair.change(pair.office, which, 42.0)

    plan = take_in(pair.office, send(pair.home, tmp_path))

    assert pair.listed(plan) == [(pair.figures[0].id, ("value",))]  # of the other this laptop had heard
    pair.close()


def test_what_was_changed_on_top_of_a_half_is_no_conflict_for_who_sent_it(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    for which in (0, 1):
        pair.change(pair.home, which, 41.0)
    take_in(pair.office, pair.some(pair.home, 0))
    for which in (0, 1):
        pair.change(pair.office, which, 42.0)

    plan = take_in(pair.home, send(pair.office, tmp_path))

    assert pair.listed(plan) == [(pair.figures[1].id, ("value",))]
    pair.close()


def test_of_an_entity_only_the_fields_are_listed_that_both_changed(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.name(pair.home, role="town", note="at home")
    pair.name(pair.office, country="PL", note="in the office")

    plan = take_in(pair.office, pair.some(pair.home, 0))

    assert pair.listed(plan) == [(pair.entity.id, ("note",))]
    assert not take_in(pair.home, send(pair.office, tmp_path)).conflicts  # who has taken it in has heard of it
    pair.close()


def test_what_came_in_and_was_taken_back_is_in_conflict_with_what_was_done_instead(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    pair.change(pair.home, 0, 41.0)
    file = send(pair.home, tmp_path)
    take_in(pair.office, file)
    pair.office.undo()
    pair.change(pair.office, 0, 42.0)

    from_office = send(pair.office, tmp_path)

    assert pair.listed(look(pair.home, from_office)) == [(pair.figures[0].id, ("value",))]
    assert pair.listed(take_in(pair.office, file)) == [(pair.figures[0].id, ("value",))]
    assert not look(pair.office, file).conflicts
    pair.close()


def test_deleted_here_and_changed_there_is_listed_and_the_later_stands(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    there = [pair.office.project.records.get(Figure, figure.id) for figure in pair.figures]
    pair.office.do(edits.delete("delete", [figure for figure in there if figure]))
    assert not take_in(pair.office, send(pair.home, tmp_path)).conflicts  # unchanged there: it stays deleted
    assert all(each.deleted for each in _figures(pair.office, pair))
    pair.change(pair.home, 0, 41.0)
    pair.change(pair.home, 0, 43.0)

    plan = take_in(pair.office, send(pair.home, tmp_path))

    assert pair.listed(plan) == [(pair.figures[0].id, ("deleted", "value"))]
    assert [each.deleted for each in _figures(pair.office, pair)] == [False, True]
    assert [each.deleted for each in _both_ways(pair)] == [False, True]
    pair.close()


def _figures(session: Session, pair: Pair) -> list[Figure]:
    found = [session.project.records.get(Figure, figure.id) for figure in pair.figures]
    return [figure for figure in found if figure is not None]


def _both_ways(pair: Pair) -> list[Figure]:
    take_in(pair.home, send(pair.office, pair.folder))
    return _figures(pair.home, pair)


# What each laptop knows of each record is kept beside, told by the records' stamps alone, and compared with the list

Past = dict[str, set[tuple[int, str]]]
DOINGS = st.tuples(st.sampled_from(("change", "change", "name", "some", "all")), st.booleans(), st.integers(0, 1))


class Witness:
    """Remembers which states of the records each laptop had seen."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.seen: dict[str, Past] = {pair.home.device: {}, pair.office.device: {}}
        for session in (pair.home, pair.office):
            self.look_at(session)

    def now(self, session: Session) -> dict[str, tuple[Record, dict[str, tuple[int, str]]]]:
        """The records that are watched, with their stamps."""
        ids = {self.pair.entity.id, *(figure.id for figure in self.pair.figures)}
        return {s.record.id: (s.record, dict(s.stamps)) for s in stated(session).values() if s.record.id in ids}

    def look_at(self, session: Session) -> None:
        """Whoever works there has seen what stands."""
        for id, (_, stamps) in self.now(session).items():
            self.seen[session.device].setdefault(id, set()).update(stamps.values())

    def expected(self, here: Session, there: Session, which: set[str]) -> list[tuple[str, tuple[str, ...]]]:
        """What both changed, and neither saw of the other."""
        ours, theirs, found = self.now(here), self.now(there), []
        for id in which & ours.keys() & theirs.keys():
            (mine, since), (other, since_there) = ours[id], theirs[id]
            fields = tuple(
                name
                for name in vars(mine)
                if name not in ("id", "modified")
                and getattr(mine, name) != getattr(other, name)
                and since.get(name, since.get("")) not in self.seen[there.device][id]
                and since_there.get(name, since_there.get("")) not in self.seen[here.device][id]
            )
            found += [(id, fields)] if fields else []
        return sorted(found)

    def took_in(self, here: Session, there: Session, which: set[str]) -> None:
        for id in which:
            self.seen[here.device].setdefault(id, set()).update(self.seen[there.device].get(id, set()))
        self.look_at(here)


@given(steps=st.lists(DOINGS, max_size=14))
@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=list(HealthCheck))
def test_after_any_exchange_of_parts_the_list_names_what_both_changed(steps: list[tuple[str, bool, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pair = Pair(Path(folder))
        witness = Witness(pair)
        for number, (what, at_home, which) in enumerate(steps):
            here, there = (pair.home, pair.office) if at_home else (pair.office, pair.home)
            if what == "change":
                pair.change(here, which, float(number))
            elif what == "name":
                pair.name(here, **{("role", "note")[which]: f"{number}"})
            else:
                file = send(there, pair.folder) if what == "all" else pair.some(there, which)
                figures = pair.figures if what == "all" else [pair.figures[which]]
                ids = {pair.entity.id, *(figure.id for figure in figures)}
                expected = witness.expected(here, there, ids)
                assert pair.listed(take_in(here, file)) == expected
                witness.took_in(here, there, ids)
            witness.look_at(here)
        pair.close()
