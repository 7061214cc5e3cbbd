"""Rows of plain values as a table, one column of which may be drawn as bars."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.plain import tip
from annotator.ui.tables.view import NUMBER, VALUE
from annotator.ui.theme import kind_colour

Index = QModelIndex | QPersistentModelIndex
SHARE = Qt.ItemDataRole.UserRole + 1  # of a bar, from 0 to 1


class PlainColumn(NamedTuple):
    """A column: its label, and how its values are shown; with `bar`, the share of the row's bar."""

    label: str
    shown: Callable[[Any], str] = str
    is_number: bool = False
    bar: Callable[[Sequence[Any]], float] | None = None


class PlainModel(QAbstractTableModel):
    """A table of rows that are all there."""

    def __init__(self, columns: Sequence[PlainColumn]) -> None:
        super().__init__()
        self.columns = columns
        self.rows: list[Sequence[Any]] = []

    def show_rows(self, rows: list[Sequence[Any]]) -> None:
        """Show these rows; a bar column has no value of its own."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def sort_rows(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column."""
        self.beginResetModel()
        self.rows.sort(key=lambda row: row[column], reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if self.columns[section].is_number else None
        return self.columns[section].label if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if column.is_number else None
        if role == SHARE:
            return column.bar(row) if column.bar else None
        if role == VALUE:
            return row[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = column.shown(row[index.column()])
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class Bars(QStyledItemDelegate):
    """Draws the share of a cell as a bar behind nothing else; its number stands in a column of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        room: QRect = option.rect.adjusted(6, option.rect.height() // 4, -6, -(option.rect.height() // 4))
        width = round(room.width() * min(max(share, 0.0), 1.0))
        bar = QRect(room.left(), room.top(), width, room.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(room.right())
        painter.fillRect(bar, QColor(kind_colour("mention")))
