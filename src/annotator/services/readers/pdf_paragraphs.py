"""Paragraphs: which lines of a page belong together, also over the end of a column or page.

A line begins a paragraph when it looks otherwise than the one before, stands further below than lines do, is set in, or
when its first word would have had room on the line before.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from annotator.services.readers.hyphens import TYPESET, joined
from annotator.services.readers.pdf_lines import Line

OTHER_SIZE = 0.06  # of the size of the letters
FURTHER = 1.2  # times the usual distance of two lines
WIDEST = 2.0  # times the size: lines of one paragraph that stand further apart are not met
CLOSE, CLOSE_LEFTWARD = 1.3, 2.2  # times the size: how far apart lines are where a file does not tell
LOOSEST = 2.4  # times the size; lines further apart are no neighbours
INDENT, DEEPEST_INDENT = 0.7, 8.0  # times the size
BIGGER = 1.12  # times the size of the body: lines of headings are broken where it looks well
ENOUGH = 4  # lines of a column that tell where it begins and ends
OFTEN = 0.04  # of the lines, that are marked as the first of a paragraph
FLUSH = 2.5  # points from the edge
MUCH_ROOM = 0.15  # of the width of the column
AROUND = 3  # lines before and behind, among which one is short or not
MARK = re.compile(r"[•‣▪●○◦■□]\s*|[–—*·-]\s+|\(?\d{1,2}[.)]\s+(?=\D)|\([a-z]\)\s+")
NOTE = re.compile(r"\[[\d*†‡§]{1,3}\]\s*|[*†‡§]{1,3}\s*(?=\w)|\d{1,3}\s+(?=[^\W\d])")
CLOSED = re.compile(r"[.!?…:;؟۔。][\"'”’»)\]\d\[*†‡]*$|[”»]$")


@dataclass
class Paragraph:
    """Lines that belong together, with where they stand."""

    lines: list[Line]
    page: int
    column: int  # counted through the whole file
    width: "Width"
    kind: str = ""  # a key of `zone`; "note" for a footnote

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def last(self) -> Line:
        return self.lines[-1]

    @property
    def size(self) -> float:
        return self.first.size

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)

    @property
    def is_table(self) -> bool:
        return self.first.row

    @property
    def plain(self) -> str:
        """Its words as they stand, for looking at them."""
        return " ".join(line.text for line in self.lines)


class Width(NamedTuple):
    """Where the lines of a column begin and end."""

    begin: float
    end: float


@dataclass(frozen=True)
class Body:
    """How most of a file is set."""

    size: float
    bold: bool
    distance: dict[float, float]  # of two lines, by their size
    widths: list[Width]  # of columns that are long enough to tell
    indents: bool  # whether paragraphs begin further in
    gaps: bool  # whether they stand further apart than lines do
    justified: bool  # whether full lines end on one edge


def body_of(columns: Sequence[Sequence[Line]]) -> Body:
    """The size, weight and distances that are the commonest."""
    sizes: Counter[float] = Counter()
    bold: Counter[bool] = Counter()
    distances: dict[float, Counter[float]] = {}
    widths = [width for column in columns for width, lines in _by_size(column) if len(lines) >= ENOUGH]
    for column in columns:
        for line in column:
            sizes[_size(line)] += len(line.text)
            bold[line.bold] += len(line.text)
        for upper, lower in pairwise(column):
            if _size(upper) == _size(lower) and 0 < lower.y - upper.y < LOOSEST * lower.size:
                distances.setdefault(_size(lower), Counter())[round(lower.y - upper.y, 1)] += 1
    size = max(sizes, key=lambda each: sizes[each], default=0.0)
    usual = {each: found for each, counts in distances.items() if (found := _usual(counts)) <= WIDEST * each}
    pairs = [(upper, lower) for column in columns for upper, lower in pairwise(column) if _alike(upper, lower)]
    apart = [FURTHER * usual.get(_size(a), math.inf) < b.y - a.y < LOOSEST * a.size for a, b in pairs]
    placed = [(line, width) for column in columns for width, lines in _by_size(column) for line in lines]
    set_in = [_is_set_in(line, width.begin) for line, width in placed]
    flush = [line.end > width.end - FLUSH for line, width in placed if not line.row]
    indents, gaps = (sum(marks) > OFTEN * len(marks) for marks in (set_in, apart))
    return Body(size, bold[True] > bold[False], usual, widths, indents, gaps, sum(flush) > 0.6 * len(flush))


def paragraphs_of(lines: Sequence[Line], body: Body, page: int, column: int) -> list[Paragraph]:
    """The paragraphs of one column."""
    widths = {_size(alike[0]): _known_width(width, alike, body) for width, alike in _by_size(lines)}
    found: list[Paragraph] = []
    for at, line in enumerate(lines):
        if found and not _is_new(lines, at, found[-1], body):
            found[-1].lines.append(line)
        else:
            found.append(Paragraph([line], page, column, widths[_size(line)]))
    return found


def goes_on(upper: Paragraph, lower: Paragraph, body: Body) -> bool:
    """Whether a paragraph at the head of a column or page is the rest of the one that ended the column before."""
    last, first = upper.last, lower.first
    if not _alike(last, first) or upper.bold != lower.bold or last.row or first.row:
        return False
    if MARK.match(first.text) or last.leftward != first.leftward:
        return False
    if last.text.endswith(tuple(TYPESET)) and first.text[:1].islower():
        return True
    closed = CLOSED.search(last.text) is not None
    if first.text[:1].islower() and not closed:
        return True
    full = not _is_short(last, first, upper.width.end, body)
    if closed:
        return full and body.indents and not _is_set_in(first, lower.width.begin)
    return full and not _is_set_in(first, lower.width.begin)


def text_of(lines: Sequence[Line], words: Counter[str]) -> str:
    """The lines as one text; rows and items of a list stay lines."""
    text = ""
    for line in lines:
        if text and line.row:
            text += f"\n{line.text}"
        else:
            text = joined(text, line.text, words)
    return text


def _is_new(lines: Sequence[Line], at: int, before: Paragraph, body: Body) -> bool:
    upper, lower, width = lines[at - 1], lines[at], before.width
    distance = lower.y - upper.y
    if upper.row or lower.row:
        return not (upper.row and lower.row and distance < 2 * LOOSEST * lower.size)
    if not _alike(upper, lower) or upper.bold != lower.bold:
        return True
    close = CLOSE_LEFTWARD if lower.leftward else CLOSE
    if not 0 < distance <= FURTHER * body.distance.get(_size(lower), close * lower.size):
        return True
    if lower.size > BIGGER * body.size or (lower.bold and not body.bold):
        return False
    if MARK.match(lower.text) or (lower.size < body.size and NOTE.match(lower.text) and NOTE.match(before.first.text)):
        return True
    if upper.begin - lower.begin > DEEPEST_INDENT * lower.size and not _are_centred(upper, lower, width):
        return True
    if _is_set_in(lower, width.begin) and not (MARK.match(upper.text) or _are_centred(upper, lower, width)):
        closed = len(before.lines) == 1 and body.indents and CLOSED.search(upper.text) is not None
        return closed or not _is_set_in(upper, width.begin)
    if not _is_short(upper, lower, width.end, body):
        return False
    around = [line.end for line in lines[max(0, at - AROUND) : at + AROUND] if _alike(line, lower)]
    return CLOSED.search(upper.text) is not None or _is_short(upper, lower, max(around), body)


def _is_short(upper: Line, lower: Line, end: float, body: Body) -> bool:
    """Whether a line was ended on purpose: the first word of the next would have had room, or it is not stretched.

    Where paragraphs are marked otherwise, only much room tells.
    """
    room = end - upper.end
    if upper.text.endswith(tuple(TYPESET)):
        return False
    if body.indents or body.gaps:
        return room > lower.word + MUCH_ROOM * (end - upper.begin)
    if body.justified and not upper.leftward:
        return room > FLUSH
    return room > lower.word + 0.45 * lower.size


def _alike(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= OTHER_SIZE * one.size


def _is_set_in(line: Line, begin: float) -> bool:
    return INDENT * line.size < line.begin - begin < DEEPEST_INDENT * line.size and not line.row


def _are_centred(upper: Line, lower: Line, width: Width) -> bool:
    """Whether each stands as far from the one edge of the column as from the other."""
    insets = [(line.begin - width.begin, width.end - line.end) for line in (upper, lower)]
    return all(abs(left - right) < 0.4 * lower.size < left for left, right in insets)


def _usual(counts: Counter[float]) -> float:
    """The commonest distance; of those that are nearly as common the least, as paragraphs stand further apart.

    Infinite where it is hardly seen.
    """
    most = max(counts.values())
    found = min(distance for distance, often in counts.items() if often * 3 >= most)
    return found if counts.total() >= ENOUGH else math.inf


def _size(line: Line) -> float:
    return round(line.size * 2) / 2


def _width(lines: Sequence[Line]) -> Width:
    """Where lines begin, the least of the commonest places, and where the longest ends."""
    prose = [line for line in lines if not line.row] or list(lines)
    begins = Counter(round(line.begin) for line in prose)
    most = max(begins.values())
    often = {begin for begin, count in begins.items() if count * 4 >= most and count > 1} or set(begins)
    return Width(min(line.begin for line in prose if round(line.begin) in often), max(line.end for line in prose))


def _by_size(column: Sequence[Line]) -> list[tuple[Width, list[Line]]]:
    """The lines of each size in a column, and how wide these are."""
    sizes: dict[float, list[Line]] = {}
    for line in column:
        sizes.setdefault(_size(line), []).append(line)
    return [(_width(lines), lines) for lines in sizes.values()]


def _known_width(width: Width, lines: Sequence[Line], body: Body) -> Width:
    """Of a column of few lines what longer ones tell that begin on the same place."""
    if len(lines) >= ENOUGH:
        return width
    indent = 3 * lines[0].size
    alike = [one for one in body.widths if -2 < width.begin - one.begin < indent and one.end > width.end - 3]
    nearest = min(alike, key=lambda one: (one.end - width.end, width.begin - one.begin), default=None)
    return nearest or width
