"""What is to be drawn in one block: shapes with their nesting and their lanes."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.ui.text.lines import Box, Lines
from annotator.ui.text.marks import CASE, EXTRAS, SOURCE, Mark

MOST_LANES = 3
MOST_RISE = 2
LINED = {SOURCE, CASE}  # what is drawn under the text, in lanes


class Piece(NamedTuple):
    """A stretch of a mark within a block."""

    mark: Mark
    role: str
    span: Span


class Shape(NamedTuple):
    """A piece as it is drawn: how many marks it holds, in how many it stands, and in which lane."""

    mark: Mark
    role: str
    boxes: list[Box]
    rise: int = 0
    depth: int = 0
    lane: int = 0


def sketch(pieces: Iterable[Piece], lines: Lines) -> list[Shape]:
    """The shapes of a block in the order of drawing: outer fills, inner fills, lanes."""
    pieces = sorted(pieces, key=lambda piece: (piece.span.start, -piece.span.end, piece.mark.id))
    fills = [piece for piece in pieces if _is_filled(piece)]
    lanes = lanes_of([piece for piece in pieces if piece.mark.kind in LINED])
    spans = [piece.span for piece in fills]
    filled = [
        Shape(piece.mark, piece.role, lines.boxes(*piece.span), rise, depth)
        for piece, rise, depth in zip(fills, rises(spans), depths(spans), strict=True)
    ]
    lined = [
        Shape(piece.mark, piece.role, lines.boxes(*piece.span), lane=lanes.get(piece.mark.id, 0))
        for piece in pieces
        if not _is_filled(piece)
    ]
    return filled + lined


def _is_filled(piece: Piece) -> bool:
    """What is only proposed is never filled, and makes no room among what is."""
    return piece.mark.kind not in LINED and piece.role not in EXTRAS and not piece.mark.proposed


def depths(spans: list[Span]) -> list[int]:
    """In how many of the others each span stands; the spans are sorted, outer before inner."""
    found: list[int] = []
    open_: list[Span] = []
    for span in spans:
        open_ = [other for other in open_ if other.end > span.start]
        found.append(sum(other.encloses(span) for other in open_))
        open_.append(span)
    return found


def rises(spans: list[Span]) -> list[int]:
    """How many levels of others each span holds, so that the outer one is drawn larger."""
    found = [0] * len(spans)
    open_: list[int] = []
    for number, span in enumerate(spans):
        open_ = [other for other in open_ if spans[other].end > span.start]
        enclosing = [other for other in open_ if spans[other].encloses(span)]
        for level, other in enumerate(reversed(enclosing), start=1):
            found[other] = min(MOST_RISE, max(found[other], level))
        open_.append(number)
    return found


def lanes_of(pieces: list[Piece]) -> dict[str, int]:
    """A lane under the text for each source, so that overlapping sources do not hide each other."""
    extents: dict[str, Span] = {}
    for piece in pieces:
        known = extents.get(piece.mark.id, piece.span)
        extents[piece.mark.id] = Span(min(known.start, piece.span.start), max(known.end, piece.span.end))
    lanes: dict[str, int] = {}
    taken = [0] * MOST_LANES
    for id_, extent in sorted(extents.items(), key=lambda item: (item[1].start, -item[1].end, item[0])):
        lane = next((lane for lane in range(MOST_LANES) if taken[lane] <= extent.start), MOST_LANES - 1)
        taken[lane] = max(taken[lane], extent.end)
        lanes[id_] = lane
    return lanes
