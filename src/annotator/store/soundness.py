"""Whether a project file is sound: as SQLite sees it, and whether journal, tables and texts tell the same."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from annotator.domain.edits import Change
from annotator.domain.records import Record
from annotator.domain.wording import wording
from annotator.store.erasing import WHOLLY
from annotator.store.journal import Journal
from annotator.store.records import Records
from annotator.store.rows import TABLES
from annotator.store.schema import migrations
from annotator.store.texts import text_hash

INTEGRITY = "PRAGMA integrity_check"
QUICK = "PRAGMA quick_check"
LINKS = "PRAGMA foreign_key_check"
UNTOLD = "SELECT count(*) FROM edits WHERE seq NOT IN (SELECT edit FROM journal) AND person <> '' AND label <> ?"
TEXTS = "SELECT t.sha256, t.text, a.title FROM texts t LEFT JOIN articles a ON a.text_sha256 = t.sha256"
NAMED = 5  # records that are named; the others are counted
STEPS = 50_000  # of SQLite's machine, between two looks whether the check is still wanted


def unsound(path: Path, *, quick: bool = False, cancelled: Callable[[], bool] = bool) -> list[str]:
    """What is broken in a project file, a sentence each; an empty list is a sound file. Nothing is written.

    `quick` leaves out whether the indexes fit their tables, which takes most of the time of a large file.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
            conn.set_progress_handler(cancelled, STEPS)
            verdicts = [row[0] for row in conn.execute(QUICK if quick else INTEGRITY) if row[0] != "ok"]
            if verdicts:  # what else is asked of damaged pages may fail; what is damaged is said already
                return [f"The file is damaged: {verdict}." for verdict in verdicts]
            return [sentence for part in (_links, _journal, _texts) for sentence in part(conn)]
    except sqlite3.OperationalError as problem:
        if cancelled():
            return []
        return [f"The file is damaged: {problem}."]
    except (sqlite3.DatabaseError, ValueError, TypeError, KeyError) as problem:
        return [f"The file is damaged: {problem}."]


def _links(conn: sqlite3.Connection) -> Iterator[str]:
    for table, _, parent, _ in conn.execute(LINKS):
        yield f"A record in {table} leads to one in {parent} that is not there."


def _journal(conn: sqlite3.Connection) -> Iterator[str]:
    """Replaying the journal must give the tables."""
    db = Database(conn, execute_plugins=False)
    if migrations.pending(db):
        return
    if untold := conn.execute(UNTOLD, [WHOLLY]).fetchone()[0]:
        yield f"Of {untold} edits the journal does not tell what they changed."
    told = {(type(record), record.id): record for record in Journal(db).replayed()}
    different: list[str] = []
    for kind in TABLES:
        for record in Records(db).all(kind, deleted=True):
            if (other := told.pop((kind, record.id), None)) != record:
                different.append(_difference(record, other))
    different += [
        f"{wording(record)} ({record.id}) stands in the journal, and in no table." for record in told.values()
    ]
    yield from different[:NAMED]
    if more := len(different) - NAMED:
        yield from [f"{more} more records are not as the journal tells."] * (more > 0)


def _difference(record: Record, told: Record | None) -> str:
    if told is None:
        return f"{wording(record)} ({record.id}) stands in a table, and the journal tells nothing of it."
    names = ", ".join(name.replace("_", " ") for name in Change(told, record).fields)
    return f"{wording(record)} ({record.id}) is not as the journal tells: {names}."


def _texts(conn: sqlite3.Connection) -> Iterator[str]:
    for sha256, text, title in conn.execute(TEXTS):
        if text_hash(text) != sha256:
            yield f"The text of “{title}” is not the one that was brought in."
