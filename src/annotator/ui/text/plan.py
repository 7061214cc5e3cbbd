"""Turns the shapes of a block into rectangles and lines, once, so that painting them again is quick."""

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF

from annotator.ui.text.lines import Box
from annotator.ui.text.marks import CASE, COUNTED_AT, CUE, EXTRAS, FIGURE, MENTION, SAID, SOURCE, WHEN_AT, WHO
from annotator.ui.text.sketch import LINED, Shape

DEPTHS = range(3)
FAINT, FAINT_SOURCE, ENDS = "faint", "faint source", "ends"
PROPOSED = "proposed "  # before a kind, or a role of a source
LINE_STYLES = {WHO: WHO, CUE: CUE, SAID: SAID, COUNTED_AT: COUNTED_AT, WHEN_AT: WHEN_AT}


@dataclass(frozen=True)
class Plan:
    """What is drawn in a block: rectangles in the order of drawing, and lines, both by style."""

    shapes: list[Shape]
    rectangles: dict[str, list[QRectF]]
    lines: dict[str, list[QLineF]]


@dataclass(frozen=True)
class Draughtsman:
    """Knows the proportions of all marks, for text of this size (em in pixels)."""

    em: float

    @property
    def pixel(self) -> float:
        """The thinnest stroke, which grows with the text."""
        return max(1.0, round(self.em / 17))

    def plan(self, shapes: list[Shape]) -> Plan:
        """What is drawn of these shapes while none of them is chosen."""
        rectangles: defaultdict[str, list[QRectF]] = defaultdict(list)
        lines: defaultdict[str, list[QLineF]] = defaultdict(list)
        for shape in shapes:
            if shape.role in EXTRAS:
                continue
            if shape.mark.proposed and shape.mark.kind == FIGURE:
                rectangles[PROPOSED + FIGURE] += self.rectangles(shape)
            elif shape.mark.proposed:
                lines[PROPOSED + (shape.role if shape.mark.kind == SOURCE else MENTION)] += self.lines(shape)
            elif shape.mark.faint:
                lines[FAINT_SOURCE if shape.mark.kind == SOURCE else FAINT] += self.lines(shape)
                lines[ENDS] += self._ends(shape) if shape.mark.kind == FIGURE else []
            elif shape.mark.kind == CASE:
                lines[shape.role] += self.lines(shape)
            elif shape.mark.kind == SOURCE:
                lines[style_of(shape)] += self.lines(shape)
            else:
                rectangles[style_of(shape)] += self.rectangles(shape)
        return Plan(shapes, rectangles, lines)

    def rectangles(self, shape: Shape) -> list[QRectF]:
        """What a fill covers, line by line: the letters, and more if the shape holds other marks."""
        up, side = 0.1 * self.em * shape.rise, 0.05 * self.em * shape.rise
        free = 0.065 * self.em + side
        found = []
        for box in shape.boxes:
            left = box.left - (free if box.free_left else -0.5)
            right = box.right + (free if box.free_right else -0.5)
            top, bottom = round(box.baseline - 0.9 * self.em - up), round(box.baseline + 0.26 * self.em + up)
            found.append(QRectF(left, top, max(1.0, right - left), bottom - top))
        return found

    def lines(self, shape: Shape, thick: float = 0) -> list[QLineF]:
        """The lines under a shape, of this thickness or the usual one: two for who, one for all else."""
        double = shape.role == WHO and not shape.mark.faint
        thick = thick or self.thickness(shape)
        found = []
        for box in shape.boxes:
            left = box.left + (0 if box.free_left else 0.5)
            right = max(left + 1, box.right - (0 if box.free_right else 0.5))
            middle = self._lane_top(box, shape) + thick / 2
            found.append(QLineF(left, middle, right, middle))
            if double:
                below = middle + thick + self.pixel
                found.append(QLineF(left, below, right, below))
        return found

    def thickness(self, shape: Shape) -> float:
        """How thick the lines under a shape are."""
        if shape.mark.proposed:
            return 2 * self.pixel
        if shape.mark.faint or shape.role in EXTRAS:
            return 1.5 * self.pixel
        return self.pixel if shape.role == WHO else 2 * self.pixel

    def _ends(self, shape: Shape) -> list[QLineF]:
        """Small upright strokes at both ends, as of an open box."""
        found = []
        for box in shape.boxes:
            foot = self._lane_top(box, shape) + 1
            found += [QLineF(x, foot, x, foot - 0.25 * self.em) for x in (round(box.left), round(box.right) - 1)]
        return found

    def _lane_top(self, box: Box, shape: Shape) -> float:
        """Sources have lanes of their own; the lines of others are nearer to the letters."""
        if shape.mark.kind not in LINED or shape.role in EXTRAS:
            return round(box.baseline + 0.15 * self.em)
        return round(box.baseline + 0.29 * self.em) + shape.lane * 4 * self.pixel


def style_of(shape: Shape) -> str:
    """The style in which a shape is drawn while it is neither faint nor chosen."""
    if shape.mark.kind == SOURCE or shape.role in EXTRAS:
        return LINE_STYLES.get(shape.role, SAID)
    return fill_style(shape.mark.kind, shape.depth)


def fill_style(kind: str, depth: int) -> str:
    """The style of a fill that stands in so many others."""
    return f"{FIGURE if kind == FIGURE else MENTION}{min(depth, DEPTHS[-1])}"
