"""Whether a project file is sound: as SQLite sees it, and whether journal, tables and texts tell the same."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from annotator.domain.edits import Change
from annotator.domain.records import Record
from annotator.domain.sentences import Sentence, sentence
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


def unsound(path: Path, *, quick: bool = False, cancelled: Callable[[], bool] = bool) -> list[Sentence]:
    """What is broken in a project file, a sentence each; an empty list is a sound file. Nothing is written.

    `quick` leaves out whether the indexes fit their tables, which takes most of the time of a large file.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
            conn.set_progress_handler(cancelled, STEPS)
            verdicts = [row[0] for row in conn.execute(QUICK if quick else INTEGRITY) if row[0] != "ok"]
            if verdicts:  # what else is asked of damaged pages may fail; what is damaged is said already
                return [sentence("The file is damaged: {0}.", verdict) for verdict in verdicts]
            return [broken for part in (_links, _journal, _texts) for broken in part(conn)]
    except sqlite3.OperationalError as problem:
        if cancelled():
            return []
        return [sentence("The file is damaged: {0}.", problem)]
    except (sqlite3.DatabaseError, ValueError, TypeError, KeyError) as problem:
        return [sentence("The file is damaged: {0}.", problem)]


def _links(conn: sqlite3.Connection) -> Iterator[Sentence]:
    for table, _, parent, _ in conn.execute(LINKS):
        yield sentence("A record in {0} leads to one in {1} that is not there.", table, parent)


def _journal(conn: sqlite3.Connection) -> Iterator[Sentence]:
    """Replaying the journal must give the tables."""
    db = Database(conn, execute_plugins=False)
    if migrations.pending(db):
        return
    if untold := conn.execute(UNTOLD, [WHOLLY]).fetchone()[0]:
        yield sentence("Edits of which the journal does not tell what they changed: {0}.", untold)
    told = {(type(record), record.id): record for record in Journal(db).replayed()}
    different: list[Sentence] = []
    for kind in TABLES:
        for record in Records(db).all(kind, deleted=True):
            if (other := told.pop((kind, record.id), None)) != record:
                different.append(_difference(record, other))
    different += [
        sentence("{0} ({1}) stands in the journal, and in no table.", wording(record), record.id)
        for record in told.values()
    ]
    yield from different[:NAMED]
    if more := len(different) - NAMED:
        yield from [sentence("Other records that are not as the journal tells: {0}.", more)] * (more > 0)


def _difference(record: Record, told: Record | None) -> Sentence:
    if told is None:
        words = "{0} ({1}) stands in a table, and the journal tells nothing of it."
        return sentence(words, wording(record), record.id)
    names = ", ".join(name.replace("_", " ") for name in Change(told, record).fields)
    return sentence("{0} ({1}) is not as the journal tells: {2}.", wording(record), record.id, names)


def _texts(conn: sqlite3.Connection) -> Iterator[Sentence]:
    for sha256, text, title in conn.execute(TEXTS):
        if text_hash(text) != sha256:
            yield sentence("The text of “{0}” is not the one that was brought in.", title)
