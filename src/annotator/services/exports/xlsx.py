"""Tables as one Excel workbook: a sheet a table, with numbers as numbers and dates as dates.

What a sheet cannot hold is told: cells of more than 32,767 characters are cut, tables of more than 1,048,576 rows go on
on another sheet. Characters that XML forbids are written as Excel writes them (_x0001_).
"""

import re
import tempfile
from collections import Counter
from datetime import date, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from annotator.domain.sentences import Sentence, sentence
from annotator.domain.tables import Column, Table
from annotator.services.exports.cells import words_of
from annotator.services.exports.folder import Folder
from annotator.services.exports.order import Row

LONGEST_CELL = 32_767  # UTF-16 units, as Excel counts
MOST_ROWS = 1_048_576
CUT = " … [cut; the CSV has it all]"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FIRST_YEAR = 1900  # Excel knows no earlier ones
NARROW, WIDE = 8, 60  # of a column, in characters
LOOKED_AT = 200  # rows that say how wide a column is
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}


class Workbook:
    """One workbook with all tables."""

    def __init__(self, folder: Folder, name: str) -> None:
        self._folder = folder
        self._name = f"{name}.xlsx"
        self._scratch = tempfile.TemporaryDirectory(prefix="annotator-")
        options = {**OPTIONS, "tmpdir": self._scratch.name}
        self._book = xlsxwriter.Workbook(str(folder.half(self._name)), options)
        self._book.set_properties({"title": name, "created": datetime(2000, 1, 1)})  # the same project, the same bytes
        self._bold = self._book.add_format({"bold": True, "bottom": 1})
        self._formats = {
            date: self._book.add_format({"num_format": "yyyy-mm-dd"}),
            datetime: self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
        }
        self._cut: Counter[str] = Counter()
        self._continued: list[Sentence] = []

    def begin(self, table: Table) -> None:
        self._table, self._sheets = table, 0
        self._new_sheet()

    def add(self, rows: list[Row]) -> None:
        for row in rows:
            if self._row == MOST_ROWS:
                self._finish_sheet()
                self._new_sheet()
            for at, value in enumerate(row):
                if value is not None:
                    self._write(at, value)
            self._row += 1
        self._folder.rows[self._name] += len(rows)

    def end(self) -> None:
        self._finish_sheet()

    def close(self, *, whole: bool) -> list[Sentence]:
        try:
            if whole:
                self._book.close()
        except xlsxwriter.exceptions.XlsxFileError as problem:
            raise OSError(str(problem)) from problem
        finally:
            for sheet in self._book.worksheets():
                if sheet.row_data_fh and not sheet.row_data_fh.closed:
                    sheet.row_data_fh.close()
            self._scratch.cleanup()
        return [*self._told_cut(), *self._continued]

    def _new_sheet(self) -> None:
        self._sheets += 1
        name = self._table.name if self._sheets == 1 else f"{self._table.name} ({self._sheets})"
        if self._sheets > 1:
            self._continued.append(sentence("{0}: {1} goes on on the sheet “{2}”.", self._name, self._table.name, name))
        self._sheet: Worksheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        self._widths = [len(column.name) + 3 for column in self._table.columns]
        for at, column in enumerate(self._table.columns):
            self._sheet.write_string(0, at, column.name, self._bold)
        self._row = 1

    def _finish_sheet(self) -> None:
        self._sheet.autofilter(0, 0, self._row - 1, len(self._table.columns) - 1)
        for at, width in enumerate(self._widths):
            self._sheet.set_column(at, at, min(max(width + 1, NARROW), WIDE))

    def _write(self, at: int, value: Any) -> None:
        value = cell_of(self._table.columns[at], value)
        if isinstance(value, int | float):
            self._sheet.write_number(self._row, at, value)
            shown = len(f"{value:g}")
        elif isinstance(value, date):
            self._sheet.write_datetime(self._row, at, value, self._formats[type(value)])
            shown = 10 if type(value) is date else 19
        else:
            self._sheet.write_string(self._row, at, self._short(value))
            shown = len(value.partition("\n")[0]) if self._row <= LOOKED_AT else 0
        if self._row <= LOOKED_AT:
            self._widths[at] = max(self._widths[at], shown)

    def _short(self, words: str) -> str:
        if len(words) <= LONGEST_CELL // 2 or _units(words) <= LONGEST_CELL:
            return words
        self._cut[self._table.name] += 1
        kept = words.encode("utf-16-le")[: 2 * (LONGEST_CELL - len(CUT))].decode("utf-16-le", "ignore")
        return kept + CUT

    def _told_cut(self) -> list[Sentence]:
        words = "{0}: {1} cells of {2} were cut, as Excel holds 32,767 characters in a cell. The CSV has them whole."
        return [sentence(words, self._name, count, table) for table, count in self._cut.items()]


def cell_of(column: Column, value: Any) -> Any:
    """A value as Excel has it: numbers, complete dates and times as such, all else as words."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    words = words_of(value)
    if column.kind == "date" and DAY.fullmatch(words):
        return _day(words) or words
    if column.kind == "time":
        return _moment(words) or words
    return words


def _day(words: str) -> date | None:
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    return day if day.year >= FIRST_YEAR else None


def _moment(words: str) -> datetime | None:
    """A time in UTC, which Excel keeps without its zone."""
    try:
        moment = datetime.fromisoformat(words.removesuffix("Z"))
    except ValueError:
        return None
    return moment if moment.year >= FIRST_YEAR and moment.tzinfo is None and words.endswith("Z") else None


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
