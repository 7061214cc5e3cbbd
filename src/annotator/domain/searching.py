"""A search of the whole project, and what comes of it, as plain values."""

from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.anchors import Span

KINDS = ("", "text", "entity", "figure", "source")  # what can be searched; "" is everything


@dataclass(frozen=True)
class Wish:
    """What is searched for, and where. Everything empty is everything."""

    words: str = ""
    kind: str = ""  # text, entity, figure, source
    table: str = ""  # with field and value: a field of these records …
    field: str = ""
    value: str = ""  # … has this value
    person: str = ""  # whose records and progress
    progress: str = ""
    later: bool = False  # only records that are flagged to ask later
    since: str = ""  # published from …
    until: str = ""  # … to: ISO dates, also a year or a month
    publisher: str = ""  # or agency

    @property
    def of_records(self) -> bool:
        """Whether it asks for something that only records have."""
        return bool((self.field and self.value) or self.person or self.later)

    def __bool__(self) -> bool:
        return bool(self.words.strip() or self.of_records or self.progress or self.since or self.until) or bool(
            self.publisher
        )


class Place(NamedTuple):
    """Where something was found, before it is read."""

    article: int  # the article's number in the order they came; 0 for an entity
    kind: str  # text, article, mention, figure, source, entity
    id: str  # of the article, the record or the entity


class Read(NamedTuple):
    """An article as it was found, with its text."""

    id: str
    title: str
    published: str
    publisher: str
    text: str


class Counts(NamedTuple):
    """How much was found."""

    articles: int
    records: int
    entities: int


class Line(NamedTuple):
    """Found words with what stands before and behind them."""

    article: str
    title: str
    published: str
    span: Span
    left: str
    words: str
    right: str
    record: str = ""  # the mention that it is


@dataclass(frozen=True)
class Hit:
    """A sentence with the found words in it, and where it leads."""

    kind: str  # text, mention, figure, source, entity
    article: str
    record: str
    span: Span | None  # the found words in the article's text
    sentence: str
    marks: tuple[Span, ...]  # the found words in the sentence
    about: str = ""  # what the sentence is of, where it is not the article's own: "Note", "Counted" …


@dataclass(frozen=True)
class Group:
    """What was found in one article; in the register where there is no article."""

    article: str
    title: str
    published: str
    publisher: str
    hits: tuple[Hit, ...]
    more: int = 0  # further places of the same words in this article
    number: int = 0  # of the article, in the order they came


@dataclass(frozen=True)
class Found:
    """Some of what was found, and the number of the article from which on there may be more; 0 at the end."""

    groups: tuple[Group, ...]
    after: int = 0
