"""The characters of a PDF's page with their places and looks, as pdfium tells them one by one.

Its own text is not used: it takes columns, and scripts that are written from right to left, in the order in which they
were drawn. Lengths are points, and run right and down from the corner where a page that stands upright begins.
"""

import ctypes
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from annotator.domain.errors import UserError

MOST = 200_000  # characters on a page
HYPHENS = {0x2, 0xAD, 0xFFFE}  # as pdfium has those at the end of a line, and some fonts all of them
BOLD = re.compile("bold|black|heavy|semibd|demi", re.IGNORECASE)
LEVEL = 3  # degrees
UNKNOWN = "\ufffd"
BULLETS = {0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076, 0xF06C}  # of Symbol and Wingdings
JOINED = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]")  # letters drawn as one


class Look(NamedTuple):
    """How the letters of a text object look: their size in points, and how many degrees their line is turned."""

    size: float
    bold: bool
    turn: float


class Glyph(NamedTuple):
    """A character, or a space, with how far it reaches across and the line that it stands on."""

    char: str
    x0: float
    x1: float
    y: float
    look: Look


class _Raw(NamedTuple):
    """A character where pdfium has it: from the lower left corner of a page that may lie on its side."""

    char: str
    box: tuple[float, float, float, float]  # left, bottom, right, top
    x: float
    y: float
    look: Look


class Upright(NamedTuple):
    """How places in a file become places on the page as it is read."""

    turn: int  # quarters, in degrees
    x: float  # the corner where the first line begins
    y: float

    def place(self, x: float, y: float) -> tuple[float, float]:
        return self.across(x, y), self.down(x, y)

    def across(self, x: float, y: float) -> float:
        if self.turn in (0, 180):
            return x - self.x if self.turn == 0 else self.x - x
        return y - self.y if self.turn == 90 else self.y - y

    def down(self, x: float, y: float) -> float:
        if self.turn in (0, 180):
            return self.y - y if self.turn == 0 else y - self.y
        return x - self.x if self.turn == 90 else self.x - x


def glyphs_of(page: Any, text: Any) -> tuple[list[Glyph], Upright, str]:
    """The characters of a page in the order of the file, how it was turned, and those that stand askew, as on a stamp.

    Takes a page and a text page of pypdfium2. Raises UserError where there are more than a page can hold.
    """
    left, bottom, right, top = page.get_bbox()
    raw = [one for one in _raw(text) if left - 1 <= one.x <= right + 1 and bottom - 1 <= one.y <= top + 1]
    turns = Counter(round(one.look.turn / 90) % 4 * 90 for one in raw if one.char != " ")
    turn = max(turns, key=lambda each: turns[each], default=0)
    corners = {0: (left, top), 90: (left, bottom), 180: (right, bottom), 270: (right, top)}
    upright = Upright(turn, *corners[turn])
    level: list[Glyph] = []
    askew: list[str] = []
    for one in raw:
        if abs((one.look.turn - turn + 180) % 360 - 180) <= LEVEL:
            level.append(_placed(one, upright))
        else:
            askew.append(one.char)
    return level, upright, " ".join("".join(askew).split())


def _placed(one: _Raw, upright: Upright) -> Glyph:
    left, bottom, right, top = one.box
    begin, end = upright.across(left, bottom), upright.across(right, top)
    x0, x1 = (begin, end) if begin <= end else (end, begin)
    return Glyph(one.char, x0, x1, upright.down(one.x, one.y), one.look)


def _raw(text: Any) -> Iterator[_Raw]:
    from pypdfium2 import raw as pdfium

    text = text.raw
    count = pdfium.FPDFText_CountChars(text)
    if count > MOST:
        raise UserError("A page has more than {0} characters. Save it as text, and take that.", MOST)
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    box_at, x_at, y_at = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
    look, drawn, doubtful = Look(0, False, 0), None, False
    for index in range(max(count, 0)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        pointer = pdfium.FPDFText_GetTextObject(text, index)
        owner = ctypes.addressof(pointer.contents) if pointer else None
        if owner is not None and owner != drawn:
            look, drawn = _look(text, index), owner
            doubtful = pdfium.FPDFText_HasUnicodeMapError(text, index) == 1
        unmapped = doubtful and pdfium.FPDFText_HasUnicodeMapError(text, index) == 1
        pdfium.FPDFText_GetLooseCharBox(text, index, box_at)
        pdfium.FPDFText_GetCharOrigin(text, index, x_at, y_at)
        char = _char(code, unmapped)
        if char and look.size > 0:
            yield _Raw(char, (box.left, box.bottom, box.right, box.top), x.value, y.value, look)


@lru_cache(4096)
def _char(code: int, unmapped: bool) -> str:
    """The character, written out where it is drawn as one with others; a newline where pdfium ends a line."""
    char = chr(code)
    if code in HYPHENS:
        return "-"
    if code in BULLETS:
        return "•"
    if char.isspace():
        return {"\u00a0": char, "\u202f": char, "\r": "\n", "\n": "\n"}.get(char, " ")
    if unmapped or code == 0xFFFD or unicodedata.category(char) in ("Co", "Cc", "Cn"):
        return UNKNOWN if code else ""
    return unicodedata.normalize("NFKC", char) if JOINED.match(char) else char


def _look(text: Any, index: int) -> Look:
    from pypdfium2 import raw as pdfium

    matrix, name, flags = pdfium.FS_MATRIX(), ctypes.create_string_buffer(200), ctypes.c_int()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    pdfium.FPDFText_GetFontInfo(text, index, name, 200, flags)
    size = pdfium.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
    bold = bool(BOLD.search(name.value.decode("utf-8", "replace"))) or pdfium.FPDFText_GetFontWeight(text, index) >= 600
    turn = math.degrees(math.atan2(matrix.b, matrix.a))
    return Look(size if math.isfinite(size) else 0, bold, turn if math.isfinite(turn) else 0)
