"""Work of another laptop as it comes in: what is told of a record with its own stamps, and what stands afterwards."""

from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from annotator.domain.fields import fields_of
from annotator.domain.records import Record
from annotator.domain.stated import NEVER, WHOLE, Stamp, Stated, wins_whole


class Piece(NamedTuple):
    """Fields of a record that were changed by one change, as they were left by it."""

    stamp: Stamp
    state: Record
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Taken:
    """What came in of one record. `after` stands now; pieces that lost are told, too, and may stand again."""

    before: Record | None  # what was here; None: nothing
    after: Record
    pieces: tuple[Piece, ...]
    by: str  # the id of the person who sent it


def pieces(state: Stated, than: Stated | None = None) -> tuple[Piece, ...]:
    """What a state tells otherwise, or by other stamps, than another one: a piece a stamp, the oldest first."""
    if wins_whole(type(state.record)):
        stamp = state.stamps.get(WHOLE, NEVER)
        if than is not None and than.record == state.record and than.stamps.get(WHOLE, NEVER) == stamp:
            return ()
        return (Piece(stamp, state.record, _all_fields(type(state.record))),)
    told: dict[Stamp, list[str]] = {}
    for name, stamp in state.stamps.items():
        if (
            than is None
            or than.stamps.get(name, NEVER) != stamp
            or getattr(than.record, name) != getattr(state.record, name)
        ):
            told.setdefault(stamp, []).append(name)
    return tuple(Piece(stamp, state.record, tuple(told[stamp])) for stamp in sorted(told))


def _named(record_type: Any) -> tuple[str, ...]:
    return tuple(fields_of(record_type))


_all_fields: Any = cache(_named)  # one for all records of a type
