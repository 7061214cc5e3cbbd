"""What disks, folders, clocks and other programs do: made to happen, not played. Each ends in a sentence."""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.errors import UserError
from annotator.domain.records import Entity
from annotator.session import Session
from annotator.store import whereabouts
from annotator.store.faults import Gone
from annotator.store.lock import NotWritable
from annotator.store.project import Project
from annotator.store.soundness import unsound
from annotator.store.whereabouts import conflict_copies, place_of
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in, new_project


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB; where this user cannot mount one, files cannot grow beyond that instead."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    if mounted.returncode:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    yield disk
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    if not mounted.returncode:
        subprocess.run(["umount", "-l", disk], check=True)


@pytest.fixture
def read_only() -> Iterator[Callable[[Path], None]]:
    """Lets nobody write to a folder: for root, whom no permission stops, by mounting it so."""
    mounted: list[Path] = []

    def lock(folder: Path) -> None:
        folder.chmod(0o555)
        if os.geteuid() == 0:
            subprocess.run(["mount", "--bind", folder, folder], check=True)
            mounted.append(folder)
            subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)

    yield lock
    for folder in mounted:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(session: Session, done: list[str]) -> None:
    """Bring articles in until the disk says no."""
    while True:
        bring_in(session, f"{TEXT * 20}{len(done)}")
        done.append("one more")


def test_a_full_disk_is_told_and_what_was_saved_is_there(small_disk: Path) -> None:
    session = new_project(small_disk)
    saved: list[str] = []
    with pytest.raises(UserError, match=r"Not saved\. (The disk is full|.* Check the disk)"):
        fill(session, saved)
    assert len(saved) > 3
    assert len(session.articles()) == len(saved)
    session.close()
    assert unsound(session.project.path) == []


def test_a_project_is_not_half_made_on_a_full_disk(small_disk: Path) -> None:
    with pytest.raises(OSError, match=r"No space|too large"):
        (small_disk / "ballast").write_bytes(bytes(2_000_000))
    if not small_disk.is_mount():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises(UserError):
        new_project(small_disk)
    left = [file for file in small_disk.glob("flood*") if file.stat().st_size]
    assert left == []


def test_a_project_that_may_not_be_written_to_is_opened_for_looking(
    tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    (tmp_path / "shared").mkdir()
    session = new_project(tmp_path / "shared")
    bring_in(session)
    session.close()
    read_only(tmp_path / "shared")
    with pytest.raises(NotWritable, match="cannot be written to"):
        Project.open(session.project.path)
    project = Project.open(session.project.path, read_only=True)
    assert len(project.records.known_texts()) == 1
    assert project.why_looking == "Looking only: flood.annotator stands where nothing can be written."
    project.close()


def test_a_log_that_was_left_where_nothing_can_be_written_is_read_as_well(
    tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    session = new_project(tmp_path)
    bring_in(session)
    for ending in ("", "-wal"):
        shutil.copy(f"{session.project.path}{ending}", folder / f"flood.annotator{ending}")
    session.close()
    read_only(folder)
    with pytest.raises(NotWritable, match="cannot be written to"):
        Project.open(folder / "flood.annotator")
    project = Project.open(folder / "flood.annotator", read_only=True)
    assert len(project.records.known_texts()) == 1
    project.close()


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_a_file_that_goes_away_while_it_is_open_is_told_and_saved_as_a_copy(how: str, tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    path = session.project.path
    assert session.exports.people() == [(ANALYST.id, ANALYST.name)]
    if how == "moved":
        path.rename(tmp_path / "other.annotator")
    else:
        path.unlink()
    if how == "replaced":
        path.write_bytes(b"somebody else's")
    with pytest.raises(Gone, match="Save a copy"):
        session.do(edits.add("entity", Entity(name="Orlen")))
    session.project.go_on_in(tmp_path / "copy.annotator")
    assert session.exporting(tmp_path / "tables")().rows["articles.csv"] == 1
    session.do(edits.add("entity", Entity(name="Orlen")))
    assert session.undoable() is not None
    session.close()
    again = Session.open(tmp_path / "copy.annotator", ANALYST, DEVICE)
    assert again.read(article.id).text == TEXT
    assert [entity.name for entity in again.register.all()] == ["Orlen"]
    again.close()
    assert how != "replaced" or path.read_bytes() == b"somebody else's"


def test_a_viewer_who_closes_last_leaves_one_file(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    bring_in(session)
    viewer = Project.open(session.project.path, read_only=True)
    assert list(viewer.records.known_texts())
    session.close()
    viewer.close()
    assert [file.name for file in tmp_path.iterdir()] == ["flood.annotator"]
    again = Project.open(session.project.path)
    assert not again.stopped_uncleanly
    again.close()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("Dropbox", "synchronised"),
        ("OneDrive - Institute", "synchronised"),
        ("Google Drive", "synchronised"),
        ("Nextcloud", "synchronised"),
        ("Documents", "disk"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir()
    session = new_project(tmp_path / folder)
    bring_in(session)
    mode = session.project._db.conn.execute("PRAGMA journal_mode").fetchone()[0]
    assert place_of(session.project.path).kind == kind
    assert mode == ("wal" if kind == "disk" else "delete")
    session.close()
    project = Project.open(session.project.path)
    assert project.remark == place_of(session.project.path).remark
    project.close()


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "ext4"])
def test_on_a_network_drive_there_is_no_write_ahead_log(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "a share"
    share.mkdir()
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nserver:/x {str(share).replace(' ', chr(92) + '040')} {kind} rw 0 0\n")
    monkeypatch.setattr(whereabouts, "MOUNTS", mounts)
    session = new_project(share)
    bring_in(session)
    assert [file.name for file in share.glob("*-wal")] == (["flood.annotator-wal"] if kind == "ext4" else [])
    session.close()
    assert ("network drive" in Project.open(session.project.path).remark) == (kind != "ext4")


def test_conflict_copies_are_noticed(tmp_path: Path) -> None:
    path = tmp_path / "flood.annotator"
    names = ["flood (Ana's conflicted copy 2026-03-01).annotator", "flood.sync-conflict-20260301-1.annotator"]
    for name in [*names, "flood 2.annotator", "march (conflicted copy).annotator"]:
        (tmp_path / name).touch()
    assert [file.name for file in conflict_copies(path)] == names


def test_of_two_processes_that_open_a_project_at_once_one_may_write(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    session.close()
    script = (
        "import sys; from pathlib import Path\n"
        "from annotator.session import InUse, Session\nfrom tests.stories import ANALYST, DEVICE\n"
        "from annotator.domain import edits\nfrom annotator.domain.records import Entity\n"
        "try:\n    session = Session.open(Path(sys.argv[1]), ANALYST, DEVICE)\n"
        "except InUse:\n    print('in use')\nelse:\n"
        "    print('open', flush=True)\n    sys.stdin.readline()\n"
        "    session.do(edits.add('entity', Entity(name='Orlen')))\n    session.close()\n"
    )
    root = Path(__file__).parents[2]
    both = [
        subprocess.Popen(
            [sys.executable, "-c", script, session.project.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        for _ in range(2)
    ]
    said = [process.stdout.readline().strip() for process in both if process.stdout]
    for process in both:
        process.communicate("\n")
    assert sorted(said) == ["in use", "open"]
    again = Session.open(session.project.path, ANALYST, DEVICE)
    assert len(again.register.all()) == 1
    assert again.read(article.id).text == TEXT
    again.close()


def test_a_clock_that_was_set_back_does_not_turn_the_order_around(tmp_path: Path) -> None:
    session = new_project(tmp_path)
    article = bring_in(session)
    session.project._db.conn.execute("UPDATE edits SET time = '2099-01-01T00:00:00.000Z'")
    session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "40"))))
    (label, last) = session.project._db.conn.execute(
        "SELECT label, n FROM edits e JOIN journal j ON j.edit = e.seq ORDER BY n DESC LIMIT 1"
    ).fetchone()
    assert label == "40 (the clock was set back)"
    assert last == session.project._db.conn.execute("SELECT max(n) FROM journal").fetchone()[0]
    session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "12"))))
    undone = session.undo()
    assert undone is not None
    assert undone.label == "40"
    session.close()
