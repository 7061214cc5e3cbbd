"""Where numbers stand in a chart, straight or logarithmic, and where bars end that have no end."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from annotator.domain.figure_series import Point

OPEN_PART = 0.07  # of the height: how far an open bar goes
ABOVE, BELOW = 0.45, 0.08  # of the height: room for the names, and under the lowest point
WIDE = 30  # from this ratio on a logarithmic scale shows more


class Bar(NamedTuple):
    """A bar as it is drawn."""

    bottom: float
    top: float
    open_below: bool
    open_above: bool


class Scale:
    """The scale of these points; nought and less have no place on a logarithmic one."""

    def __init__(self, points: Sequence[Point], logarithmic: bool) -> None:
        self._logarithmic = logarithmic
        held = [point for point in points if self.holds(point)]
        ends = [self.place(n) for p in held for n in (p.value, p.low, p.high) if n is not None and self._has_place(n)]
        self._low, self._high = (min(ends), max(ends)) if ends else (0.0, 1.0)
        if not logarithmic:
            self._low = min(0.0, self._low)
        self._height = (self._high - self._low) or 1.0

    @property
    def range(self) -> tuple[float, float]:
        """From the bottom of the drawing to its top."""
        return self._low - self._height * BELOW, self._high + self._height * ABOVE

    def holds(self, point: Point) -> bool:
        """Whether a point has a place."""
        return self._has_place(point.value)

    def place(self, number: float) -> float:
        """How high a number stands."""
        return math.log10(number) if self._logarithmic else number

    def bar(self, point: Point) -> Bar:
        """The bar from low to high; where it is open it goes a little way."""
        way, at = self._height * OPEN_PART, self.place(point.value)
        below = point.open_below or not self._has_place(point.low if point.low is not None else point.value)
        bottom = at - way if below else self.place(point.value if point.low is None else point.low)
        top = at + way if point.open_above else self.place(point.value if point.high is None else point.high)
        return Bar(min(bottom, at), max(top, at), point.open_below, point.open_above)

    def _has_place(self, number: float) -> bool:
        return number > 0 or not self._logarithmic
