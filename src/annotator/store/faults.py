"""What disks, folders and other programs do to a project file, as sentences for people."""

import errno
import os
import sqlite3
from pathlib import Path

from annotator.domain.damage import Damaged
from annotator.domain.errors import UserError
from annotator.store.lock import SUFFIX, LookOnly, NotWritable
from annotator.store.schema import APPLICATION_ID
from annotator.store.whereabouts import place_of

HEADER = 100  # bytes
DAMAGED = "{0} is damaged. Restore a backup, or repair it with what can still be read."
EMPTY = "{0} is damaged: nothing stands in it. Restore a backup."
MOVED = "{0} was moved or deleted while it was open, so nothing is saved there. Save a copy of the project."
REPLACED = "{0} was replaced while it was open, so nothing is saved there. Save a copy of the project."
LOST = (
    "{0} was not closed properly, and part of what was written last is damaged. "
    "Restore a backup, or repair it with what can still be read."
)
NO_WORDS = "Could not decode to UTF-8"  # Python, not SQLite, says so: there is no code for it
FAULTS = (UserError, sqlite3.Error, OSError)  # that are not of our making
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


class Gone(UserError):
    """The file of an open project is no longer where it was; what is in it can still be saved as a copy."""


def in_words(problem: BaseException, name: str = "") -> UserError | None:
    """What a fault of the file or the disk is, in a sentence; None for anything else, which is a bug."""
    if isinstance(problem, UserError):
        return problem
    name = name or "The project file"
    if isinstance(problem, sqlite3.OperationalError) and str(problem).startswith(NO_WORDS):
        return Damaged(DAMAGED, name)
    if isinstance(problem, sqlite3.Error):
        return _of_sqlite(getattr(problem, "sqlite_errorcode", 0) & 0xFF, name)
    if isinstance(problem, OSError) and problem.errno in NO_ROOM:
        return UserError("The disk is full. Make room, then try again.")
    if isinstance(problem, OSError) and problem.errno in NOT_ALLOWED:
        return NotWritable("{0} cannot be written to ({1}).", problem.filename or name, problem.strerror)
    return None


def _of_sqlite(code: int, name: str) -> UserError | None:
    match code:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return Damaged(DAMAGED, name)
        case sqlite3.SQLITE_FULL:
            return UserError("The disk is full. Make room, then try again.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return NotWritable("{0} cannot be written to. Open it for looking only, or copy it elsewhere.", name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LookOnly("{0} is being used by another program. Try again in a moment.", name)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            return UserError("{0} cannot be read or written. Check the disk and the folder, then try again.", name)
    return None


def not_saved(problem: Exception, name: str) -> UserError:
    """That something was not saved, and why; the exception itself where it is a bug."""
    told = in_words(problem, name)
    if told is None:
        raise problem
    return type(told)("Not saved. {0}", told.sentence)


def not_opened(problem: Exception, path: Path) -> UserError:
    """Why SQLite does not read a file: one of ours is damaged then, anything else never was a project."""
    if getattr(problem, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CANTOPEN and os.access(path, os.R_OK):
        return NotWritable("{0} stands in a folder that cannot be written to. Open it for looking only.", path.name)
    told = in_words(problem, path.name)
    if told is not None and not isinstance(told, Damaged):
        return told
    if _was_ours(path):
        return Damaged(DAMAGED, path.name)
    return UserError("{0} cannot be read as a project ({1}). Choose another one.", path.name, problem)


def _was_ours(path: Path) -> bool:
    """Whether a file that is no sound database was one of our projects."""
    try:
        with path.open("rb") as file:
            begin = file.read(HEADER)
    except OSError:
        return False
    return path.suffix == SUFFIX or begin[68:72] == APPLICATION_ID.to_bytes(4, "big")


class Standing:
    """Whether the file of an open project still stands where it was opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._steady = not place_of(path).is_network  # there, the numbers of files may change by themselves
        self._stood = path.stat()

    def check(self) -> None:
        """Raise Gone where the file was moved, deleted or replaced since it was opened."""
        try:
            now = self._path.stat()
        except OSError as problem:
            raise Gone(MOVED, self._path.name) from problem
        if self._steady and not os.path.samestat(now, self._stood):
            raise Gone(REPLACED, self._path.name)
