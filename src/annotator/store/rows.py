"""Records as rows of tables, and rows as records: one table a record type, one column a field."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from sqlite_utils import Database
from sqlite_utils.db import Table

from annotator.domain.anchors import NOWHERE, read_cell
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.answers import Answer, Forgotten
from annotator.domain.cells import plain, read_plain, split_cell
from annotator.domain.codebook import AskedField, Choice, Guidelines, NumberWord
from annotator.domain.fields import fields_of
from annotator.domain.records import Alias, Article, Entity, Person, Progress, Record, Zone
from annotator.domain.review import Comment, Verdict
from annotator.domain.team import Assignment, BlindCoding, Reviewer

R = TypeVar("R", bound=Record)

TABLES: dict[type[Record], str] = {
    Person: "people",
    Choice: "choices",
    NumberWord: "number_words",
    AskedField: "fields",
    Guidelines: "guidelines",
    Article: "articles",
    Zone: "zones",
    Progress: "progress",
    Entity: "entities",
    Alias: "aliases",
    Mention: "mentions",
    Source: "sources",
    Figure: "figures",
    Answer: "answers",
    Forgotten: "forgotten",
    Verdict: "verdicts",
    Comment: "comments",
    Assignment: "assignments",
    Reviewer: "reviewers",
    BlindCoding: "blind_coding",
}
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)
TYPES = {table: record_type for record_type, table in TABLES.items()}


def table_of(db: Database, record_type: type[Record]) -> Table:
    """The table of a record type."""
    return db.table(TABLES[record_type])


def row_of(record: Record, only: Iterable[str] | None = None) -> dict[str, Any]:
    """The columns of a record, or of some of its fields."""
    row = plain(record, only)
    if "extra" in row:
        row["extra"] = written(row["extra"]) if row["extra"] else None
    for name in _flags(TABLES[type(record)]):
        if name in row:
            row[name] = int(row[name])
    return row


@cache
def _flags(table: str) -> tuple[str, ...]:
    return tuple(name for name, field in fields_of(TYPES[table]).items() if field.kind == "flag")


def record_of(record_type: type[R], row: Mapping[str, Any]) -> R:
    """The record that a row holds."""
    if row.get("extra"):
        row = {**row, "extra": json.loads(row["extra"])}
    return record_type(id=row["id"], **read_plain(fields_of(record_type), row))


def records_of(db: Database, record_type: type[Record], ids: Iterable[str]) -> dict[str, Record]:
    """Those records that are there of these, deleted ones, too, by their ids."""
    made = reader(TABLES[record_type])
    rows = db.conn.execute(f"{made.select} WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))])
    return {row[0]: made.record(row) for row in rows}


class Reader:
    """Reads many records of one type: SQLite gives the columns in order and empty words as words."""

    def __init__(self, record_type: type[Record]) -> None:
        fields = fields_of(record_type)
        self.record_type = record_type
        self._names = ["id", *fields]
        kinds = ["text", *(field.kind for field in fields.values())]
        placed = list(zip(range(len(kinds)), self._names, kinds, strict=True))
        self._flags = [(at, name) for at, name, kind in placed if kind == "flag"]
        self._extras = [(at, name) for at, name, kind in placed if kind == "extra"]
        self._lists = [(at, name) for at, name, kind in placed if kind in ("links", "choices")]
        anchors = [(at, name) for at, name, kind in placed if kind == "anchor"]
        self._anchors = [(at, name, len(kinds) + number) for number, (at, name) in enumerate(anchors)]
        columns = [_column(name, kind) for _, name, kind in placed]
        columns += [f"coalesce([{name}_span], '')" for _, name in anchors]
        self.select = f"SELECT {', '.join(columns)} FROM [{TABLES[record_type]}]"

    def record(self, row: tuple[Any, ...]) -> Record:
        """The record of a row of `select`."""
        values = dict(zip(self._names, row, strict=False))
        for at, name, spans in self._anchors:
            words = row[at]
            values[name] = read_cell(row[spans], words) if words else NOWHERE
        for at, name in self._flags:
            values[name] = bool(row[at])
        for at, name in self._extras:
            values[name] = json.loads(row[at]) if row[at] else {}
        for at, name in self._lists:
            values[name] = tuple(split_cell(row[at])) if row[at] else ()
        record = object.__new__(self.record_type)
        record.__dict__.update(values)  # a frozen dataclass sets its fields one by one, which takes most of the time
        return record


@cache
def reader(table: str) -> Reader:
    """The reader of a table."""
    return Reader(TYPES[table])


def _column(name: str, kind: str) -> str:
    if kind == "integer":
        return f"coalesce([{name}], 0)"
    return f"[{name}]" if kind in ("number", "flag") else f"coalesce([{name}], '')"


def insert(db: Database, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Add rows that all have the same columns."""
    rows = iter(rows)
    if (first := next(rows, None)) is not None:
        columns = ", ".join(f"[{name}]" for name in first)
        places = ", ".join("?" * len(first))
        values = (tuple(row.values()) for row in chain((first,), rows))
        db.conn.executemany(f"INSERT INTO [{table}] ({columns}) VALUES ({places})", values)


def update(db: Database, table: str, columns: Iterable[str], rows: list[list[Any]]) -> None:
    """Give these columns other values; each row is the values and the id."""
    places = ", ".join(f"[{name}] = ?" for name in columns)
    db.conn.executemany(f"UPDATE [{table}] SET {places} WHERE id = ?", rows)


def written(value: Any) -> str:
    """Small JSON, always in the same order."""
    return ENCODER.encode(value)
