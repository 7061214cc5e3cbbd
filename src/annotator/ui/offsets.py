"""Code points and Qt positions: the only place that converts between them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

from annotator.services.reading.characters import next_cut, previous_cut

LONGEST_BLOCK = 5_000
SEARCHED_FOR_SPACE = 1_000
ASTRAL = re.compile("[\U00010000-\U0010ffff]")
BEFORE_A_WORD = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000](?=\\w)")


class Offsets:
    """Converts positions of a stored text (code points) to positions in Qt's document, and back."""

    def __init__(self, text: str) -> None:
        self.text = text
        lines = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self.breaks = [cut for start, after in pairwise(lines) for cut in _cuts(text, start, after - 1)]
        self.block_starts = sorted(lines[:-1] + self.breaks)
        self._astral = [found.start() for found in ASTRAL.finditer(text)] if _units(text) > len(text) else []
        self._astral_qt = [
            place + before + bisect_right(self.breaks, place) for before, place in enumerate(self._astral)
        ]
        self._breaks_qt = [self.to_qt(position) - 1 for position in self.breaks]
        self._identical = not self._astral and not self.breaks

    @property
    def display_text(self) -> str:
        """The text to hand to Qt: the stored text, with overlong lines broken."""
        if not self.breaks:
            return self.text
        edges = [0, *self.breaks, len(self.text)]
        return "\n".join(self.text[start:end] for start, end in pairwise(edges))

    def to_qt(self, code_point: int) -> int:
        """The position in Qt's document; a position at an inserted break comes after it."""
        return code_point + bisect_left(self._astral, code_point) + bisect_right(self.breaks, code_point)

    def to_code_point(self, qt_position: int) -> int:
        """The position in the stored text; the middle of a surrogate pair rounds down."""
        if self._identical:
            return qt_position
        return qt_position - bisect_left(self._astral_qt, qt_position) - bisect_left(self._breaks_qt, qt_position)

    def block_of(self, code_point: int) -> int:
        """The number of the Qt block in which this character stands."""
        return max(0, bisect_right(self.block_starts, code_point) - 1)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a line is broken for display, so that no block is longer than Qt lays out quickly."""
    while end - start > LONGEST_BLOCK:
        start = _cut(text, start)
        if start < end:
            yield start


def _cut(text: str, start: int) -> int:
    """After a space if there is one, else between two characters as a reader sees them."""
    limit = start + LONGEST_BLOCK
    spaces = list(BEFORE_A_WORD.finditer(text, limit - SEARCHED_FOR_SPACE, limit))
    if spaces:
        return spaces[-1].end()
    before = previous_cut(text, limit + 1)
    return before if before > start else next_cut(text, limit)
