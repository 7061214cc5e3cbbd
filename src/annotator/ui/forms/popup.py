"""The list that opens under a field while one types."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui import theme

MOST_ROWS = 8
NEW = ""  # the id of the row that makes a new one
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Found:
    """A row of the list."""

    id: str
    name: str
    detail: str = ""
    exact: bool = False


class Popup(QListView):
    """What was found, laid over the window so that it never takes the focus from the field."""

    chosen = Signal()  # by the mouse

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._rows = Rows()
        self.setObjectName("popup")
        self.hide()
        self.setModel(self._rows)
        self.setItemDelegate(RowPainter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self.chosen)
        field.destroyed.connect(self.deleteLater)

    def open(self, rows: Sequence[Found], highlighted: int) -> None:
        """Show these rows; none closes it."""
        self._rows.show(rows)
        if not rows:
            self.hide()
            return
        if self.parent() is not self._field.window():
            self.setParent(self._field.window())
        self.setFont(self._field.font())
        self.setGeometry(self._place(len(rows)))
        self.setCurrentIndex(self._rows.index(highlighted))
        self.raise_()
        self.show()

    def highlighted(self) -> Found | None:
        """The row that Enter takes."""
        return (
            self._rows.rows[self.currentIndex().row()] if self.isVisible() and self.currentIndex().isValid() else None
        )

    def move_by(self, rows: int) -> None:
        """Highlight another row; the ends stay the ends."""
        at = max(0, min(self._rows.rowCount() - 1, self.currentIndex().row() + rows))
        self.setCurrentIndex(self._rows.index(at))

    def _place(self, rows: int) -> QRect:
        window, line = self._field.window(), theme.line(self._field)
        corner = self._field.mapTo(window, QPoint(0, 0))
        width = min(max(self._field.width(), 21 * line), window.width() - 8)
        height = min(rows, MOST_ROWS) * row_height(self._field) + 2 * self.frameWidth() + 2
        left = max(4, min(corner.x() + self._field.width() - width, window.width() - width - 4))
        below = corner.y() + self._field.height() + 2
        above = corner.y() - height - 2
        top = below if below + height <= window.height() or above < 0 else above
        return QRect(left, top, width, min(height, window.height() - top))


class Rows(QAbstractListModel):
    """The rows of the list, for Qt."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Found] = []

    def show(self, rows: Sequence[Found]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return " — ".join(filter(None, (row.name, row.detail)))
        return row if role == Qt.ItemDataRole.UserRole else None


class RowPainter(QStyledItemDelegate):
    """A name, and muted beside it what tells it from its namesakes."""

    def __init__(self, list_view: QListView) -> None:
        super().__init__(list_view)
        self._list = list_view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, row_height(self._list))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Found = index.data(Qt.ItemDataRole.UserRole)
        now, line, metrics = theme.colours(), option.fontMetrics.height(), option.fontMetrics
        rect: QRect = option.rect
        highlighted = index.row() == self._list.currentIndex().row()
        painter.save()
        painter.fillRect(rect, QColor(now.chosen if highlighted else now.surface))
        if row.id == NEW and index.row():
            painter.setPen(QColor(now.hairline))
            painter.drawLine(rect.topLeft(), rect.topRight())
        room = rect.adjusted(line // 2, 0, -line // 2, 0)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(now.text))
        first = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QStyle.visualRect(option.direction, rect, room), first, name)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + line // 2)
        painter.setPen(QColor(now.muted))
        detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, max(0, room.width()))
        last = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QStyle.visualRect(option.direction, rect, room), last, detail)
        painter.restore()


def row_height(widget: QWidget) -> int:
    """How high a row is."""
    return round(theme.line(widget) * 1.6)
