"""Who changed which field from what to what: a line of the history, and which lines are wished for."""

from dataclasses import dataclass
from typing import Any

MADE = ""  # the field of a line that tells of a new record


@dataclass(frozen=True)
class HistoryWish:
    """Which lines; empty is all. Days are ISO dates, in UTC, and both belong to it."""

    article: str = ""
    record: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    words: str = ""  # in what was there, what is there, or what was done


@dataclass(frozen=True)
class FieldChange:
    """One field of one record, before and after; all of a new record in one line."""

    seq: int  # of the row of the journal
    time: str  # UTC
    person: str  # an id
    label: str  # of the edit
    how: str  # undo, or nothing
    table: str
    record: str
    field: str  # MADE where the record was made
    before: Any = None
    after: Any = None
