"""Copies of project files: written beside under another name, checked, and only then put where they belong."""

import errno
import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from annotator.domain.errors import UserError
from annotator.domain.records import new_id
from annotator.store.faults import NO_ROOM
from annotator.store.schema import APPLICATION_ID

HALF = "~{0} {1}.tmp"  # folders that are kept in step between computers pass over such names
HALVES = re.compile(r"~(?P<stem>.*) [0-9a-f]{8}\.tmp(-wal|-shm|-journal)?")
LONGEST_STEM = 80
STALE = 600  # seconds after which a half copy is nobody's any more
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
MIGRATIONS = "SELECT migration_set, name FROM _sqlite_migrations ORDER BY 1, 2"
WAITS, WAIT = 20, 0.1  # how often, and seconds each
HELD = (errno.EBUSY, errno.EACCES, errno.EPERM, errno.ETXTBSY, errno.EISDIR, errno.ENOTEMPTY)  # by whom is not told
BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file while it is open

DAMAGED = "it is damaged ({0})"


class Full(UserError):
    """The disk has no room left."""


class Snapshot:
    """A project as it is at this moment, whatever is written to it meanwhile; to be used by one thread at a time.

    It holds on to that moment until it is written or closed. Raises UserError where the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.conn = self._begun()
        except sqlite3.Error as problem:
            raise UserError("{0} cannot be read: {1}.", path.name, problem) from problem

    def close(self) -> None:
        """Let go of the project."""
        self.conn.close()

    def copy_to(self, target: Path) -> None:
        """Write a checked copy that replaces what is there, or nothing at all; see `checked`."""
        with half_of(target) as half:
            self.write(half)
            put_in_place(half, target)

    def _begun(self) -> sqlite3.Connection:
        where = f"{self.path.resolve().as_uri()}?mode=ro"
        conn = sqlite3.connect(where, uri=True, isolation_level=None, check_same_thread=False)
        try:
            conn.execute("BEGIN")
            conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            conn.close()
            raise
        return conn

    def write(self, half: Path) -> None:
        """Write a checked copy into a file of no name yet; to be done once.

        The project is let go before the copy is checked, which takes longest: where there is no write-ahead log,
        nobody could save anything meanwhile.
        """
        with problems_told(half.parent):
            with closing(sqlite3.connect(half)) as copy:
                self.conn.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
            held = _held(self.conn)
            self.conn.execute("COMMIT")
            if differs := _difference(held, half):
                raise UserError("{0} could not be copied: {1}.", self.path.name, differs)


def difference_of(path: Path) -> str:
    """Why a file is no sound project, in a few words; nothing where it is one."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
            return _unsound(conn)
    except sqlite3.Error as problem:
        damaged = getattr(problem, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        return DAMAGED.format(problem) if damaged else str(problem)


@contextmanager
def half_of(target: Path) -> Iterator[Path]:
    """A name beside a file for what is not whole yet; nothing of it is left at the end."""
    half = target.with_name(HALF.format(target.stem[:LONGEST_STEM], new_id()[:8]))
    try:
        with problems_told(half.parent):
            half.touch(exist_ok=False)
        yield half
    finally:
        for name in (half, *(half.with_name(half.name + ending) for ending in BESIDE)):
            with suppress(OSError):
                name.unlink(missing_ok=True)


def halves_of(path: Path, folder: Path) -> list[Path]:
    """What was left in a folder by copies of a project, or of its backups, that were cut off."""
    files = folder.iterdir() if folder.is_dir() else ()
    stem = path.stem[:LONGEST_STEM]
    return [file for file in files if (half := HALVES.fullmatch(file.name)) and half["stem"].startswith(stem)]


def clear_stale(path: Path, folder: Path) -> None:
    """Take away what was left by copies that were cut off long enough ago."""
    for file in halves_of(path, folder):
        with suppress(OSError):
            if time.time() - file.stat().st_mtime > STALE:
                file.unlink()


@contextmanager
def alone_with(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that nobody else's stands beside: everything is in the one file then.

    Who is only just leaving is waited for a little; UserError where somebody stays.
    """
    with problems_told(path.parent), closing(sqlite3.connect(path, isolation_level=None)) as conn:
        for _ in range(WAITS):
            with suppress(sqlite3.OperationalError):
                if conn.execute("PRAGMA journal_mode=DELETE").fetchone()[0] == "delete":
                    break
            time.sleep(WAIT)
        else:
            raise UserError("{0} is being looked at in another window. Close it there first.", path.name)
        yield conn


def put_in_place(half: Path, target: Path) -> None:
    """Let a whole file stand under its name, in one go and for good; what SQLite kept beside the old one goes first."""
    with problems_told(target.parent):
        for ending in BESIDE:
            target.with_name(target.name + ending).unlink(missing_ok=True)
        try:
            half.replace(target)
        except OSError as problem:
            if problem.errno not in HELD or not target.exists():
                raise
            raise UserError(
                "{0} cannot be replaced: {1}. Close it in other programs, or choose another name.",
                target.name,
                problem.strerror,
            ) from problem
        settle(target.parent)


def settle(path: Path) -> None:
    """See to it that a file, or the names in a folder, outlast a power cut, where the system can."""
    with suppress(OSError):
        place = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(place)
        finally:
            os.close(place)


@contextmanager
def problems_told(folder: Path) -> Iterator[None]:
    """What the disk says no to, as a sentence."""
    try:
        yield
    except sqlite3.Error as problem:
        if getattr(problem, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL:
            raise Full("There is no room left in {0}. Free some space.", folder) from problem
        raise UserError("Nothing could be written to {0}: {1}. Check the folder.", folder, problem) from problem
    except OSError as problem:
        if problem.errno in NO_ROOM:
            raise Full("There is no room left in {0}. Free some space.", folder) from problem
        raise UserError(
            "Nothing could be written to {0}: {1}. Check the folder.", folder, problem.strerror
        ) from problem


def _difference(held: tuple[Any, ...], half: Path) -> str:
    """What is wrong with a copy, or other than what its source held."""
    with closing(sqlite3.connect(half)) as copy:
        if broken := _unsound(copy):
            return broken
        return "" if _held(copy) == held else "the copy does not hold the same"


def _unsound(conn: sqlite3.Connection) -> str:
    verdict: str = conn.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        return DAMAGED.format(" ".join(verdict.split()))
    ours = conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    return "" if ours else "it is not a project file"


def _held(conn: sqlite3.Connection) -> tuple[Any, ...]:
    """How many rows each table has, and which migrations were done."""
    names = [name for (name,) in conn.execute(TABLES)]
    rows = {name: conn.execute(f"SELECT count(*) FROM [{name}]").fetchone()[0] for name in names}
    return rows, conn.execute(MIGRATIONS).fetchall()
