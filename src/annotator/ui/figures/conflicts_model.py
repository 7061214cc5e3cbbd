"""Figures side by side: a column each, and in the rows what they say and whose they are."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.domain.codebook import Codebook
from annotator.domain.figure_conflicts import Conflict
from annotator.domain.figure_lines import COLUMNS, FigureLine
from annotator.ui.figures.model import label_of, shown
from annotator.ui.language import word_of
from annotator.ui.numbers import number, reach
from annotator.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
ROWS = (
    "value", "words", "speakers", "identification", "source_type", "relayed_by", "said", "earliest", "published",
    "publisher", "title", "category", "side", "event", "author", "note",
)  # fmt: skip


class SideBySide(QAbstractTableModel):
    """The figures of one conflict."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._codebook = codebook
        self.figures: tuple[FigureLine, ...] = ()
        self._rows: list[str] = []

    def show_figures(self, figures: tuple[FigureLine, ...]) -> None:
        """Show these; a row that says nothing of any of them is left out."""
        self.beginResetModel()
        self.figures = figures
        self._rows = [name for name in ROWS if any(getattr(line, name) not in ("", None) for line in figures)]
        if figures and "value" not in self._rows:
            self._rows.insert(0, "value")
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.figures)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return label_of(COLUMNS[self._rows[section]])
        return numbers_of(self.figures[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._rows[index.row()]
        if role == Qt.ItemDataRole.FontRole and name == "value":
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = self._words(self.figures[index.column()], name)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _words(self, line: FigureLine, name: str) -> str:
        if name == "value":
            return numbers_of(line)
        column, value = COLUMNS[name], getattr(line, name)
        return word_of(self._codebook, column.choices, value) if column.choices and value else shown(value, column)


def numbers_of(line: FigureLine) -> str:
    """The number, and what it can mean where that is not the same: 40 (≥ 40)."""
    value, limits = number(line.value), reach(line.low, line.high)
    return f"{value} ({limits})" if value and limits and limits != value else value or limits


def summary(conflict: Conflict, codebook: Codebook) -> tuple[str, str]:
    """A conflict in a few words: its numbers, and what they count."""
    numbers = list(dict.fromkeys(numbers_of(line) for line in conflict.figures))
    one = conflict.figures[0]
    status = word_of(codebook, "figure.status", one.status)
    parts = [
        one.counted or one.counted_entity,
        status,
        one.place or one.event,
        shown(one.earliest, COLUMNS["earliest"]),
    ]
    return " ↔ ".join(numbers), " · ".join(part for part in parts if part)
