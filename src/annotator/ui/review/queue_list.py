"""The list of the queue: what each case is about and what differs, its kind and its article under it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from annotator.services.review.cases import Case
from annotator.session import Session
from annotator.ui.dots import paint_dot
from annotator.ui.ground import paint_ground
from annotator.ui.plain import tip
from annotator.ui.records.list import in_reading_order, isolated
from annotator.ui.review.wording import Names, gist, kind_of, kind_word, lead, who_decided
from annotator.ui.theme import colours, kind_colour, look, smaller

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
MOST_PICTURES = 100
State = QStyle.StateFlag
LOOKS_OTHERWISE = State.State_Selected | State.State_HasFocus | State.State_Active | State.State_Enabled
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class QueueLine:
    """A case as it is listed."""

    lead: str
    gist: str
    kind: str
    below: str  # the word for the kind, and the title of the article


class Lines:
    """Cases as they are listed: worded once, as long as they are the same and people have the same names here."""

    def __init__(self, session: Session, names_of: Callable[[Case], Names]) -> None:
        self._session, self._names_of = session, names_of
        self._known: dict[int, tuple[Case, QueueLine]] = {}  # by the identity of their case

    def of(self, case: Case) -> QueueLine:
        """How a case is listed."""
        known = self._known.get(id(case))
        if known is None or known[0] is not case:
            known = self._known[id(case)] = case, self._worded(case)
        return known[1]

    def said(self, case: Case) -> str:
        """All words of a case, and who decided it, for whoever looks for some."""
        line = self.of(case)
        return f"{line.lead} {line.gist} {line.below} {who_decided(case, self._session)}"

    def clear(self) -> None:
        """People have other names from now on."""
        self._known.clear()

    def _worded(self, case: Case) -> QueueLine:
        title = self._session.title_of(case.article)
        below = " · ".join(part for part in (kind_word(case), title) if part)
        return QueueLine(lead(case), gist(case, self._names_of(case)), kind_of(case), below)


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


class QueueList(QTableView):
    """Shows the queue; moving to a line shows its case.

    A table of one column: a QListView asks for each of its lines whenever one of them goes, which of many thousands
    is longer than a key may take.
    """

    case_wished = Signal(int)

    def __init__(self, worded: Callable[[Case], QueueLine]) -> None:
        super().__init__()
        self._is_shown = False  # what is current because it is shown so is nobody's wish
        self.setObjectName("records")
        self.setAccessibleName(self.tr("Cases to be decided"))
        self.rows = QueueModel(worded)
        self.setModel(self.rows)
        self.setItemDelegate(QueueDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fit()
        self.selectionModel().currentChanged.connect(self._moved)

    def show_cases(self, cases: list[Case], place: int) -> None:
        """Show these, and one of them as chosen; nothing is wished by it, and what stays chosen does not move."""
        if cases is self.rows.cases:
            self.show_place(place)
            return
        before = self.currentIndex()
        stays = before.isValid() and place >= 0 and self.rows.cases[before.row()] is cases[place]
        at = self.rowViewportPosition(before.row()) if stays else 0
        self._is_shown = True
        self.rows.show_cases(cases)
        self._is_shown = False
        self.show_place(place)
        if stays:
            moved = self.rowViewportPosition(place) - at
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def show_place(self, place: int) -> None:
        """Let one line be the chosen one, without wishing for it."""
        self._is_shown = True
        index = self.rows.index(place, 0) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_shown = False
        if place >= 0:
            self.scrollTo(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last line, as in a list."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount() - 1}
        if (line := ends.get(Qt.Key(event.key()))) is not None:
            self.setCurrentIndex(self.rows.index(line, 0))
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Each line is as high as the font wants it."""
        height = lines_high(self.fontMetrics())
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setMinimumSectionSize(1)
            self.verticalHeader().setDefaultSectionSize(height)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_shown:
            self.case_wished.emit(index.row())


def lines_high(metrics: QFontMetrics) -> int:
    """How high a case is in the list."""
    return round(metrics.height() * 2.9)


class QueueDelegate(QStyledItemDelegate):
    """Two lines a case. Each is kept as a picture: every decision moves all of them, and none looks otherwise then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: dict[Hashable, QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: QueueLine = index.data(LINE)
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():  # a picture between two pixels would be blurred
            self._paint_line(painter, option, line)
            return
        state, size = option.state & LOOKS_OTHERWISE, option.rect.size()
        key = line, state.value, size.width(), size.height(), ratio, look(), option.font.key(), option.direction
        if key not in self._pictures:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = self._picture(option, line, ratio)
        painter.drawPixmap(option.rect.topLeft(), self._pictures[key])

    def _picture(self, option: QStyleOptionViewItem, line: QueueLine, ratio: float) -> QPixmap:
        alone = QStyleOptionViewItem(option)
        alone.rect = QRect(QPoint(0, 0), option.rect.size())
        picture = QPixmap(alone.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._paint_line(painter, alone, line)
        painter.end()
        return picture

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: QueueLine) -> None:
        em = option.fontMetrics.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        muted = QColor(colours().muted)
        inside = option.rect.adjusted(em // 2, em // 3, -em // 2, -em // 4)
        self._first(painter, option, line, muted, QRect(inside.left(), inside.top(), inside.width(), em))
        below = QRect(inside.left(), inside.top() + round(1.15 * em), inside.width(), em)
        self._second(painter, option, line, muted, below)
        painter.restore()

    def _first(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QueueLine, muted: QColor, where: QRect
    ) -> None:
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        share = 1 if not line.gist else 0.55
        lead = metrics.elidedText(isolated(line.lead), Qt.TextElideMode.ElideRight, round(where.width() * share))
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(in_reading_order(option, where), MIDDLE, lead)
        if line.gist:
            used = metrics.horizontalAdvance(f"{lead} ")
            painter.setFont(option.font)
            painter.setPen(muted)
            _draw(painter, option, f"· {line.gist}", where.adjusted(used, 0, 0, 0))

    def _second(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QueueLine, muted: QColor, where: QRect
    ) -> None:
        em = where.height()
        dot = in_reading_order(option, QRect(where.left(), where.top() + em // 4, em // 2, em // 2))
        paint_dot(painter, QRectF(dot), kind_colour(line.kind).name())
        painter.setFont(smaller(option.font))
        painter.setPen(muted)
        _draw(painter, option, line.below, where.adjusted(round(em * 0.75), 0, 0, 0))


def _draw(painter: QPainter, option: QStyleOptionViewItem, words: str, where: QRect) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(in_reading_order(option, where), MIDDLE, shown)
