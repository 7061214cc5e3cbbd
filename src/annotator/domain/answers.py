"""What people answered to what was proposed: kept for themselves, so that what is proposed next fits the project."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.edits import Change, Edit
from annotator.domain.fields import keep
from annotator.domain.records import Annotation, Record

ACCEPTED, CHANGED, REJECTED = "accepted", "changed", "rejected"  # changed: accepted, and then mended by hand
BESIDES = {"later", "note", "author", "created", "modified", "origin"}  # fields that say nothing of what was proposed


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """What one person said to one suggestion. It is exported nowhere, and moves only what they are proposed."""

    article: str = keep(link="article")
    person: str = keep(link="person")
    record: str = keep()  # what was recorded by it; "" where it was rejected
    said: str = keep()
    kind: str = keep()  # mention, figure, source
    rule: str = keep()
    words: str = keep()  # that it hung on, folded: the cue, the name, what is counted
    status: str = keep()  # of a figure
    place: str = keep()  # where it stands, as in the cell of an anchor
    time: str = keep()  # UTC


@dataclass(frozen=True, kw_only=True)
class Forgotten(Record):
    """From when on answers count for a line of what was learned; those before it no longer do."""

    person: str = keep(link="person")
    line: str = keep()  # "" for all
    since: str = keep()  # UTC


def answer_id(record: str) -> str:
    """The one answer that goes with a record that was made from a suggestion."""
    return hashlib.sha256(f"answer {record}".encode()).hexdigest()[:32]


def forgotten_id(person: str, line: str) -> str:
    """One record for one line of one person, on whichever laptop it is forgotten."""
    return hashlib.sha256(f"forgotten {person}\n{line}".encode()).hexdigest()[:32]


def followed(edit: Edit, find: Callable[[str], Answer | None]) -> Edit:
    """The edit with what follows for records that were suggested: one that is changed by hand says so, as does the
    answer to its suggestion; the answer goes with a record that is deleted.

    Accepting changes nothing by hand: what waited for it only gets its link. `find` gives an answer by its id.
    """
    if edit.taken or any(isinstance(change.after, Answer) for change in edit.changes):
        return edit
    changes = [each for change in edit.changes for each in _followed(change, find)]
    return edit if len(changes) == len(edit.changes) else replace(edit, changes=tuple(changes))


def _followed(change: Change, find: Callable[[str], Answer | None]) -> list[Change]:
    before, after = change.before, change.after
    if not isinstance(before, ANNOTATIONS) or not isinstance(after, Annotation) or not before.origin.startswith("sugg"):
        return [change]
    answer = find(answer_id(after.id))
    if answer is None or answer.deleted:
        return [change]
    if after.deleted:
        return [change, Change(answer, replace(answer, deleted=True))]
    if not set(change.fields) - BESIDES or answer.said == CHANGED:
        return [change]
    mended = Change(before, replace(after, origin="suggested_changed"))
    return [mended, Change(answer, replace(answer, said=CHANGED))]
