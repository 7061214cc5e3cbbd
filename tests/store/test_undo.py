"""Everything can be taken back, in its order, also after the project was closed."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention
from annotator.domain.edits import Edit
from annotator.domain.entities import merge, new_entity, set_aliases
from annotator.domain.errors import UserError
from annotator.domain.records import Entity, Person
from annotator.session import Session
from tests.stories import DEVICE, TEXT, at, bring_in, new_project, reopened


def a_figure(session: Session) -> Figure:
    article = bring_in(session)
    session.do(edits.add("record figure “40”", Figure(article=article.id, at=at(TEXT, "At least 40"), value=40)))
    return figure(session)


def figure(session: Session) -> Figure:
    return next(iter(session.project.records.all(Figure)))


def test_an_edit_is_undone_and_done_again(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    session.do(edits.change("value", first, value=41.0))
    session.undo()
    assert figure(session) == first
    session.redo()
    assert figure(session).value == 41.0
    session.close()


def test_undo_works_after_the_project_was_closed_and_opened(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    session.do(edits.change("value of figure “40”", first, value=41.0))
    session = reopened(session)
    step = session.undoable()
    assert step is not None
    assert step.label == "value of figure “40”"
    session.undo()
    assert figure(session) == first
    session = reopened(session)
    session.redo()
    assert figure(session).value == 41.0
    session.close()


def test_undo_names_what_it_takes_back_and_goes_all_the_way(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    for value in (1.0, 2.0, 3.0):
        session.do(edits.add(f"record {value:.0f}", Figure(article=article.id, at=at(TEXT, "40"), value=value)))
    labels = []
    while step := session.undoable():
        labels.append(step.label)
        session.undo()
    assert labels == ["record 3", "record 2", "record 1", "import"]
    assert session.articles() == []
    while session.redoable():
        session.redo()
    assert [f.value for f in session.project.records.all(Figure)] == [1.0, 2.0, 3.0]
    session.close()


def test_a_new_edit_clears_what_could_be_redone(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    session.do(edits.change("value", first, value=41.0))
    session.undo()
    session.do(edits.change("note", first, note="odd"))
    assert session.redoable() is None
    session.undo()
    assert figure(session) == first
    session.close()


def test_undo_and_redo_can_alternate_for_ever(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    session.do(edits.change("value", first, value=41.0))
    for _ in range(5):
        session.undo()
        assert figure(session).value == 40.0
        session.redo()
        assert figure(session).value == 41.0
    session.undo()
    session.undo()
    assert list(session.project.records.all(Figure)) == []
    session.redo()
    assert figure(session) == first
    session.close()


def test_commits_of_one_visit_to_a_field_are_one_step(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    one = session.do(replace(edits.change("counted", first, counted="peo"), step="visit"))
    now = one.changes[0].after
    session.do(replace(edits.change("counted", now, counted="people"), step="visit"))
    session.undo()
    assert figure(session) == first
    session.redo()
    assert figure(session).counted == "people"
    session.close()


def test_an_edit_on_a_state_that_is_gone_is_refused_whole(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    session.do(edits.change("value", first, value=41.0))
    late = edits.together(
        "late", [edits.add("more", replace(first, id="b" * 32)), edits.change("value", first, value=9.0)]
    )
    with pytest.raises(UserError, match="changed meanwhile"):
        session.do(late)
    assert [f.value for f in session.project.records.all(Figure)] == [41.0]
    session.close()


def test_undo_refuses_and_names_the_record_that_somebody_changed(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    entity = Entity(name="Civil Guard")
    session.do(new_entity(entity))
    session.do(edits.change("type", entity, type="organisation"))
    path = session.project.path
    session.close()
    other = Session.open(path, Person(id="b" * 32, name="Analyst 2"), "e" * 32)
    other.do(edits.change("type", replace(entity, type="organisation"), type="group"))
    other.close()
    session = Session.open(path, session.person, DEVICE)
    with pytest.raises(UserError, match="Civil Guard"):
        session.undo()
    assert session.register.get(entity.id) == replace(entity, type="group")
    assert article.id == session.articles()[0].id
    session.close()


def test_each_person_undoes_only_their_own_work(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    a_figure(session)
    path = session.project.path
    session.close()
    other = Session.open(path, Person(id="b" * 32, name="Analyst 2"), "e" * 32)
    assert other.undoable() is None
    with pytest.raises(UserError, match="somebody else"):
        other.do(edits.change("value", figure(other), value=1.0))
    other.close()


def test_merging_entities_is_one_step(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    guard, cg = Entity(name="Civil Guard"), Entity(name="CG")
    session.do(new_entity(guard, ["Guardia"]))
    session.do(new_entity(cg))
    session.do(edits.add("mention", Mention(article=article.id, at=at(TEXT, "Civil Guard"), entity=cg.id)))
    session.do(merge(session.register, guard, [cg]))
    assert session.register.name(cg.id) == "Civil Guard"
    assert session.register.names(guard.id) == ["Civil Guard", "Guardia", "CG"]
    assert len(session.mentions(guard.id)) == 1
    session.undo()
    assert session.register.name(cg.id) == "CG"
    assert session.register.names(guard.id) == ["Civil Guard", "Guardia"]
    session.close()


def test_an_alias_that_was_removed_comes_back_as_the_same_record(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    guard = Entity(name="Civil Guard")
    session.do(new_entity(guard, ["CG"]))
    session.do(set_aliases(session.register, guard, []))
    assert session.register.names(guard.id) == ["Civil Guard"]
    session.do(set_aliases(session.register, guard, ["CG", "Civil Guard"]))
    assert session.register.names(guard.id) == ["Civil Guard", "CG"]
    assert len(session.register.alias_records(guard.id)) == 1
    session.close()


def test_an_edit_that_changes_nothing_leaves_no_step(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    first = a_figure(session)
    step = session.undoable()
    session.do(edits.change("value", first, value=40.0))
    session.do(Edit("nothing", ()))
    assert session.undoable() == step
    session.close()


def test_the_listener_hears_of_every_edit_and_cannot_tell_an_undo(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    heard: list[Edit] = []
    session.listener = heard.append
    first = a_figure(session)
    session.undo()
    assert [edit.label for edit in heard] == ["import", "record figure “40”", "record figure “40”"]
    assert heard[-1].changes[0].after == replace(first, deleted=True)
    session.close()
