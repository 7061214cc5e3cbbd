"""Backups of a project, open or not: listed, made, restored, and copies saved.

`backups_of(path)`, `contents_of(backup)`, `newest_sound(path)` and `restore(path, backup.path)` want only a path, so
that they also work for a project that cannot be opened.
"""

from annotator.store.backups import Backup, Contents, backups_of, contents_of, folders_of, keep, newest_sound
from annotator.store.restoring import restore, save_copy, with_suffix

__all__ = [
    "Backup",
    "Contents",
    "backups_of",
    "contents_of",
    "folders_of",
    "keep",
    "newest_sound",
    "restore",
    "save_copy",
    "with_suffix",
]
