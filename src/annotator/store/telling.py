"""What a row of the journal tells of a record: how it is written, and read, in the form of older versions, too.

A row tells all fields of a new record, and of a change those that changed; a field that is empty then is `null`.
What the row's edit says is not said again: who, where and when, and that it was done by hand. Rows of 0.1 say it,
and tell a changed annotation whole; they are told apart by the author, who is named in them only.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from annotator.domain.edits import Change
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Article, Record
from annotator.domain.stated import NEVER, Stamp, wins_whole
from annotator.domain.taken import Taken
from annotator.store.rows import TABLES, TYPES, row_of, written

COUNTED = ("flag", "integer")  # kinds of fields that are empty when they are 0
TOLD = """
j.type, j.record, j.before, j.after, j.author, e.person, e.time,
j.n, coalesce(j.device, e.device, ''), j.taken, j.withdrawn
"""  # of `journal j JOIN edits e`


class Told(NamedTuple):
    """What a row tells, made whole by what its edit says."""

    type: str
    record: str
    before: dict[str, Any] | None  # the fields that changed; None for a new record
    after: dict[str, Any]
    stamp: Stamp = NEVER
    taken: bool = False  # from another laptop: it counts by its stamp, wherever it stands
    withdrawn: bool = False


def journal_row(change: Change, person: str, time: str) -> dict[str, Any]:
    """What an edit of this person at this time leaves in the journal of one change."""
    after = change.after
    fields = change.fields
    state = row_of(after, fields)
    if change.before is None:
        counted = _counted(TABLES[type(after)])
        state = {name: value for name, value in state.items() if value or (value == 0 and name not in counted)}
    said = _said(type(after), person, time)
    for name in said.keys() & set(fields):
        if state.get(name) == (said[name] or None):
            state.pop(name, None)
        else:
            state.setdefault(name, None)
    before = None if change.before is None else written(row_of(change.before, fields))
    return {"type": TABLES[type(after)], "record": after.id, "before": before, "after": written(state)}


def told(type: str, record: str, before: str | None, after: str, author: str | None, *edit: Any) -> Told:
    """What a row tells, from its columns and those of its edit (`TOLD`)."""
    person, time, n, device, taken, withdrawn = edit
    old = None if before is None else json.loads(before)
    new = json.loads(after)
    if author is None:
        said = _said(TYPES[type], person, time)
        new = {name: said[name] for name in said if old is None or name in old} | new
    return Told(type, record, old, new, Stamp(n or 0, device), bool(taken), bool(withdrawn))


def taken_rows(taken: Taken, rows: Mapping[str, tuple[Record, dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    """What an edit leaves in the journal of a record of another laptop: a row a stamp, which is that of its change.

    A row names every field that it is about, also an empty one; of an annotation that are all, so that none is said.
    `rows` are the rows of some records as they stand in their tables now.
    """
    table, whole = TABLES[type(taken.after)], wins_whole(type(taken.after))
    before = taken.before
    for stamp, state, fields in taken.pieces:
        known, row = rows.get(state.id, (None, {}))
        if whole:
            counted = _counted(table)
            after = row if known is state else row_of(state, fields)
            after = {
                name: value for name, value in after.items() if value is not None and (value or name not in counted)
            }
        else:
            after = row_of(state, fields)
        told_before = None
        if before is not None:
            told_before = written(row_of(before, [f for f in fields if getattr(before, f) != getattr(state, f)]))
        row = {"n": stamp.n, "device": stamp.device, "author": _author(state) or taken.by, "taken": 1}
        yield row | {"type": table, "record": state.id, "before": told_before, "after": written(after)}


def _author(state: Record) -> str:
    return state.author if isinstance(state, Annotation) else ""


def columns(record_type: type[Record], state: dict[str, Any]) -> dict[str, Any]:
    """All columns of a record of which those are told that are not empty."""
    return dict.fromkeys(fields_of(record_type)) | state


def _said(record_type: type[Record], person: str, time: str) -> dict[str, str]:
    """The fields that an edit says by itself."""
    if issubclass(record_type, Annotation):
        return {"author": person, "created": time, "modified": time, "origin": "manual"}
    return {"added_by": person, "added": time} if record_type is Article else {}


@cache
def _counted(table: str) -> frozenset[str]:
    return frozenset(name for name, field in fields_of(TYPES[table]).items() if field.kind in COUNTED)
