"""datapackage.json: the tables described for programs (Frictionless Data Package 1.0, Tabular Data Resource).

No licence is named: that is for the people whose data they are. `created` is when the project was last changed, so
that the same project gives the same bytes.
"""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from annotator.domain.codebook import FIXED
from annotator.domain.tables import Column, Table
from annotator.services.exports.dictionary import Choices, allowed, link_table

FILE = "datapackage.json"
TYPES = {"number": "number", "integer": "integer", "flag": "boolean", "time": "datetime"}
DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
SPANS = r"\d+-\d+(; \d+-\d+)*"
PATTERNS = {"date": DATE, "spans": SPANS}


def described(name: str, created: str, tables: list[tuple[Table, Path]], choices: Choices, *, bom: bool) -> str:
    """The package of these tables, which are written to these files, as JSON."""
    there = {table.name for table, _ in tables}
    package = {
        "profile": "tabular-data-package",
        "name": slug(name),
        "title": name,
        "description": "Coded news articles. data_dictionary.csv says what every column holds.",
    }
    if created:
        package["created"] = created
    resources = [_resource(table, file, there, choices, bom) for table, file in tables]
    return json.dumps(package | {"resources": resources}, ensure_ascii=False, indent=1) + "\n"


def slug(name: str) -> str:
    """A name in the characters that a package may have."""
    return re.sub(r"[^a-z0-9._-]+", "-", name.casefold()).strip("-") or "project"


def _resource(table: Table, file: Path, there: set[str], choices: Choices, bom: bool) -> dict[str, Any]:
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return {
        "name": table.name,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "description": table.help,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if bom else "utf-8",
        "bytes": file.stat().st_size,
        "hash": f"sha256:{digest}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _schema(table, there, choices),
    }


def _schema(table: Table, there: set[str], choices: Choices) -> dict[str, Any]:
    fields = [_field(table, column, choices) for column in table.columns]
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    links = [column for column in table.columns if column.kind == "link" and link_table(column) in there]
    if links:
        schema["foreignKeys"] = [_foreign_key(table, column) for column in links]
    return schema


def _field(table: Table, column: Column, choices: Choices) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": TYPES.get(column.kind, "string")}
    if column.help:
        field["description"] = column.help
    if column.kind == "flag":
        field |= {"trueValues": ["yes"], "falseValues": ["no"]}
    constraints: dict[str, Any] = {"required": True} if column.name in table.key else {}
    if column.kind == "choice" and column.choices in FIXED:
        constraints["enum"] = [key for key, _ in allowed(table, column, choices)]
    if pattern := PATTERNS.get(column.kind):
        constraints["pattern"] = pattern
    return field | ({"constraints": constraints} if constraints else {})


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    other = link_table(column)
    return {"fields": column.name, "reference": {"resource": "" if other == table.name else other, "fields": "id"}}
