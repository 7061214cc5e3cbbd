"""Backups of a project: where they stand, how they are named, what they hold, and which of them may go."""

import hashlib
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from platformdirs import user_data_path

from annotator.domain.errors import UserError
from annotator.store.copying import LONGEST_STEM, Full, Snapshot, clear_stale, difference_of
from annotator.store.lock import SUFFIX

NAME = re.compile(r".* (?P<made>\d{4}-\d\d-\d\d \d{6}) UTC(?: (?P<why>.+))?")
OLDER_NAME = re.compile(r"(?P<stem>.*) (?P<why>before update) (?P<made>\d{4}-\d\d-\d\d \d{6})")  # of 0.1, beside
BESIDE_NAME = " backups"
TIME = "%Y-%m-%d %H%M%S"
MONTH = 31  # days for which one backup a day is kept
KINDS = ("articles", "entities", "mentions", "figures", "sources")
LAST_EDIT = "SELECT id FROM edits ORDER BY seq DESC LIMIT 1"
FIRST_EDIT = "SELECT id FROM edits ORDER BY seq LIMIT 1"
LAST_BY = """
SELECT e.time, coalesce(p.name, '') FROM edits e LEFT JOIN people p ON p.id = e.person ORDER BY e.seq DESC LIMIT 1
"""
PEOPLE = "SELECT name FROM people WHERE deleted = 0 ORDER BY rowid"


@dataclass(frozen=True)
class Backup:
    """A file that holds a project as it was once; `contents_of` says what is in it."""

    path: Path
    made: datetime  # in UTC
    why: str
    size: int  # in bytes


@dataclass(frozen=True)
class Contents:
    """What a backup holds; where it is not sound, `problem` says why and the rest is what could still be read."""

    problem: str = ""
    records: dict[str, int] = field(default_factory=dict)  # without deleted ones, by table: articles, entities …
    people: tuple[str, ...] = ()
    last_edit: str = ""  # UTC
    last_person: str = ""
    first: str = ""  # the id of the very first edit, which tells projects of the same name apart
    last: str = ""  # the id of the last edit

    @property
    def sound(self) -> bool:
        return not self.problem


def keep(path: Path, why: str, *, now: datetime | None = None, snapshot: Snapshot | None = None) -> Backup:
    """Back a project up, and let backups go that are not needed any more.

    It is copied as it is now, or as the snapshot holds it. The backup stands beside the project, or where that folder
    cannot be written to in the person's own. Raises UserError where it could not be made; nothing is left of it then.
    """
    now = now or datetime.now(UTC)
    held = snapshot or _snapshot(path)
    try:
        made = _written(held, path, why, now)
    finally:
        if snapshot is None:
            held.close()
    for gone in thinned(backups_of(path), now):
        with suppress(OSError):
            gone.path.unlink()
    return made


def backups_of(path: Path) -> list[Backup]:
    """All backups of a project, sound or not, the newest first; the project itself need not be there."""
    files = [file for folder in folders_of(path) if folder.is_dir() for file in folder.iterdir()]
    older = [file for file in path.parent.glob(f"*before update*{SUFFIX}") if _is_older(file, path)]
    found = [backup for file in (*files, *older) if (backup := _read_name(file))]
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def contents_of(backup: Backup) -> Contents:
    """What a backup holds, and whether it is sound; looked at once, as long as the file stays the same."""
    try:
        stood = backup.path.stat()
    except OSError as problem:
        return Contents(problem=problem.strerror or "it is not there")
    return _looked_into(backup.path, stood.st_size, stood.st_mtime_ns)


def newest_sound(path: Path) -> Backup | None:
    """The newest backup that a project could be restored from."""
    return next((backup for backup in backups_of(path) if contents_of(backup).sound), None)


def is_kept(path: Path) -> bool:
    """Whether the newest backup holds the project as it is now."""
    newest = next(iter(backups_of(path)), None)
    now = _last_edit(path)
    return newest is not None and bool(now) and now == _last_edit(newest.path)


def folders_of(path: Path) -> tuple[Path, Path]:
    """Where backups of a project stand: beside it, or where that cannot be written to among the person's own files."""
    path = path.resolve()
    mark = hashlib.sha256(str(path).encode()).hexdigest()[:8]
    own = user_data_path("news-annotator", appauthor=False) / "backups" / f"{path.stem[:LONGEST_STEM]} {mark}"
    return path.with_name(f"{path.stem}{BESIDE_NAME}"), own


def project_of(file: Path) -> Path:
    """The project that a file is a backup of, beside it; any other file is a project itself."""
    if NAME.fullmatch(file.stem) and file.parent.name.endswith(BESIDE_NAME):
        return file.parent.with_name(file.parent.name.removesuffix(BESIDE_NAME) + SUFFIX)
    return file


def thinned(backups: Sequence[Backup], now: datetime, look: Callable[[Backup], Contents] = contents_of) -> list[Backup]:
    """Which backups may go: of a day or month the newest sound one stays.

    All of today stay, then one a day for a month, then one a month. What is dated later than now stays, as a clock
    may be wrong; so does what is broken, as it may be all that is left. Projects of the same name are told apart.
    """
    groups: dict[tuple[int, ...], list[Backup]] = defaultdict(list)
    today = now.astimezone().date()
    for backup in sorted(backups, key=lambda backup: backup.made, reverse=True):
        day = backup.made.astimezone().date()
        if day < today:
            recent = today - day <= timedelta(days=MONTH)
            groups[(day.year, day.month, day.day) if recent else (day.year, day.month)].append(backup)
    return [gone for group in groups.values() if len(group) > 1 for gone in _older_of_each(group, look)]


def _older_of_each(group: Iterable[Backup], look: Callable[[Backup], Contents]) -> list[Backup]:
    seen: set[str] = set()
    gone = []
    for backup in group:
        held = look(backup)
        if held.sound and held.first in seen:
            gone.append(backup)
        elif held.sound:
            seen.add(held.first)
    return gone


def _snapshot(path: Path) -> Snapshot:
    try:
        return Snapshot(path)
    except UserError as problem:
        raise _refusal(path) or problem from None


def _refusal(path: Path) -> UserError | None:
    """Why a project that is no sound one cannot be backed up; the whole file is read for that."""
    why_not = difference_of(path)
    return UserError("{0} cannot be backed up: {1}. Older backups are kept.", path.name, why_not) if why_not else None


def _written(held: Snapshot, path: Path, why: str, now: datetime) -> Backup:
    """The backup in the first folder that can be written to."""
    beside, own = folders_of(path)
    try:
        return _written_to(beside, held, path, why, now)
    except Full:
        raise
    except UserError:
        if refusal := _refusal(path):
            raise refusal from None
        return _written_to(own, held, path, why, now)


def _written_to(folder: Path, held: Snapshot, path: Path, why: str, now: datetime) -> Backup:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError("{0} cannot be written to: {1}.", folder, problem.strerror) from problem
    for place in (path.parent, folder):
        clear_stale(path, place)
    file = _free_name(folder, path.stem[:LONGEST_STEM], why, now.astimezone(UTC))
    held.copy_to(file)
    backup = _read_name(file)
    assert backup is not None
    return backup


def _free_name(folder: Path, stem: str, why: str, now: datetime) -> Path:
    """A name that says project, time and reason; a second later where there is one of this second already."""
    taken = {file.name[: len(f"{stem} {now:{TIME}}")] for file in folder.iterdir()}
    while f"{stem} {now:{TIME}}" in taken:
        now += timedelta(seconds=1)
    return folder / f"{stem} {now:{TIME}} UTC {why}{SUFFIX}"


def _read_name(file: Path) -> Backup | None:
    named = NAME.fullmatch(file.stem) or OLDER_NAME.fullmatch(file.stem)
    if named is None or file.suffix != SUFFIX or not file.is_file():
        return None
    try:
        made = datetime.strptime(named["made"], TIME).replace(tzinfo=UTC)
        return Backup(file, made, named["why"] or "", file.stat().st_size)
    except (ValueError, OSError):
        return None


def _is_older(file: Path, path: Path) -> bool:
    named = OLDER_NAME.fullmatch(file.stem)
    return named is not None and named["stem"] == path.stem


def _last_edit(path: Path) -> str:
    """The id of the last edit in a file; nothing where it cannot be read."""
    try:
        with closing(_looking(path)) as conn:
            row = conn.execute(LAST_EDIT).fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


@lru_cache(maxsize=1000)
def _looked_into(path: Path, size: int, changed: int) -> Contents:
    problem = difference_of(path)
    try:
        with closing(_looking(path)) as conn:
            return _read(conn, problem)
    except sqlite3.Error as failed:
        return Contents(problem=problem or str(failed))


def _read(conn: sqlite3.Connection, problem: str) -> Contents:
    time, person = conn.execute(LAST_BY).fetchone() or ("", "")
    first, last = conn.execute(FIRST_EDIT).fetchone() or ("",), conn.execute(LAST_EDIT).fetchone() or ("",)
    return Contents(
        problem=problem,
        records={kind: conn.execute(f"SELECT count(*) FROM {kind} WHERE deleted = 0").fetchone()[0] for kind in KINDS},
        people=tuple(name for (name,) in conn.execute(PEOPLE)),
        last_edit=time,
        last_person=person,
        first=first[0],
        last=last[0],
    )


def _looking(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
