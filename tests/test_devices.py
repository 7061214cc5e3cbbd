"""Copies of a project that go on by themselves have a name each; one that was only moved or renamed keeps its own."""

import shutil
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.records import Entity
from annotator.session import Desk, Session
from annotator.session.backups import restore, save_copy
from annotator.store.backups import backups_of, keep
from tests.stories import bring_in


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.rename("Anna")
    return desk


@pytest.fixture
def left(desk: Desk, tmp_path: Path) -> tuple[Path, str]:
    """A project that somebody worked in and closed, and the name it was written to under."""
    session = desk.new(tmp_path / "flood.annotator")
    bring_in(session)
    session.close()
    return session.project.path, session.device


def work_in(desk: Desk, path: Path, name: str = "Orlen") -> Session:
    """Open a project, do something, and close it."""
    session = desk.open(path)
    session.do(edits.add("entity", Entity(name=name)))
    session.close()
    return session


def test_a_project_that_is_opened_again_is_written_to_under_its_name(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    for _ in range(3):
        assert work_in(desk, path).device == name


def test_a_project_that_was_moved_and_renamed_keeps_its_name(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    (path.parent / "elsewhere").mkdir()
    assert work_in(desk, path.rename(path.parent / "elsewhere" / "storm.annotator")).device == name


def test_of_two_copies_only_the_one_that_goes_on_first_keeps_the_name(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    copy = Path(shutil.copy(path, path.with_name("copy.annotator")))
    first, second = work_in(desk, copy), work_in(desk, path)
    assert first.device == name != second.device
    assert work_in(desk, copy).device == first.device
    assert work_in(desk, path).device == second.device


def test_a_copy_of_a_project_that_is_open_has_a_name_of_its_own(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    session = desk.open(path)
    copy = save_copy(path, path.with_name("copy.annotator"))
    other = work_in(desk, copy)
    session.close()
    assert session.device == name != other.device


def test_a_backup_that_is_put_back_goes_on_under_another_name(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    keep(path, "by hand")
    assert work_in(desk, path).device == name
    restore(path, backups_of(path)[-1].path)
    assert work_in(desk, path).device != name


def test_an_older_state_that_a_file_manager_put_in_the_same_file_has_another_name(
    desk: Desk, left: tuple[Path, str]
) -> None:
    path, name = left
    older = path.read_bytes()
    work_in(desk, path)
    path.write_bytes(older)
    assert work_in(desk, path).device != name


def test_an_older_state_has_another_name_also_where_all_that_was_remembered_is_as_old(
    desk: Desk, left: tuple[Path, str], tmp_path: Path
) -> None:
    from tests.laptops import BEN, laptop, send, take_in

    path, name = left
    remembered = tmp_path / "settings.devices"
    shutil.copytree(remembered, tmp_path / "then")
    older = path.read_bytes()
    ben = laptop(tmp_path, BEN)
    session = desk.open(path)
    session.do(edits.add("entity", Entity(name="Orlen")))
    take_in(ben, send(session, tmp_path))
    session.close()
    from_ben = send(ben, tmp_path)
    ben.close()
    path.write_bytes(older)
    shutil.rmtree(remembered)
    shutil.copytree(tmp_path / "then", remembered)
    session = desk.open(path)  # nothing here tells that it is older
    assert session.device == name
    take_in(session, from_ben)
    session.close()
    assert work_in(desk, path).device != name


def test_saving_as_leaves_the_name_with_one_of_both(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    session = desk.open(path)
    session.project.go_on_in(path.with_name("storm.annotator"))
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.close()
    assert work_in(desk, session.project.path).device == name
    assert work_in(desk, path).device != name


def test_a_project_that_could_not_be_closed_goes_on_under_another_name(desk: Desk, left: tuple[Path, str]) -> None:
    path, name = left
    desk.open(path).project.close()
    assert work_in(desk, path).device != name


def test_one_file_between_two_computers_is_written_to_under_the_name_of_each(
    desk: Desk, left: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, name = left
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "other.json"))
    other = Desk()
    there = work_in(other, path).device
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "settings.json"))
    assert work_in(desk, path).device == name != there
    monkeypatch.setenv("ANNOTATOR_SETTINGS", str(tmp_path / "other.json"))
    assert work_in(other, path).device == there


def test_a_copy_can_take_back_what_was_done_before_it_was_made(desk: Desk, left: tuple[Path, str]) -> None:
    path, _ = left
    work_in(desk, path)
    copy = Path(shutil.copy(path, path.with_name("copy.annotator")))
    work_in(desk, path, "Wodzin")
    with_copy = desk.open(copy)
    with_copy.undo()
    assert not list(with_copy.project.records.all(Entity))
    with_copy.close()


def test_copies_that_go_on_by_themselves_never_have_the_same_stamp(desk: Desk, left: tuple[Path, str]) -> None:
    path, _ = left
    copy = Path(shutil.copy(path, path.with_name("copy.annotator")))
    work_in(desk, path, "Orlen")
    work_in(desk, copy, "Wodzin")
    stamps = []
    for file in (path, copy):
        session = desk.open(file)
        stamps.append({s.latest for s in session.project.exchange.all(Entity)})
        session.close()
    assert not stamps[0] & stamps[1]
    assert {stamp.n for stamp in stamps[0]} == {stamp.n for stamp in stamps[1]}
