"""Figures put together by what they have in common."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.domain.codebook import Codebook
from annotator.domain.figure_lines import COLUMNS, Group
from annotator.ui.figures.model import label_of
from annotator.ui.language import word_of
from annotator.ui.naming import long_date
from annotator.ui.numbers import number
from annotator.ui.plain import tip
from annotator.ui.tables.view import NUMBER, VALUE

Index = QModelIndex | QPersistentModelIndex
NUMBERS = (1, 2, 3, 4, 6)


class GroupsModel(QAbstractTableModel):
    """One row a group; lowest, highest and latest are empty where they would not mean anything."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._codebook = codebook
        self._by = COLUMNS["event"]
        self.groups: list[Group] = []

    def show_groups(self, by: str, groups: list[Group]) -> None:
        """Show the groups of a column."""
        self.beginResetModel()
        self._by, self.groups = COLUMNS[by], groups
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if section in NUMBERS else None
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            counts = (self.tr("Figures"), self.tr("Articles"), self.tr("Lowest"), self.tr("Highest"))
            return (label_of(self._by), *counts, self.tr("Latest on"), self.tr("Latest value"))[section]
        return None

    def values(self, row: int) -> list[Any]:
        """The cells of a row as they are copied."""
        group = self.groups[row]
        key = word_of(self._codebook, self._by.choices, group.key) if self._by.choices and group.key else group.key
        return [key, group.figures, group.articles, group.lowest, group.highest, group.latest_on, group.latest]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return NUMBER
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, VALUE):
            return None
        value = self.values(index.row())[column]
        if role == VALUE:
            return value
        words = self._shown(value, column)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _shown(self, value: Any, column: int) -> str:
        if column in NUMBERS:
            return number(value)
        if column == 0:
            return " ".join(value.split()) or self.tr("none given")
        return long_date(value)
