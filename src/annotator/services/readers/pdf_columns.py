"""Columns: pieces of a page in the order in which they are read, whatever order they were drawn in.

A gutter is a strip beside which lines begin or end again and again. Pieces that reach across it (a headline, a table)
cut the page into bands; in a band that has lines on both sides the left column is read before the right one.
"""

from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

from annotator.services.readers.pdf_pages import Piece

ALIGNED = 3.0  # points: edges so near are one edge
NARROWEST = 0.6  # times the size of the letters: the room between two columns
FEWEST = 3  # lines on each side that make a gutter
SHORT_CELL = 14  # characters; lines of prose have more, also in the narrowest column
MOSTLY = 0.6
FILLED = 0.6  # of the width of its column, which half of the lines of prose reach
SAME_ROW = 0.35  # times the size
MOST_EDGES = 40  # that are tried


class _Band(NamedTuple):
    """A part of the page from top to bottom: its pieces, and those of its columns where it has two."""

    pieces: list[Piece]
    left: list[Piece]
    right: list[Piece]


def in_columns(pieces: Sequence[Piece], leftward: bool = False, known: Sequence[float] = ()) -> list[list[Piece]]:
    """The pieces of a page by column and band, in the order of reading; `known` are gutters of other pages."""
    if not pieces:
        return []
    cutter = _Cutter(median(piece.size for piece in pieces), leftward)
    return cutter.parted(list(pieces), tuple(known))


def gutters_of(pieces: Sequence[Piece], leftward: bool = False) -> list[float]:
    """Where gutters surely are on a page."""
    if not pieces:
        return []
    cutter = _Cutter(median(piece.size for piece in pieces), leftward)
    cutter.parted(list(pieces), ())
    return cutter.found


class _Cutter:
    """Cuts pages whose letters mostly have one size."""

    def __init__(self, size: float, leftward: bool) -> None:
        self.size, self.leftward = size, leftward
        self.found: list[float] = []

    def parted(self, pieces: list[Piece], known: tuple[float, ...]) -> list[list[Piece]]:
        """The pieces by column and band."""
        gutter = self._best(pieces, _lines_beside, FEWEST) or self._best(pieces, _lines_before, 1)
        if gutter is not None:
            self.found.append(gutter)
        else:
            gutter = next((each for each in known if self._fits(pieces, each)), None)
        if gutter is None:
            return [pieces]
        parts: list[list[Piece]] = []
        others = tuple(each for each in known if abs(each - gutter) > ALIGNED)
        for band in self._bands(pieces, gutter):
            sides = [band.right, band.left] if self.leftward else [band.left, band.right]
            for side in sides if all(sides) else [band.pieces]:
                parts += self.parted(side, others) if len(side) < len(pieces) else [side]
        return parts

    def _best(self, pieces: list[Piece], lines_of: Callable[[_Band], int], often: int) -> float | None:
        """The gutter with most lines beside it; None where no two columns of prose stand side by side."""
        best, most = None, 0
        for gutter in self._edges(pieces, often):
            lines = sum(lines_of(band) for band in self._bands(pieces, gutter))
            if lines > most:
                best, most = gutter, lines
        return best

    def _fits(self, pieces: list[Piece], gutter: float) -> bool:
        """Whether a gutter of another page may be one here, where a column has only its first lines."""
        return any(band.left and band.right for band in self._bands(pieces, gutter))

    def _edges(self, pieces: list[Piece], often: int) -> list[float]:
        """Just outside of where several lines begin, the commonest first: they may end where they like."""
        edges: dict[int, list[float]] = {}
        for piece in pieces:
            edge = piece.x1 + 1 if self.leftward else piece.x0 - 1
            edges.setdefault(round(edge / ALIGNED), []).append(edge)
        outer = max if self.leftward else min
        found = sorted(((len(each), outer(each)) for each in edges.values()), reverse=True)
        return [edge for count, edge in found[:MOST_EDGES] if count >= often]

    def _bands(self, pieces: list[Piece], gutter: float) -> list[_Band]:
        bands: list[_Band] = []
        run: list[Piece] = []
        across: list[Piece] = []

        def end_run() -> None:
            nonlocal run, across
            band = self._band(run, gutter)
            if band.left and band.right:
                if across:
                    bands.append(_Band(across, [], []))
                bands.append(band)
                across = []
            else:
                across = across + run
            run = []

        for row in rows_of(pieces):
            if any(not self._side(piece, gutter) for piece in row):
                end_run()
                across += row
            else:
                run += row
        end_run()
        return [*bands, _Band(across, [], [])] if across else bands

    def _band(self, run: list[Piece], gutter: float) -> _Band:
        """The pieces between two that reach across, in two columns unless they are cells of a table."""
        left = [piece for piece in run if self._side(piece, gutter) == "left"]
        right = [piece for piece in run if self._side(piece, gutter) == "right"]
        return _Band(run, [], []) if not left or not right or _is_table(left, right) else _Band(run, left, right)

    def _side(self, piece: Piece, gutter: float) -> str:
        """On which side of a gutter it stands, with some room on that where lines end; "" where it reaches across."""
        room = NARROWEST * self.size
        if piece.x1 <= gutter - (0 if self.leftward else room):
            return "left"
        return "right" if piece.x0 >= gutter + (room if self.leftward else 0) else ""


def _lines_beside(band: _Band) -> int:
    count = min(len(rows_of(band.left)), len(rows_of(band.right)))  # of no rows none
    return count if count >= FEWEST and _is_prose(band.left) and _is_prose(band.right) else 0


def _lines_before(band: _Band) -> int:
    """Beside a column that has only its first lines: the other one has to be long."""
    if not band.left or not band.right:
        return 0
    short, long = sorted((band.left, band.right), key=lambda side: len(rows_of(side)))
    few, many = rows_of(short), rows_of(long)
    if len(many) <= FEWEST or not _is_prose(long):
        return 0
    begins = len(few) == 1 and few[0][0].y <= many[1][0].y  # one line, at the head of its column
    return len(many) if begins or _is_prose(short) else 0


def _is_table(left: list[Piece], right: list[Piece]) -> bool:
    """Whether rows stand level with one another, and those of one side are no lines of prose."""
    if _is_prose(left) and _is_prose(right):
        return False
    fewer, others = sorted(([row[0].y for row in rows_of(side)] for side in (left, right)), key=len)
    near = SAME_ROW * left[0].size
    level = sum(any(abs(y - other) <= near for other in others) for y in fewer)
    return len(fewer) > 1 and level >= 0.7 * len(fewer)


def _is_prose(pieces: list[Piece]) -> bool:
    """Whether most words stand in long pieces, and half of these are nearly as wide as the widest.

    Lines that were stretched to the width of a column may lie there in many pieces.
    """
    long = [piece for piece in pieces if len(piece.text) > SHORT_CELL]
    if sum(len(piece.text) for piece in long) < MOSTLY * sum(len(piece.text) for piece in pieces):
        return False
    widths = [piece.x1 - piece.x0 for piece in long]
    return median(widths) >= FILLED * max(widths)


def rows_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces by the line they stand on, from the top down, each row from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.y, piece.x0)):
        if rows and piece.y - rows[-1][0].y <= SAME_ROW * max(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.x0)
    return rows
