"""The journal: what was done, by whom and when; undo steps back through it, and the tables can be made from it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from annotator.domain.cells import read_plain
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Record
from annotator.domain.wording import wording
from annotator.store.rows import TYPES, record_of, table_of

EDITS_BACKWARDS = "SELECT id, step, undoes, label FROM edits WHERE person = ? AND device = ? ORDER BY seq DESC"
LAST_EDIT = "SELECT id FROM edits ORDER BY seq DESC LIMIT 1"
ROWS_OF_STEP = """
SELECT j.type, j.record, j.before, j.after, e.label, e.id FROM journal j JOIN edits e ON e.seq = j.edit
WHERE e.step = ? ORDER BY j.seq
"""
HISTORY = """
SELECT e.time, p.name AS person, e.label, e.undoes,
    EXISTS (SELECT 1 FROM edits u WHERE u.step = e.undoes AND u.undoes IS NOT NULL) AS redoes,
    j.type, j.record, j.before, j.after
FROM journal j JOIN edits e ON e.seq = j.edit LEFT JOIN people p ON p.id = j.author
WHERE :record = '' OR j.record = :record ORDER BY j.seq
"""
VERSIONS = """
SELECT e.time, p.name AS person, j.after
FROM journal j JOIN edits e ON e.seq = j.edit LEFT JOIN people p ON p.id = j.author
WHERE j.seq IN (
    SELECT max(i.seq) FROM journal i JOIN edits d ON d.seq = i.edit WHERE i.record = :record GROUP BY d.step)
ORDER BY j.seq DESC
"""
ALL_ROWS = "SELECT type, record, after FROM journal WHERE withdrawn = 0 ORDER BY seq"


@dataclass(frozen=True)
class Step:
    """Something that can be undone or redone: its id and label."""

    id: str
    label: str


@dataclass(frozen=True)
class HistoryLine:
    """One change of one record, for reading."""

    time: str
    person: str
    label: str
    how: str  # undo, redo, or nothing
    type: str
    record: str
    before: dict[str, Any]
    after: dict[str, Any]


class Journal:
    """The journal of an open project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def undoable(self, person: str, device: str) -> Step | None:
        """The last step of this person on this device that stands (rule 3 of bringing together)."""
        taken_back: set[str] = set()
        for row in self._backwards(person, device):
            if row["step"] in taken_back:
                continue
            if not row["undoes"]:
                return Step(row["step"], row["label"])
            taken_back.add(row["undoes"])
        return None

    def redoable(self, person: str, device: str) -> Step | None:
        """The last undo that no later edit has followed."""
        trailing: list[Step] = []
        undone: list[str] = []
        for row in self._backwards(person, device):
            if not row["undoes"]:
                break
            trailing.append(Step(row["step"], row["label"]))
            undone.append(row["undoes"])
        open_undos: list[Step] = []
        for step, undoes in zip(reversed(trailing), reversed(undone), strict=True):
            if any(step.id == undoes for step in open_undos):
                open_undos = [other for other in open_undos if other.id != undoes]
            else:
                open_undos.append(step)
        return open_undos[-1] if open_undos else None

    def taken_back(self, step: str) -> Edit:
        """The edit that takes a step back; UserError where a record is no longer as the step left it.

        It has no changes where all that the step was about was erased for good.
        """
        rows = list(self._db.query(ROWS_OF_STEP, [step]))
        if not rows:
            return Edit(self._label(step), (), undoes=step)
        folded: dict[str, _Folded] = {}
        for row in rows:
            folded.setdefault(row["record"], _Folded(TYPES[row["type"]])).add(row)
        changes = tuple(self._change(id, fold) for id, fold in folded.items())
        return replace(Edit(rows[0]["label"], changes).undone(), undoes=step)

    def knows(self, step: str) -> bool:
        """Whether there is an edit of this step already."""
        return bool(self._db.table("edits").count_where("step = ?", [step]))

    def continues(self, step: str, person: str, device: str) -> bool:
        """Whether the last thing that was done is this step, so that an edit can still be a part of it."""
        last = next(self._backwards(person, device), None)
        return last is not None and last["step"] == step and not last["undoes"]

    def last(self) -> str:
        """The id of the last edit; nothing where there is none."""
        row = next(self._db.query(LAST_EDIT), None)
        return str(row["id"]) if row else ""

    def count(self) -> int:
        """How many edits there are."""
        return int(self._db.table("edits").count)

    def history(self, record: str = "") -> Iterator[HistoryLine]:
        """What was done to one record, or to all, oldest first."""
        for row in self._db.query(HISTORY, {"record": record}):
            before, after = json.loads(row["before"] or "{}"), json.loads(row["after"])
            yield HistoryLine(
                time=row["time"],
                person=row["person"] or "",
                label=row["label"],
                how="redo" if row["redoes"] else "undo" if row["undoes"] else "",
                type=row["type"],
                record=row["record"],
                before=before,
                after={name: value for name, value in after.items() if row["before"] is None or name in before},
            )

    def versions(self, record: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """How a record stood after each step that changed it, the last first: UTC time, name of who, changed fields."""
        for row in self._db.query(VERSIONS, {"record": record}):
            yield row["time"], row["person"] or "", json.loads(row["after"])

    def replayed(self) -> Iterator[Record]:
        """Every record as the journal alone tells it: what the tables must be equal to."""
        rows = self._db.query(ALL_ROWS)
        for (table, id), state in states((row["type"], row["record"], row["after"]) for row in rows):
            yield record_of(TYPES[table], {**state, "id": id})

    def _backwards(self, person: str, device: str) -> Iterator[dict[str, Any]]:
        return self._db.query(EDITS_BACKWARDS, [person, device])

    def _label(self, step: str) -> str:
        return str(next(self._db.table("edits").rows_where("step = ?", [step], limit=1))["label"])

    def _change(self, id: str, fold: "_Folded") -> Change:
        """What a step did to one record, if the record is still as the step left it."""
        after = _with(fold.type, fold.after, self._current(fold.type, id))
        change = Change(None if fold.made else _with(fold.type, fold.before, after), after)
        self._check(change)
        return change

    def _current(self, record_type: type[Record], id: str) -> Record:
        row = next(table_of(self._db, record_type).rows_where("id = ?", [id]), None)
        if row is None:
            raise UserError("This cannot be taken back: the record is gone for good.")
        return record_of(record_type, row)

    def _check(self, change: Change) -> None:
        now = self._current(type(change.after), change.after.id)
        if any(getattr(now, name) != getattr(change.after, name) for name in change.fields):
            raise UserError(
                "This cannot be taken back: {0} was changed meanwhile. Change it by hand instead.", wording(now)
            )


def states(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """The columns of each record by its table and id, from the types, ids and new values of the journal's rows."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for table, id, after in rows:
        whole = issubclass(TYPES[table], Annotation)
        found[table, id] = ({} if whole else found.get((table, id), {})) | json.loads(after)
    for (table, id), state in found.items():
        yield (table, id), _columns(TYPES[table], state)


class _Folded:
    """The changes of one record in a step as one: of each field the oldest value before and the newest after."""

    def __init__(self, record_type: type[Record]) -> None:
        self.type = record_type
        self.made = False
        self.before: dict[str, Any] = {}
        self.after: dict[str, Any] = {}

    def add(self, row: dict[str, Any]) -> None:
        """Take in the next change."""
        after = json.loads(row["after"])
        if row["before"] is None:
            self.made = True
            self.after |= _columns(self.type, after)
            return
        before = json.loads(row["before"])
        self.before = before | self.before
        self.after |= {name: after.get(name) for name in before}


def _with(record_type: type[Record], columns: dict[str, Any], otherwise: Record) -> Record:
    """A record whose fields are those of `columns`, the others as in `otherwise`."""
    names = {name for name in fields_of(record_type) if name in columns or f"{name}_span" in columns}
    fields = {name: fields_of(record_type)[name] for name in names}
    filled = {name: columns.get(name) for name in names} | columns
    if filled.get("extra"):
        filled["extra"] = json.loads(str(filled["extra"]))
    return replace(otherwise, **read_plain(fields, filled))


def _columns(record_type: type[Record], row: dict[str, Any]) -> dict[str, Any]:
    return dict.fromkeys(fields_of(record_type)) | row
