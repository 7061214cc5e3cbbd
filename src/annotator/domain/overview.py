"""What lists show of articles without their texts, and what is drawn of records without what they say."""

from typing import NamedTuple


class ArticleLine(NamedTuple):
    """An article in the list of articles."""

    id: str
    title: str
    published: str
    publisher: str
    agency: str
    language: str
    added: str
    state: str  # of the person who looks: "", new, in_progress, done, excluded
    reason: str
    records: int = 0  # as far as they were counted


class Stretches(NamedTuple):
    """Where an annotation stands, written as in a cell; of a source its roles, of others only the first."""

    kind: str  # mention, figure, source
    id: str
    later: int
    words: str
    who: str | None  # of a mention or figure: where it is
    cue: str | None
    said: str | None
