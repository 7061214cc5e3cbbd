"""Taking back work that came in: its rows in the journal no longer count, and what was before stands again."""

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from sqlite_utils import Database

from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Record
from annotator.domain.wording import wording
from annotator.store.replaying import Key, State
from annotator.store.rows import TYPES, record_of, records_of
from annotator.store.telling import TOLD, Told, columns, told

OF_STEP = "coalesce(step, id) = :step AND substr(coalesce(step, id), 1, 8) = substr(:step, 1, 8)"
EDITS = f"SELECT seq, undoes, label FROM edits WHERE {OF_STEP} ORDER BY seq"
CAME_IN = f"SELECT 1 FROM journal WHERE edit IN (SELECT seq FROM edits WHERE {OF_STEP}) AND taken = 1 LIMIT 1"
TOUCHED = """
SELECT j.seq, j.edit, {0} FROM journal j LEFT JOIN edits e ON e.seq = j.edit
WHERE j.record IN (SELECT record FROM journal WHERE edit IN (SELECT value FROM json_each(?))) ORDER BY j.seq
"""


class Row(NamedTuple):
    """A row of the journal: its number, that of its edit, and what it tells."""

    seq: int
    edit: int
    told: Told


def origin(db: Database, step: str) -> str:
    """The step that this one undoes, or does again, in the end; itself where it does neither."""
    while row := db.conn.execute(EDITS, {"step": step}).fetchone():
        if not row[1]:
            break
        step = row[1]
    return step


def came_in(db: Database, step: str) -> bool:
    """Whether a step brought in work of another laptop."""
    return db.conn.execute(CAME_IN, {"step": step}).fetchone() is not None


def taken_back(db: Database, step: str, origin: str) -> Edit:
    """The edit that takes back work that came in, or the taking back of it.

    UserError where a record is no longer as it was left when it came in.
    """
    edits = {seq: label for seq, _, label in db.conn.execute(EDITS, {"step": origin})}
    own = {seq for seq, _, _ in db.conn.execute(EDITS, {"step": step})}
    records: dict[Key, list[Row]] = {}
    for seq, edit, *row in db.conn.execute(TOUCHED.format(TOLD), [json.dumps(list(edits))]):
        each = Row(seq, edit, told(*row))
        records.setdefault((each.told.type, each.told.record), []).append(each)
    now = _now(db, records)
    label = next(iter(edits.values()))
    if step != origin:
        marked = "SELECT seq FROM journal WHERE withdrawn IN (SELECT value FROM json_each(?))"
        back = {seq for (seq,) in db.conn.execute(marked, [json.dumps(list(own))])}
        changes = _changes(records, now, lambda row: row.told.withdrawn and row.seq not in back)
        return Edit(label, changes, undoes=step, restores=tuple(sorted(back)))
    last = max(edits)
    for key, rows in records.items():
        left = _record(key, (row.told for row in rows if row.edit <= last))
        if left != now[key[1]]:
            raise UserError(
                "This cannot be taken back: {0} was changed meanwhile. Change it by hand instead.", wording(now[key[1]])
            )
    gone = {row.seq for rows in records.values() for row in rows if _goes(row, edits, last)}
    changes = _changes(records, now, lambda row: row.told.withdrawn or row.seq in gone)
    return Edit(label, changes, undoes=step, withdraws=tuple(sorted(gone)))


def _goes(row: Row, edits: Iterable[int], last: int) -> bool:
    """Besides the rows that came in what was done on them since, and undone: it rests on them."""
    return not row.told.withdrawn and (row.edit in edits or (row.edit > last and not row.told.taken))


def _changes(
    records: dict[Key, list[Row]], now: dict[str, Record], withdrawn: Callable[[Row], bool]
) -> tuple[Change, ...]:
    """What becomes of the records where other rows count."""
    return tuple(
        Change(now[key[1]], _record(key, (row.told._replace(withdrawn=withdrawn(row)) for row in rows)))
        for key, rows in records.items()
    )


def _record(key: Key, rows: Iterable[Told]) -> Record:
    state = State(key[0])
    for row in rows:
        state.take(row)
    state.settle()
    return record_of(TYPES[key[0]], {**columns(TYPES[key[0]], state.values), "id": key[1]})


def _now(db: Database, keys: Iterable[Key]) -> dict[str, Record]:
    ids: dict[str, list[str]] = {}
    for table, id in keys:
        ids.setdefault(table, []).append(id)
    return {id: record for table in ids for id, record in records_of(db, TYPES[table], ids[table]).items()}
