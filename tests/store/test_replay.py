"""Replaying the journal gives the tables, whatever was done, undone and done again."""

import random
from dataclasses import replace
from pathlib import Path

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Edit
from annotator.domain.entities import merge, new_entity, set_aliases
from annotator.domain.records import Entity, Record, Zone
from annotator.session import Session
from annotator.store.rows import TABLES
from tests.stories import TEXT, at, bring_in, new_project
from tests.thorough import times

WORDS = ["40", "Orlen", "Civil Guard", "12 children", "We lost everything", "said"]
EDITS, UNDONE = times(600, 2000), times(60, 100)


def tables(session: Session) -> dict[tuple[str, str], Record]:
    return {(TABLES[t], r.id): r for t in TABLES for r in session.project.records.all(t, deleted=True)}


def replayed(session: Session) -> dict[tuple[str, str], Record]:
    return {(TABLES[type(r)], r.id): r for r in session.project.journal.replayed()}


def something(session: Session, dice: random.Random) -> None:
    """One random thing that an analyst might do."""
    page = session.page
    assert page is not None
    records, entities = page.annotations(), session.register.all()
    words = at(TEXT, dice.choice(WORDS))
    match dice.randrange(10):
        case 0:
            session.do(edits.add("figure", Figure(article=page.article.id, at=words, value=dice.random())))
        case 1:
            entity = dice.choice(entities).id if entities else ""
            session.do(edits.add("mention", Mention(article=page.article.id, at=words, entity=entity)))
        case 2:
            session.do(edits.add("source", Source(article=page.article.id, said=words, quote_defect=("unclosed",))))
        case 3:
            session.do(new_entity(Entity(name=f"E{dice.random()}"), dice.sample(WORDS, 2)))
        case 4 if records:
            session.do(edits.delete("delete", [dice.choice(records)]))
        case 5 if records:
            session.do(edits.change("note", dice.choice(records), note=str(dice.random()), later=dice.random() < 0.5))
        case 6 if len(entities) > 1:
            keep, go = dice.sample(entities, 2)
            session.do(merge(session.register, keep, [go]))
        case 7 if entities:
            session.do(set_aliases(session.register, dice.choice(entities), dice.sample(WORDS, dice.randrange(3))))
        case 8 if records:
            step = dice.choice(["s1", "s2", str(dice.random())])
            for value in ("peo", "people"):
                record = session.page.get(records[0].id) if session.page else None  # typed in one visit, or in two
                assert record is not None
                session.do(replace(edits.change("note", record, note=value + str(dice.random())), step=step))
        case 9:
            session.do(edits.add("zone", Zone(article=page.article.id, start=0, end=5, kind="headline")))
            session.set_progress(page.article.id, dice.choice(["new", "done", "in_progress"]))


def test_replaying_whatever_was_done_gives_the_tables(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    dice = random.Random(7)
    for count in range(EDITS):
        something(session, dice)
        if dice.random() < 0.3:
            session.undo()
        if dice.random() < 0.2:
            session.redo()
        if count % 100 == 0:
            assert replayed(session) == tables(session)
    assert replayed(session) == tables(session)
    session.close()


def test_undoing_each_step_gives_the_state_before_it_and_redoing_the_one_after(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    dice = random.Random(11)
    states, steps = [standing(session)], [session.undoable()]

    def note(edit: Edit) -> None:
        if session.undoable() == steps[-1]:  # edits of one step are undone together
            states.pop()
            steps.pop()
        states.append(standing(session))
        steps.append(session.undoable())

    session.listener = note
    for _ in range(UNDONE):
        something(session, dice)
    session.listener = lambda edit: None
    for before in reversed(states[:-1]):
        session.undo()
        assert standing(session) == before
        assert replayed(session) == tables(session)
    for after in states[1:]:
        session.redo()
        assert standing(session) == after
    assert session.page is not None
    assert session.read(article.id).annotations() == session.page.annotations()
    session.close()


def standing(session: Session) -> dict[tuple[str, str], Record]:
    """What counts: everything that is not deleted."""
    return {key: record for key, record in tables(session).items() if not record.deleted}
