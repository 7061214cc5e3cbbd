"""The journal read as a history, field by field; and how a record stood after any of its changes."""

import re
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

from annotator.domain.fields import fields_of
from annotator.domain.history import MADE, FieldChange, HistoryWish
from annotator.domain.records import Record
from annotator.store.replaying import states
from annotator.store.rows import TYPES, record_of
from annotator.store.telling import TOLD, Told, told

OF_ARTICLE = " UNION ALL ".join(
    f"SELECT id FROM {table} WHERE article = :article"
    for table in ("mentions", "figures", "sources", "zones", "progress", "verdicts", "comments")
)
LINES = f"""
SELECT j.seq, e.time, coalesce(j.author, e.person, ''), e.label, e.undoes, {TOLD}
FROM journal j JOIN edits e ON e.seq = j.edit
WHERE j.withdrawn = 0 AND (:record = '' OR j.record = :record)
    AND (:article = '' OR j.record = :article OR j.record IN ({OF_ARTICLE}))
    AND (:person = '' OR coalesce(j.author, e.person) = :person)
    AND (:since = '' OR e.time >= :since) AND (:until = '' OR substr(e.time, 1, length(:until)) <= :until)
ORDER BY j.seq DESC
"""
IDS = re.compile(r"[0-9a-f]{32}")  # nobody looks for a part of one
BEFORE_THEN = f"""
SELECT {TOLD} FROM journal j JOIN edits e ON e.seq = j.edit
WHERE j.record = ? AND j.seq <= ? AND j.withdrawn = 0 ORDER BY j.seq
"""
UNSAID = frozenset(["created", "modified", "added", "text_sha256", "original_sha256"])  # times and sums, no words


class History:
    """The history of an open project, the last change first."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def lines(self, wish: HistoryWish, most: int) -> list[FieldChange]:
        """The last changes that are wished for, at most so many lines."""
        asked = {name: getattr(wish, name) for name in ("article", "record", "person", "since", "until")}
        words, found = wish.words.casefold().split(), list[FieldChange]()
        for seq, time, person, label, undoes, *row in self._db.conn.execute(LINES, asked):
            one = told(*row)
            how = "undo" if undoes else ""
            for field, before, after in _fields(one):
                line = FieldChange(seq, time, person, label, how, one.type, one.record, field, before, after)
                if not words or _says(line, one.after, words):
                    found.append(line)
            if len(found) >= most:
                break
        return found[:most]

    def state_after(self, record: str, seq: int) -> Record | None:
        """How a record stood after a row of the journal; None where it was not there yet."""
        rows = [told(*row) for row in self._db.conn.execute(BEFORE_THEN, [record, seq])]
        return next((record_of(TYPES[table], {**state, "id": id}) for (table, id), state in states(rows)), None)


def _fields(one: Told) -> Iterator[tuple[str, Any, Any]]:
    """The fields that a row tells of, in the order of declaration; the place of words goes with the words."""
    if one.before is None:
        yield MADE, None, None
        return
    names = [*fields_of(TYPES[one.type]), *(name for name in one.after if name.endswith("_span"))]
    for name in names:
        told_with_words = name.endswith("_span") and name.removesuffix("_span") in one.before
        if name not in one.before or name == "modified" or told_with_words:
            continue
        yield name, one.before.get(name), one.after.get(name)


def _says(line: FieldChange, after: dict[str, Any], words: list[str]) -> bool:
    made = after if line.field == MADE else {}
    words_of_it = (value for name, value in made.items() if name not in UNSAID and not name.endswith("_span"))
    said = [line.label, line.before, line.after, *words_of_it]
    whole = " ".join(str(each) for each in said if each not in (None, "") and not IDS.match(str(each))).casefold()
    return all(word in whole for word in words)
