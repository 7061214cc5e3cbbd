"""The tables of an export, with the figures of agreement as one more."""

from collections.abc import Iterator, Mapping

from annotator.domain.records import Person
from annotator.domain.tables import Column, Table
from annotator.services.agreement.scores import Agreement
from annotator.services.agreement.table import HELP, rows
from annotator.services.exports.order import Row, Tables

KINDS = {"value": "number", "low": "number", "high": "number", "units": "integer", "articles": "integer"}
AGREEMENT = Table(
    "agreement",
    Person,  # it is about no record
    "One row a figure of agreement: of all who are compared, then of each two of them.",
    tuple(Column(name, KINDS.get(name, "text"), help) for name, help in HELP.items()),
    (),  # a cell of what tells a row from others may be empty
)


class WithAgreement:
    """Tables, and behind them agreement.csv; None is a comparing that was stopped, which has no rows."""

    def __init__(self, tables: Tables, found: Agreement | None, names: Mapping[str, str]) -> None:
        self._tables = tables
        said = rows(found.scores, found.scope.people, names) if found else ()
        self._rows: list[Row] = [tuple(None if cell == "" else cell for cell in row) for row in said]

    @property
    def tables(self) -> list[Table]:
        return [*self._tables.tables, AGREEMENT]

    def count(self, table: Table) -> int:
        return len(self._rows) if table is AGREEMENT else self._tables.count(table)

    def rows(self, table: Table) -> Iterator[list[Row]]:
        if table is not AGREEMENT:
            return self._tables.rows(table)
        return iter([self._rows] if self._rows else [])

    def of_articles(self) -> Iterator[tuple[Row, dict[str, list[Row]]]]:
        return self._tables.of_articles()

    def choices(self) -> Mapping[str, list[tuple[str, str]]]:
        return self._tables.choices()

    def cut_links(self) -> int:
        return self._tables.cut_links()

    def last_change(self) -> str:
        return self._tables.last_change()
