"""What is looked at when a project is opened: what the last stop left behind, and how a file that may not be written
to is shown all the same."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from annotator.domain.damage import Damaged
from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence
from annotator.store.faults import LOST
from annotator.store.lock import InUse, LookOnly, locked, release, was_left
from annotator.store.schema import migrations
from annotator.store.wal import read_log

HALF_WRITTEN = Sentence("The last change was only half written when the application stopped; all before it is there.")


def stopped_uncleanly(path: Path) -> bool:
    """Whether whoever had the project open last could not close it: they left a lock or a log behind."""
    logs = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return was_left(path) or any(log.is_file() and log.stat().st_size for log in logs)


def first_look(path: Path) -> str:
    """The mode to look at a project with first: SQLite takes back what was half written only where it may write."""
    journal = path.with_name(f"{path.name}-journal")
    return "rw" if journal.is_file() and journal.stat().st_size and os.access(path, os.W_OK) else "ro"


def what_the_log_says(path: Path) -> str:
    """A remark on what stands in the log that an unclean stop left.

    Raises Damaged where SQLite would drop changes without a word: it reads a log up to the first damaged place.
    """
    log = read_log(path.with_name(f"{path.name}-wal"))
    if log.lost:
        raise Damaged(LOST, path.name)
    return HALF_WRITTEN if log.half else ""


def to_look_at(path: Path) -> tuple[Path, Path | None]:
    """The file to open for looking only: the project, or a copy in a temporary folder (given, too).

    A copy is made where the folder cannot be written to, and either a log was left beside the project (SQLite wants to
    write to it) or the project is of an older version and must be brought up to date.
    """
    if not path.is_file() or _can_be_looked_at(path) or can_be_written_to(path):
        return path, None
    folder = Path(tempfile.mkdtemp(prefix="annotator-"))
    for ending in ("", "-wal", "-journal"):
        if (file := path.with_name(path.name + ending)).is_file():
            shutil.copyfile(file, folder / file.name)
    copy = folder / path.name
    with closing(sqlite3.connect(copy, isolation_level=None)) as conn:
        migrations.apply(Database(conn, execute_plugins=False))
    return copy, folder


def can_be_written_to(path: Path) -> bool:
    """Whether a project stands where it could be written to, be it that somebody else does so now."""
    try:
        release(path, locked(path))
    except LookOnly as problem:
        return isinstance(problem, InUse)
    return os.access(path, os.W_OK)


def tidy(path: Path) -> None:
    """Whoever looked last puts the log back into the file, where the one who wrote could not as they were looking."""
    if not path.with_name(f"{path.name}-wal").exists():
        return
    with suppress(UserError, sqlite3.Error, OSError):
        lock = locked(path)
        try:
            with closing(
                sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
            ) as conn:
                conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                conn.execute("PRAGMA journal_mode=DELETE")
        finally:
            release(path, lock)


def _can_be_looked_at(path: Path) -> bool:
    """Whether the file can be read where it stands, and is up to date."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as conn:
            return not migrations.pending(Database(conn, execute_plugins=False))
    except sqlite3.OperationalError:
        return False
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return True  # what is wrong with it is said by whoever opens it
