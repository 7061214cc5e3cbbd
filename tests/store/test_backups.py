"""Backups: each is checked before it counts, old ones go by a rule, and none is ever lost to a fault."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain import edits
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Entity
from annotator.session import Session
from annotator.session.backups import look
from annotator.store.backups import (
    Backup,
    Contents,
    backups_of,
    contents_of,
    folders_of,
    is_kept,
    keep,
    newest_sound,
    project_of,
    thinned,
)
from annotator.store.copying import Snapshot, halves_of
from annotator.store.project import InUse, Project
from annotator.store.restoring import restore, save_copy
from tests.stories import ANALYST, DEVICE, TEXT, bring_in, new_project

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a person's own files stand, for no test to write outside."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An open project with one article."""
    session = new_project(tmp_path)
    bring_in(session)
    yield session
    session.close()


def titles(path: Path) -> list[str]:
    """The articles of a project or backup."""
    with closing(Project.open(path, read_only=True)) as project:
        return [article.title for article in project.records.all(Article)]


def damage(path: Path) -> None:
    """Write nonsense into the middle of a file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 4096)


def kill_in(script: str, *arguments: object) -> None:
    """Run a script that kills itself the hard way."""
    subprocess.run([sys.executable, "-c", script, *map(str, arguments)], check=False, env=os.environ)


def test_a_backup_stands_beside_the_project_and_holds_the_same(session: Session) -> None:
    path = session.project.path
    made = keep(path, "by hand", now=NOW)
    assert made.path == path.parent / "flood backups" / "flood 2026-11-23 100000 UTC by hand.annotator"
    held = contents_of(made)
    assert held.sound
    assert held.records["articles"] == 1
    assert held.people == ("Analyst 1",)
    assert held.last_person == "Analyst 1"
    assert titles(made.path) == ["Flood in Orlen leaves dozens missing"]
    assert halves_of(session.project.path, made.path.parent) == []


def test_a_backup_is_one_file_that_can_be_read_from_a_folder_that_cannot_be_written_to(session: Session) -> None:
    made = keep(session.project.path, "by hand")
    with closing(sqlite3.connect(made.path)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [file.name for file in made.path.parent.iterdir()] == [made.path.name]


def test_two_backups_within_a_second_are_two_files(session: Session) -> None:
    first, second = (keep(session.project.path, "by hand", now=NOW) for _ in range(2))
    assert [backup.path for backup in backups_of(session.project.path)] == [second.path, first.path]


def test_whether_the_newest_backup_holds_the_project_as_it_is_is_known(session: Session) -> None:
    path = session.project.path
    assert not is_kept(path)
    keep(path, "by hand")
    assert is_kept(path)
    session.do(edits.add("entity", Entity(name="Orlen")))
    assert not is_kept(path)


def test_a_backup_holds_one_moment_while_the_project_is_written_to(session: Session) -> None:
    with closing(Snapshot(session.project.path)) as snapshot:
        session.do(edits.add("entity", Entity(name="Orlen")))
        made = keep(session.project.path, "every 30 minutes", snapshot=snapshot)
    assert contents_of(made).records["entities"] == 0
    assert contents_of(keep(session.project.path, "by hand")).records["entities"] == 1


def test_a_backup_made_while_another_process_writes_is_sound(session: Session) -> None:
    path = session.project.path
    session.close()
    script = """if True:
        import sys
        from pathlib import Path
        from annotator.domain import edits
        from annotator.domain.records import Entity
        from annotator.store.project import Project
        project = Project.open(Path(sys.argv[1]))
        print("open", flush=True)
        for number in range(400):
            project.apply(edits.add("entity", *(Entity(name=f"{number}") for _ in range(20))))
        project.close()
    """
    with subprocess.Popen([sys.executable, "-c", script, path], stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        made = [keep(path, "by hand")]
        while writer.poll() is None:
            made.append(keep(path, "by hand"))
    for backup in made:
        held = contents_of(backup)
        assert held.sound
        assert held.records["entities"] % 20 == 0
    assert contents_of(keep(path, "by hand")).records["entities"] == 8000


def test_a_folder_that_cannot_be_had_beside_the_project_is_had_among_the_own_files(
    session: Session, own_files: Path
) -> None:
    path = session.project.path
    (path.parent / "flood backups").write_text("somebody's notes")
    made = keep(path, "by hand")
    assert made.path.is_relative_to(own_files)
    assert [backup.path for backup in backups_of(path)] == [made.path]


def test_a_broken_backup_is_listed_as_broken_and_is_not_the_newest_sound_one(session: Session) -> None:
    path = session.project.path
    good = keep(path, "by hand", now=NOW)
    bad = keep(path, "by hand", now=NOW + timedelta(hours=1))
    damage(bad.path)
    shutil.copyfile(__file__, good.path.with_name("flood 2026-11-23 120000 UTC by hand.annotator"))
    listed = backups_of(path)
    assert [contents_of(backup).sound for backup in listed] == [False, False, True]
    assert newest_sound(path) == good


def test_a_damaged_project_is_not_backed_up_and_older_backups_stay(session: Session) -> None:
    path = session.project.path
    good = keep(path, "by hand", now=NOW)
    session.close()
    damage(path)
    with pytest.raises(UserError, match=r"cannot be backed up.*Older backups are kept"):
        keep(path, "by hand")
    assert backups_of(path) == [good]
    assert [file.name for file in good.path.parent.iterdir()] == [good.path.name]


# What may go


def days(*ago: float) -> list[Backup]:
    return [Backup(Path(f"{number}"), NOW - timedelta(days=number), "by hand", 1) for number in ago]


def sound(backup: Backup) -> Contents:
    return Contents(first="project")


def test_over_two_years_today_stays_whole_then_one_a_day_then_one_a_month() -> None:
    kept, made_today = list[Backup](), 0
    now = datetime(2024, 11, 23, 10, 0, tzinfo=UTC)
    while now <= NOW:
        kept.append(Backup(Path(f"{now:%F %H}"), now, "by hand", 1))
        gone = thinned(kept, now, sound)
        assert kept[-1] not in gone
        kept = [backup for backup in kept if backup not in gone]
        made_today += now.astimezone().date() == NOW.astimezone().date()
        now += timedelta(hours=6)
    ages = [(NOW.astimezone().date() - backup.made.astimezone().date()).days for backup in kept]
    months = {(backup.made.year, backup.made.month) for backup in kept}
    assert ages.count(0) == made_today > 1
    assert sorted(age for age in ages if 0 < age <= 31) == list(range(1, 32))
    assert len(months) == 25
    assert len([age for age in ages if age > 31]) == len(months) - 1
    assert max(ages) > 720


def test_of_a_day_the_newest_sound_one_stays_and_broken_ones_do_not_count() -> None:
    morning, noon, evening = days(5.4, 5.2, 5.0)

    def look(backup: Backup) -> Contents:
        return Contents(problem="it is damaged") if backup is evening else Contents(first="project")

    assert thinned([morning, noon, evening], NOW, look) == [morning]


def test_where_all_of_a_day_are_broken_none_goes() -> None:
    assert thinned(days(5.4, 5.2, 5.0), NOW, lambda backup: Contents(problem="it is damaged")) == []


def test_another_project_of_the_same_name_keeps_its_backups() -> None:
    mine, other = days(5.0, 5.2)
    assert thinned([mine, other], NOW, lambda backup: Contents(first=str(backup.path))) == []


def test_a_clock_that_was_set_back_takes_no_backup_away(session: Session) -> None:
    path = session.project.path
    future = [keep(path, "by hand", now=NOW + timedelta(days=400, hours=hour)) for hour in range(3)]
    past = keep(path, "by hand", now=NOW)
    assert {backup.path for backup in backups_of(path)} == {backup.path for backup in (*future, past)}


# Faults


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with little room."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.fail(f"a small disk cannot be mounted here: {mounted.stderr!r}")
    yield place
    subprocess.run(["umount", place], check=True)


def test_killed_in_the_middle_of_a_backup_the_project_is_sound_and_no_half_counts(session: Session) -> None:
    path = session.project.path
    session.close()
    kill_in(
        """if True:
        import os, signal, sys
        from pathlib import Path
        from annotator.store import backups, copying
        copying._difference = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        backups.keep(Path(sys.argv[1]), "by hand")
        """,
        path,
    )
    folder = folders_of(path)[0]
    assert len(halves_of(path, folder)) == 1
    assert backups_of(path) == []
    long_ago = datetime(2020, 1, 1, tzinfo=UTC).timestamp()
    os.utime(halves_of(path, folder)[0], (long_ago, long_ago))
    made = keep(path, "by hand")
    assert list(folder.iterdir()) == [made.path]
    assert titles(path) == titles(made.path)


@pytest.mark.parametrize("when", ["_set_aside", "put_in_place"])
def test_killed_in_the_middle_of_restoring_the_project_is_the_old_one_and_sound(session: Session, when: str) -> None:
    path = session.project.path
    made = keep(path, "by hand")
    bring_in(session, TEXT.replace("Orlen", "Varna"))
    session.close()
    kill_in(
        """if True:
        import os, signal, sys
        from pathlib import Path
        from annotator.store import restoring
        setattr(restoring, sys.argv[3], lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]))
        """,
        path,
        made.path,
        when,
    )
    assert len(titles(path)) == 2
    restore(path, made.path)
    assert len(titles(path)) == 1


def test_restoring_backs_up_what_was_there_and_both_ways_lead_back(session: Session) -> None:
    path = session.project.path
    made = keep(path, "by hand", now=NOW)
    bring_in(session, TEXT.replace("Orlen", "Varna"))
    session.close()
    before = restore(path, made.path)
    assert before is not None
    assert before.why == "before restoring"
    assert len(titles(path)) == 1
    restore(path, before.path)
    assert len(titles(path)) == 2


def test_restoring_after_a_crash_takes_nothing_of_what_was_left_beside(session: Session) -> None:
    path = session.project.path
    made = keep(path, "by hand")
    session.close()
    kill_in(
        """if True:
        import os, signal, sys
        from pathlib import Path
        from annotator.domain import edits
        from annotator.domain.records import Entity
        from annotator.store.project import Project
        Project.open(Path(sys.argv[1])).apply(edits.add("entity", Entity(name="Orlen")))
        os.kill(os.getpid(), signal.SIGKILL)
        """,
        path,
    )
    assert path.with_name(path.name + "-wal").exists()
    before = restore(path, made.path)
    assert not path.with_name(path.name + "-wal").exists()
    assert contents_of(Backup(path, NOW, "", 0)).records["entities"] == 0
    assert before is not None
    assert contents_of(before).records["entities"] == 1


def test_a_damaged_project_is_set_aside_as_it_is_and_restored(session: Session) -> None:
    path = session.project.path
    made = keep(path, "by hand", now=NOW)
    session.close()
    damage(path)
    broken = path.read_bytes()
    before = restore(path, made.path)
    assert before is not None
    assert before.path.read_bytes() == broken
    assert not contents_of(before).sound
    assert titles(path) == titles(made.path)


def test_a_project_that_is_gone_is_restored_by_its_name_alone(session: Session) -> None:
    path = session.project.path
    keep(path, "by hand")
    session.close()
    path.unlink()
    assert restore(path, backups_of(path)[0].path) is None
    assert len(titles(path)) == 1


def test_a_broken_backup_and_an_open_project_are_not_restored(session: Session) -> None:
    path = session.project.path
    made = keep(path, "by hand")
    with pytest.raises(InUse):
        restore(path, made.path)
    damage(made.path)
    session.close()
    with pytest.raises(UserError, match="cannot be restored: it is damaged"):
        restore(path, made.path)
    assert len(titles(path)) == 1


def test_on_a_full_disk_the_sentence_says_so_and_no_half_is_left(small_disk: Path) -> None:
    session = new_project(small_disk)
    bring_in(session, TEXT * 4000)
    with pytest.raises(UserError, match="no room left"):
        keep(session.project.path, "by hand")
    assert list((small_disk / "flood backups").iterdir()) == []
    session.do(edits.add("entity", Entity(name="Orlen")))
    session.close()
    assert titles(session.project.path) == ["Flood in Orlen leaves dozens missing"]


def test_where_files_cannot_grow_no_half_is_left_and_work_goes_on(session: Session) -> None:
    path = session.project.path
    script = """if True:
        import resource, signal, sys
        from pathlib import Path
        from annotator.domain.errors import UserError
        from annotator.store.backups import keep
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            keep(Path(sys.argv[1]), "by hand")
        except UserError as problem:
            print(problem)
    """
    told = subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True, text=True)
    assert "Check the folder" in told.stdout
    assert [list(folder.iterdir()) for folder in folders_of(path) if folder.is_dir()] == [[], []]
    session.do(edits.add("entity", Entity(name="Orlen")))


# Copies


def test_a_copy_is_a_project_of_its_own_and_its_name_ends_as_it_must(session: Session, tmp_path: Path) -> None:
    copy = save_copy(session.project.path, tmp_path / "flood for Ana")
    assert copy == tmp_path / "flood for Ana.annotator"
    assert titles(copy) == titles(session.project.path)


def test_a_copy_replaces_neither_the_open_project_nor_one_open_elsewhere(session: Session, tmp_path: Path) -> None:
    path = session.project.path
    os.link(path, tmp_path / "same.annotator")
    for name in ("flood", "flood.annotator", "same"):
        with pytest.raises(UserError, match="itself"):
            save_copy(path, tmp_path / name)
    other = new_project(tmp_path, "other")
    with pytest.raises(InUse):
        save_copy(path, tmp_path / "other", replace=True)
    other.close()
    with pytest.raises(UserError, match="already there"):
        save_copy(path, tmp_path / "other")
    save_copy(path, tmp_path / "other", replace=True)
    assert titles(tmp_path / "other.annotator") == titles(path)


def test_a_backup_of_an_older_version_can_be_looked_at_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old.annotator"
    path.write_bytes((Path(__file__).parents[1] / "data" / "0.1.0.annotator").read_bytes())
    with closing(Project.open(path)) as project:
        count = project.records.count(Article)
    (backup,) = backups_of(path)
    before = backup.path.read_bytes()
    looking = look(backup, ANALYST, DEVICE)
    assert len(looking.articles()) == count
    assert not looking.project.writable
    assert looking.project.path != backup.path
    looking.close()
    assert backup.path.read_bytes() == before
    assert backups_of(path) == [backup]


def test_a_backup_knows_its_project(session: Session, tmp_path: Path) -> None:
    path = session.project.path
    assert project_of(keep(path, "by hand").path) == path
    assert project_of(path) == path
    assert project_of(tmp_path / "else.annotator") == tmp_path / "else.annotator"
