"""The list under the form: rows that mirror the text."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.plain import tip
from annotator.ui.records.rows import Row
from annotator.ui.text.intents import key_of
from annotator.ui.theme import colours, kind_colour, kind_wash

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
FEW = 4  # letters of a name of one word


class RowsModel(QAbstractListModel):
    """Rows as a list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; nothing moves where they are the same."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        words = " ".join(part for part in (row.lead, row.text) if part)
        if row.by:
            words = self.tr("{0} – recorded by {1}").format(words, row.by)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        return None


class RecordsList(QListView):
    """Shows rows; moving to one chooses its record, Enter opens its form."""

    row_wished = Signal(str)
    form_wished = Signal()
    delete_wished = Signal()
    text_wished = Signal()
    key_wished = Signal(str)  # where keys mean what they mean in the text

    def __init__(self, name: str, *, keys_of_the_text: bool = False) -> None:
        super().__init__()
        self._keys_of_the_text = keys_of_the_text
        self._is_shown = False  # what is current because it is shown so is nobody's wish
        self.setObjectName("records")
        self.rows = RowsModel()
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.form_wished.emit())

    def show_rows(self, rows: Sequence[Row], chosen: str) -> None:
        """Show these rows, and let the chosen record stand out."""
        self._is_shown = True
        self.rows.show_rows(rows)
        last = next((i for i in reversed(range(len(rows))) if rows[i].id == chosen), -1)
        index = self.rows.index(last, 0) if last >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_shown = False
        if last >= 0:
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._keys_of_the_text and (key := key_of(event)):
            self.key_wished.emit(key)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.form_wished.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_wished.emit()
            case Qt.Key.Key_Escape:
                self.text_wished.emit()
            case _:
                super().keyPressEvent(event)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_shown:
            self.row_wished.emit(self.rows.rows[index.row()].id)


class RowDelegate(QStyledItemDelegate):
    """A bar in the colour of the kind, the lead, what is said beside it, and the paragraph."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(line * 6, round(line * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        em, colour = option.fontMetrics.height(), kind_colour(row.kind)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, kind_wash(row.kind))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours().focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        inside = option.rect.adjusted(em // 2 + row.depth * em, 0, -em // 2, 0)
        bar = QRect(inside.left(), inside.top() + em // 3, max(3, em // 5), inside.height() - 2 * (em // 3))
        if row.proposed:
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.drawRect(in_reading_order(option, bar))
        else:
            painter.fillRect(in_reading_order(option, bar), colour)
        inside.adjust(em // 2 + em // 4, 0, 0, 0)
        self._words(painter, option, row, inside)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, inside: QRect) -> None:
        where = f"\u2066¶{row.paragraph}\u2069" if row.paragraph else ""
        metrics = option.fontMetrics
        small = metrics.horizontalAdvance(f"{where}  ")
        small += self._whose(painter, option, row.by, inside.adjusted(0, 0, -small, 0)) if row.by else 0
        bold, bold_metrics = bolder(option.font, row.depth == 0 and not row.proposed)
        room = inside.width() - small
        lead = bold_metrics.elidedText(isolated(row.lead), Qt.TextElideMode.ElideRight, round(room * 0.8))
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(in_reading_order(option, inside), middle, lead)
        used = bold_metrics.horizontalAdvance(f"{lead}  ")
        painter.setFont(option.font)
        painter.setPen(QColor(colours().muted))
        text = ("⚑ " if row.later else "") + row.text
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room - used))
        painter.drawText(in_reading_order(option, inside.adjusted(used, 0, -small, 0)), middle, shown)
        last = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(in_reading_order(option, inside), last, where)

    def _whose(self, painter: QPainter, option: QStyleOptionViewItem, name: str, inside: QRect) -> int:
        """The initials of whoever recorded it in a small frame; gives the room that they take."""
        metrics = QFontMetrics(option.font)
        em, letters = metrics.height(), initials(name)
        width = metrics.horizontalAdvance(letters) + em // 2
        frame = QRect(inside.right() - width + 1, inside.top() + em // 4, width, inside.height() - 2 * (em // 4))
        place = in_reading_order(option, frame)
        painter.setFont(option.font)
        painter.setPen(QColor(colours().border))
        painter.drawRoundedRect(place, em // 4, em // 4)
        painter.setPen(QColor(colours().muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters)
        return width + em // 3


def bolder(font: QFont, much: bool) -> tuple[QFont, QFontMetrics]:
    """A font in which words stand out, much or a little, and its measures."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold if much else QFont.Weight.Medium)
    return bold, QFontMetrics(bold)


def initials(name: str) -> str:
    """The signs that a name begins with: AK for Anna Karlsson, the first few letters of a name of one word."""
    parts = name.split()
    return "".join(part[0] for part in parts[:3]).upper() if len(parts) > 1 else name[:FEW]


def in_reading_order(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """A place in a row, counted from where reading begins, as it is on the screen."""
    return QStyle.visualRect(option.direction, option.rect, place)


def isolated(words: str) -> str:
    """Words that may run either way, set apart so that they leave what stands around them as it is (on screen only)."""
    return f"\u2068{words}\u2069"
