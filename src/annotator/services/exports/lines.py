"""Reads one exported table line by line; whatever is wrong is told with the file and the line."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, NoReturn, Protocol

from annotator.domain.errors import UserError
from annotator.services.exports.cells import unguarded

LARGEST_FILE = 1_000_000_000  # bytes
LARGEST_CELL = 20_000_000  # characters: the longest text that can be imported
MOST_ROWS = 2_000_000


class _Reader(Protocol):
    """What csv.reader gives."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


class Line(NamedTuple):
    """A row of a table: its cells by column, the guard against formulas taken off."""

    file: str
    number: int  # of the line in the file where the row ends, from 1
    cells: dict[str, str]

    def refuse(self, problem: str) -> NoReturn:
        raise UserError("{0}, line {1}: {2}.", self.file, self.number, problem)

    def get(self, column: str) -> str:
        return self.cells.get(column, "")


def lines_of(path: Path, needed: list[str]) -> Iterator[Line]:
    """The rows of a table; none where there is no such file. UserError where it is no table with the columns needed."""
    try:
        if not path.exists():
            return
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            raise UserError("{0} is no file that can be read as a table. Export the project again.", path.name)
        with path.open(encoding="utf-8-sig", newline="") as file, _long_cells():
            yield from _lines(path.name, csv.reader(file, strict=True), needed)
    except UnicodeDecodeError as problem:
        raise UserError("{0} is not in UTF-8. Save it as “CSV UTF-8” and try again.", path.name) from problem
    except OSError as problem:
        raise UserError("{0} cannot be read: {1}.", path.name, problem.strerror) from problem


def _lines(name: str, reader: _Reader, needed: list[str]) -> Iterator[Line]:
    rows = _rows(name, reader)
    header = next(rows, [])
    missing = [column for column in needed if column not in header]
    if missing:
        raise UserError("{0}, line 1: the column {1} is missing. Export the project again.", name, missing[0])
    if len(set(header)) < len(header):
        raise UserError("{0}, line 1: a column stands there twice.", name)
    for count, cells in enumerate(rows):
        line = Line(name, reader.line_num, dict(zip(header, map(unguarded, cells), strict=False)))
        if count >= MOST_ROWS:
            line.refuse(f"there are more than {MOST_ROWS} rows")
        if len(cells) != len(header):
            line.refuse(f"there are {len(cells)} cells, and {len(header)} columns")
        if any("\0" in cell for cell in cells):
            line.refuse("there is a NUL character")
        yield line


def _rows(name: str, reader: _Reader) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error as problem:
        raise UserError("{0}, line {1}: {2}.", name, reader.line_num, problem) from problem


@contextmanager
def _long_cells() -> Iterator[None]:
    before = csv.field_size_limit(LARGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(before)
