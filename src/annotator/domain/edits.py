"""Everything that can be done to a project, as values: an edit is its label and the records before and after."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from annotator.domain.fields import fields_of
from annotator.domain.records import Record, altered, new_id
from annotator.domain.stated import Stamp
from annotator.domain.taken import Taken


@dataclass(frozen=True)
class Change:
    """One record before (None: there was none) and after."""

    before: Record | None
    after: Record

    def undone(self) -> "Change":
        """The way back; a record that was made is not erased but marked as deleted."""
        if self.before is None:
            return Change(self.after, altered(self.after, {"deleted": True}))
        return Change(self.after, self.before)

    @cached_property
    def fields(self) -> list[str]:
        """The names of the fields that differ; all of them for a new record."""
        names = fields_of(type(self.after))
        if self.before is None:
            return list(names)
        before, after = vars(self.before), vars(self.after)
        return [name for name in names if before[name] != after[name]]


@dataclass(frozen=True)
class Original:
    """The bytes of an article as they came: the evidentiary copy."""

    sha256: str
    content: bytes


LARGE = 100  # changes


@dataclass(frozen=True)
class Edit:
    """One thing done, all of it or none: what the journal keeps and undo steps back through."""

    label: str
    changes: tuple[Change, ...]
    texts: tuple[str, ...] = ()  # the texts of new articles
    originals: tuple[Original, ...] = ()
    id: str = field(default_factory=new_id)
    step: str = ""  # edits of one visit to a field share a step, and are undone together
    undoes: str = ""  # the step that this edit takes back
    time: str = ""  # UTC, set when it is applied
    taken: tuple[Taken, ...] = ()  # of another laptop; what is changed besides has a stamp of this one
    heard: tuple[Stamp, ...] = ()  # of each device the last change that those knew whose work it is
    withdraws: tuple[int, ...] = ()  # rows of the journal that no longer count once work that came in is taken back
    restores: tuple[int, ...] = ()  # rows that count again

    @property
    def is_large(self) -> bool:
        """Whether it is worth a backup before it."""
        return len(self.changes) >= LARGE

    def undone(self) -> "Edit":
        """The edit that takes this one back."""
        changes = tuple(change.undone() for change in reversed(self.changes))
        return Edit(self.label, changes, undoes=self.step or self.id)

    def __bool__(self) -> bool:
        return bool(self.taken) or any(change.fields for change in self.changes)


def add(label: str, *records: Record) -> Edit:
    """Make new records."""
    return Edit(label, tuple(Change(None, record) for record in records))


def change(label: str, record: Record, /, **values: Any) -> Edit:
    """Give some fields of a record other values."""
    return Edit(label, (Change(record, replace(record, **values)),))


def delete(label: str, records: Iterable[Record]) -> Edit:
    """Mark records as deleted."""
    return Edit(label, tuple(Change(record, replace(record, deleted=True)) for record in records))


def together(label: str, edits: Sequence[Edit]) -> Edit:
    """Several edits as one; of a record that is changed twice, the first before and the last after stand."""
    changes: dict[str, Change] = {}
    for one in edits:
        for each in one.changes:
            first = changes.get(each.after.id)
            changes[each.after.id] = Change(first.before, each.after) if first else each
    texts = tuple(dict.fromkeys(text for one in edits for text in one.texts))
    originals = tuple(dict.fromkeys(original for one in edits for original in one.originals))
    return dataclasses.replace(Edit(label, tuple(changes.values())), texts=texts, originals=originals)
