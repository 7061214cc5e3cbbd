"""What of a pane's document is in view; lays out no more of it than that takes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextEdit

NEAR_THE_END = 20_000


def in_view(pane: QTextEdit) -> QRectF:
    """The part of the document that shows."""
    return QRectF(pane.viewport().rect()).translated(0, pane.verticalScrollBar().value())


def block_at(document: QTextDocument, y: float, near: int = 0) -> QTextBlock:
    """The block at this height, or the gap above it; searched from the block with the number `near`.

    WORKAROUND Qt 6.11: until all is laid out, hitTest takes a gap between blocks for the document's end.
    """
    last = document.blockCount() - 1
    low, step = min(near, last), 1
    while low > 0 and _top(document, low) > y:
        low, step = max(0, low - step), step * 2
    high, step = low, 1
    while high < last and _top(document, high) <= y:
        low, high, step = high, min(last, high + step), step * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _top(document, middle) <= y else (low, middle)
    return document.findBlockByNumber(high if _top(document, high) <= y else low)


def settle(document: QTextDocument) -> None:
    """Lays the document out to its end, so that Qt can tell what is under the mouse."""
    document.documentLayout().documentSize()


def reveal(pane: QTextEdit, first: int, last: int) -> None:
    """Scrolls so that these Qt positions show, about a third from the top; not if they do already."""
    top, bottom = _line(pane.document(), first)[0], _line(pane.document(), max(first, last - 1))[1]
    view = in_view(pane)
    if view.top() <= top and bottom <= view.bottom():
        return
    above = view.height() / 3 if bottom - top < view.height() / 2 else view.height() / 10
    _scroll_to(pane, top - above, last)


@contextmanager
def keeping_first_line(pane: QTextEdit) -> Iterator[None]:
    """Whatever is done to the pane inside, its first line in view stays where it is."""
    scrolled = pane.verticalScrollBar().value()
    first = _first_position(pane.document(), scrolled) if scrolled else 0
    yield
    if first:
        _scroll_to(pane, _line(pane.document(), first)[0], first)


def _scroll_to(pane: QTextEdit, target: float, position: int) -> None:
    """Scrolls to this height, no further than the end; the document is known to reach to the position."""
    height = pane.viewport().height()
    layout = pane.document().documentLayout()
    if pane.document().characterCount() - position < NEAR_THE_END:
        target = min(target, layout.documentSize().height() - height)
    else:
        layout.hitTest(QPointF(0, target + height), Qt.HitTestAccuracy.FuzzyHit)
    bar = pane.verticalScrollBar()
    bar.setMaximum(max(bar.maximum(), round(target)))
    bar.setValue(max(0, round(target)))


def _first_position(document: QTextDocument, y: float) -> int:
    """The Qt position of the first character of the line at this height."""
    block = block_at(document, y)
    lines, top = block.layout(), _top(document, block.blockNumber())
    here = [lines.lineAt(number) for number in range(lines.lineCount())]
    return block.position() + max((line.textStart() for line in here if top + line.y() <= y), default=0)


def _top(document: QTextDocument, number: int) -> float:
    return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)).top()


def _line(document: QTextDocument, position: int) -> tuple[float, float]:
    """The upper and lower edge of the line in which this Qt position stands."""
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(position - block.position())
    return (top + line.y(), top + line.y() + line.height()) if line.isValid() else (top, top)
