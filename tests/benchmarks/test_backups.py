"""A backup against a plain copy of the file, and what the person waits for before a large edit."""

import os
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.records import Entity
from annotator.session import Session
from annotator.store.backups import keep
from annotator.store.copying import Snapshot
from tests.benchmarks.amounts import amount
from tests.benchmarks.big import Size, big_project
from tests.benchmarks.comparing import Comparison, Timed

ARTICLES = [Size(6_000, 100)] * amount(100, 10)
MANY = 100


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A project with a hundred articles and ten thousand records."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    session = big_project(tmp_path, *ARTICLES)
    yield session
    session.close()


def test_a_checked_backup_takes_a_few_times_what_copying_the_file_takes(
    session: Session, tmp_path: Path, compare: Comparison
) -> None:
    path = session.project.path

    def copied() -> None:
        shutil.copyfile(path, tmp_path / "plain")
        with (tmp_path / "plain").open("rb") as file:
            os.fsync(file.fileno())

    ratio = compare("back up 10,000 records, checked", Timed(lambda: keep(path, "by hand")), "copy", Timed(copied))
    assert ratio < 40


def test_beginning_a_backup_is_little_beside_the_large_edit_that_it_comes_before(
    session: Session, compare: Comparison
) -> None:
    names = count()

    def edit() -> None:
        session.do(edits.add("entities", *(Entity(name=f"{next(names)}") for _ in range(MANY))))

    beginning = Timed(lambda: Snapshot(session.project.path).close())
    assert compare("begin a backup before an edit of 100", beginning, "that edit", Timed(edit)) < 1
