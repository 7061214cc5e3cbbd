"""Small rounded pieces: a choice, and something that was picked."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from annotator.ui import theme
from annotator.ui.dots import is_colour, paint_dot

ROUND = 6
DOT = 0.62  # of a line


class Chip(QAbstractButton):
    """One choice of a bar: its word and its digit. Keys are the bar's."""

    reached = Signal()  # by the keyboard

    def __init__(self, word: str, digit: str, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setCheckable(True)
        self.digit = digit
        self.kind = kind
        self.colour = ""  # of the dot before the word; the codebook says which
        self.proposed = False
        self._size = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_word(self, word: str, digit: str, colour: str = "") -> None:
        """Show another word and digit, and a dot before it where there is a colour."""
        self.setText(word)
        self.colour = colour if is_colour(colour) else ""
        self.digit = digit
        self._size = QSize()

    def sizeHint(self) -> QSize:
        if self._size.isEmpty():
            line = theme.line(self)
            self._size = QSize(self._dot_width() + self._word_width() + self._digit_width() + line, round(line * 1.5))
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size = QSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        self._paint_words(painter)

    def _paint_box(self, painter: QPainter) -> None:
        now = theme.colours()
        fill = (
            theme.kind_wash(self.kind) if self.isChecked() else QColor(now.hover if self.underMouse() else now.surface)
        )
        border = theme.kind_colour(self.kind) if self.isChecked() else QColor(now.border)
        dashes = Qt.PenStyle.DashLine if self.proposed and not self.isChecked() else Qt.PenStyle.SolidLine
        paint_box(painter, self, fill, QPen(QColor(now.muted) if self.proposed else border, 1, dashes))
        if self.hasFocus():
            paint_ring(painter, self)

    def _paint_words(self, painter: QPainter) -> None:
        now, pad = theme.colours(), theme.line(self) // 2
        room = self.rect().adjusted(pad, 0, -pad, 0)
        if self.colour:
            side = round(theme.line(self) * DOT)
            left = room.right() + 1 - side if self.isRightToLeft() else room.left()
            paint_dot(painter, QRectF(left, (self.height() - side) / 2, side, side), self.colour)
            dot = self._dot_width()
            room.adjust(0 if self.isRightToLeft() else dot, 0, -dot if self.isRightToLeft() else 0, 0)
        painter.setFont(self._bold() if self.isChecked() else self.font())
        painter.setPen(QColor(now.text if self.isEnabled() else now.disabled))
        words = room.adjusted(0, 0, -self._digit_width(), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        if not self.digit:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
            return
        first = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(theme.smaller(self.font()))
        painter.setPen(QColor(now.text if self.isChecked() else now.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.digit)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _word_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self.text()) + 1

    def _dot_width(self) -> int:
        return round(theme.line(self) * DOT) + theme.line(self) // 4 if self.colour else 0

    def _digit_width(self) -> int:
        if not self.digit:
            return 0
        return QFontMetrics(theme.smaller(self.font())).horizontalAdvance(self.digit) + theme.line(self) // 3


def paint_box(painter: QPainter, widget: QWidget, fill: QColor, pen: QPen) -> None:
    """A rounded box that fills the widget."""
    half = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(half, half, -half, -half), ROUND, ROUND)


def paint_ring(painter: QPainter, widget: QWidget) -> None:
    """The ring of the focus."""
    paint_box(painter, widget, QColor(Qt.GlobalColor.transparent), QPen(QColor(theme.colours().focus), 2))
