"""What laptops had heard of each other: by this it is known whether two changed one record without each other's word.

A clock says of each device up to which of its changes all are known. Who took in only a part of somebody's work knows
more of some records, and who took a part back again less: of those records it is said apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.fields import fields_of
from annotator.domain.stated import NEVER, WHOLE, Stamp, Stated, wins_whole

Clock = Mapping[str, int]  # of each device the number of its last change that was heard of
NOTHING: Clock = {}


@dataclass(frozen=True)
class Heard:
    """What one laptop had heard of: of everything, and where that is not all, of single records."""

    of_all: Clock
    of_one: Mapping[str, Clock]  # by the ids of records, and only devices of which something else is known

    def has(self, record: str, stamp: Stamp) -> bool:
        """Whether a change of a record was known there."""
        known = self.of_one.get(record, NOTHING).get(stamp.device, self.of_all.get(stamp.device, 0))
        return stamp.n <= known


def changed_apart(ours: Stated, theirs: Stated, here: Heard, there: Heard) -> tuple[str, ...]:
    """The fields that both sides changed to different values, and neither had heard of what the other says."""
    id, whole = ours.record.id, wins_whole(type(ours.record))
    found = []
    for name in fields_of(type(ours.record)):
        if name == "modified" or getattr(ours.record, name) == getattr(theirs.record, name):
            continue
        one, other = (state.stamps.get(WHOLE if whole else name, NEVER) for state in (ours, theirs))
        if not there.has(id, one) and not here.has(id, other):
            found.append(name)
    return tuple(found)
