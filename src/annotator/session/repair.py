"""A project that is damaged, or was not closed: checked, looked at, repaired, or restored from a backup.

All of it wants only a path, so that it works for a project that cannot be opened.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from annotator.domain.damage import Contents, Damaged, Losses
from annotator.domain.records import Person
from annotator.domain.sentences import Sentence
from annotator.session.session import Session
from annotator.store.backups import Backup, contents_of, newest_sound
from annotator.store.faults import in_words
from annotator.store.project import Project
from annotator.store.repair import Remains
from annotator.store.restoring import restore
from annotator.store.soundness import unsound

__all__ = ["Contents", "Damaged", "Ways", "checking", "in_words"]
WHAT_IS_LEFT = "Looking only: this is what can be read of the damaged {0}."


@dataclass(frozen=True)
class _Restored:
    """A backup, and what it holds."""

    backup: Backup
    contents: Contents

    @property
    def made(self) -> datetime:
        """When, in UTC."""
        return self.backup.made


class Ways:
    """The ways out of damage: what can be read is looked at or put in place, or the newest good backup is."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._remains = Remains(path)
        self.backup = _newest(self.path)

    @property
    def readable(self) -> Contents:
        """What can still be read, and what a repair would give."""
        return self._remains.rebuilt.contents

    @property
    def losses(self) -> Losses:
        return self._remains.rebuilt.losses

    @property
    def anything(self) -> bool:
        """Whether anything at all can be read."""
        return self._remains.rebuilt.anything

    def look(self) -> Session:
        """What can be read, for looking only."""
        project = Project.open(self._remains.file, read_only=True)
        project.why_looking = Sentence(WHAT_IS_LEFT, self.path.name)
        return Session(project, Person(), "")

    def repair(self) -> Path:
        """Put what can be read in the place of the damaged file; gives where that is kept."""
        return self._remains.put_in_place()

    def restore(self) -> Path | None:
        """Put the newest good backup in the place of the damaged file; gives where that is kept."""
        assert self.backup is not None
        kept = restore(self.path, self.backup.backup.path)
        return kept.path if kept else None

    def close(self) -> None:
        """Throw away what was read."""
        self._remains.close()


def checking(path: Path) -> Callable[..., list[Sentence]]:
    """The work of checking a project after an unclean stop, for any thread: a sentence for each thing found."""

    def work(
        progress: Callable[..., None] = lambda *what: None, cancelled: Callable[[], bool] = lambda: False
    ) -> list[Sentence]:
        return unsound(path, quick=True, cancelled=cancelled)

    return work


def _newest(path: Path) -> _Restored | None:
    backup = newest_sound(path)
    if backup is None:
        return None
    held = contents_of(backup)
    records = sum(held.records.get(table, 0) for table in ("mentions", "figures", "sources"))
    return _Restored(backup, Contents(held.records.get("articles", 0), records, None, held.last_edit))
