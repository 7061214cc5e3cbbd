"""Words on one line, cut with “…” where there is no room; the tip has them all."""

import unicodedata

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.ui import theme
from annotator.ui.forms.chip import paint_ring
from annotator.ui.plain import tip

PAD = 4


class Elided(QAbstractButton):
    """Words that can be clicked, and muted words that go on from them."""

    def __init__(self, larger: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._larger = larger
        self.words = ""
        self.context = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, words: str, context: str = "") -> None:
        """Show these words; line ends become spaces."""
        self.words, self.context = " ".join(words.split()), " ".join(context.split())
        self.setAccessibleName(f"{self.words} {self.context}".strip())
        self.setToolTip(tip(f"{self.words} {self.context}".strip()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(6 * theme.line(self), round(theme.line(self) * 1.5 * self._larger))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * theme.line(self), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.sized(self.font(), self._larger))
        room = self.rect().adjusted(PAD, 0, -PAD, 0)
        room = self._draw(painter, room, self.words, now.text)
        self._draw(painter, room, self.context, now.muted)
        if self.hasFocus():
            paint_ring(painter, self)

    def _draw(self, painter: QPainter, room: QRect, words: str, colour: str) -> QRect:
        """Draw the words at the side where reading begins, and give the room that is left."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        used = metrics.horizontalAdvance(shown) + metrics.horizontalAdvance(" ")
        from_right = _is_right_to_left(self.words)
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, shown)
        return room.adjusted(0, 0, -used, 0) if from_right else room.adjusted(used, 0, 0, 0)


def _is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    sides = (unicodedata.bidirectional(letter) for letter in words)
    return next((side in ("R", "AL") for side in sides if side in ("L", "R", "AL")), False)
