"""The lines of all figures as a table that is read page by page, as it comes into view."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.domain.codebook import Codebook
from annotator.domain.figure_lines import COLUMNS, Column, FigureLine
from annotator.domain.sentences import Sentence
from annotator.ui.language import said, word_of
from annotator.ui.naming import long_date
from annotator.ui.numbers import number
from annotator.ui.plain import tip
from annotator.ui.tables.view import NUMBER, VALUE

Index = QModelIndex | QPersistentModelIndex
PAGE = 100
PAGES_KEPT = 60


class FiguresModel(QAbstractTableModel):
    """Asks for a page when a line of it is first shown; until it comes the cells are empty."""

    page_wished = Signal(int)

    def __init__(self, codebook: Callable[[], Codebook]) -> None:
        super().__init__()
        self.columns = list(COLUMNS.values())
        self.numbers: list[int] = []
        self._codebook = codebook
        self._pages: dict[int, list[FigureLine]] = {}
        self._wished: set[int] = set()

    def show_numbers(self, numbers: list[int], page: int, lines: list[FigureLine]) -> None:
        """Show these lines, one page of them at once; the others are read when they come into view."""
        self.beginResetModel()
        self.numbers = numbers
        self._pages = {page: lines}
        self._wished.clear()
        self.endResetModel()

    def show_first(self, lines: list[FigureLine]) -> None:
        """Show some lines while the others are being read."""
        self.beginResetModel()
        self.numbers = [-1] * len(lines)
        self._pages = {place: lines[place * PAGE :][:PAGE] for place in range(len(lines) // PAGE + 1)}
        self.endResetModel()

    def numbers_of(self, page: int) -> list[int]:
        """The numbers of the lines of a page."""
        return self.numbers[page * PAGE : (page + 1) * PAGE]

    def take_page(self, page: int, lines: list[FigureLine]) -> None:
        """A page that was wished for is there."""
        while len(self._pages) >= PAGES_KEPT:
            self._pages.pop(next(iter(self._pages)))
        self._pages[page] = lines
        self._wished.discard(page)
        last = min((page + 1) * PAGE, len(self.numbers)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))

    def line(self, row: int) -> FigureLine | None:
        """A line, if its page is there; else it is asked for."""
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            if page not in self._wished:
                self._wished.add(page)
                self.page_wished.emit(page)
            return None
        return lines[place] if place < len(lines) else None

    def value(self, line: FigureLine, column: Column) -> Any:
        """A cell as it is copied: choices by their labels, numbers as numbers."""
        value = getattr(line, column.name)
        return word_of(self._codebook(), column.choices, value) if column.choices and value else value

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if self.columns[section].kind == "number" else None
        if role == Qt.ItemDataRole.DisplayRole:
            return label_of(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind == "number":
            return NUMBER
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, VALUE):
            return None
        line = self.line(index.row())
        if line is None:
            return None
        value = self.value(line, column)
        if role == VALUE:
            return value
        words = shown(value, column)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


def shown(value: Any, column: Column) -> str:
    """A value as it is read on the screen."""
    if column.kind == "number":
        return number(value)
    if column.kind == "date":
        return long_date(value)
    return " ".join(value.split())


def label_of(column: Column) -> str:
    """What a column is called on the screen."""
    return said(Sentence(column.label))
