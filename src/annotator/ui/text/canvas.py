"""Paints the marks of the blocks in view, and remembers their shapes."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from annotator.ui.text.brush import Brush, Chosen
from annotator.ui.text.index import MarkIndex
from annotator.ui.text.lines import Lines
from annotator.ui.text.plan import Plan
from annotator.ui.text.sight import block_at
from annotator.ui.text.sketch import Piece, sketch


class Canvas:
    """The marks of one document, as drawn; works in the document's coordinates."""

    def __init__(self, document: QTextDocument, index: MarkIndex, brush: Brush) -> None:
        self.index = index
        self._document = document
        self._brush = brush
        self.near = 0  # the number of a block that is probably in view
        self._plans: dict[int, Plan | None] = {}

    def forget(self, blocks: Iterable[int] | None = None) -> None:
        """What is remembered of these blocks (or of all) is out of date."""
        if blocks is None:
            self._plans.clear()
        else:
            for block in blocks:
                self._plans.pop(block, None)

    def paint(self, painter: QPainter, part: QRectF, chosen: Chosen) -> None:
        """Paints all that shows in this part of the document."""
        reach = 2 * self._brush.em
        for block, place in self._blocks_in(part.adjusted(0, -reach, 0, reach)):
            plan = self._plan_of(block)
            if plan:
                painter.translate(place.topLeft())
                top, bottom = part.top() - place.top() - reach, part.bottom() - place.top() + reach
                self._brush.draw(painter, plan, chosen, top, bottom)
                painter.translate(-place.topLeft())

    def places(self, blocks: Iterable[int], part: QRectF) -> list[QRectF]:
        """Where those of these blocks are that show in this part of the document."""
        wanted = set(blocks)
        return [place for block, place in self._blocks_in(part) if block.blockNumber() in wanted] if wanted else []

    def _blocks_in(self, part: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
        layout = self._document.documentLayout()
        block = block_at(self._document, part.top(), self.near)
        self.near = block.blockNumber()
        while block.isValid():
            place = layout.blockBoundingRect(block)
            if place.top() > part.bottom():
                return
            yield block, place
            block = block.next()

    def _plan_of(self, block: QTextBlock) -> Plan | None:
        number = block.blockNumber()
        if number not in self._plans:
            self._plans[number] = self._planned(number, block) if self.index.in_block(number) else None
        return self._plans[number]

    def _planned(self, number: int, block: QTextBlock) -> Plan:
        pieces = (
            Piece(mark, role, self.index.within(number, span))
            for mark in self.index.in_block(number)
            for role, span in mark.stretches
        )
        here = [piece for piece in pieces if piece.span.start < piece.span.end]
        return self._brush.draughtsman.plan([shape for shape in sketch(here, Lines(block)) if shape.boxes])
