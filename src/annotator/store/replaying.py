"""Replaying the journal: how each record stands by all that was told of it, here and on other laptops."""

from collections.abc import Iterable, Iterator
from typing import Any

from annotator.domain.fields import fields_of
from annotator.domain.records import Article
from annotator.domain.stated import NEVER, WHOLE, Stamp, wins_whole
from annotator.store.rows import TYPES
from annotator.store.telling import Told, columns

MADE = "text_sha256"  # a field of an article that is said when it is made, and never changes
Key = tuple[str, str]  # the table and id of a record


class State:
    """How one record stands, and since when each of its fields.

    What was done here always stands on what was there, as it has the largest stamp that was seen. What came from
    another laptop stands by its own stamp, wherever the journal tells it. What was withdrawn only says what is not
    said otherwise; a record of which all was withdrawn is deleted.
    """

    __slots__ = ("_all", "_made", "_stamps", "_table", "_withdrawn", "is_told", "values")

    def __init__(self, table: str) -> None:
        self.values: dict[str, Any] = {}
        self.is_told = False
        self._table = table
        self._made = False  # here
        self._all = NEVER  # the stamp of the fields that have none of their own
        self._stamps: dict[str, Stamp] = {}
        self._withdrawn: list[Told] = []

    def take(self, row: Told) -> None:
        """Take in what the next row tells."""
        if row.withdrawn:
            self._withdrawn.append(row)
        elif row.before is None or row.before or row.taken:  # what changes nothing only stands in the journal
            self.is_told = True
            if row.taken:
                self._weigh(row)
            else:
                self._follow(row)

    def stamps(self) -> dict[str, Stamp]:
        """The stamp of each field, or of all of an annotation; nothing where all was withdrawn."""
        if not self.is_told:
            return {}
        record_type = TYPES[self._table]
        if wins_whole(record_type):
            return {WHOLE: self._all}
        first = self._stamps.get(MADE, self._all) if record_type is Article else self._all
        stamps = {name: self._stamps.get(name, first) for name in fields_of(record_type)}
        return {name: stamp for name, stamp in stamps.items() if stamp != NEVER}

    def settle(self) -> None:
        """All rows were taken in."""
        if not self._withdrawn:
            return
        other = State(self._table)
        for row in self._withdrawn:
            other.take(row._replace(withdrawn=False))
        if not self.is_told:
            self.values = other.values | {"deleted": 1}
        elif (self._all == NEVER and not self._made) or wins_whole(TYPES[self._table]):
            self.values = other.values | self.values
            self._stamps = other._stamps | self._stamps
            self._all = max(self._all, other._all) if self._all == NEVER else self._all

    def _follow(self, row: Told) -> None:
        self.values |= dict.fromkeys(row.before or ()) | row.after
        if row.before is None and TYPES[row.type] is Article:
            # What nobody said of it here may have been said elsewhere before
            self.values = columns(Article, self.values)
            self._stamps = {name: row.stamp for name, value in self.values.items() if value}
            self._made = True
        elif row.before is None or wins_whole(TYPES[row.type]):
            self._all = row.stamp
            self._stamps.clear()
        else:
            self._stamps |= dict.fromkeys(row.before, row.stamp)

    def _weigh(self, row: Told) -> None:
        if wins_whole(TYPES[row.type]):
            if row.stamp >= self._all:
                self._all, self.values = row.stamp, columns(TYPES[row.type], row.after)
            return
        for name, value in row.after.items():
            if row.stamp >= self._stamps.get(name, self._all):
                self.values[name], self._stamps[name] = value, row.stamp


def states(rows: Iterable[Told]) -> Iterator[tuple[Key, dict[str, Any]]]:
    """The columns of each record by its table and id, from all that was told of it, in the order of the journal."""
    for (table, id), state in stated(rows).items():
        yield (table, id), columns(TYPES[table], state.values)


def stated(rows: Iterable[Told]) -> dict[Key, State]:
    """How each record stands, from all that was told of it, in the order of the journal."""
    found: dict[Key, State] = {}
    for row in rows:
        key = row.type, row.record
        state = found.get(key)
        if state is None:
            state = found[key] = State(row.type)
        state.take(row)
    for state in found.values():
        state.settle()
    return found
