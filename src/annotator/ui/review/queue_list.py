"""The list of the queue: what each case is about and what differs, its kind and its article under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.review.cases import Case
from annotator.ui.dots import paint_dot
from annotator.ui.plain import tip
from annotator.ui.records.list import in_reading_order, isolated
from annotator.ui.theme import colours, kind_colour, smaller

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class QueueLine:
    """A case as it is listed."""

    lead: str
    gist: str
    kind: str
    below: str  # the word for the kind, and the title of the article


class QueueModel(QAbstractListModel):
    """The cases that are shown; a line is worded when it comes into sight."""

    def __init__(self, worded: Callable[[Case], QueueLine]) -> None:
        super().__init__()
        self._worded = worded
        self.cases: list[Case] = []

    def show_cases(self, cases: list[Case]) -> None:
        """Show these."""
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self._worded(self.cases[index.row()])
        if role == LINE:
            return line
        words = " · ".join(part for part in (line.lead, line.gist, line.below) if part)
        return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words


class QueueList(QListView):
    """Shows the queue; moving to a line shows its case."""

    case_wished = Signal(int)

    def __init__(self, worded: Callable[[Case], QueueLine]) -> None:
        super().__init__()
        self.setObjectName("records")
        self.setAccessibleName(self.tr("Cases to be decided"))
        self.rows = QueueModel(worded)
        self.setModel(self.rows)
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_cases(self, cases: list[Case], place: int) -> None:
        """Show these, and one of them as chosen; nothing is wished by it."""
        if cases != self.rows.cases:
            blocked = self.selectionModel().blockSignals(True)
            self.rows.show_cases(cases)
            self.selectionModel().blockSignals(blocked)
        self.show_place(place)

    def show_place(self, place: int) -> None:
        """Let one line be the chosen one, without wishing for it."""
        selection = self.selectionModel()
        blocked = selection.blockSignals(True)
        index = self.rows.index(place, 0) if place >= 0 else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(blocked)
        if place >= 0:
            self.scrollTo(index)
        self.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_wished.emit(index.row())


class QueueDelegate(QStyledItemDelegate):
    """Two lines a case."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(line * 6, round(line * 2.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: QueueLine = index.data(LINE)
        em = QFontMetrics(option.font).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option, em)
        inside = option.rect.adjusted(em // 2, em // 3, -em // 2, -em // 4)
        self._first(painter, option, line, QRect(inside.left(), inside.top(), inside.width(), em))
        self._second(painter, option, line, QRect(inside.left(), inside.top() + round(1.15 * em), inside.width(), em))
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, em: int) -> None:
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours().chosen))
            painter.drawRoundedRect(box, em / 3, em / 3)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(colours().focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), em / 3, em / 3)

    def _first(self, painter: QPainter, option: QStyleOptionViewItem, line: QueueLine, where: QRect) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        share = 1 if not line.gist else 0.55
        lead = metrics.elidedText(isolated(line.lead), Qt.TextElideMode.ElideRight, round(where.width() * share))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(in_reading_order(option, where), middle, lead)
        used = metrics.horizontalAdvance(f"{lead} ")
        self._muted(painter, option, f"· {line.gist}" if line.gist else "", where.adjusted(used, 0, 0, 0), option.font)

    def _second(self, painter: QPainter, option: QStyleOptionViewItem, line: QueueLine, where: QRect) -> None:
        em = where.height()
        dot = in_reading_order(option, QRect(where.left(), where.top() + em // 4, em // 2, em // 2))
        paint_dot(painter, QRectF(dot), kind_colour(line.kind).name())
        self._muted(painter, option, line.below, where.adjusted(round(em * 0.75), 0, 0, 0), smaller(option.font))

    def _muted(self, painter: QPainter, option: QStyleOptionViewItem, words: str, where: QRect, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colours().muted))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(in_reading_order(option, where), middle, shown)
