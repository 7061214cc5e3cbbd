"""Purging: an article goes for good, from the project and from all its backups (rule 4 of bringing together)."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.records import new_id
from annotator.domain.sentences import sentence
from annotator.store.backups import Backup, backups_of, folders_of
from annotator.store.copying import (
    BESIDE,
    Snapshot,
    alone_with,
    difference_of,
    half_of,
    halves_of,
    put_in_place,
)
from annotator.store.erasing import Reach, erase
from annotator.store.repair import kept_damaged
from annotator.store.restoring import held

ROOM = 3  # times the size of a file that it takes to write it anew
ANNOTATIONS = ("mentions", "figures", "sources")
ARTICLE = "SELECT title, text_sha256 FROM articles WHERE id = ?"
SAME_TEXT = "SELECT count(*) FROM articles WHERE text_sha256 = ? AND id <> ?"
OF_TEXT = "SELECT id FROM articles WHERE text_sha256 = ?"


@dataclass(frozen=True)
class Purging:
    """What would go with an article, to be told before."""

    title: str
    records: dict[str, int] = field(default_factory=dict)  # by table, deleted ones among them
    by_person: dict[str, int] = field(default_factory=dict)  # annotations by the name of who made them
    links: int = 0  # of other records to what goes; they are emptied
    from_articles: tuple[str, ...] = ()  # titles of the articles where those records are
    only_here: tuple[str, ...] = ()  # names of entities that nothing else leads to
    text_stays: bool = False  # another article has the same text
    backups: int = 0


@dataclass(frozen=True)
class Purged:
    """What came of it; `left` are files that could neither be rewritten nor taken away, or were damaged and repaired:
    these may be all that is left of something else, so that they are only named."""

    rewritten: int = 0
    dropped: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    cancelled: bool = False


def purging(path: Path, article: str) -> Purging:
    """What would go with an article; UserError where it is not in the project."""
    with closing(Snapshot(path)) as looking:
        conn = looking.conn
        title, text = _article(conn, path, article)
        reach = Reach(conn, {article}, entities=False)
        people = dict(conn.execute("SELECT id, name FROM people"))
        titles = dict(conn.execute("SELECT id, title FROM articles"))
        by_person = Counter(people.get(author, "") for table in ANNOTATIONS for author in reach.authors(table))
        links = list(reach.links())
        return Purging(
            title=title,
            records={table: len(ids) for table, ids in reach.gone.items()},
            by_person=dict(by_person),
            links=len(links),
            from_articles=tuple(dict.fromkeys(titles[id] for link in links if (id := reach.article_of(link)))),
            only_here=tuple(sorted(reach.only_here.values())),
            text_stays=bool(conn.execute(SAME_TEXT, [text, article]).fetchone()[0]),
            backups=len(backups_of(path)),
        )


def purge(
    path: Path,
    article: str,
    person: str,
    *,
    entities: bool = False,
    progress: Callable[[int, int, str], None] = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Purged:
    """Erase an article for good, the backups first; with `entities` also those that nothing else leads to.

    The project must be closed here; `person` is the name that the journal gives. Raises UserError where the article
    is not in the project, where somebody has it open, or where there is no room to write it anew.
    """
    path = path.resolve()
    with held(path):
        with closing(Snapshot(path)) as looking:
            _, text = _article(looking.conn, path, article)
            stays = bool(looking.conn.execute(SAME_TEXT, [text, article]).fetchone()[0])
        texts = set() if stays else {text}
        backups = backups_of(path)
        _check_room(path, backups)
        with alone_with(path) as conn:
            done = _purge_backups(path, backups, article, texts, entities, progress, cancelled)
            if done.cancelled:
                return done
            progress(len(backups), len(backups) + 1, path.name)
            erase(conn, {article}, texts, entities=entities)
            _note(conn, person)
    return done


def _purge_backups(
    path: Path,
    backups: list[Backup],
    article: str,
    texts: set[str],
    entities: bool,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Purged:
    rewritten, dropped, left = 0, list[str](), list[str]()
    for done, backup in enumerate(backups):
        if cancelled():
            return Purged(rewritten, tuple(dropped), tuple(left), cancelled=True)
        progress(done, len(backups) + 1, backup.path.name)
        if difference_of(backup.path) or not _rewritten(backup.path, article, texts, entities):
            (dropped if _dropped(backup.path) else left).append(backup.path.name)
        else:
            rewritten += 1
    for folder in (path.parent, *folders_of(path)):
        for half in halves_of(path, folder):
            if not _dropped(half):
                left.append(half.name)
    left += [file.name for file in kept_damaged(path)]
    return Purged(rewritten, tuple(dropped), tuple(left))


def _rewritten(backup: Path, article: str, texts: set[str], entities: bool) -> bool:
    """Whether a backup could be written anew without the article, and is sound."""
    try:
        with half_of(backup) as half:
            with closing(Snapshot(backup)) as snapshot:
                snapshot.write(half)
            with closing(sqlite3.connect(half, isolation_level=None)) as conn:
                same = {id for text in texts for (id,) in conn.execute(OF_TEXT, [text])}
                erase(conn, {article} | same, texts, entities=entities)
            if difference_of(half):
                return False
            put_in_place(half, backup)
    except (UserError, sqlite3.Error, OSError):
        return False
    return True


def _dropped(file: Path) -> bool:
    """Take a file away, with what stands beside it; whether it is gone."""
    for name in (file, *(file.with_name(file.name + ending) for ending in BESIDE)):
        with suppress(OSError):
            name.unlink(missing_ok=True)
    return not file.exists()


def _article(conn: sqlite3.Connection, path: Path, article: str) -> tuple[str, str]:
    row = conn.execute(ARTICLE, [article]).fetchone()
    if row is None:
        raise UserError("There is no article {0} in {1}. Its id stands in the exported tables.", article, path.name)
    return row[0] or "", row[1]


def _check_room(path: Path, backups: list[Backup]) -> None:
    largest = max([path.stat().st_size, *(backup.size for backup in backups)])
    if shutil.disk_usage(path.parent).free < ROOM * largest:
        raise UserError("There is too little room in {0} to write the project anew. Free some space.", path.parent)


def _note(conn: sqlite3.Connection, person: str) -> None:
    """Let the journal say that it was done, and by whom, but not what it was; nobody can undo it."""
    id = new_id()
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"
    conn.execute(
        "INSERT INTO edits (seq, id, step, label, time, person, device) "
        "VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM edits), ?, ?, ?, ?, '', '')",
        [id, id, sentence("an article was erased for good by {0}", person), now],
    )
