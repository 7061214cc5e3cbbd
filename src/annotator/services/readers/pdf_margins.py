"""Running heads and feet: what stands on the same place of several pages, and the numbers of pages."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from annotator.services.readers.pdf_columns import rows_of
from annotator.services.readers.pdf_pages import Page, Piece

LAYERS = 3  # of heads above one another
EDGE = 2  # rows from the top and from the bottom that may be such
MARGIN = 0.13  # of the height of a page; further in, only the very same words are such
SAME_PLACE = 4.0  # points
APART = 1.7  # times the size: further from the text than its lines from one another
ALIKE = 0.75
SURELY = 3  # pages nearby on which words stand that could as well be a line of the text
SENTENCE = re.compile(r"(?:\S+\s+){5}.*[.,;:!?”»-]$")
DIGITS = re.compile(r"\d+")
NUMBER = re.compile(
    r"(?:(?:page|p\.|pages?|seite|s\.|página|pagina|pág\.|صفحة|стр\.)\s*)?[-–—|•\[(]?\s*\d{1,4}\s*[-–—|•\])]?"
    r"(?:\s*(?:/|of|sur|von|de|di|van|من|из)\s*\d{1,4})?",
    re.IGNORECASE,
)

# What browsers print above and below: the day and the title, the address and the number of the page
PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}.*|(?:https?|file)://\S+(?: \d+\s*/\s*\d+)?")


class Row(NamedTuple):
    """A line across the whole page; `apart` from what stands further in than lines of a text are."""

    words: str
    y: float
    pieces: list[Piece]
    apart: bool


def without_margins(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """The pages without running heads, feet and numbers, and the words that were left out, each once."""
    kept, out = list(pages), dict[str, None]()
    for _ in range(LAYERS):
        kept, found = _peeled(kept)
        out |= dict.fromkeys(found)
        if not found:
            break
    return kept, list(out)


def _peeled(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """The pages without the outermost of such lines."""
    edges = [_edges(page) for page in pages]
    kept, out = [], []
    for number, page in enumerate(pages):
        near = [edges[other] for other in _others(number, len(pages))]
        gone = [row for row in edges[number] if _is_margin(row, page, near)]
        ids = {id(piece) for row in gone for piece in row.pieces}
        kept.append(replace(page, pieces=[piece for piece in page.pieces if id(piece) not in ids]))
        out += [row.words for row in gone]
    return kept, out


def is_page_number(words: str) -> bool:
    """Whether words are nothing but the number of a page."""
    return NUMBER.fullmatch(words.strip()) is not None


def _others(number: int, count: int) -> Iterable[int]:
    """Pages nearby: left and right pages have heads of their own, and sections too."""
    return [other for other in range(max(0, number - 4), min(count, number + 5)) if other != number]


def _edges(page: Page) -> list[Row]:
    rows = rows_of(page.pieces)
    upper = min(EDGE, (len(rows) + 1) // 2)
    return [*_outside(rows[: upper + 1])[:upper], *_outside(rows[: -EDGE - 2 : -1])[: min(EDGE, len(rows) - upper)]]


def _outside(rows: list[list[Piece]]) -> list[Row]:
    """Rows from the edge inwards, those before the first wide gap being apart; the last is only looked at for it."""
    gaps = [abs(inner[0].y - row[0].y) >= APART * row[0].size for row, inner in pairwise(rows)]
    first = gaps.index(True) if True in gaps else 0 if len(rows) == 1 else -1
    return [Row(" ".join(piece.text for piece in row), row[0].y, row, at <= first) for at, row in enumerate(rows)]


def _is_margin(row: Row, page: Page, near: Sequence[Sequence[Row]]) -> bool:
    in_margin = not MARGIN * page.height < row.y < (1 - MARGIN) * page.height
    if in_margin and (is_page_number(row.words) or PRINTED.fullmatch(row.words)):
        return True
    folded = DIGITS.sub("#", row.words)
    if not row.apart:
        return False
    same = sum(any(_is_same(folded, row.y, other, in_margin) for other in rows) for rows in near)
    needed = SURELY if SENTENCE.search(row.words) else 1 if in_margin or len(near) < 2 else 2
    return same >= needed


def _is_same(folded: str, y: float, other: Row, similar: bool) -> bool:
    if abs(other.y - y) > SAME_PLACE:
        return False
    theirs = DIGITS.sub("#", other.words)
    return folded == theirs or (similar and SequenceMatcher(None, folded, theirs).ratio() >= ALIKE)
