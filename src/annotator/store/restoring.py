"""Putting a backup in the place of a project, and saving copies: the old file or the new one stands, never a half."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.store.backups import Backup, backups_of, contents_of, folders_of, is_kept, keep
from annotator.store.copying import (
    BESIDE,
    LONGEST_STEM,
    Snapshot,
    alone_with,
    difference_of,
    half_of,
    problems_told,
    put_in_place,
)
from annotator.store.lock import SUFFIX, locked, release
from annotator.store.ours import check_ours


def restore(path: Path, backup: Path) -> Backup | None:
    """Let a project be as a backup holds it; gives the backup of what it was before, None where nothing was there.

    The project must be closed here. What it was before is backed up first, a damaged file as it is. Raises UserError
    where the backup is not sound, InUse where somebody writes to the project; the project is as it was then.
    """
    path = path.resolve()
    if problem := difference_of(backup) if backup.is_file() else "it is not there":
        raise UserError("{0} cannot be restored: {1}. Choose another backup.", backup.name, problem)
    if backup.resolve() == path:
        raise UserError("{0} is the project itself. Choose one of its backups.", backup.name)
    check_ours(backup)
    with held(path):
        with half_of(path) as half:
            with closing(Snapshot(backup)) as snapshot:
                snapshot.write(half)
            before = _set_aside(path)
            put_in_place(half, path)
        return before


def save_copy(path: Path, target: Path, *, replace: bool = False) -> Path:
    """Write a checked copy of a project, open or not, under any name; gives the file, whose name ends as it must.

    Raises UserError where it is the project itself, where it is there and not to be replaced, or cannot be written.
    """
    target = with_suffix(target).absolute()
    if target.exists() and target.samefile(path):
        raise UserError("{0} is the open project itself. Choose another name.", target.name)
    if target.is_file() and not replace:
        raise UserError("{0} is already there. Choose another name, or replace it.", target.name)
    if target.is_dir() or not target.parent.is_dir():
        raise UserError("{0} is no place for a file. Choose another one.", target)
    with held(target), closing(Snapshot(path)) as snapshot:
        snapshot.copy_to(target)
    return target


def with_suffix(target: Path) -> Path:
    """The name as a project file has it."""
    return target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Nobody else writes to this project meanwhile; InUse where somebody does already."""
    lock = locked(path)
    try:
        yield
    finally:
        release(path, lock)


def _set_aside(path: Path) -> Backup | None:
    """Back up what stands here, and fold what SQLite keeps beside it into the file; a damaged one is kept as it is."""
    if not path.exists():
        return None
    if difference_of(path):
        return _kept_damaged(path)
    known = backups_of(path)[0] if is_kept(path) else None
    newest = known if known and contents_of(known).sound else keep(path, "before restoring")
    with alone_with(path):
        return newest


def _kept_damaged(path: Path) -> Backup | None:
    folder = folders_of(path)[0]
    name = f"{path.stem[:LONGEST_STEM]} {datetime.now(UTC):%Y-%m-%d %H%M%S} UTC damaged{SUFFIX}"
    with problems_told(folder):
        folder.mkdir(exist_ok=True)
        for ending in ("", *BESIDE):
            file = path.with_name(path.name + ending)
            if file.exists():
                shutil.copy2(file, folder / f"{name}{ending}")
    return next((backup for backup in backups_of(path) if backup.path.name == name), None)
