"""Where the characters of one block stand on screen, also in text that runs both ways."""

import re
from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtGui import QGlyphRun, QTextBlock, QTextLine

from annotator.ui.offsets import ASTRAL

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class Box(NamedTuple):
    """A piece of one line, in the block's own coordinates; `free` says whether there is space beside it."""

    left: float
    right: float
    baseline: float
    free_left: bool
    free_right: bool


class Line(NamedTuple):
    start: int
    end: int
    baseline: float
    line: QTextLine


class Lines:
    """The lines of one laid-out block."""

    def __init__(self, block: QTextBlock) -> None:
        text = block.text()
        self.both_ways = bool(RIGHT_TO_LEFT.search(text))
        self._units = text if len(text) == block.length() - 1 else ASTRAL.sub("\ufffc\ufffc", text)
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        self._lines = [Line(line.textStart(), _end(line), line.y() + line.ascent(), line) for line in lines]
        self._starts = [line.start for line in self._lines]

    def boxes(self, start: int, end: int) -> list[Box]:
        """The pieces in which these positions of the block are seen, line by line."""
        end = min(end, len(self._units))
        found: list[Box] = []
        if start < end:
            first = max(0, bisect_right(self._starts, start) - 1)
            for number in range(first, max(first, bisect_right(self._starts, end - 1) - 1) + 1):
                found += self._in_line(number, start, end)
        return found

    def _in_line(self, number: int, start: int, end: int) -> list[Box]:
        line = self._lines[number]
        first, last = max(start, line.start), min(end, line.end)
        while last > first and last < end and self._units[last - 1].isspace():
            last -= 1
        if first >= last:
            return []
        free_before = first == line.start or self._units[first - 1].isspace()
        free_after = last >= line.end or last >= len(self._units) or self._units[last].isspace()
        if self.both_ways:
            free = free_before and free_after
            return [Box(left, right, line.baseline, free, free) for left, right in _seen(line.line, first, last)]
        return [Box(_x(line.line, first), _x(line.line, last), line.baseline, free_before, free_after)]


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _x(line: QTextLine, place: int) -> float:
    return float(line.cursorToX(place)[0])  # type: ignore[index]


def _seen(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Where a stretch of mixed directions is drawn, from left to right; what touches is one.

    WORKAROUND Qt 6.11: cursorToX is wrong at the edges of a run against the paragraph's direction.
    """
    joined: list[tuple[float, float]] = []
    for left, right in sorted(_edges(run) for run in line.glyphRuns(start, end - start)):
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
        else:
            joined.append((left, right))
    return [(left, right) for left, right in joined if right > left]


def _edges(run: QGlyphRun) -> tuple[float, float]:
    lefts = [position.x() for position in run.positions()]
    widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
    return min(lefts), max(left + width.x() for left, width in zip(lefts, widths, strict=True))
