"""Records as rows of tables, and rows as records: one table a record type, one column a field."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlite_utils import Database
from sqlite_utils.db import Table

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.cells import plain, read_plain
from annotator.domain.codebook import Choice, NumberWord
from annotator.domain.fields import fields_of
from annotator.domain.records import Alias, Article, Entity, Person, Progress, Record, Zone

R = TypeVar("R", bound=Record)

TABLES: dict[type[Record], str] = {
    Person: "people",
    Choice: "choices",
    NumberWord: "number_words",
    Article: "articles",
    Zone: "zones",
    Progress: "progress",
    Entity: "entities",
    Alias: "aliases",
    Mention: "mentions",
    Source: "sources",
    Figure: "figures",
}
TYPES = {table: record_type for record_type, table in TABLES.items()}


def table_of(db: Database, record_type: type[Record]) -> Table:
    """The table of a record type."""
    return db.table(TABLES[record_type])


def row_of(record: Record, only: Iterable[str] | None = None) -> dict[str, Any]:
    """The columns of a record, or of some of its fields."""
    row = plain(record, only)
    if "extra" in row:
        row["extra"] = written(row["extra"]) if row["extra"] else None
    return {name: int(value) if isinstance(value, bool) else value for name, value in row.items()}


def record_of(record_type: type[R], row: Mapping[str, Any]) -> R:
    """The record that a row holds."""
    if row.get("extra"):
        row = {**row, "extra": json.loads(row["extra"])}
    return record_type(id=row["id"], **read_plain(fields_of(record_type), row))


def written(value: Any) -> str:
    """Small JSON, always in the same order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
