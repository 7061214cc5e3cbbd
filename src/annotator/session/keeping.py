"""Backups of the open project that come by themselves: now and then, before much changes, on closing."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from threading import Thread

from annotator.domain.sentences import sentence
from annotator.store.backups import Backup, backups_of, folders_of, is_kept, keep
from annotator.store.copying import Snapshot
from annotator.store.faults import FAULTS, in_words
from annotator.store.project import Project

LARGE = 100_000_000  # bytes of a project file
RECENT = 3_600  # seconds
BETWEEN = 300  # seconds from one backup before a large edit to the next: a large import comes in pieces


class Keeping:
    """Keeps backups of an open project, each in a thread of its own; nothing here raises, as work goes on without.

    `listener` is told what went wrong, in any thread, and the same only once until a backup was made again.
    """

    def __init__(self, project: Project, leaving: ExitStack) -> None:
        self._project = project
        self._thread: Thread | None = None
        leaving.callback(self.finish)
        self._kept = ""  # the last edit that is in a backup
        self._made = -float(BETWEEN)  # when, by a clock that cannot be set
        self._told = ""
        self.large = LARGE
        self.listener: Callable[[str], None] = lambda words: None

    def now_and_then(self, minutes: int) -> None:
        """Begin a backup if something changed since the last one, and that is long enough ago."""
        with self._problems_told():
            last = self._changed()
            if last and self._age() >= minutes * 60:
                self._begin("now and then", last)

    def before_many(self) -> None:
        """Begin a backup of the project as it is now, before much of it changes; an edit need not wait for it."""
        with self._problems_told():
            last = self._changed()
            if last and time.monotonic() - self._made >= BETWEEN:
                self._begin("before a large change", last)

    def on_closing(self) -> None:
        """Make a backup, if anything was done since the last one, before the project is closed.

        Of a large project a recent one is enough: whoever closes the window is not to wait for a copy of gigabytes.
        """
        self.finish()
        with self._problems_told():
            last = self._changed()
            if last and self._project.journal.count() > 1 and self._project.path.exists() and not self._is_enough():
                self._keep("on closing", last, None)

    def finish(self) -> None:
        """Wait for a backup that is being made."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _changed(self) -> str:
        """The last edit, if no backup holds it yet."""
        last = self._project.journal.last()
        if not self._kept and is_kept(self._project.path):
            self._kept = last
        return "" if last == self._kept or not self._project.writable else last

    def _age(self) -> float:
        """Seconds since the last backup; where the clock was set back, there was none."""
        newest = next(iter(backups_of(self._project.path)), None)
        age = datetime.now(UTC) - newest.made if newest else timedelta.max
        return min(time.monotonic() - self._made, age.total_seconds() if age >= timedelta() else float("inf"))

    def _is_enough(self) -> bool:
        """Whether the backups that there are will do for now."""
        return self._project.path.stat().st_size > self.large and self._age() < RECENT

    def _begin(self, why: str, last: str) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        snapshot = Snapshot(self._project.path)
        self._thread = Thread(target=self._keep, args=(why, last, snapshot), daemon=True)
        self._thread.start()

    def _keep(self, why: str, last: str, snapshot: Snapshot | None) -> None:
        try:
            with self._problems_told():
                made = keep(self._project.path, why, snapshot=snapshot)
                self._kept, self._made = last, time.monotonic()
                self._say_where(made)
        finally:
            if snapshot is not None:
                snapshot.close()

    @contextmanager
    def _problems_told(self) -> Iterator[None]:
        """What the disk says no to, or is damaged, is told and does not hold up the work, or the closing."""
        try:
            yield
        except FAULTS as problem:
            told = in_words(problem, self._project.path.name)
            self._tell(sentence("No backup could be made. {0}", told.sentence if told else problem))

    def _say_where(self, made: Backup) -> None:
        beside, own = folders_of(self._project.path)
        if made.path.parent == own:
            self._tell(sentence("The folder of the project takes no backups; they are kept in {0}.", own))
        elif made.path.parent == beside:
            self._told = ""

    def _tell(self, words: str) -> None:
        if words != self._told:
            self._told = words
            self.listener(words)
