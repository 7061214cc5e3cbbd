"""A project at a glance: how far the work is, how long it takes, what was recorded."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

LONGEST_GAP = 300  # seconds: who does nothing for so long is doing something else


class Left(NamedTuple):
    """How many articles there are in each state; the furthest that anybody is with one counts."""

    articles: int
    done: int
    in_progress: int
    excluded: int
    untouched: int

    @property
    def to_do(self) -> int:
        """The articles that are neither done nor left out."""
        return self.in_progress + self.untouched


class Day(NamedTuple):
    """What one person began and finished on one day, in articles.

    An article counts on the first day on which it was begun, and on the last on which it was said to be done, if it
    still is. Days are those of this computer's calendar.
    """

    day: str
    person: str
    started: int
    done: int


class Spent(NamedTuple):
    """The time that one person worked on one article.

    It is the sum of the gaps between two edits that follow one another in the journal of one person, both in this
    article, where the gap is below five minutes. What comes before the first edit, and reading without
    edits, are not known.
    """

    title: str
    person: str
    seconds: float
    edits: int
    state: str
    article: str


class Kept(NamedTuple):
    """How many records of a kind there are."""

    kind: str
    records: int


class Filled(NamedTuple):
    """How often a field is filled in, of how many records of its kind."""

    kind: str
    field: str
    filled: int
    of: int


class Chosen(NamedTuple):
    """How often a choice was made; a list counts each of its choices."""

    kind: str
    field: str
    choice: str
    records: int


def usual_time(spent: Sequence[Spent]) -> float | None:
    """The median of the seconds that an article took that is done; None where none is."""
    done = [each.seconds for each in spent if each.state == "done"]
    return median(done) if done else None


def time_left(left: Left, spent: Sequence[Spent]) -> float | None:
    """The seconds that what is left takes if it goes on as it went; None where nothing is done yet."""
    usual = usual_time(spent)
    return None if usual is None else usual * left.to_do
