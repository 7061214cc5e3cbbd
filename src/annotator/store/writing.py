"""The one way anything is written: an edit's rows and its journal rows, in one transaction."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from annotator.domain.collecting import paused_collecting
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Annotation, Article, Record, altered
from annotator.domain.taken import Taken
from annotator.domain.wording import wording
from annotator.store.rows import TABLES, insert, records_of, row_of, update
from annotator.store.search import SearchIndex
from annotator.store.telling import journal_row, taken_rows
from annotator.store.texts import text_hash

# Taken before anything is read: what was read would be out of date once another connection has written an index
WRITE_LOCK = "DELETE FROM edits WHERE 0"
LARGEST_N = """
SELECT max(
    coalesce((SELECT n FROM journal WHERE taken IS NULL ORDER BY seq DESC LIMIT 1), 0),
    coalesce((SELECT max(n) FROM journal WHERE taken = 1), 0))
"""  # each that was made here is one above the largest before it
HEARD = """
INSERT INTO heard (device, n) VALUES (?, ?) ON CONFLICT (device) DO UPDATE SET n = max(n, excluded.n)
"""
MARK = "UPDATE journal SET withdrawn = ? WHERE seq IN (SELECT value FROM json_each(?))"
LAST_TIME = "SELECT time FROM edits WHERE time <> '' ORDER BY seq DESC LIMIT 1"
TOLERATED = timedelta(seconds=2)  # by which clocks are set without anybody's doing
LAST_EDIT = "SELECT max(seq) FROM edits"
AT_ONCE = 2_000  # records whose rows stand in memory together
Row = dict[str, Any]


@dataclass(frozen=True)
class _Hand:
    """Who writes, where and when."""

    person: str
    device: str
    time: str


class Writer:
    """Writes edits; knows the largest stamp that this project has seen."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._index = SearchIndex(db)

    def apply(
        self, edit: Edit, person: str, device: str, written: Callable[[int], None] = lambda changes: None
    ) -> Edit:
        """All of the edit or nothing; gives it back as it was written, with times and authors filled in.

        `written` is told now and then how many changes stand.
        """
        hand = _Hand(person, device, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z")
        with paused_collecting(), self._db.atomic():
            self._db.conn.execute(WRITE_LOCK)
            self._db.conn.execute("PRAGMA defer_foreign_keys=ON")
            self._add_texts(edit)
            changes = self._settled(edit, hand)
            done = replace(edit, changes=changes, step=edit.step or edit.id, time=hand.time)
            seq = self._keep_edit(done, hand)
            taken = {each.after.id: each for each in edit.taken}
            for start in range(0, len(changes), AT_ONCE):
                some = changes[start : start + AT_ONCE]
                written(start)
                rows = self._add_rows(change.after for change in some if change.before is None)
                self._change_rows(change for change in some if change.before is not None)
                self._keep_taken([taken[c.after.id] for c in some if c.after.id in taken], rows, seq)
                self._index.take(some)
            self._keep_own(done, hand, seq)
        return done

    def _add_texts(self, edit: Edit) -> None:
        texts = [{"sha256": text_hash(text), "text": text} for text in edit.texts]
        originals = [{"sha256": o.sha256, "content": o.content} for o in edit.originals]
        if texts:
            self._db.table("texts").insert_all(texts, ignore=True)
        if originals:
            self._db.table("originals").insert_all(originals, ignore=True)

    def _settled(self, edit: Edit, hand: _Hand) -> tuple[Change, ...]:
        """The changes against what is in the project now, with times and author."""
        ids: dict[type[Record], list[str]] = defaultdict(list)
        as_told = {taken.after.id for taken in edit.taken}
        for change in edit.changes:
            if change.before is not None or change.after.id in as_told:
                ids[type(change.after)].append(change.after.id)
        now = {id: record for kind in ids for id, record in records_of(self._db, kind, ids[kind]).items()}
        return tuple(
            _settled_as_told(change, now.get(change.after.id))
            if change.after.id in as_told
            else Change(None, _signed(change.after, hand))
            if change.before is None
            else _settled(change.before, change, now.get(change.after.id), edit.undoes, hand)
            for change in edit.changes
        )

    def _add_rows(self, records: Iterable[Record]) -> dict[str, tuple[Record, Row]]:
        """Gives the rows back by the ids of their records."""
        by_type: dict[type[Record], list[Row]] = defaultdict(list)
        added: dict[str, tuple[Record, Row]] = {}
        for record in records:
            row = row_of(record)
            by_type[type(record)].append(row)
            added[record.id] = record, row
            row["id"] = record.id
        for record_type, rows in by_type.items():
            insert(self._db, TABLES[record_type], rows)
            for row in rows:
                del row["id"]
        return added

    def _change_rows(self, changes: Iterable[Change]) -> None:
        """Those that change the same columns of a table at once."""
        rows: dict[tuple[str, ...], list[list[Any]]] = defaultdict(list)
        for change in changes:
            if row := row_of(change.after, change.fields):
                rows[TABLES[type(change.after)], *row].append([*row.values(), change.after.id])
        for (table, *columns), values in rows.items():
            update(self._db, table, columns, values)

    def _keep_edit(self, edit: Edit, hand: _Hand) -> int:
        """The edit itself; gives its number."""
        seq = int(self._db.conn.execute(LAST_EDIT).fetchone()[0] or 0) + 1
        label = f"{edit.label}{self._remark_on(hand.time)}"
        step = None if edit.step == edit.id else edit.step
        row = {"seq": seq, "id": edit.id, "step": step, "undoes": edit.undoes or None, "label": label}
        self._db.table("edits").insert(row | {"time": hand.time, "person": hand.person, "device": hand.device})
        return seq

    def _keep_taken(self, some: Iterable[Taken], rows: Mapping[str, tuple[Record, Row]], seq: int) -> None:
        """What came from another laptop; `rows` are those just written, which need not be made twice."""
        kept = {"edit": seq, "withdrawn": 0}
        insert(self._db, "journal", (kept | row for taken in some for row in taken_rows(taken, rows)))

    def _keep_own(self, edit: Edit, hand: _Hand, seq: int) -> None:
        """What was done here, by a number above all that was heard of; and which rows count from now on."""
        self._db.conn.executemany(HEARD, [(stamp.device, stamp.n) for stamp in edit.heard])
        for mark, rows in ((seq, edit.withdraws), (0, edit.restores)):
            if rows:
                self._db.conn.execute(MARK, [mark, json.dumps(rows)])
        (n,) = self._db.conn.execute(LARGEST_N).fetchone()
        kept = {"edit": seq, "n": n + 1, "withdrawn": 0}
        insert(self._db, "journal", [kept | row for row in _own_rows(edit, hand)])

    def _remark_on(self, time: str) -> str:
        """What the journal notes where times go backwards; the order is that of the numbers, whatever clocks say."""
        last = self._db.conn.execute(LAST_TIME).fetchone()
        if not last or datetime.fromisoformat(last[0]) - datetime.fromisoformat(time) < TOLERATED:
            return ""
        return " (the clock was set back)"


def _own_rows(edit: Edit, hand: _Hand) -> Iterable[dict[str, Any]]:
    """What the journal tells of changes that were made here; of records that came in, what was changed besides."""
    came = {taken.after.id: taken.after for taken in edit.taken}
    for change in edit.changes:
        known = came.get(change.after.id)
        if edit.withdraws or edit.restores:  # only marks change; the history still tells when
            change = Change(change.after, change.after)
        elif known is not None:
            change = Change(known, change.after)
            if known is change.after or not change.fields:
                continue
        yield journal_row(change, hand.person, hand.time)


def _settled_as_told(change: Change, now: Record | None) -> Change:
    """A change that came from another laptop as it is; UserError where what is here is not as it was compared with."""
    if now != change.before:
        raise UserError("{0} was changed meanwhile, so this was not done. Look at it again.", wording(change.after))
    return change


def _settled(before: Record, change: Change, now: Record | None, undoes: str, hand: _Hand) -> Change:
    """A change of what is there now; UserError where that is not as the edit knew it."""
    if now == before and undoes:
        return change
    fields = change.fields
    if now is None or any(getattr(now, name) != getattr(before, name) for name in fields):
        raise UserError("{0} was changed meanwhile, so this was not done. Look at it again.", wording(before))
    values = {name: getattr(change.after, name) for name in fields}
    if isinstance(now, Annotation) and values and not undoes:
        values["modified"] = hand.time
    return Change(now, altered(now, values))


def _signed(record: Record, hand: _Hand) -> Record:
    if isinstance(record, Annotation):
        created = record.created or hand.time
        signed = {"author": record.author or hand.person, "created": created, "modified": record.modified or created}
        return altered(record, signed)
    if isinstance(record, Article):
        return altered(record, {"added": record.added or hand.time, "added_by": record.added_by or hand.person})
    return record
