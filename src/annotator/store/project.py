"""The project file: made, opened, locked and closed."""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock
from sqlite_utils import Database

from annotator.domain.codebook import Codebook
from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.register import Register
from annotator.domain.selection import Selection
from annotator.domain.sentences import Sentence
from annotator.store.answers import Answers
from annotator.store.copying import half_of, problems_told, put_in_place, settle
from annotator.store.faults import Standing, not_opened, not_saved
from annotator.store.journal import Journal
from annotator.store.lists import Lists
from annotator.store.lock import SUFFIX as SUFFIX
from annotator.store.lock import InUse as InUse
from annotator.store.lock import locked, release
from annotator.store.opening import (
    can_be_written_to,
    stopped_uncleanly,
    tidy,
    to_look_at,
    what_the_log_says,
)
from annotator.store.ours import check_current, check_ours
from annotator.store.records import Records
from annotator.store.schema import APPLICATION_ID, migrations
from annotator.store.search import SearchIndex
from annotator.store.shelf import Shelf
from annotator.store.sight import Blinders
from annotator.store.stories import StoryIndex
from annotator.store.whereabouts import place_of, remark_on_place
from annotator.store.writing import Writer

if TYPE_CHECKING:
    from annotator.store.exchange import Exchange
    from annotator.store.extract import Extract
    from annotator.store.figure_table import FigureTable
    from annotator.store.finding import Finder
    from annotator.store.history import History
    from annotator.store.overview import Overview
    from annotator.store.team import Team

WHY_LOOKING = Sentence("Looking only: this project is being edited in another window.")
WHY_READ_ONLY = "Looking only: {0} stands where nothing can be written."
WAIT_TO_CLOSE = 200  # milliseconds


class Project:
    """An open project file: `records` reads it, `apply` is the only way to write it."""

    def __init__(self, path: Path, db: Database, lock: FileLock | None, *, remark: str = "") -> None:
        self.path = path
        self.writable = lock is not None
        self.remark = remark  # what somebody who opens it should know
        self.why_looking = "" if lock else WHY_LOOKING
        self.stopped_uncleanly = False  # whoever had it open last
        self._copy: Path | None = None  # a temporary folder with what is looked at
        self._standing = Standing(path)
        self.records = Records(db)
        self.lists = Lists(db)
        self.shelf = Shelf(db)
        self.journal = Journal(db)
        self.answers = Answers(db)
        self.index = SearchIndex(db)
        self.stories = StoryIndex(db)
        self.blinders = Blinders(db)
        self._db = db
        self._lock = lock
        self._writer = Writer(db)

    @classmethod
    def create(cls, path: Path) -> "Project":
        """Make a new project file; UserError where one is already, or the folder cannot be written to."""
        path = path.resolve()
        if not path.parent.is_dir():
            raise UserError("{0} is not a folder. Choose one that is there.", path.parent)
        if path.exists():
            raise UserError("{0} is already there. Choose another name, or open it.", path.name)
        lock = locked(path)
        try:
            return cls(path, made(path), lock)
        except (sqlite3.Error, OSError) as problem:
            release(path, lock)
            raise UserError("{0} could not be made: {1}. Choose another folder.", path.name, problem) from problem
        except BaseException:
            release(path, lock)
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, sees: str = "") -> "Project":
        """Open a project file; an older one is backed up and brought up to date first.

        `sees` is the person for whom it is read, who may be coding blind; "" sees everything. Raises UserError for
        what is no project, or was made by a newer version, and InUse where somebody else is writing to it.
        """
        path = path.resolve()  # a link must not lead to a lock of its own
        if read_only:
            return cls._looked_at(path, sees)
        unclean = stopped_uncleanly(path)
        check_ours(path)
        lock = locked(path)
        try:
            remark = what_the_log_says(path) if unclean else ""
            project = cls(path, _up_to_date(path), lock, remark=remark or remark_on_place(path))
            project.blinders.put_on(sees)
        except sqlite3.DatabaseError as problem:
            release(path, lock)
            raise not_opened(problem, path) from problem
        except BaseException:
            release(path, lock)
            raise
        project.stopped_uncleanly = unclean
        return project

    @classmethod
    def _looked_at(cls, path: Path, sees: str) -> "Project":
        seen, folder = to_look_at(path)
        check_current(seen)
        project = cls(path, connected(seen, read_only=True), None)
        project._copy = folder
        project.blinders.put_on(sees)
        if not can_be_written_to(path):
            project.why_looking = Sentence(WHY_READ_ONLY, path.name)
        return project

    def apply(self, edit: Edit, person: str = "", device: str = "") -> Edit:
        """Write an edit and its journal rows in one transaction, and give back what was written.

        `person` and `device` are ids; an edit of nobody ("") cannot be undone. Raises UserError where a
        record is no longer as the edit knew it, where the disk is full, or the project is only looked at.
        """
        if not self.writable:
            raise UserError("This project is open for looking only, so nothing can be changed here.")
        self._standing.check()
        try:
            with self.blinders.off():
                return self._writer.apply(edit, person, device)
        except (sqlite3.DatabaseError, OSError) as problem:
            raise not_saved(problem, self.path.name) from problem

    def taken_back(self, step: str) -> Edit:
        """The edit that takes a step back, also what it brought in that is not to be seen yet."""
        with self.blinders.off():
            return self.journal.taken_back(step)

    def go_on_in(self, path: Path) -> None:
        """Save all that is in the open project to another file, and work there from now on.

        It works also where the file itself is gone. UserError where the new one cannot be written, or is there.
        """
        path = path.resolve()
        if path.exists():
            raise UserError("{0} is already there. Choose another name.", path.name)
        lock = locked(path)
        try:
            with half_of(path) as half, problems_told(path.parent):
                with closing(sqlite3.connect(half)) as copy:
                    self._db.conn.backup(copy)
                put_in_place(half, path)
            conn = connected(path).conn
        except BaseException:
            release(path, lock)
            raise
        gone, self._db.conn = self._db.conn, conn  # records, journal and writer go on with the new one
        gone.close()
        if self._lock is not None:
            release(self.path, self._lock)
        self.path, self._lock, self.writable = path, lock, True
        self._standing = Standing(path)

    def hold_still(self) -> None:
        """From now on this connection sees the project as it is now, whatever others write meanwhile."""
        self._db.conn.execute("BEGIN")
        self._db.conn.execute("SELECT count(*) FROM edits").fetchone()

    def figures(self, register: Register, codebook: Codebook) -> "FigureTable":
        """The table of all figures, as this connection reads them."""
        from annotator.store.figure_table import FigureTable  # not needed to start

        return FigureTable(self._db, register, codebook)

    @cached_property
    def exchange(self) -> "Exchange":
        """How records stand and since when, for other laptops."""
        from annotator.store.exchange import Exchange  # not needed to start

        return Exchange(self._db)

    @cached_property
    def finder(self) -> "Finder":
        """Finds articles and records by their words."""
        from annotator.store.finding import Finder  # not needed to start

        return Finder(self._db)

    @cached_property
    def history(self) -> "History":
        """Who changed which field from what to what."""
        from annotator.store.history import History  # not needed to start

        return History(self._db)

    def overview(self) -> "Overview":
        """What is in the project and how far the work is, in numbers."""
        from annotator.store.overview import Overview  # not needed to start

        return Overview(self._db)

    @cached_property
    def team(self) -> "Team":
        """Who does what."""
        from annotator.store.team import Team  # not needed to start

        return Team(self._db)

    def interrupt(self) -> None:
        """Let what is being read end in an error; may be called in any thread."""
        self._db.conn.interrupt()

    def extract(self, selection: Selection, shares: Mapping[str, float] | None = None) -> "Extract":
        """What is chosen of the project, for an export; nothing else may use this connection meanwhile."""
        from annotator.store.extract import Extract  # not needed to start

        return Extract(self._db.conn, selection, shares)

    def close(self) -> None:
        """Leave one file behind, with everything in it."""
        if self.writable:
            with suppress(sqlite3.Error):
                self._db.conn.execute(f"PRAGMA busy_timeout={WAIT_TO_CLOSE}")  # somebody may be looking
                self._db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._db.conn.execute("PRAGMA journal_mode=DELETE")
        self._db.close()
        if self._lock is not None:
            release(self.path, self._lock)
            self._lock = None
            self.writable = False
        elif self._copy is None:
            tidy(self.path)
        else:
            shutil.rmtree(self._copy, ignore_errors=True)


def connected(path: Path, *, read_only: bool = False) -> Database:
    """A connection as a project needs it."""
    mode = "ro" if read_only else "rwc"
    conn = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    db = Database(conn, execute_plugins=False)
    conn.execute("PRAGMA foreign_keys=ON")
    if not read_only:
        conn.execute(f"PRAGMA journal_mode={place_of(path).journal_mode}")
        conn.execute("PRAGMA synchronous=FULL")
    return db


def made(path: Path) -> Database:
    """The tables of a new project in a file that is not there yet."""
    with half_of(path) as half:
        half.write_bytes(_blank())
        settle(half)
        put_in_place(half, path)
    return connected(path)


@cache
def _blank() -> bytes:
    """The file of a project with nothing in it: every migration takes its time, so they are applied once a process."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        conn.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db = Database(conn, execute_plugins=False)
        migrations.apply(db)
        SearchIndex(db).make()
        return conn.serialize()


def _up_to_date(path: Path) -> Database:
    db = connected(path)
    try:
        if migrations.pending(db):
            from annotator.store.backups import keep  # seldom needed

            keep(path, "before update")
            migrations.apply(db)
        SearchIndex(db).make_if_quick()
    except BaseException:
        db.close()
        raise
    return db
