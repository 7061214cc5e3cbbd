"""The lines of a concordance as a table: left, words, right, article, date."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.domain.searching import Line
from annotator.ui.articles.delegate import is_rtl
from annotator.ui.naming import long_date
from annotator.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
COLUMNS = ("left", "words", "right", "title", "published")
LEFT, WORDS, RIGHT, TITLE, PUBLISHED = range(5)


class ConcordanceModel(QAbstractTableModel):
    """In a text from right to left, what was before the words is shown on their right."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def value(self, row: int, column: int) -> str:
        """What stands in a cell."""
        line = self.lines[row]
        sides = (line.right, line.words, line.left) if runs_left(line) else (line.left, line.words, line.right)
        words = (*sides, line.title, long_date(line.published))[column]
        return " ".join(words.split())

    # What Qt calls

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = (self.tr("Left"), self.tr("Words"), self.tr("Right"), self.tr("Article"), self.tr("Published"))
        return words[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self.value(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{line.left}{line.words}{line.right}")
        return None


def runs_left(line: Line) -> bool:
    """Whether the sentence reads from right to left."""
    return is_rtl(line.words + line.left + line.right)
