"""On a full disk nothing is half written: exports and copies end in a sentence, and the work goes on."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.errors import UserError
from annotator.domain.records import Entity
from annotator.session import Session
from annotator.store.restoring import save_copy
from annotator.store.soundness import unsound
from tests.store.test_faults import small_disk as small_disk
from tests.stories import TEXT, bring_in, new_project

TOO_MUCH = f"{TEXT}{'words ' * 400_000}"  # for a disk of 1 MB


def nothing(done: int, of: int, what: str) -> None:
    """Nobody looks how far it is."""


def export(session: Session, disk: Path) -> None:
    session.exporting(disk / "out")(nothing, bool)


def copy(session: Session, disk: Path) -> None:
    save_copy(session.project.path, disk / "copy.annotator")


@pytest.mark.parametrize("write", [export, copy], ids=["export", "copy"])
def test_what_does_not_fit_on_a_disk_is_said_and_nothing_of_it_is_left(
    write: Callable[[Session, Path], None], tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    now, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    session = new_project(tmp_path)
    bring_in(session, TOO_MUCH)
    resource.setrlimit(resource.RLIMIT_FSIZE, (now, most))
    with pytest.raises(UserError, match=r"[Rr]oom|[Dd]isk|space|written"):
        write(session, small_disk)
    assert [file for file in small_disk.rglob("*") if file.is_file() and file.stat().st_size] == []
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.close()
    assert unsound(session.project.path) == []
