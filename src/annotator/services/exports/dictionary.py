"""The data dictionary: what every column of an export holds, from the declared fields and the project's codebook."""

from collections.abc import Iterator, Mapping

from annotator.domain.cells import join_cell
from annotator.domain.records import Article, Person
from annotator.domain.standards import standard_of
from annotator.domain.tables import PLAIN, Column, Table

Choices = Mapping[str, list[tuple[str, str]]]
TYPES = {"number": "number", "integer": "integer", "flag": "yes or no", "choice": "choice", "choices": "choices"}
TYPES |= {"date": "date", "time": "time", "link": "link", "links": "links", "names": "list", "spans": "list"}
FORMATS = {
    "date": "YYYY-MM-DD, YYYY-MM or YYYY",
    "time": "YYYY-MM-DDThh:mm:ss.sssZ",
    "spans": "START-END; START-END",
    "id": "an id without blanks",
    "flag": "yes, no",
}
UNITS = {"start": "code points", "end": "code points", "characters": "code points", "text_sha256": "hex"}
UNITS |= {"latitude": "degrees, north is positive", "longitude": "degrees, east is positive"}
UNITS |= {"value": "in `unit`; a count where that is empty"}
LIST = "joined by “; ”; a semicolon inside an entry is doubled"
ORIGINS = [("manual", "by hand"), ("suggested", "proposed and taken as it was")]
ORIGINS += [("suggested_changed", "proposed and changed"), ("imported", "came with an import")]
FILE = Table(
    "data_dictionary",
    Person,  # it is about no record
    "What every column holds.",
    tuple(Column(name, "text") for name in ("table", "column", "type", "format", "description", "values", "standard")),
    ("table", "column"),
)


def lines(tables: list[Table], choices: Choices) -> Iterator[tuple[str | None, ...]]:
    """A row of the dictionary for each column of each table."""
    for table in tables:
        for column in table.columns:
            values = join_cell(f"{key} = {label}" for key, label in allowed(table, column, choices))
            said = type_of(column), format_of(column), column.help, values, standard_of(table, column)
            yield (table.name, column.name, *(each or None for each in said))


def allowed(table: Table, column: Column, choices: Choices) -> list[tuple[str, str]]:
    """The values that a column chooses from, each with its label."""
    if column.kind == "flag":
        return [("yes", "yes"), ("no", "no")]
    if column.name == "origin" and table.kind is not Article:
        return ORIGINS
    return choices.get(column.choices, [])


def type_of(column: Column) -> str:
    """What a cell holds, in a word."""
    if column.kind == "extra":
        return "anything"
    return TYPES.get(column.kind, "text")


def format_of(column: Column) -> str:
    """How a cell is written, and in which unit."""
    if column.kind in ("link", "links") and column.link:
        where = f"id in {link_table(column)}"
        return f"{where}, {LIST}" if column.kind == "links" else where
    if column.kind in ("choices", "names"):
        return LIST
    return UNITS.get(column.name) or FORMATS.get(column.kind, "")


def link_table(column: Column) -> str:
    """The table that the ids of a column are from."""
    return next((t.name for t in PLAIN.values() if t.kind.__name__.lower() == column.link), "")
