"""Lines of a column: pieces side by side become words of one line, or cells of a row."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.services.readers.blocks import CELLS
from annotator.services.readers.hyphens import WITHOUT_SPACES, joined
from annotator.services.readers.pdf_columns import rows_of
from annotator.services.readers.pdf_pages import HIGHER, INITIAL, SMALLER, TOUCHING, Piece
from annotator.services.readers.raised import raised
from annotator.services.readers.visual import RIGHT_TO_LEFT, read_order, runs_leftward

GAP = 1.0  # times the size of the letters: a wider one parts two cells
WIDE_GAP = 2.0  # one of a table is as wide
FAR = 3.0  # words so far apart on a line that is no row of a table have nothing to do with one another
ALIGNED = 0.6
CLOSE = 1.35  # lines of one cell
EVEN = 1.5  # times the narrowest gap, that others of a line have that was stretched to the width of its column
ITEM = re.compile(r"[•‣▪●○◦■□–—*·-]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)]|[0-9]{1,2}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line in the direction in which it is read: `begin` is less than `end` also where it runs leftward."""

    text: str
    begin: float
    end: float
    y: float
    size: float
    bold: bool
    row: bool = False  # of a table
    leftward: bool = False
    word: float = 0.0  # how wide the first word is


@dataclass(slots=True)
class _Cell:
    """Pieces without a wide gap between them, and further lines of the same cell."""

    pieces: list[Piece]
    more: list["_Cell"] = field(default_factory=list)

    @property
    def x0(self) -> float:
        return min(piece.x0 for piece in self.pieces)

    @property
    def x1(self) -> float:
        return max(piece.x1 for piece in self.pieces)

    @property
    def main(self) -> Piece:
        return max(self.pieces, key=lambda piece: len(piece.text))


def lines_of(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of a column or band from the top down."""
    leftward = runs_leftward("".join(piece.text for piece in pieces))
    rows = _with_further_lines([_cells(row) for row in rows_of(pieces)])
    in_table = _table_rows(rows)
    lines: list[Line] = []
    for row, is_row in zip(rows, in_table, strict=True):
        lines += _lines(row, is_row, leftward)
    return lines


def with_initials(pieces: Sequence[Piece]) -> list[Piece]:
    """With a big letter that begins an article put before the line that stands beside its head."""
    words = {word for piece in pieces for word in piece.text.casefold().split()}
    initials = [piece for piece in pieces if len(piece.text) == 1 and piece.text.isalpha()]
    taken: set[int] = set()
    for initial in initials:
        beside = [piece for piece in pieces if piece is not initial and _is_beside(initial, piece)]
        if beside:
            first = min(beside, key=lambda piece: piece.x0)
            word = initial.text.casefold() + first.text.casefold().split()[0]
            alone = initial.text in "AIÀYO" and word not in words and first.text.casefold().split()[0] in words
            first.text = f"{initial.text}{' ' if alone else ''}{first.text}"
            taken.add(id(initial))
    return [piece for piece in pieces if id(piece) not in taken]


def _is_beside(initial: Piece, piece: Piece) -> bool:
    if initial.size < INITIAL * piece.size or not piece.text.strip():
        return False
    level = abs((initial.y - 0.7 * initial.size) - (piece.y - 0.7 * piece.size)) < 0.8 * piece.size
    return level and -1 <= piece.x0 - initial.x1 < 1.2 * piece.size


def _cells(row: list[Piece]) -> list[_Cell]:
    cells = [_Cell([row[0]])]
    for piece in row[1:]:
        if piece.x0 - cells[-1].x1 > GAP * max(piece.size, cells[-1].main.size):
            cells.append(_Cell([piece]))
        else:
            cells[-1].pieces.append(piece)
    return cells


def _with_further_lines(rows: list[list[_Cell]]) -> list[list[_Cell]]:
    """Rows without those that only go on with cells of the one above, but for its first."""
    found: list[list[_Cell]] = []
    for row in rows:
        above = [_cell_above(cell, found[-1][1:]) for cell in row] if found else [None]
        if len(found[-1] if found else []) > len(row) and _has_wide_gap(found[-1]) and None not in above:
            for cell, upper in zip(row, above, strict=True):
                upper.more.append(cell)  # type: ignore[union-attr]
        else:
            found.append(row)
    return found


def _cell_above(cell: _Cell, row: list[_Cell]) -> _Cell | None:
    """The cell that this one goes on with."""
    for upper in row:
        last = upper.more[-1] if upper.more else upper
        size = cell.main.size
        if abs(upper.x0 - cell.x0) < ALIGNED * size and 0 < cell.main.y - last.main.y < CLOSE * size:
            return upper
    return None


def _table_rows(rows: list[list[_Cell]]) -> list[bool]:
    """Which rows are of a table: neighbours whose cells stand under one another, with a wide gap somewhere."""
    found = [False] * len(rows)
    begin = 0
    for at in range(1, len(rows) + 1):
        if at < len(rows) and _is_under(rows[at - 1], rows[at]):
            continue
        if at - begin > 1 and any(_has_wide_gap(row) for row in rows[begin:at]):
            found[begin:at] = [True] * (at - begin)
        begin = at
    return found


def _is_under(upper: list[_Cell], lower: list[_Cell]) -> bool:
    if len(upper) < 2 or len(lower) < 2 or ITEM.fullmatch(lower[0].main.text):
        return False
    near = ALIGNED * lower[0].main.size
    return any(
        abs(a.x0 - b.x0) < near or abs(a.x1 - b.x1) < near or abs(a.x0 + a.x1 - b.x0 - b.x1) < near
        for a in upper[1:]
        for b in lower[1:]
    )


def _has_wide_gap(row: list[_Cell]) -> bool:
    return any(b.x0 - a.x1 > WIDE_GAP * a.main.size for a, b in pairwise(row))


def _lines(row: list[_Cell], is_row: bool, leftward: bool) -> Iterator[Line]:
    cells = row[::-1] if leftward else row
    if is_row:
        yield _line(row, CELLS.join(_text(cell, leftward) for cell in cells), leftward, True)
        return
    if _is_stretched(row):
        yield _line(row, " ".join(_text(cell, leftward) for cell in cells), leftward, False)
        return
    near = [[cells[0]]]
    for before, cell in pairwise(cells):
        gap = max(cell.x0 - before.x1, before.x0 - cell.x1)
        if gap > FAR * cell.main.size and not ITEM.fullmatch(before.main.text):
            near.append([cell])
        else:
            near[-1].append(cell)
    for group in near:
        yield _line(group, " ".join(_text(cell, leftward) for cell in group), leftward, False)


def _is_stretched(row: list[_Cell]) -> bool:
    gaps = [b.x0 - a.x1 for a, b in pairwise(row)]
    return len(gaps) > 1 and max(gaps) <= EVEN * min(gaps)


def _line(cells: list[_Cell], text: str, leftward: bool, is_row: bool) -> Line:
    x0, x1 = min(cell.x0 for cell in cells), max(cell.x1 for cell in cells)
    main = max((cell.main for cell in cells), key=lambda piece: len(piece.text))
    bold = all(piece.bold for cell in cells for piece in cell.pieces)
    begin, end = (-x1, -x0) if leftward else (x0, x1)
    first = text.split(maxsplit=1)[0]
    word = len(first) * (end - begin) / len(text) if leftward else cells[0].pieces[0].word
    word = main.size if WITHOUT_SPACES.match(first) else word
    return Line(text, begin, end, main.y, main.size, bold, is_row, leftward, word)


def _text(cell: _Cell, leftward: bool) -> str:
    text = _words(cell, leftward)
    for more in cell.more:
        text = joined(text, _words(more, leftward), Counter())
    return text


def _words(cell: _Cell, leftward: bool) -> str:
    if any(RIGHT_TO_LEFT.search(piece.text) for piece in cell.pieces):
        return read_order([letter for piece in cell.pieces for letter in piece.letters], cell.main.size, leftward)
    text, main, end = "", cell.main, 0.0
    for piece in sorted(cell.pieces, key=lambda piece: piece.x0):
        beside = text and abs(piece.x0 - end) < TOUCHING * piece.size
        end = piece.x1
        if text and piece.size <= SMALLER * main.size and main.y - piece.y >= HIGHER * main.size:
            text += raised(text[-4:], piece.text)
        else:
            text += piece.text if beside or not text else f" {piece.text}"
    return text
