"""Pages of a PDF as pieces: words that stand together on a line, and the boxes of pictures."""

import ctypes
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median, median_low
from typing import Any, NamedTuple

from annotator.services.readers.pdf_glyphs import Glyph, Upright, glyphs_of
from annotator.services.readers.raised import raised
from annotator.services.readers.visual import RIGHT_TO_LEFT, Placed

MOST_OBJECTS = 5_000  # of a page that are looked through for pictures
APART = 1.3  # times the size of the letters: a wider gap parts two pieces
INITIAL = 1.8  # times the size of those beside it: a letter that begins an article
STRETCHED = 3.0  # where it is the space of a line that was stretched to the width of its column
OTHER_LINE = 0.6  # times the size: the next letter stands on another line
SMALLER, HIGHER = 0.85, 0.12  # times the size of those beside them: raised digits
MARKS_OF_NOTES = set("0123456789*†‡§")
TOUCHING = 0.12  # times the size: no room for a space
SMALLEST_PICTURE = 40  # points


class Box(NamedTuple):
    """A rectangle on the page."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(slots=True)
class Piece:
    """Words that stand together on a line; `y` is the line on which they stand."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    word: float = 0.0  # how wide the first word is
    letters: list[Placed] = field(default_factory=list)  # kept on pages with words that run from right to left

    @property
    def top(self) -> float:
        return self.y - 0.75 * self.size


@dataclass(frozen=True)
class Page:
    """A page: what stands on it, and what of it could not be read."""

    width: float
    height: float
    pieces: list[Piece]
    pictures: list[Box]
    askew: str = ""  # words that are not level with the others, as those of a stamp across the page


def page_of(page: Any) -> Page:
    """What stands on a page of pypdfium2; UserError where it is more than a page can hold."""
    text = page.get_textpage()
    try:
        glyphs, upright, askew = glyphs_of(page, text)
    finally:
        text.close()
    left, bottom, right, top = page.get_bbox()
    width, height = (right - left, top - bottom)[:: 1 if upright.turn in (0, 180) else -1]
    return Page(width, height, list(_once(_pieces(glyphs))), list(_pictures(page, upright)), askew)


def _pieces(glyphs: list[Glyph]) -> Iterator[Piece]:
    """Letters that follow one another on a line without a wide gap."""
    keeps_letters = RIGHT_TO_LEFT.search("".join(glyph.char for glyph in glyphs)) is not None
    pen = _Pen()
    for glyph in glyphs:
        if not glyph.char.strip():
            pen.space = glyph.char if glyph.char != " " else pen.space + " "
            continue
        if pen.letters and not pen.continues(glyph):
            yield pen.piece(keeps_letters)
            pen = _Pen()
        pen.add(glyph)
    if pen.letters:
        yield pen.piece(keeps_letters)


class _Pen:
    """A piece on its way."""

    def __init__(self) -> None:
        self.letters: list[Glyph] = []  # those on the line itself
        self.words: list[str] = []
        self.above: list[str] = []  # raised digits that are not written yet
        self.above_end = -math.inf
        self.word_end = 0.0  # where the first word ends
        self.begin = math.inf  # where raised digits began that stand before all else
        self.space = ""  # between the last letter and the next

    def continues(self, glyph: Glyph) -> bool:
        last = self.letters[-1]
        alike = glyph.look is last.look
        size = glyph.look.size
        if not alike:
            smaller, size = sorted((last.look.size, size))
            if size > INITIAL * smaller:
                return False
        if abs(glyph.y - last.y) > OTHER_LINE * size:
            return False
        gap = max(glyph.x0, last.x0) - min(glyph.x1, max(last.x1, self.above_end))
        stretched = alike and self.space == " "  # one space, drawn with the words around it
        return gap <= (STRETCHED if stretched else APART) * size

    def add(self, glyph: Glyph) -> None:
        if not self.letters or (glyph.look is self.letters[-1].look and not self.above and not self.space):
            self._write(glyph)  # as nearly always: there is nothing to be asked
            return
        if self._is_raised(glyph):
            self.above.append(self.space + glyph.char)
            self.above_end, self.space = glyph.x1, ""
            return
        self._lower()
        if self._began_raised(glyph):
            self.words, self.begin = [f"[{''.join(self.words)}]", " "], self.letters[0].x0
            self.letters, self.space = [], ""
        if self.letters and not self._is_beside(glyph):
            self.words.append(self.space.strip(" ") or self.space[:1])
            self.word_end = self.word_end or (self.letters[-1].x1 if self.space else 0.0)
        self._write(glyph)

    def _write(self, glyph: Glyph) -> None:
        self.words.append(glyph.char)
        self.letters.append(glyph)
        self.space = ""

    def piece(self, keeps_letters: bool) -> Piece:
        self._lower()
        text = "".join(self.words).replace("\n", " ")
        inked = [letter for letter in self.letters if letter.char.strip()]
        size, y = median(letter.look.size for letter in inked), median_low(letter.y for letter in inked)
        bold = sum(letter.look.bold for letter in inked) >= 0.9 * len(inked)
        x0, x1 = min(self.begin, *(each.x0 for each in inked)), max(self.above_end, *(each.x1 for each in inked))
        kept = [Placed(letter.char, letter.x0, letter.x1) for letter in inked] if keeps_letters else []
        return Piece(text, x0, x1, y, size, bold, (self.word_end or x1) - x0, kept)

    def _is_raised(self, glyph: Glyph) -> bool:
        last = self.letters[-1]
        return glyph.look.size <= SMALLER * last.look.size and last.y - glyph.y >= HIGHER * last.look.size

    def _began_raised(self, glyph: Glyph) -> bool:
        """Whether all before was the mark of a note at its beginning."""
        last = self.letters[-1]
        raised_before = last.look.size <= SMALLER * glyph.look.size and glyph.y - last.y >= HIGHER * glyph.look.size
        return raised_before and len(self.letters) <= 2 and set("".join(self.words)) <= MARKS_OF_NOTES

    def _is_beside(self, glyph: Glyph) -> bool:
        """pdfium ends a line behind raised digits, and says so with white space that takes no room."""
        gap = glyph.x0 - max(self.letters[-1].x1, self.above_end)
        return self.space.strip(" ") == "\n" and abs(gap) < TOUCHING * glyph.look.size

    def _lower(self) -> None:
        if self.above:
            self.words.append(raised("".join(self.words[-2:]), "".join(self.above)))
            self.above = []


def _once(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Without what was drawn twice on nearly the same place so as to look bold or to throw a shadow."""
    seen: dict[str, list[Piece]] = {}
    for piece in pieces:
        same = seen.setdefault(piece.text, [])
        near = 0.2 * piece.size
        if not any(abs(piece.x0 - one.x0) < near and abs(piece.y - one.y) < near for one in same[-9:]):
            same.append(piece)
            yield piece


def _pictures(page: Any, upright: Upright) -> Iterator[Box]:
    from pypdfium2 import raw as pdfium

    sides = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_IMAGE:
            continue
        if pdfium.FPDFPageObj_GetBounds(drawn, *sides):
            left, bottom, right, top = (side.value for side in sides)
            (xa, ya), (xb, yb) = upright.place(left, bottom), upright.place(right, top)
            if min(abs(xa - xb), abs(ya - yb)) >= SMALLEST_PICTURE:
                yield Box(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))
