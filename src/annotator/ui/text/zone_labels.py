"""Small words beside what is no prose: “byline”, “residue”; in the margin, or behind the line where that is narrow."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QTextBlock

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.type import Type

Words = Mapping[str, tuple[str, str]]  # by kind of zone: its word, and what it means
NO_WORDS: Words = {}
OF_TEXT, OF_WINDOW = 0.66, 0.75  # of the letters of the text, and of those of the window: the larger one
GAP = 0.9  # em between a label and the text


class ZoneLabels:
    """The zones of one document by their blocks, and how their labels are drawn."""

    def __init__(
        self, offsets: Offsets, zones: Sequence[tuple[str, Span]], words: Words, type_: Type, colour: QColor
    ) -> None:
        self._offsets = offsets
        self._zones = zones
        self._words = words
        self._colour = colour
        self._gap = GAP * type_.em
        self._font = QFont(QGuiApplication.font())
        self._font.setPointSizeF(max(OF_WINDOW * self._font.pointSizeF(), OF_TEXT * type_.points))
        self._metrics = QFontMetricsF(self._font)
        self._in_block: dict[int, list[tuple[str, Span]]] = defaultdict(list)
        for kind, span in zones:
            if kind in words:
                self._in_block[offsets.block_of(span.start)].append((kind, span))

    def at(self, position: int) -> str:
        """The word for the zone in which a character stands; "" for prose."""
        return self._words[kind][0] if (kind := self._kind_at(position)) else ""

    def tip(self, position: int) -> str:
        """The word for the zone, and what it means, as rich text."""
        kind = self._kind_at(position)
        word, means = self._words[kind] if kind else ("", "")
        return f"<b>{escape(word)}</b>{f'<br>{escape(means)}' if means else ''}" if word else ""

    def draw(self, painter: QPainter, block: QTextBlock, place: QRectF) -> None:
        """Draws the labels of the zones that begin in a block, which is laid out at this place."""
        lines: dict[float, list[str]] = defaultdict(list)
        tops: dict[float, tuple[float, float]] = {}
        for kind, span in self._in_block.get(block.blockNumber(), ()):
            line = block.layout().lineForTextPosition(self._offsets.to_qt(span.start) - block.position())
            if line.isValid() and self._words[kind][0] not in lines[line.y()]:
                lines[line.y()].append(self._words[kind][0])
                tops[line.y()] = line.y() + line.ascent(), line.naturalTextWidth()
        for y, words in lines.items():
            baseline, width = tops[y]
            self._draw(painter, " · ".join(words), block, place, place.top() + baseline, width)

    def _draw(
        self, painter: QPainter, words: str, block: QTextBlock, place: QRectF, baseline: float, width: float
    ) -> None:
        own = self._metrics.horizontalAdvance(words)
        leftwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        if own + self._gap <= place.left():
            left = place.right() + self._gap if leftwards else place.left() - self._gap - own
        elif width + own + self._gap <= place.width():
            left = place.left() if leftwards else place.right() - own
        else:
            return
        painter.setFont(self._font)
        painter.setPen(self._colour)
        painter.drawText(QPointF(left, baseline), words)

    def _kind_at(self, position: int) -> str:
        return next(
            (kind for kind, span in self._zones if span.start <= position < span.end and kind in self._words), ""
        )
