"""Things side by side that go on in the next row, like words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize


def arranged(sizes: Sequence[QSize], width: int, gap: int) -> list[QRect]:
    """A place for each, in rows of at most this width; what is wider has a row of its own and is made to fit."""
    places: list[QRect] = []
    x = y = height = 0
    for size in sizes:
        wide = min(size.width(), width)
        if x and x + wide > width:
            x, y, height = 0, y + height + gap, 0
        places.append(QRect(x, y, wide, size.height()))
        x += wide + gap
        height = max(height, size.height())
    return places


def stretched(places: Sequence[QRect], width: int) -> list[QRect]:
    """The same places with each row filled: what is left over is shared out evenly."""
    return [place for row in in_rows(places) for place in _filled(row, width)]


def in_rows(places: Sequence[QRect]) -> list[list[QRect]]:
    """The places row by row."""
    rows: dict[int, list[QRect]] = {}
    for place in places:
        rows.setdefault(place.y(), []).append(place)
    return list(rows.values())


def height_of(places: Sequence[QRect]) -> int:
    """How high they stand together."""
    return max((place.y() + place.height() for place in places), default=0)


def rows_of(widths: Sequence[int], room: int, gap: int) -> int:
    """How many rows they take when they are arranged."""
    rows = x = 0
    for width in widths:
        wide = min(width, room)
        if not rows or x + wide > room:
            rows, x = rows + 1, 0
        x += wide + gap
    return rows


def mirrored(place: QRect, width: int) -> QRect:
    """The place as seen in a mirror, for languages that run from right to left."""
    return QRect(width - place.x() - place.width(), place.y(), place.width(), place.height())


def _filled(row: list[QRect], width: int) -> list[QRect]:
    left = width - (row[-1].x() + row[-1].width())
    share, rest = divmod(max(0, left), len(row))
    filled, moved = [], 0
    for index, place in enumerate(row):
        more = share + (1 if index < rest else 0)
        filled.append(QRect(place.x() + moved, place.y(), place.width() + more, place.height()))
        moved += more
    return filled
