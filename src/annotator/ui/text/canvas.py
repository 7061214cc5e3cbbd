"""Paints the marks of the blocks in view and the labels of zones, and remembers shapes."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from annotator.ui.text.brush import Brush, Chosen
from annotator.ui.text.index import MarkIndex
from annotator.ui.text.lines import Lines
from annotator.ui.text.marks import Mark
from annotator.ui.text.picking import character_under
from annotator.ui.text.plan import Plan
from annotator.ui.text.sight import block_at
from annotator.ui.text.sketch import Piece, sketch
from annotator.ui.text.stepping import tip
from annotator.ui.text.zone_labels import ZoneLabels


class Canvas:
    """The marks of one document, as drawn; works in the document's coordinates."""

    def __init__(self, document: QTextDocument, index: MarkIndex, brush: Brush, labels: ZoneLabels) -> None:
        self.index = index
        self.labels = labels
        self._document = document
        self._brush = brush
        self.near = 0  # the number of a block that is probably in view
        self._plans: dict[int, Plan | None] = {}

    def marks_under(self, point: QPointF) -> list[Mark]:
        """The marks at this point of the document, innermost first."""
        return self.index.at(self._under(point))

    def tip(self, point: QPointF) -> str:
        """What stands at this point of the document, a mark or else a zone, as rich text."""
        marks = self.marks_under(point)
        return tip(marks[0], self.index.offsets.text) if marks else self.labels.tip(self._under(point))

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
            self.labels.draw(painter, block, place)
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

    def _under(self, point: QPointF) -> int:
        """The character at this point; -1 for none."""
        found = character_under(self._document, point)
        return -1 if found is None else self.index.offsets.to_code_point(found)

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
