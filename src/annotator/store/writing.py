"""The one way anything is written: an edit's rows and its journal rows, in one transaction."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Article, Record
from annotator.domain.wording import wording
from annotator.store.rows import TABLES, insert, record_of, row_of, table_of, written
from annotator.store.search import SearchIndex
from annotator.store.texts import text_hash

LARGEST_N = "SELECT max(n) FROM journal"
LAST_TIME = "SELECT time FROM edits WHERE time <> '' ORDER BY seq DESC LIMIT 1"
TOLERATED = timedelta(seconds=2)  # by which clocks are set without anybody's doing
LAST_EDIT = "SELECT max(seq) FROM edits"


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

    def apply(self, edit: Edit, person: str, device: str) -> Edit:
        """All of the edit or nothing; gives it back as it was written, with times and authors filled in."""
        hand = _Hand(person, device, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z")
        with self._db.atomic():
            self._db.conn.execute("PRAGMA defer_foreign_keys=ON")
            self._add_texts(edit)
            changes = tuple(self._settled(change, edit, hand) for change in edit.changes)
            done = replace(edit, changes=changes, step=edit.step or edit.id, time=hand.time)
            self._add_rows(change.after for change in changes if change.before is None)
            self._change_rows(change for change in changes if change.before is not None)
            self._index.take(changes)
            self._keep(done, hand)
        return done

    def _add_texts(self, edit: Edit) -> None:
        texts = [{"sha256": text_hash(text), "text": text} for text in edit.texts]
        originals = [{"sha256": o.sha256, "content": o.content} for o in edit.originals]
        if texts:
            self._db.table("texts").insert_all(texts, ignore=True)
        if originals:
            self._db.table("originals").insert_all(originals, ignore=True)

    def _settled(self, change: Change, edit: Edit, hand: _Hand) -> Change:
        """The change against what is in the project now, with times and author."""
        if change.before is None:
            return Change(None, _signed(change.after, hand))
        now = self._current(change)
        values = {name: getattr(change.after, name) for name in change.fields}
        if isinstance(now, Annotation) and values and not edit.undoes:
            values["modified"] = hand.time
        return Change(now, replace(now, **values))

    def _current(self, change: Change) -> Record:
        before = change.before
        assert before is not None
        row = next(table_of(self._db, type(before)).rows_where("id = ?", [before.id]), None)
        now = record_of(type(before), row) if row else None
        if now is None or any(getattr(now, name) != getattr(before, name) for name in change.fields):
            raise UserError("{0} was changed meanwhile, so this was not done. Look at it again.", wording(before))
        return now

    def _add_rows(self, records: Iterable[Record]) -> None:
        by_type: dict[type[Record], list[dict[str, Any]]] = defaultdict(list)
        for record in records:
            by_type[type(record)].append({"id": record.id, **row_of(record)})
        for record_type, rows in by_type.items():
            insert(self._db, TABLES[record_type], rows)

    def _change_rows(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if columns := row_of(change.after, change.fields):
                table_of(self._db, type(change.after)).update(change.after.id, columns)

    def _keep(self, edit: Edit, hand: _Hand) -> None:
        seq = (self._db.conn.execute(LAST_EDIT).fetchone()[0] or 0) + 1
        n = (self._db.conn.execute(LARGEST_N).fetchone()[0] or 0) + 1
        label = f"{edit.label}{self._remark_on(hand.time)}"
        row = {"seq": seq, "id": edit.id, "step": edit.step, "undoes": edit.undoes or None, "label": label}
        self._db.table("edits").insert(row | {"time": hand.time, "person": hand.person, "device": hand.device})
        kept = {"edit": seq, "n": n, "device": hand.device, "author": hand.person, "withdrawn": 0}
        insert(self._db, "journal", [kept | journal_row(change) for change in edit.changes])

    def _remark_on(self, time: str) -> str:
        """What the journal notes where times go backwards; the order is that of the numbers, whatever clocks say."""
        last = self._db.conn.execute(LAST_TIME).fetchone()
        if not last or datetime.fromisoformat(last[0]) - datetime.fromisoformat(time) < TOLERATED:
            return ""
        return " (the clock was set back)"


def _signed(record: Record, hand: _Hand) -> Record:
    if isinstance(record, Annotation):
        created = record.created or hand.time
        return replace(
            record,
            author=record.author or hand.person,
            created=created,
            modified=record.modified or created,
        )
    if isinstance(record, Article):
        return replace(record, added=record.added or hand.time, added_by=record.added_by or hand.person)
    return record


def journal_row(change: Change) -> dict[str, Any]:
    """Before: the changed fields. After: the same, but of an annotation its whole state, as it wins or loses whole."""
    after = change.after
    whole = change.before is None or isinstance(after, Annotation)
    states = row_of(after, fields_of(type(after)) if whole else change.fields)
    if whole:
        states = {name: value for name, value in states.items() if value is not None}
    before = None if change.before is None else written(row_of(change.before, change.fields))
    return {"type": TABLES[type(after)], "record": after.id, "before": before, "after": written(states)}
