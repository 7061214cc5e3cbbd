"""What people answered to what was proposed: kept for themselves, so that what is proposed next fits the project."""

import hashlib
from dataclasses import dataclass

from annotator.domain.fields import keep
from annotator.domain.records import Record

ACCEPTED, CHANGED, REJECTED = "accepted", "changed", "rejected"  # changed: accepted, and then mended by hand


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
