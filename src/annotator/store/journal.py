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
from annotator.domain.records import Record, altered
from annotator.domain.stated import wins_whole
from annotator.domain.wording import wording
from annotator.store.replaying import states
from annotator.store.rows import TYPES, record_of, records_of
from annotator.store.telling import TOLD, Told, columns, told
from annotator.store.withdrawing import came_in, origin
from annotator.store.withdrawing import taken_back as work_taken_back

STEP = "coalesce(step, id)"  # an edit that is a step of its own names none
MARKED = "~"  # in the name of a device: the id of an installation, and behind it the mark of a copy of the project
HERE = f"(device = :here OR device GLOB :here || '{MARKED}*')"
EDITS_BACKWARDS = f"""
SELECT {STEP} AS step, undoes, label FROM edits WHERE person IN (
    WITH RECURSIVE one (id) AS (SELECT :person UNION SELECT p.id FROM people p JOIN one ON p.merged_into = one.id)
    SELECT id FROM one) AND {HERE}
ORDER BY seq DESC
"""
LAST_HERE = f"SELECT device, id FROM edits WHERE {HERE} ORDER BY seq DESC LIMIT 1"
MORE = """
SELECT 1 FROM heard WHERE device = ? AND n > (
    SELECT max(j.n) FROM journal j JOIN edits e ON e.seq = j.edit WHERE e.device = heard.device AND j.taken IS NULL)
"""
LAST_EDIT = "SELECT id FROM edits ORDER BY seq DESC LIMIT 1"
OF_STEP = f"{STEP} = :step AND substr({STEP}, 1, 8) = substr(:step, 1, 8)"  # by the index
ROWS_OF_STEP = f"""
WITH step AS MATERIALIZED (SELECT seq FROM edits WHERE {OF_STEP})
SELECT EXISTS (SELECT 1 FROM journal l WHERE l.record = j.record AND l.edit > (SELECT max(seq) FROM step)),
    EXISTS (SELECT 1 FROM journal l WHERE l.record = j.record AND l.edit > (SELECT max(seq) FROM step)
        AND l.taken = 1 AND l.withdrawn = 0 AND l.n >= j.n), {TOLD}
FROM journal j JOIN edits e ON e.seq = j.edit WHERE j.edit IN step ORDER BY j.seq
"""
HISTORY = f"""
SELECT e.time, p.name, e.label, e.undoes,
    EXISTS (SELECT 1 FROM edits WHERE {STEP} = e.undoes AND substr({STEP}, 1, 8) = substr(e.undoes, 1, 8)
        AND undoes IS NOT NULL), {TOLD}
FROM journal j JOIN edits e ON e.seq = j.edit LEFT JOIN people p ON p.id = coalesce(j.author, e.person)
WHERE {{0}} ORDER BY j.seq
"""
VERSIONS = """
SELECT e.time, p.name AS person, j.after
FROM journal j JOIN edits e ON e.seq = j.edit LEFT JOIN people p ON p.id = coalesce(j.author, e.person)
WHERE j.seq IN (
    SELECT max(i.seq) FROM journal i JOIN edits d ON d.seq = i.edit
    WHERE record = :record GROUP BY coalesce(d.step, d.id))
ORDER BY j.seq DESC
"""
UNDONE = """
SELECT j.record FROM journal j JOIN edits e ON e.seq = j.edit
WHERE j.record IN (SELECT value FROM json_each(?)) AND e.undoes IS NOT NULL
    AND j.edit = (SELECT max(edit) FROM journal l WHERE l.record = j.record)
"""
BEFORE = 2  # the place of `before` in the columns of `TOLD`
ALL_ROWS = f"SELECT {TOLD} FROM journal j LEFT JOIN edits e ON e.seq = j.edit ORDER BY j.seq"


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
        """The last step of this person on this device that stands (rule 3 of bringing together).

        Those who turned out to be this person count, too.
        """
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
        first = origin(self._db, step)
        if came_in(self._db, first):
            return work_taken_back(self._db, step, first)
        folded: dict[str, _Folded] = {}
        for touched, covered, *row in self._db.conn.execute(ROWS_OF_STEP, {"step": step}):
            table, id, *_ = row
            fold = folded.setdefault(id, _Folded(TYPES[table], touched))
            fold.rows.append(row)
            fold.is_covered |= bool(covered) and wins_whole(TYPES[table])
        now = self._now(folded)
        changes = tuple(_change(fold, now[id]) for id, fold in folded.items())
        return replace(Edit(self._label(step), changes).undone(), undoes=step)

    def knows(self, step: str) -> bool:
        """Whether there is an edit of this step already."""
        return bool(self._db.table("edits").count_where(OF_STEP, {"step": step}))

    def continues(self, step: str, person: str, device: str) -> bool:
        """Whether the last thing that was done is this step, so that an edit can still be a part of it."""
        last = next(self._backwards(person, device), None)
        return last is not None and last["step"] == step and not last["undoes"]

    def last(self) -> str:
        """The id of the last edit; nothing where there is none."""
        row = next(self._db.query(LAST_EDIT), None)
        return str(row["id"]) if row else ""

    def last_here(self, installation: str) -> tuple[str, str]:
        """Under which name this installation wrote last, and the id of that edit; nothing where it never did."""
        row = self._db.conn.execute(LAST_HERE, {"here": installation}).fetchone()
        return (str(row[0]), str(row[1])) if row else ("", "")

    def others_know_more_of(self, device: str) -> bool:
        """Whether others heard of changes by a device that are not here: this is an older copy."""
        return self._db.conn.execute(MORE, [device]).fetchone() is not None

    def count(self) -> int:
        """How many edits there are."""
        return int(self._db.table("edits").count)

    def history(self, record: str = "") -> Iterator[HistoryLine]:
        """What was done to one record, or to all, oldest first."""
        sql = HISTORY.format("record = :record" if record else "1")
        for time, person, label, undoes, redoes, *row in self._db.conn.execute(sql, {"record": record}):
            one = told(*row)
            yield HistoryLine(
                time=time,
                person=person or "",
                label=label,
                how="redo" if redoes else "undo" if undoes else "",
                type=one.type,
                record=one.record,
                before=one.before or {},
                after={name: value for name, value in one.after.items() if one.before is None or name in one.before},
            )

    def versions(self, record: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """How a record stood after each step that changed it, the last first: UTC time, name of who, changed fields."""
        for row in self._db.query(VERSIONS, {"record": record}):
            yield row["time"], row["person"] or "", json.loads(row["after"])

    def undone(self, records: Iterable[str]) -> set[str]:
        """Those of these records that an undo was the last to change."""
        return {row[0] for row in self._db.conn.execute(UNDONE, [json.dumps(list(records))])}

    def replayed(self) -> Iterator[Record]:
        """Every record as the journal alone tells it: what the tables must be equal to."""
        rows = self._db.conn.execute(ALL_ROWS)
        for (table, id), state in states(told(*row) for row in rows):
            yield record_of(TYPES[table], {**state, "id": id})

    def _backwards(self, person: str, device: str) -> Iterator[dict[str, Any]]:
        """Under whichever mark: a copy can take back what was done before it was made."""
        return self._db.query(EDITS_BACKWARDS, {"person": person, "here": device.partition(MARKED)[0]})

    def _label(self, step: str) -> str:
        return str(next(self._db.table("edits").rows_where(OF_STEP, {"step": step}, order_by="seq", limit=1))["label"])

    def _now(self, folded: dict[str, "_Folded"]) -> dict[str, Record]:
        """The records of a step as they are now."""
        ids: dict[type[Record], list[str]] = {}
        for id, fold in folded.items():
            ids.setdefault(fold.type, []).append(id)
        now = {id: record for kind in ids for id, record in records_of(self._db, kind, ids[kind]).items()}
        if len(now) < len(folded):
            raise UserError("This cannot be taken back: the record is gone for good.")
        return now


def _change(fold: "_Folded", now: Record) -> Change:
    """What a step did to one record; UserError where the record is not as the step left it any more."""
    if fold.only_made:
        return Change(None, now)
    fold.read()
    after = _with(fold.type, fold.after, now) if fold.touched else now
    change = Change(None if fold.made else _with(fold.type, fold.before, after), after)
    if fold.is_covered or any(getattr(now, name) != getattr(after, name) for name in change.fields):
        raise UserError(
            "This cannot be taken back: {0} was changed meanwhile. Change it by hand instead.", wording(now)
        )
    return change


class _Folded:
    """The changes of one record in a step as one: of each field the oldest value before and the newest after."""

    def __init__(self, record_type: type[Record], touched: bool) -> None:
        self.type = record_type
        self.touched = touched  # by a later step
        self.is_covered = False  # by a later change of another laptop, which counts for all of the record
        self.rows: list[list[Any]] = []  # of the journal, with what their edits say
        self.made = False
        self.before: dict[str, Any] = {}
        self.after: dict[str, Any] = {}

    @property
    def only_made(self) -> bool:
        """Whether the record was made in this step, and is still as it was made."""
        return len(self.rows) == 1 and not self.touched and self.rows[0][BEFORE] is None

    def read(self) -> None:
        """Take in what the rows tell."""
        for row in self.rows:
            self._add(told(*row))

    def _add(self, told: Told) -> None:
        """Take in the next change."""
        if told.before is None:
            self.made = True
            self.after |= columns(self.type, told.after)
            return
        self.before = told.before | self.before
        self.after |= {name: told.after.get(name) for name in told.before}


def _with(record_type: type[Record], told: dict[str, Any], otherwise: Record) -> Record:
    """A record whose fields are those of `told`, the others as in `otherwise`."""
    declared = fields_of(record_type)
    names = {name if name in declared else name.removesuffix("_span") for name in told} & declared.keys()
    fields = {name: declared[name] for name in names}
    filled = {name: told.get(name) for name in names} | told
    if filled.get("extra"):
        filled["extra"] = json.loads(str(filled["extra"]))
    return altered(otherwise, read_plain(fields, filled))
