"""Backups of a project, open or not: listed, made, restored, and copies saved.

`backups_of(path)`, `contents_of(backup)`, `newest_sound(path)` and `restore(path, backup.path)` want only a path, so
that they also work for a project that cannot be opened.
"""

import tempfile
import weakref
from pathlib import Path

from annotator.domain.records import Person
from annotator.session.session import Session
from annotator.store.backups import (
    Backup,
    Contents,
    backups_of,
    contents_of,
    folders_of,
    keep,
    newest_sound,
    project_of,
)
from annotator.store.ours import is_current
from annotator.store.project import Project
from annotator.store.restoring import restore, save_copy, with_suffix

__all__ = [
    "Backup",
    "Contents",
    "backups_of",
    "contents_of",
    "folders_of",
    "keep",
    "look",
    "newest_sound",
    "project_of",
    "restore",
    "save_copy",
    "with_suffix",
]


def look(backup: Backup, person: Person, device: str) -> Session:
    """A backup opened for looking only; of an older version a copy that is gone once it was looked at.

    Raises UserError where it cannot be opened.
    """
    if is_current(backup.path):
        return Session.open(backup.path, person, device, read_only=True)
    folder = tempfile.TemporaryDirectory(prefix="annotator-")
    copy = save_copy(backup.path, Path(folder.name) / backup.path.name)
    Project.open(copy).close()
    session = Session.open(copy, person, device, read_only=True)
    weakref.finalize(session, folder.cleanup)
    return session
