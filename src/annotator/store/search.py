"""The index of words: which article and which record has which; kept with every edit, and made anew when asked.

It holds no text, only which words stand where, folded (`domain/folding.py`). An article's number in it is its row; a
record's is its row times 8 and its kind. It can always be made from the other tables; the journal
knows nothing of it.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.edits import Change
from annotator.domain.folding import VERSION, fold
from annotator.domain.records import Alias, Article, Entity, Record
from annotator.store.rows import TABLES, reader

Progress = Callable[[int, int, str], None]  # done, of how many, what

ALL = "§"  # stands in every text of the index; no folded text has it
BITS = 3
NEXT = "\n"
CODES: dict[type[Record], int] = {Article: 0, Mention: 1, Figure: 2, Source: 3, Entity: 4, Alias: 5}
MARKED = {code: f"{ALL}{kind.__name__.lower()}" for kind, code in CODES.items()}  # what every record of a kind has
QUICKLY_MADE = 4_000_000  # characters that are taken into the index while a project opens

ADD_TEXT = "INSERT INTO search_texts(rowid, words) VALUES (?, ?)"
TAKE_TEXT = "INSERT INTO search_texts(search_texts, rowid, words) VALUES ('delete', ?, ?)"
ADD = "INSERT INTO search_records(rowid, words, typed) VALUES (?, ?, ?)"
TAKE = "INSERT INTO search_records(search_records, rowid, words, typed) VALUES ('delete', ?, ?, ?)"
EMPTY = "INSERT INTO {0}({0}) VALUES ('delete-all')"
TEXTS = "SELECT a.rowid, t.text FROM articles a JOIN texts t ON t.sha256 = a.text_sha256"
TEXTS_OF = f"{TEXTS} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.rowid"
ROWIDS = "SELECT id, rowid FROM [{0}] WHERE id IN (SELECT value FROM json_each(?))"
STATE = "SELECT value FROM search_state WHERE name = 'folding'"
INDEXED = "SELECT rowid FROM {0} WHERE {0} MATCH ?"
SIZE = "SELECT coalesce(sum(length(text)), 0) FROM (SELECT text FROM texts LIMIT 10000)"


class Row(NamedTuple):
    """What the index knows of a record."""

    number: int
    words: str  # that stand in an article
    typed: str  # that somebody typed


class SearchIndex:
    """Keeps the index of an open project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def is_made(self) -> bool:
        """Whether it is there, and was made by this way of folding."""
        row = self._db.conn.execute(STATE).fetchone()
        return row is not None and row[0] == VERSION

    def make_if_quick(self) -> None:
        """Make it where there is none and it takes no noticeable time; else somebody has to ask for it."""
        if not self.is_made and self._db.conn.execute(SIZE).fetchone()[0] <= QUICKLY_MADE:
            self.make()

    def make(
        self,
        progress: Progress = lambda done, of, what: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Make it anew, all of it or, where cancelled, nothing; says whether it was made."""
        conn = self._db.conn
        conn.execute("BEGIN IMMEDIATE")
        try:
            for table in ("search_texts", "search_records"):
                conn.execute(EMPTY.format(table))
            whole = self._db.table("articles").count
            texts = _watched(self._texts(), whole, progress, cancelled)
            conn.executemany(ADD_TEXT, ((number, indexed(text)) for number, text in texts))
            conn.executemany(ADD, sorted(self._records(cancelled)))
            if cancelled():
                conn.execute("ROLLBACK")
                return False
            self._db.table("search_state").upsert({"name": "folding", "value": VERSION}, pk="name")
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
        return True

    def take(self, changes: Iterable[Change]) -> None:
        """Take in what an edit left, in its transaction, after its rows are written."""
        if not self.is_made:
            return
        changes = [change for change in changes if type(change.after) in CODES]
        texts = [c.after.id for c in changes if c.before is None and isinstance(c.after, Article)]
        told = [(change.after, _words(change.before), _words(change.after)) for change in changes]
        differing = [(record, before, after) for record, before, after in told if before != after]
        numbers = self._numbers(record for record, _, _ in differing)
        gone = [Row(numbers[record.id], *before) for record, before, _ in differing if before]
        come = [Row(numbers[record.id], *after) for record, _, after in differing if after]
        conn = self._db.conn
        if texts:
            rows = conn.execute(
                f"{TEXTS} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY 1", [json.dumps(texts)]
            )
            conn.executemany(ADD_TEXT, [(row, indexed(text)) for row, text in rows])
        if gone:
            conn.executemany(TAKE, sorted(gone))
        if come:
            conn.executemany(ADD, sorted(come))

    def problems(self) -> list[str]:
        """What does not fit between the index and the project, a sentence each."""
        if not self.is_made:
            return ["The index for searching is not made yet. Search once, and it is."]
        found: list[str] = []
        texts = {row[0] for row in self._db.conn.execute("SELECT rowid FROM articles")}
        standing = {row.number for row in self._records(lambda: False)}
        for table, there, mark in (("search_texts", texts, [ALL]), ("search_records", standing, MARKED.values())):
            known = {r[0] for m in mark for r in self._db.conn.execute(INDEXED.format(table), [f'"{m}"'])}
            if known != there:
                differ = f"{len(there - known)} missing, {len(known - there)} too many"
                found.append(f"The index for searching does not fit ({differ}). Run annotator search --rebuild.")
        return found

    def _texts(self) -> Iterator[tuple[int, str]]:
        yield from self._db.conn.execute(f"{TEXTS} ORDER BY a.rowid")

    def _text(self, row: int) -> str:
        return str(self._db.conn.execute(f"{TEXTS} WHERE a.rowid = ?", [row]).fetchone()[1])

    def _records(self, cancelled: Callable[[], bool]) -> Iterator[Row]:
        for kind in CODES:
            if not cancelled():
                yield from self._of(kind)

    def _of(self, kind: type[Record]) -> Iterator[Row]:
        made = reader(TABLES[kind])
        select = made.select.replace("SELECT ", "SELECT rowid, ", 1)
        for number, *row in self._db.conn.execute(f"{select} WHERE deleted = 0"):
            words = _words(made.record(tuple(row)))
            if words:
                yield Row(number << BITS | CODES[kind], *words)

    def _numbers(self, records: Iterable[Record]) -> dict[str, int]:
        """By the ids of the records."""
        ids: dict[type[Record], list[str]] = defaultdict(list)
        for record in records:
            ids[type(record)].append(record.id)
        found: dict[str, int] = {}
        for kind, some in ids.items():
            rows = self._db.conn.execute(ROWIDS.format(TABLES[kind]), [json.dumps(some)])
            found |= {id: row << BITS | CODES[kind] for id, row in rows}
        return found


def make_index(path: Path, progress: Progress, cancelled: Callable[[], bool]) -> bool:
    """Make the index of a project by a connection of its own, in any thread; says whether it was made."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        return SearchIndex(Database(conn, execute_plugins=False)).make(progress, cancelled)


def indexed(text: str) -> str:
    """A text as the index takes it in."""
    return f"{ALL} {text if text.isascii() else fold(text)}"


def _words(record: Record | None) -> tuple[str, str] | None:
    """The words of a record that stand in the article, and those that somebody typed; None for a deleted one."""
    match record:
        case None:
            return None
        case Mention():
            found, typed = [record.at.words], [record.note]
        case Figure():
            found, typed = [record.at.words, record.counted_at.words], [record.counted, record.unit, record.note]
        case Source():
            found, typed = [record.who.words, record.cue.words, record.said.words], [record.role, record.note]
        case Entity():
            found, typed = [], [record.name, record.role, record.note]
        case Alias():
            found, typed = [], [record.name]
        case Article():
            found = []
            typed = [record.title, record.publisher, record.agency, record.byline, record.dateline, record.note]
        case _:
            return None
    if record.deleted:
        return None
    typed += [value for value in getattr(record, "extra", {}).values() if isinstance(value, str)]
    mark = MARKED[CODES[type(record)]]
    return f"{mark} {fold(NEXT.join(filter(None, found)))}", fold(NEXT.join(filter(None, typed)))


def _watched(
    texts: Iterator[tuple[int, str]],
    whole: int,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[int, str]]:
    """The texts one by one, telling of it; none any more where cancelled."""
    for done, text in enumerate(texts):
        if done % 100 == 0:
            progress(done, whole, "")
            if cancelled():
                return
        yield text
