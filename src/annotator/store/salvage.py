"""What can still be read of a damaged project: the rows of its tables, and what its journal tells."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from annotator.domain.records import Annotation, Record
from annotator.store.erasing import WHOLLY
from annotator.store.pages import Pages, Row
from annotator.store.replaying import states
from annotator.store.rows import TABLES, TYPES, record_of, row_of
from annotator.store.schema import migrations
from annotator.store.telling import Told, columns, told

KINDS: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,)}
SCHEMA = [("type", "TEXT"), ("name", "TEXT"), ("tbl_name", "TEXT"), ("rootpage", "INTEGER"), ("sql", "TEXT")]
COLUMNS = "SELECT name, type, pk FROM pragma_table_info(?)"
ORDINARY = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"

KEPT = (*TYPES, "texts", "originals", "edits", "journal")  # all else is made anew
REMEMBERED = ("erased", "heard")
NEWEST = 2  # columns that a table may have got since its rows were written

Columns = list[tuple[str, str]]
Rows = dict[int, dict[str, Any]]
Key = tuple[str, str]  # the table and id of a record


@dataclass
class Found:
    """Rows by table and number, and in numbers what could not be read."""

    tables: dict[str, Rows]
    pages: int  # how many the file has
    broken: int  # how many of them are damaged
    torn: dict[str, set[int]] = field(default_factory=dict)  # rows that are there in part only
    missing: dict[str, set[str]] = field(default_factory=dict)  # ids that an index knows, and no row
    hurt: set[str] = field(default_factory=set)  # tables with damaged pages; "" where it is not known which
    erased: set[str] = field(default_factory=set)  # what is known of articles that were erased for good
    unplaced: int = 0  # rows of which it cannot be told where they belong

    @property
    def journal_is_whole(self) -> bool:
        """Whether every row that the journal ever had is there: they are numbered without a gap."""
        journal = self.tables["journal"]
        edits = {row["edit"] for row in journal.values()}
        whole = len(journal) == max(journal, default=0) and not self.torn["journal"]
        told_of = {seq for seq, edit in self.tables["edits"].items() if edit["person"] and edit["label"] != WHOLLY}
        return whole and told_of <= edits <= set(self.tables["edits"]) and not self.hurt & {"journal", "edits", ""}

    def records(self) -> tuple[dict[Key, Record], dict[Key, Record]]:
        """The records as the tables hold them, and those of which only a part is left."""
        sound: dict[Key, Record] = {}
        torn: dict[Key, Record] = {}
        for table, record_type in TYPES.items():
            for number, row in self.tables[table].items():
                if number not in self.torn[table] and (record := _record(record_type, row)):
                    sound[table, record.id] = record
                elif record := _torn_record(record_type, row):
                    torn[table, record.id] = record
        return sound, torn

    def replayed(self) -> tuple[dict[Key, Record], set[Key]]:
        """The records as the journal tells them, and which of them it tells only in part."""
        rows = [row for _, row in sorted(self.tables["journal"].items()) if is_told(row)]
        whole = {(row["type"], row["record"]) for row in rows if _tells_whole(row)}
        made = {
            key: _record(TYPES[key[0]], {**state, "id": key[1]})
            for key, state in states(self._told(row) for row in rows)
        }
        partly = {key for key in made if key not in whole}
        return {key: record for key, record in made.items() if record}, partly

    def _told(self, row: dict[str, Any]) -> Told:
        """What a row tells with its edit, or with what is left of that."""
        edit = self.tables["edits"].get(row["edit"], {})
        stamp = row["n"], row["device"] or edit.get("device") or ""
        said = edit.get("person") or "", edit.get("time") or "", *stamp, row["taken"], row["withdrawn"]
        return told(row["type"], row["record"], row["before"], row["after"], row["author"], *said)


def _tells_whole(row: dict[str, Any]) -> bool:
    """Whether a row tells all of a record: of a new one, and, as 0.1 wrote it, of any annotation."""
    return row["before"] is None or (row["author"] is not None and issubclass(TYPES[row["type"]], Annotation))


def is_told(row: dict[str, Any]) -> bool:
    """Whether a row of the journal says something that can be understood."""
    try:
        after = json.loads(row["after"])
        before = json.loads(row["before"] or "{}")
    except (TypeError, ValueError):
        return False
    if not (isinstance(after, dict) and isinstance(before, dict) and row["type"] in TYPES and row["record"]):
        return False
    kind, id = TYPES[row["type"]], {"id": row["record"]}
    return all(_record(kind, columns(kind, state) | id) is not None for state in (after, before))


def salvaged(path: Path) -> Found:
    """Everything that still stands in the pages of a file and its log; nothing is written, nobody may have it open."""
    pages = Pages(path)
    known = fresh_tables()
    found = Found({table: {} for table in known}, pages.count, 0, {table: set() for table in known})
    found.hurt = {""} if pages.broken else set()  # what stood in a damaged log
    schema = _schema(pages, known)
    for name, row in schema.items():
        kind, _, _, root, sql = row.values
        before = len(pages.broken)
        if kind == "table" and root and str(sql).upper().endswith("WITHOUT ROWID"):
            list(pages.entries(root))  # its pages are those of an index
        elif kind == "table" and root:
            columns = _stored(name, sql, known[name]) if name in known else []
            for each in pages.rows(root):
                if columns:
                    _take(found, name, columns, each)
        elif kind == "index" and root:
            _expect(found, row.values[2], name, list(pages.entries(root)))
        if len(pages.broken) > before:
            found.hurt.add(name)
    if lost := set(known) - set(schema):
        found.hurt |= lost & {"journal", "edits", *(REMEMBERED if pages.broken else ())}
    if pages.broken or lost:
        _take_strays(found, pages, known)
    for table, ids in found.missing.items():
        ids -= {str(row.get("id") or row.get("sha256")) for row in found.tables[table].values()}
    found.broken = len(pages.broken)
    return found


def _schema(pages: Pages, known: dict[str, Columns]) -> dict[str, Row]:
    """What the file says of its tables and indexes, also on pages that nothing leads to any more."""
    schema = {name: row for row in pages.rows(1) if (name := _name(row))}
    if set(known) - set(schema):
        for rows in pages.stray(set()):
            if rows and all(map(_name, rows)):
                schema = {_name(row): row for row in rows} | schema
    return schema


@cache
def fresh_tables() -> dict[str, Columns]:
    """The tables of a new project and their columns; those that only speed up a search do not count."""
    with closing(sqlite3.connect(":memory:")) as conn:
        migrations.apply(Database(conn, execute_plugins=False))
        virtual = [row[0] for row in conn.execute("SELECT name FROM pragma_table_list WHERE type IN ('virtual')")]
        names = [row[0] for row in conn.execute(ORDINARY)]
        return {name: _columns(conn, name) for name in names if not any(name.startswith(f"{v}_") for v in virtual)}


def _stored(name: str, sql: Any, known: Columns) -> Columns:
    """The columns of a table as the file itself tells them, or as they are known where that makes no sense."""
    try:
        with closing(sqlite3.connect(":memory:")) as conn:
            conn.execute(str(sql))
            stored = _columns(conn, name)
    except (sqlite3.Error, ValueError):
        return known
    return stored if stored and set(stored) <= set(known) and stored[0] == known[0] else known


def _columns(conn: sqlite3.Connection, name: str) -> Columns:
    rows = conn.execute(COLUMNS, [name])
    return [(column, "ROWID" if pk and kind == "INTEGER" else kind) for column, kind, pk in rows]


def _name(row: Row) -> str:
    fits = len(row.values) == len(SCHEMA) and all(
        value is None or isinstance(value, KINDS[kind]) for value, (_, kind) in zip(row.values, SCHEMA, strict=True)
    )
    return str(row.values[1]) if fits and row.values[0] in ("table", "index") else ""


def _take(found: Found, table: str, columns: Columns, row: Row) -> bool:
    """Keep a row, if it can be one of this table."""
    if len(row.values) > len(columns) or row.rowid in found.tables[table]:
        return False
    values = [*row.values, *[None] * (len(columns) - len(row.values))]
    filled = {
        name: row.rowid if kind == "ROWID" else value for (name, kind), value in zip(columns, values, strict=True)
    }
    misfits = [name for name, kind in columns if not _fits(filled[name], kind)]
    if (key := columns[0][0]) in misfits or filled[key] in (None, ""):
        return False
    found.tables[table][row.rowid] = filled | dict.fromkeys(misfits)
    if misfits or not row.whole:
        found.torn[table].add(row.rowid)
    return True


def _fits(value: Any, kind: str) -> bool:
    return value is None or kind == "ROWID" or isinstance(value, KINDS.get(kind, (object,)))


def _expect(found: Found, table: str, index: str, entries: list[list[Any]]) -> None:
    ids = {entry[0] for entry in entries if entry and isinstance(entry[0], str)}
    if table in TYPES and index == f"sqlite_autoindex_{table}_1":
        found.missing[table] = ids
    elif table == "erased":
        found.erased |= ids  # the index holds all that the table does


def _take_strays(found: Found, pages: Pages, known: dict[str, Columns]) -> None:
    """Pages that no tree leads to any more are told by what stands in them; what the trees hold counts before them."""
    ids = {table: {row.get("id") for row in rows.values()} for table, rows in found.tables.items()}
    for rows in pages.stray(pages.free()):
        if all(map(_name, rows)):
            continue  # the schema was read already
        table = _home(rows, {name: known[name] for name in KEPT})
        if not table:
            ours = [row for row in rows if not any(isinstance(value, bytes) for value in row.values)]
            found.unplaced += len(ours)  # the index of words is full of bytes, and is made anew
            continue
        key = known[table][0][0]
        for row in rows:
            if key != "id" or (row.values and row.values[0] not in ids[table]):
                _take(found, table, known[table], row)


def _home(rows: list[Row], known: dict[str, Columns]) -> str:
    """The one table whose rows look most like these; none where several could be it."""
    score = {table: sum(_could_be(row, columns) for row in rows) for table, columns in known.items()}
    best = max(score.values())
    homes = [table for table, count in score.items() if count == best]
    return homes[0] if best and len(homes) == 1 else ""


def _could_be(row: Row, columns: Columns) -> int:
    """Whether a row can be one of a table: 2, or 1 where the table would have to be of an older version."""
    pairs = zip(row.values, columns, strict=False)
    numbered = columns[0][1] == "ROWID"
    fits = (
        len(columns) - NEWEST <= len(row.values) <= len(columns)
        and bool(row.values)
        and (row.values[0] is None) == numbered
        and all(_fits(value, kind) and (kind != "ROWID" or value is None) for value, (_, kind) in pairs)
    )
    return fits + (fits and len(row.values) == len(columns))


def _torn_record(record_type: type[Record], row: dict[str, Any]) -> Record | None:
    """The record of a row that is there in part: from its end on, what makes no sense is left out."""
    row = dict(row)
    for name in [*reversed(row), "id"]:
        if record := _record(record_type, row):
            return record
        row[name] = row[name] if name == "id" else None
    return None


def _record(record_type: type[Record], row: dict[str, Any]) -> Record | None:
    """The record of a row; None where what stands in it makes no sense any more."""
    try:
        record = record_of(record_type, row)
        columns = row_of(record)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
    kinds = dict(fresh_tables()[TABLES[record_type]])
    return record if all(_fits(value, kinds[name]) for name, value in columns.items()) else None
