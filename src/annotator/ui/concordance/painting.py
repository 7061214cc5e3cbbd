"""How a line of a concordance looks: the words in bold in the middle, and their neighbours leaning on them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.searching import Line
from annotator.ui.concordance.model import LEFT, LINE, RIGHT, WORDS, runs_left
from annotator.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Left and right are always those of the page: what is nearest to the words is seen, what is far is cut."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() > RIGHT:
            super().paint(painter, option, index)
            return
        line: Line = index.data(LINE)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        odd = index.row() % 2 == 1
        ground = colours().chosen if chosen else colours().hover if odd else colours().surface
        painter.fillRect(option.rect, QColor(ground))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours().focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        font = QFont(option.font)
        if index.column() == WORDS:
            font.setWeight(QFont.Weight.Bold)
        self._words(painter, option, index, line, font)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line, font: QFont) -> None:
        """The words in their own direction; only so many of them as there is room for, the nearest ones."""
        em = QFontMetrics(font).height()
        inside = option.rect.adjusted(em // 4, 0, -em // 4, 0)
        words, rtl = str(index.data()), runs_left(line)
        before = (index.column() == LEFT) != rtl  # whether they stand before the words in reading
        side = {LEFT: Qt.AlignmentFlag.AlignRight, RIGHT: Qt.AlignmentFlag.AlignLeft}.get(
            index.column(), Qt.AlignmentFlag.AlignHCenter
        )
        mode = Qt.TextElideMode.ElideRight
        if index.column() != WORDS and before:
            mode = Qt.TextElideMode.ElideLeft
        how = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        how.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        how.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.setFont(font)
        painter.setClipRect(option.rect)
        painter.drawText(QRectF(inside), QFontMetrics(font).elidedText(words, mode, inside.width()), how)
