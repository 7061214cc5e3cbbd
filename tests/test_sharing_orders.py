"""Laptops that exchange work in any order, as often as they like, end with the same project."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.codebook import Choice
from annotator.domain.entities import merge, new_entity, set_aliases
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity, Record
from annotator.session import Session
from tests.laptops import ANNA, BEN, laptop, replayed, send, stated, tables, take_in
from tests.stories import TEXT, at, bring_in

ROUNDS = int(os.environ.get("ANNOTATOR_ORDERS", "6"))  # thousands, where somebody wants to know
WORDS = ["40", "Orlen", "12 children", "Civil Guard"]
LAPTOPS = (("A", ANNA), ("B", ANNA), ("C", BEN))  # one person has two
TEXTS = (TEXT, TEXT.replace("Orlen", "Wodzin"))

Step = tuple[str, int, int]  # what is done, by which laptop, and which of what there is
RECORDED = ("figure", "mention", "entity", "note", "merge", "alias", "choice", "delete", "progress", "title", "import")
DONE = (*RECORDED, "undo", "redo", "give", "give", "give")
STEPS = st.lists(st.tuples(st.sampled_from(DONE), st.integers(0, 2), st.integers(0, 30)), max_size=24)


class Office:
    """Three laptops and the files that go between them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.laptops = [laptop(folder, person, name) for name, person in LAPTOPS]

    def do(self, step: Step) -> None:
        what, who, which = step
        session = self.laptops[who]
        try:
            if what == "give":
                take_in(self.laptops[(who + 1 + which % 2) % 3], send(session, self.folder))
            else:
                WHAT[what](session, which)
        except UserError:
            return  # somebody changed it meanwhile, which is said

    def gather(self, order: list[int]) -> None:
        """Everybody gets the work of everybody, in this order, some of it twice."""
        for _ in range(2):
            files = [send(session, self.folder) for session in self.laptops]
            for session in self.laptops:
                for turn in order:
                    take_in(session, files[turn])

    def close(self) -> None:
        for session in self.laptops:
            session.close()


def pick(session: Session, kind: type[Any], which: int, *, mine: bool = True) -> Any:
    """One of the records that stand; UserError where there is none."""
    found = [r for r in session.project.records.all(kind) if not mine or getattr(r, "author", "") == session.person.id]
    found = [r for r in found if getattr(r, "name", "") != "" or kind is not Entity]
    if not found:
        raise UserError("There is none.")
    return sorted(found, key=lambda record: record.id)[which % len(found)]


def article(session: Session, which: int) -> str:
    return str(pick(session, Article, which, mine=False).id)


def make_figure(session: Session, which: int) -> None:
    where = at(TEXTS[0], WORDS[which % 2 * 2])
    session.do(edits.add("figure", Figure(article=article(session, which), at=where, value=float(which))))


def make_mention(session: Session, which: int) -> None:
    entity = pick(session, Entity, which, mine=False).id
    session.do(edits.add("mention", Mention(article=article(session, which), at=at(TEXT, "40"), entity=entity)))


def note(session: Session, which: int) -> None:
    record = pick(session, Figure, which)
    session.do(edits.change("note", record, note=f"{session.device} {which}"))


def merge_two(session: Session, which: int) -> None:
    keep, go = pick(session, Entity, which, mine=False), pick(session, Entity, which + 1, mine=False)
    if keep.id != go.id:
        session.do(merge(session.register, keep, [go]))


def names(session: Session, which: int) -> None:
    entity = pick(session, Entity, which, mine=False)
    session.do(set_aliases(session.register, entity, WORDS[which % 3 : which % 4]))


def rename_choice(session: Session, which: int) -> None:
    choice = sorted(session.project.records.all(Choice), key=lambda c: c.id)[which % 3]
    session.do(edits.change("rename", choice, label=f"{session.device} {which}"))


def title(session: Session, which: int) -> None:
    session.do(edits.change("title", pick(session, Article, which, mine=False), title=f"{session.device} {which}"))


def delete(session: Session, which: int) -> None:
    kind = (Figure, Mention, Entity, Article)[which % 4]
    session.do(edits.delete("delete", [pick(session, kind, which, mine=kind in (Figure, Mention))]))


def bring(session: Session, which: int) -> None:
    if session.project.records.with_text(_hash(which)) is None:
        bring_in(session, TEXTS[which % 2])


def _hash(which: int) -> str:
    from annotator.store.texts import text_hash

    return text_hash(TEXTS[which % 2])


WHAT: dict[str, Callable[[Session, int], object]] = {
    "figure": make_figure,
    "mention": make_mention,
    "entity": lambda session, which: session.do(new_entity(Entity(name=f"E{which % 3}"), WORDS[: which % 3])),
    "note": note,
    "merge": merge_two,
    "alias": names,
    "choice": rename_choice,
    "delete": delete,
    "progress": lambda session, which: session.set_progress(article(session, which), "done" if which % 2 else "new"),
    "title": title,
    "import": bring,
    "undo": lambda session, which: session.undo(),
    "redo": lambda session, which: session.redo(),
}


def shared(session: Session) -> dict[tuple[str, str], Any]:
    """What all must agree on: every record with its stamps, and what it says."""
    gone = {id for id, other in _stands(session).items() if id != other}
    found = {key: state for key, state in stated(session).items() if not _behind(state.record, gone)}
    return {key: state for key, state in found.items() if state.stamps}


def _stands(session: Session) -> dict[str, str]:
    by_text: dict[str, str] = {}
    articles = sorted(session.project.records.all(Article, deleted=True), key=lambda a: a.id)
    return {a.id: by_text.setdefault(a.text_sha256, a.id) for a in articles}


def _behind(record: Record, gone: set[str]) -> bool:
    """Whether a record stays behind with an article that another laptop brought in, too."""
    return getattr(record, "article", "") in gone


@given(steps=STEPS, order=st.permutations([0, 1, 2]))
@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_order_and_any_repetition_gives_the_same_project(steps: list[Step], order: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for step in (("import", 0, 0), ("entity", 0, 1), ("figure", 0, 2), ("give", 0, 0), ("give", 0, 1), *steps):
            office.do(step)
        for session in office.laptops:
            assert replayed(session) == tables(session)
        office.gather(order)
        first, *others = [shared(session) for session in office.laptops]
        for session in office.laptops:
            assert replayed(session) == tables(session)
        for other in others:
            assert other == first
        office.close()


@pytest.mark.parametrize("order", [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
def test_one_text_on_three_laptops_is_one_article_whoever_is_taken_in_first(tmp_path: Path, order: list[int]) -> None:
    office = Office(tmp_path)
    for who in range(3):
        for step in (("import", who, 0), ("figure", who, 2), ("progress", who, 1)):
            office.do(step)
    office.gather(order)
    first, *others = [shared(session) for session in office.laptops]
    assert all(other == first for other in others)
    assert len([*office.laptops[0].project.records.all(Article)]) == 1
    assert len([*office.laptops[0].project.records.all(Figure)]) == 3
    office.close()
