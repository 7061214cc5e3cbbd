"""Choosing words by mouse: what is under the pointer, and whole words while dragging."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QMouseEvent, QTextDocument, QTextLine
from PySide6.QtWidgets import QApplication

from annotator.domain.anchors import Span
from annotator.services.reading.sentences import sentence_around
from annotator.ui.text.sight import block_at
from annotator.ui.text.words import paragraph_at

WordAt = Callable[[str, int], Span]


class Stroke(NamedTuple):
    """A selection as the hand made it: from where to where, and whether to the character."""

    anchor: int
    caret: int
    exact: bool = False

    @property
    def span(self) -> Span:
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))


class Hand:
    """Follows the mouse from press to release: how often it clicked, what it holds, whether it travelled."""

    def __init__(self) -> None:
        self.clicks = 0
        self.held: Span | None = None
        self._place = QPoint()
        self._pressed = 0

    def press(self, event: QMouseEvent) -> int:
        """Counts quick clicks at one place: 1, 2, 3, 4, … (Qt sends every second one as a double click)."""
        quick = event.timestamp() - self._pressed <= QApplication.doubleClickInterval()
        again = self.clicks + 1 if quick and not self.has_travelled(event) else 1
        doubled = event.type() == QEvent.Type.MouseButtonDblClick
        self.clicks = max(2, again) if doubled else again if again > 2 else 1
        self._place, self._pressed = event.position().toPoint(), event.timestamp()
        return self.clicks

    def has_travelled(self, event: QMouseEvent) -> bool:
        """Whether this is a drag, not a trembling click."""
        way = event.position().toPoint() - self._place
        return way.manhattanLength() >= QApplication.startDragDistance()


def grip(text: str, position: int, clicks: int, word_at: WordAt) -> Span:
    """What so many clicks take hold of: a place, a word, a sentence, a paragraph."""
    if clicks == 2:
        return word_at(text, position)
    if clicks == 3:
        return sentence_around(text, Span(position, position))
    return Span(position, position) if clicks < 2 else paragraph_at(text, position)


def stroke(text: str, held: Span, position: int, exact: bool, word_at: WordAt) -> Stroke:
    """The selection from what is held to this position: whole words at both ends, unless exact."""
    start, end = min(held.start, position), max(held.end, position)
    if not exact and start < end:
        start, end = _snapped(text, start, end, word_at)
    return Stroke(end, start, exact) if position < held.start else Stroke(start, end, exact)


def _snapped(text: str, start: int, end: int, word_at: WordAt) -> tuple[int, int]:
    first, last = word_at(text, start), word_at(text, end - 1)
    return (
        first.start if first.start <= start < first.end else start,
        last.end if last.start <= end - 1 < last.end else end,
    )


def character_under(document: QTextDocument, point: QPointF) -> int | None:
    """The Qt position of the character drawn at this point of the document, if there is one."""
    block = block_at(document, point.y())
    inside = point - document.documentLayout().blockBoundingRect(block).topLeft()
    lines = block.layout()
    for number in reversed(range(lines.lineCount())):
        line = lines.lineAt(number)
        if line.y() <= inside.y():
            drawn = line.naturalTextRect()
            if not drawn.left() <= inside.x() <= drawn.right():
                return None
            return block.position() + line.xToCursor(inside.x(), QTextLine.CursorPosition.CursorOnCharacter)
    return None
