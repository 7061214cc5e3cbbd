"""Backups that come by themselves: when something changed, never twice the same, and never in the way."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.records import Entity
from annotator.session import Desk, Session
from annotator.store.backups import backups_of, contents_of, keep
from annotator.store.copying import Snapshot
from annotator.store.settings import Settings, load_settings, save_settings
from tests.stories import bring_in, new_project


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """An open project with one article, of which backups are kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    session = new_project(tmp_path)
    bring_in(session)
    session.keeps_backups = True
    yield session
    session.close()


def reasons(session: Session) -> list[str]:
    session.keeping.finish()
    return [backup.why for backup in backups_of(session.project.path)]


def many(name: str) -> edits.Edit:
    return edits.add("entities", *(Entity(name=f"{name} {number}") for number in range(100)))


def test_before_an_edit_of_many_changes_what_was_there_is_kept(session: Session) -> None:
    session.do(many("town"))
    assert reasons(session) == ["before a large change"]
    assert contents_of(backups_of(session.project.path)[0]).records["entities"] == 0


def test_a_small_edit_makes_no_backup(session: Session) -> None:
    session.do(edits.add("entity", Entity(name="Orlen")))
    assert reasons(session) == []


def test_a_large_import_in_pieces_makes_one_backup(session: Session) -> None:
    for name in ("town", "river", "road"):
        session.do(many(name))
    assert reasons(session) == ["before a large change"]


def test_now_and_then_only_what_changed_is_backed_up(session: Session) -> None:
    session.keeping.now_and_then(30)
    assert reasons(session) == ["now and then"]
    session.keeping.now_and_then(30)
    assert reasons(session) == ["now and then"]
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.keeping.now_and_then(30)
    assert reasons(session) == ["now and then"]
    session.keeping.now_and_then(0)
    assert reasons(session) == ["now and then", "now and then"]


def test_after_a_start_the_age_of_the_last_backup_is_known(session: Session) -> None:
    path = session.project.path
    keep(path, "on closing", now=datetime.now(UTC) - timedelta(minutes=20))
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.keeping.now_and_then(30)
    assert reasons(session) == ["on closing"]
    session.keeping.now_and_then(15)
    assert reasons(session) == ["now and then", "on closing"]


def test_with_the_clock_set_back_a_backup_is_made_all_the_same_and_only_one(session: Session) -> None:
    path = session.project.path
    keep(path, "on closing", now=datetime.now(UTC) + timedelta(days=100))
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.keeping.now_and_then(30)
    session.do(edits.add("entity", Entity(name="Varna")))
    session.keeping.now_and_then(30)
    assert reasons(session) == ["on closing", "now and then"]


def test_closing_keeps_what_was_done_and_nothing_where_nothing_was(session: Session, tmp_path: Path) -> None:
    session.keeping.on_closing()
    session.keeping.on_closing()
    assert reasons(session) == ["on closing"]
    empty = new_project(tmp_path, "empty")
    empty.keeping.on_closing()
    assert reasons(empty) == []
    empty.close()


def test_whoever_closes_a_large_project_waits_for_no_backup_where_there_is_a_recent_one(session: Session) -> None:
    session.do(many("town"))
    assert reasons(session) == ["before a large change"]
    session.keeping.large = 1
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.keeping.on_closing()
    assert reasons(session) == ["before a large change"]
    session.keeping.large = 1_000_000_000
    session.keeping.on_closing()
    assert reasons(session) == ["on closing", "before a large change"]


def test_where_no_backup_can_be_made_a_sentence_says_so_once_and_work_goes_on(session: Session, tmp_path: Path) -> None:
    said: list[str] = []
    session.keeping.listener = said.append
    for place in ("flood backups", "own"):
        (tmp_path / place).write_text("in the way")
    for name in ("Orlen", "Varna"):
        session.do(edits.add("entity", Entity(name=name)))
        session.keeping.now_and_then(0)
        session.keeping.finish()
    assert len(said) == 1
    assert said[0].startswith("No backup could be made.")
    (tmp_path / "own").unlink()
    session.keeping.on_closing()
    assert len(said) == 2
    assert str(tmp_path / "own") in said[1]


def test_a_damaged_journal_is_told_and_keeps_nobody_from_closing(session: Session) -> None:
    said: list[str] = []
    path = session.project.path
    session.close()
    with closing(sqlite3.connect(path)) as conn:
        (size,) = conn.execute("PRAGMA page_size").fetchone()
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'edits'").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    again = Session.open(path, session.person, session.device)
    again.keeping.listener = said.append
    again.keeping.now_and_then(0)
    again.keeping.before_many()
    again.keeping.on_closing()
    again.close()
    assert len(said) == 1
    assert "flood.annotator is damaged" in said[0]


def test_while_a_copy_is_checked_edits_are_saved_also_without_a_write_ahead_log(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    session = new_project(tmp_path / "Dropbox")
    bring_in(session)
    snapshot = Snapshot(session.project.path)
    snapshot.write(tmp_path / "half")
    session.project._db.conn.execute("PRAGMA busy_timeout=0")
    session.do(edits.add("entity", Entity(name="Orlen")))
    snapshot.close()
    session.close()


def test_whoever_switched_backups_off_gets_none_by_themselves(tmp_path: Path) -> None:
    save_settings(replace(Settings(), backups=False, backup_minutes=5))
    assert not load_settings().backups
    assert load_settings().backup_minutes == 5
    session = Desk().new(tmp_path / "flood.annotator")
    session.do(many("town"))
    session.close()
    assert backups_of(session.project.path) == []


def test_a_project_that_is_opened_from_the_desk_keeps_backups(tmp_path: Path) -> None:
    session = Desk().new(tmp_path / "flood.annotator")
    session.do(many("town"))
    session.close()
    assert [backup.why for backup in backups_of(session.project.path)] == ["before a large change"]
