"""Draws the marks of one block: fills, boxes, lanes and rings."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from annotator.ui.text.colours import Colours
from annotator.ui.text.marks import (
    BY_ALL,
    BY_FIRST,
    BY_SECOND,
    BY_SOME,
    COUNTED_AT,
    CUE,
    EXTENT,
    EXTRAS,
    FIGURE,
    MENTION,
    SAID,
    SOURCE,
    WHEN_AT,
    WHO,
)
from annotator.ui.text.plan import DEPTHS, ENDS, FAINT, FAINT_SOURCE, PROPOSED, Draughtsman, Plan, fill_style, style_of
from annotator.ui.text.sketch import LINED, Shape

DOTS = [1.0, 1.5]
DASHES = [3.0, 1.75]
DASH_DOTS = [4.0, 1.5, 1.0, 1.5]
ROUND_DOTS = [0.01, 2.0]  # by the width of the pen, whose ends are round
ROUND_DASH_DOTS = [2.0, 2.2, 0.01, 2.2]
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


@dataclass(frozen=True)
class Chosen:
    """Which mark stands out, and which belong to it."""

    id: str | None = None
    linked: Collection[str] = field(default=frozenset())

    def __contains__(self, id_: str) -> bool:
        return id_ == self.id or id_ in self.linked


@dataclass(frozen=True)
class Brush:
    """Draws in these colours, for text of this size (em in pixels)."""

    colours: Colours
    em: float

    @cached_property
    def draughtsman(self) -> Draughtsman:
        return Draughtsman(self.em)

    def draw(self, painter: QPainter, plan: Plan, chosen: Chosen, top: float, bottom: float) -> None:
        """Draws what lies between top and bottom: washes first, rings last."""
        special = [shape for shape in plan.shapes if shape.mark.id in chosen]
        if any(_is_source(shape, chosen.id) for shape in special):  # drawn with heavier lines instead
            plan = self.draughtsman.plan([shape for shape in plan.shapes if not _is_source(shape, chosen.id)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in special:
            self._wash(painter, shape, chosen)
        for style, (pen, brush) in self._fills.items():
            self._rounded(painter, plan, style, pen, brush, top, bottom)
        for style, pen in self._pens.items():
            if plan.lines.get(style):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, style.startswith(PROPOSED))
                painter.setPen(pen)
                painter.drawLines(plan.lines[style])
        for shape in special:
            self._stand_out(painter, shape, chosen)

    def _rounded(
        self, painter: QPainter, plan: Plan, style: str, pen: QPen, brush: QBrush, top: float, bottom: float
    ) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        out = 0.0 if pen == NO_PEN else 0.5 if FIGURE in style else -0.5
        for rectangle in plan.rectangles.get(style, ()):
            if rectangle.bottom() >= top and rectangle.top() <= bottom:
                painter.drawRoundedRect(rectangle.adjusted(-out, -out, out, out), self._radius, self._radius)

    def _wash(self, painter: QPainter, shape: Shape, chosen: Chosen) -> None:
        """A light ground under a source that is chosen or linked, and under all that is proposed."""
        lined = shape.mark.kind == SOURCE or shape.mark.proposed
        if (lined and shape.role not in EXTRAS) or shape.role == EXTENT:
            first = shape.mark.id == chosen.id and not shape.mark.proposed and shape.role != EXTENT
            painter.setPen(NO_PEN)
            painter.setBrush(self.colours.source_wash if first else self.colours.linked_wash)
            for rectangle in self.draughtsman.rectangles(shape):
                painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)

    def _stand_out(self, painter: QPainter, shape: Shape, chosen: Chosen) -> None:
        first = shape.mark.id == chosen.id
        if shape.role == EXTENT:
            self._ring(painter, shape, first)
        elif shape.role in EXTRAS:
            if first:
                self._underline(painter, shape, self._extra[shape.role])
        elif shape.mark.kind in LINED:
            if first and shape.mark.kind == SOURCE:
                self._underline(painter, shape, self._heavy(shape))
        else:
            self._ring(painter, shape, first)

    def _underline(self, painter: QPainter, shape: Shape, pen: QPen) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, shape.mark.proposed)
        painter.setPen(pen)
        painter.drawLines(self.draughtsman.lines(shape, pen.widthF()))

    def _heavy(self, shape: Shape) -> QPen:
        """The pen of a chosen source: that of its role, one pixel thicker."""
        if shape.mark.proposed:
            pen = QPen(self._pens[PROPOSED + shape.role])
            pen.setColor(self.colours.ring)
            pen.setWidthF(pen.widthF() + self.draughtsman.pixel)
            return pen
        if shape.mark.faint:
            return _pen(self.colours.ring, 2 * self.draughtsman.pixel, DASH_DOTS)
        pen = QPen(self._pens[style_of(shape)])
        pen.setWidthF(pen.widthF() + self.draughtsman.pixel)
        return pen

    def _ring(self, painter: QPainter, shape: Shape, first: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, out = (max(2.0, self.em / 8.5), 2.5) if first else (max(1.3, self.em / 13), 0.7)
        colour = self.colours.ring if first else self.colours.linked
        painter.setPen(_dotted(colour, width * 1.2) if shape.mark.proposed else QPen(colour, width))
        painter.setBrush(NO_BRUSH)
        for rectangle in self.draughtsman.rectangles(shape):
            painter.drawRoundedRect(rectangle.adjusted(-out, -out, out, out), self._radius, self._radius)

    @property
    def _radius(self) -> float:
        return 0.18 * self.em

    @cached_property
    def _fills(self) -> dict[str, tuple[QPen, QBrush]]:
        """Pen and brush of each filled style, the outer before the inner."""
        box = (QPen(self.colours.figure_border, max(1.0, self.em / 17)), QBrush(self.colours.figure))
        nested = (
            QPen(self.colours.mention_edge, self.draughtsman.pixel),
            QBrush(self.colours.mention_nested),
        )
        fills = {}
        for depth in DEPTHS:
            fills[fill_style(MENTION, depth)] = nested if depth else (NO_PEN, QBrush(self.colours.mention))
            fills[fill_style(FIGURE, depth)] = box
        fills[PROPOSED + FIGURE] = (_dotted(self.colours.figure_border, 1.5 * self.draughtsman.pixel), NO_BRUSH)
        return fills

    @cached_property
    def _pens(self) -> dict[str, QPen]:
        pixel, colours = self.draughtsman.pixel, self.colours
        return {
            SAID: _pen(colours.said, 2 * pixel),
            CUE: _pen(colours.cue, 2 * pixel, DASHES),
            WHO: _pen(colours.who, pixel),
            BY_ALL: _pen(colours.by_all, 2 * pixel),
            BY_SOME: _pen(colours.by_some, 2 * pixel, DASH_DOTS),
            BY_FIRST: _pen(colours.by_first, 2 * pixel, DASHES),
            BY_SECOND: _pen(colours.by_second, 2 * pixel, DOTS),
            FAINT: _pen(colours.faint, 1.5 * pixel, DOTS),
            FAINT_SOURCE: _pen(colours.faint, 1.5 * pixel, DASH_DOTS),
            ENDS: _pen(colours.faint, pixel),
            PROPOSED + MENTION: _dotted(colours.mention_dots, 2 * pixel),
            PROPOSED + SAID: _dotted(colours.cue, 2 * pixel),
            PROPOSED + CUE: _dotted(colours.cue, 2 * pixel, ROUND_DASH_DOTS),
            PROPOSED + WHO: _dotted(colours.cue, 1.5 * pixel),
        }

    @cached_property
    def _extra(self) -> dict[str, QPen]:
        width = 1.5 * self.draughtsman.pixel
        return {
            COUNTED_AT: _pen(self.colours.extra, width, DOTS),
            WHEN_AT: _pen(self.colours.extra, width, DASH_DOTS),
        }


def _is_source(shape: Shape, id_: str | None) -> bool:
    return shape.mark.id == id_ and shape.mark.kind == SOURCE and shape.role not in EXTRAS


def _pen(colour: QColor, width: float, dashes: list[float] | None = None) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _dotted(colour: QColor, width: float, dots: list[float] = ROUND_DOTS) -> QPen:
    """Round dots: what is only proposed."""
    pen = _pen(colour, width, dots)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
