"""How a record stands on one laptop and since when: what two laptops exchange, and which of two states stands.

The rules are those of records.md, “Bringing together”, 1: the largest stamp wins, per record for annotations (value,
low and high belong together), per field for all others. Deleting is a field like any other. Because of two states
always the same one stands, whoever asks, any order and any repetition of exchanges ends in the same project.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from annotator.domain.cells import plain
from annotator.domain.records import Annotation, Record, altered

WHOLE = ""  # under which the one stamp of an annotation stands
BEGAN = datetime(2020, 1, 1, tzinfo=UTC)  # before anybody made an edit
AT_LEAST = datetime(2026, 11, 1, tzinfo=UTC)  # it is later than this, whatever a clock that is behind says


class Stamp(NamedTuple):
    """When something was changed: one above the largest number that the project had seen, and on which device."""

    n: int
    device: str


NEVER = Stamp(0, "")


def largest_number(*now: datetime) -> int:
    """The largest number that a stamp can have by the latest of these times: a thousand edits a second since 2020.

    As every edit counts one further, only a number that somebody made up is larger. The bound grows faster than
    anybody works, so that work can go on from a number that is right below it.
    """
    return (max(AT_LEAST, *now) - BEGAN) // timedelta(milliseconds=1)


@dataclass(frozen=True)
class Stated:
    """A record with the stamp of each field, or, of an annotation, of all of it."""

    record: Record
    stamps: Mapping[str, Stamp]
    heard: Mapping[str, int] | None = field(default=None, compare=False)  # of it, where that is not what was of all

    @property
    def latest(self) -> Stamp:
        return max(self.stamps.values(), default=NEVER)


def wins_whole(record_type: type[Record]) -> bool:
    """Whether one stamp counts for all of the record."""
    return issubclass(record_type, Annotation)


def standing(ours: Stated, theirs: Stated) -> Stated:
    """The state that stands of two states of one record: the same whichever of them is ours.

    Stamps that are the same and yet say something else come of articles that were brought in apart, or of settings that
    were copied to another computer; the larger words stand, only so that all see the same. ValueError where the states
    are not of one record.
    """
    if ours.record.id != theirs.record.id or type(ours.record) is not type(theirs.record):
        raise ValueError("two states of different records")
    if ours.stamps == theirs.stamps and ours.record == theirs.record:
        return ours
    if wins_whole(type(ours.record)):
        since = [state.stamps.get(WHOLE, NEVER) for state in (ours, theirs)]
        if since[0] != since[1]:
            return ours if since[0] > since[1] else theirs
        return max(ours, theirs, key=_order_of_whole)
    values: dict[str, Any] = {}
    stamps: dict[str, Stamp] = {}
    for name in ours.stamps.keys() | theirs.stamps.keys():
        here, there = ours.stamps.get(name, NEVER), theirs.stamps.get(name, NEVER)
        if here != there:
            best = ours if here > there else theirs
        else:
            best = max((ours, theirs), key=lambda state: _order_of_field(state, name))
        values[name], stamps[name] = getattr(best.record, name), best.stamps[name]
    return Stated(altered(ours.record, values), stamps)


def all_standing(states: Iterable[Stated]) -> dict[tuple[type[Record], str], Stated]:
    """The state that stands of each record, of states from anywhere in any order."""
    found: dict[tuple[type[Record], str], Stated] = {}
    for state in states:
        key = type(state.record), state.record.id
        found[key] = standing(found[key], state) if key in found else state
    return found


def _order_of_whole(state: Stated) -> tuple[Any, ...]:
    return state.stamps.get(WHOLE, NEVER), repr(sorted(plain(state.record).items(), key=lambda cell: cell[0]))


def _order_of_field(state: Stated, name: str) -> tuple[Any, ...]:
    if name not in state.stamps:
        return NEVER, ""
    return state.stamps[name], repr(plain(state.record, [name]))
