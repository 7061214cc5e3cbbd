"""Tables as CSV files: RFC 4180, UTF-8, no cell that a spreadsheet would run."""

import csv
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TextIO

from annotator.domain.asked import is_extra
from annotator.domain.cells import number_cell
from annotator.domain.sentences import Sentence
from annotator.domain.tables import Column, Table
from annotator.services.exports.cells import guarded, written
from annotator.services.exports.folder import Folder
from annotator.services.exports.order import Row

RISKY = frozenset("'=+-@\t\r")  # a text that begins otherwise is written as it is
Cells = Sequence[Any]


class CsvTables:
    """One file a table."""

    def __init__(self, folder: Folder, *, bom: bool = False) -> None:
        self._folder = folder
        self._encoding = "utf-8-sig" if bom else "utf-8"
        self._file: TextIO | None = None

    def begin(self, table: Table) -> None:
        self._name = f"{table.name}.csv"
        self._file = self._folder.half(self._name).open("w", encoding=self._encoding, newline="")
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        self._writer.writerow(table.names)
        self._ways = [way_of(column) for column in table.columns]

    def add(self, rows: list[Row]) -> None:
        self._writer.writerows(cells_of(rows, self._ways))
        self._folder.rows[self._name] += len(rows)

    def end(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def close(self, *, whole: bool) -> list[Sentence]:
        self.end()
        return []


def way_of(column: Column) -> Callable[[Cells], Cells]:
    """How the cells of a column are written, many at a time: that is what makes a large export quick."""
    if is_extra(column.name):
        return _anything
    match column.kind:
        case "number":
            return _numbers
        case "integer":
            return _as_they_are
        case _:
            return _texts


def cells_of(rows: Iterable[Row], ways: Sequence[Callable[[Cells], Cells]]) -> Iterable[Row]:
    """The rows as they are written, column by column."""
    columns = zip(*rows, strict=True)
    return zip(*(way(column) for way, column in zip(ways, columns, strict=True)), strict=True)


def _texts(cells: Cells) -> Cells:
    return [cell if not cell or cell[0] not in RISKY else guarded(cell) for cell in cells]


def _numbers(cells: Cells) -> Cells:
    return [cell if cell is None else number_cell(cell) for cell in cells]


def _anything(cells: Cells) -> Cells:
    return list(map(written, cells))


def _as_they_are(cells: Cells) -> Cells:
    return cells
