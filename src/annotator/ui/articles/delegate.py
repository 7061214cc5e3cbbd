"""How an article looks in the list: its title on two lines, and under it how far it is, when and by whom."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.overview import ArticleLine
from annotator.ui.articles.model import CODERS, COPIES, LINE
from annotator.ui.ground import paint_ground
from annotator.ui.naming import counted, long_date
from annotator.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
TITLE_LINES = 2


class ArticleDelegate(QStyledItemDelegate):
    """Paints one article; everything is measured in the font, so that large text fits."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(line * 8, line * (TITLE_LINES + 1) + line)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ArticleLine = index.data(LINE)
        em = QFontMetrics(option.font).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        inside = option.rect.adjusted(em // 2, em // 3, -em // 2, -em // 4)
        used = self._title(painter, option, line.title or self.tr("Untitled"), inside)
        copies, coders = int(index.data(COPIES) or 0), str(index.data(CODERS) or "")
        foot = QRect(inside.left(), inside.top() + used + em // 6, inside.width(), em)
        self._foot(painter, option, line, (coders, copies), foot)
        painter.restore()

    def _title(self, painter: QPainter, option: QStyleOptionViewItem, title: str, inside: QRect) -> int:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        metrics, top = QFontMetrics(font), 0
        for text in wrapped(title, font.toString(), inside.width()):
            line = QRect(inside.left(), inside.top() + top, inside.width(), metrics.height())
            painter.setFont(font)
            side = Qt.AlignmentFlag.AlignRight if is_rtl(title) else Qt.AlignmentFlag.AlignLeft
            painter.drawText(line, side | Qt.AlignmentFlag.AlignAbsolute, text)
            top += metrics.height()
        return top

    def _foot(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ArticleLine, beside: tuple[str, int], where: QRect
    ) -> None:
        em, (coders, copies) = where.height(), beside
        painter.setPen(QColor(colours().muted))
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.9)
        painter.setFont(small)
        dot = QRect(where.left(), where.top(), round(em * 0.6), em)
        middle = QRectF(QStyle.visualRect(option.direction, option.rect, dot)).center()
        draw_state(painter, QRectF(middle.x() - em * 0.21, middle.y() - em * 0.2, em * 0.42, em * 0.42), line.state)
        parts = [long_date(line.published) or self.tr("no date"), line.agency or line.publisher]
        parts.append(counted(line.records) if line.records else "")
        words = " · ".join(part for part in parts if part)
        rest = where.adjusted(round(em * 0.8), 0, 0, 0)
        if copies:
            rest.adjust(0, 0, -self._sign(painter, option, copies, rest), 0)
        if coders:
            rest.adjust(0, 0, -self._letters(painter, option, coders, rest), 0)
        shown = QFontMetrics(small).elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        place = QStyle.visualRect(option.direction, option.rect, rest)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _letters(self, painter: QPainter, option: QStyleOptionViewItem, coders: str, where: QRect) -> int:
        """Who codes it, at the end of the line; gives the room that it takes, at most half of all."""
        metrics, em = painter.fontMetrics(), where.height()
        shown = metrics.elidedText(coders, Qt.TextElideMode.ElideRight, where.width() // 2)
        width = metrics.horizontalAdvance(shown)
        end = where.adjusted(where.width() - width, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, option.rect, end), side, shown)
        return width + em // 2

    def _sign(self, painter: QPainter, option: QStyleOptionViewItem, copies: int, where: QRect) -> int:
        """Two sheets and how many articles tell the story; gives the room that they take."""
        metrics, em = painter.fontMetrics(), where.height()
        words, sheet = str(copies), round(em * 0.42)
        width = metrics.horizontalAdvance(words) + sheet + em // 4
        place = QStyle.visualRect(option.direction, option.rect, where.adjusted(where.width() - width, 0, 0, 0))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        corner = QStyle.visualRect(option.direction, place, QRect(place.left(), place.top(), sheet + em // 4, em))
        box = QRect(corner.left(), round(corner.center().y() - sheet * 0.45), sheet, sheet)
        painter.drawRect(box.adjusted(0, 0, -sheet // 4, -sheet // 4))
        painter.fillRect(box.adjusted(sheet // 4, sheet // 4, 0, 0), self._ground(option))
        painter.drawRect(box.adjusted(sheet // 4, sheet // 4, 0, 0))
        return width + em // 3

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        return QColor(colours().chosen) if chosen else option.palette.color(QPalette.ColorRole.Base)


@lru_cache(1_000)
def wrapped(title: str, font_key: str, width: int) -> list[str]:
    """A title on at most two lines, the last one shortened if it is too long; the font as `toString` gives it."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid() and len(starts) < TITLE_LINES:
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) < TITLE_LINES:
        return [title]
    last = QFontMetrics(font).elidedText(title[starts[1] :], Qt.TextElideMode.ElideRight, width)
    return [title[: starts[1]].strip(), last] if last.strip() else [title]


def is_rtl(title: str) -> bool:
    """Whether a title reads from right to left."""
    strong = (unicodedata.bidirectional(character) for character in title)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


def draw_state(painter: QPainter, dot: QRectF, state: str) -> None:
    """How far it is, as a form and not only a colour: empty, half, full, crossed."""
    painter.save()
    ink = colours()
    painter.setPen(QPen(QColor(ink.muted), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.good))
        painter.drawEllipse(dot)
    elif state == "in_progress":
        painter.setPen(QPen(QColor(ink.mention), 1.3))
        painter.drawEllipse(dot)
        painter.setBrush(QColor(ink.mention))
        painter.drawPie(dot, 90 * 16, 180 * 16)
    elif state == "excluded":
        painter.drawLine(dot.topLeft(), dot.bottomRight())
        painter.drawLine(dot.topRight(), dot.bottomLeft())
    else:
        painter.drawEllipse(dot)
    painter.restore()
