"""Every figure of the project as a line of one table: its columns, and what can be asked of them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.annotations import Figure, Source
from annotator.domain.fields import fields_of
from annotator.domain.records import Article


@dataclass(frozen=True)
class Column:
    """A column of the table of figures; one with `choices` holds keys of that list of the codebook."""

    name: str
    label: str
    kind: str = "text"  # text, number, date, choice
    choices: str = ""
    shown: bool = True  # unless the analyst chooses otherwise


class FigureLine(NamedTuple):
    """A figure with what it inherits from its total, names instead of ids, its source and its article.

    Words are empty where nothing is known; the ids at the end are those after merging.
    """

    id: str
    words: str
    value: float | None
    low: float | None
    high: float | None
    comparator: str
    kind: str
    unit: str
    counted: str
    counted_entity: str
    category: str
    status: str
    side: str
    by: str
    place: str
    event: str
    earliest: str
    latest: str
    part_of: str  # the words of the total
    certainty: str
    speakers: str
    who: str
    source_type: str
    identification: str
    relayed_by: str
    said: str
    title: str
    published: str
    publisher: str
    author: str
    note: str
    article: str
    author_id: str
    counted_entity_id: str
    side_id: str
    place_id: str
    event_id: str
    source_id: str
    speaker_ids: str
    part_of_id: str
    repeats_id: str
    supersedes_id: str

    @property
    def voice(self) -> str:
        """Whose figure it is: the speakers of its source, or else the source itself; empty where nobody is named."""
        return self.speaker_ids or self.source_id


def _own(name: str, *, shown: bool = True) -> Column:
    return _of(Figure, name, name, shown)


def _of(record_type: type, field_: str, name: str, shown: bool, label: str = "") -> Column:
    said = fields_of(record_type)[field_]
    kind = said.kind if said.kind in ("number", "date", "choice") else "text"
    return Column(name, label or said.label, kind, said.choices, shown)


_ALL = (
    _of(Figure, "at", "words", True),
    _own("value"), _own("low"), _own("high"), _own("comparator", shown=False),
    _own("kind", shown=False), _own("unit", shown=False),
    _own("counted"), _own("counted_entity", shown=False), _own("category", shown=False), _own("status"),
    _own("side", shown=False), _own("by", shown=False), _own("place"), _own("event"),
    _own("earliest"), _own("latest", shown=False), _own("part_of", shown=False), _own("certainty", shown=False),
    Column("speakers", "Said by"), Column("who", "Source, in words", shown=False),
    _of(Source, "type", "source_type", True, "Source type"), _of(Source, "identification", "identification", True),
    Column("relayed_by", "Relayed by", shown=False), Column("said", "Said, in words", shown=False),
    _of(Article, "title", "title", True, "Article"), _of(Article, "published", "published", True),
    _of(Article, "publisher", "publisher", True), Column("author", "Recorded by", shown=False),
    _own("note", shown=False),
)  # fmt: skip
COLUMNS: dict[str, Column] = {column.name: column for column in _ALL}
FILTERS = ("status", "counted", "place", "event", "source_type", "author")
GROUPS = ("event", "place", "status", "counted", "speakers", "title")


@dataclass(frozen=True)
class Wish:
    """Which lines are wanted, and in which order; nothing wished: all, as they were recorded.

    `text` holds words that all must stand somewhere in a line; `equal` values of columns, case aside, where empty
    means that there is none; `since` and `until` are days, or the beginnings of days: 2019, 2019-03.
    """

    text: str = ""
    equal: dict[str, str] = field(default_factory=dict)
    since: str = ""
    until: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True)
class Found:
    """The lines that were wished for, by their numbers, in their order; and how many there are in all."""

    numbers: list[int]
    of: int


class Group(NamedTuple):
    """Figures that have something in common.

    Figures of a group may overlap, so nothing is added up. The lowest low, the highest high and the latest value
    are given only where all of them have one status, kind and unit; else they are None.
    """

    key: str
    figures: int
    lowest: float | None
    highest: float | None
    latest: float | None
    latest_on: str  # the date of the figure, or else of its article
    articles: int


class Common(NamedTuple):
    """A value of a column, and how many figures have it."""

    value: str
    figures: int
