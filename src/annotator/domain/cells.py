"""How values are written as text: in cells, in the journal, in sentences. One way for all."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from annotator.domain.anchors import NOWHERE, read_cell
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Record

JOIN = "; "
ENTRY = re.compile(r"(?:[^;]|;;)+")
WORDS = {"text", "long_text", "date", "choice", "link"}
EMPTY: dict[str, Any] = {"anchor": NOWHERE, "links": (), "choices": (), "number": None, "integer": 0, "flag": False}


def number_cell(value: float | None) -> str:
    """181 for 181.0, and the shortest decimals that read back as the same number."""
    if value is None:
        return ""
    return str(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)


def join_cell(entries: Iterable[str]) -> str:
    """A list in one cell: entries joined by `; `, and a semicolon inside an entry doubled."""
    return JOIN.join(entry.replace(";", ";;") for entry in entries)


def split_cell(cell: str) -> list[str]:
    """The entries of a cell that `join_cell` wrote, without blanks around them; empty ones are passed over."""
    if ";;" not in cell:
        return [entry for entry in (part.strip() for part in cell.split(";")) if entry]
    parts = (part.replace(";;", ";").strip() for part in ENTRY.findall(cell))
    return [entry for entry in parts if entry]


def plain(record: Record, only: Iterable[str] | None = None) -> dict[str, Any]:
    """A record, or some of its fields, as what JSON and SQLite can hold; empty is None.

    An anchor NAME becomes NAME (its words) and NAME_span (`880-901; 915-946`).
    """
    special: Mapping[str, str] = _SPECIAL(type(record))
    values = vars(record)
    row = {name: values[name] or None for name in (fields_of(type(record)) if only is None else only)}
    for name, kind in special.items():
        if name not in row:
            continue
        value = values[name]
        match kind:
            case "anchor":
                row[name], row[f"{name}_span"] = value.words or None, value.cell or None
            case "links" | "choices":
                row[name] = join_cell(value) or None
            case _:
                row[name] = value
    return row


def _special_of(record_type: Any) -> dict[str, str]:
    """The fields that are not just words, by name: most are."""
    kinds = {name: field.kind for name, field in fields_of(record_type).items()}
    return {name: kind for name, kind in kinds.items() if kind in EMPTY}


_SPECIAL: Any = cache(_special_of)


def read_plain(fields: Mapping[str, Field], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the fields that a row of `plain` names; other columns are passed over."""
    values: dict[str, Any] = {}
    for name, field in fields.items():
        if name in row:
            value, kind = row[name], field.kind
            if kind in WORDS:
                values[name] = value or ""
            elif value is None and kind in EMPTY:
                values[name] = EMPTY[kind]
            else:
                values[name] = read_value(field, row)
    return values


def read_value(field: Field, row: Mapping[str, Any]) -> Any:
    """The value of one field of a row of `plain`."""
    value = row[field.name]
    match field.kind:
        case "anchor":
            return read_cell(row.get(f"{field.name}_span") or "", value or "") if value else NOWHERE
        case "links" | "choices":
            return tuple(split_cell(value or ""))
        case "number":
            return None if value is None else float(value)
        case "integer":
            return int(value or 0)
        case "flag":
            return bool(value)
        case "extra":
            return dict(value or {})
        case _:
            return value or ""
