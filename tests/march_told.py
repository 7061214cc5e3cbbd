"""Exported tables as a person reads them: a line a row, what is the same everywhere left out, ids by short names."""

import csv
from io import StringIO

from tests.laptops import ANNA, BEN
from tests.march_twice import MARCH

# Random, of this moment, or the same in each row of this export; `usual` tells that they are
MOMENTS = {"created", "modified", "time", "snapshot", "formula", "unit", "added"}
USUAL = {
    "article": MARCH, "article_id": MARCH, "article_title": "Thousands march in Ilvast against dearer buses",
    "publisher": "The Ilvast Courier", "url": "", "origin": "manual", "later": "no", "certainty": "certain",
    "party": "unknown", "proximity": "unknown", "channel": "unknown", "speech_act": "statement", "polarity": "positive",
}  # fmt: skip


RANDOM = {"decisions"}  # tables whose own ids say nothing
Rows = list[dict[str, str]]


def rows(table: bytes) -> Rows:
    """The rows of a CSV file."""
    return list(csv.DictReader(StringIO(table.decode("utf-8"))))


def lines(name: str, table: bytes) -> list[str]:
    """The filled cells of each row, as `name: cell`, joined by bars; `own` is what was made to decide."""
    out = {*MOMENTS, *(["id"] if name in RANDOM else [])}
    read = [{key: cell for key, cell in row.items() if key not in out} for row in rows(table)]
    return [" | ".join(f"{key}: {_short(key, cell)}" for key, cell in row.items() if _tells(key, cell)) for row in read]


def _tells(key: str, cell: str) -> bool:
    return bool(cell) and USUAL.get(key) != cell


def _short(key: str, cell: str) -> str:
    """A22 for the record of Anna that has the number 22; A for herself."""
    for person in (ANNA, BEN):
        if len(cell) == len(person.id) and cell.endswith(person.id[2:]):
            return person.name[0] + cell[:2] if cell != person.id else person.name[0]
    is_id = len(cell) == len(ANNA.id) and " " not in cell
    return "own" if is_id and key in ("id", "replaced_by") else cell
