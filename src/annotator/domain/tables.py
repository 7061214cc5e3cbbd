"""The tables that leave a project and their columns, in the order of records.md: derived from the declared fields.

Wide tables have names instead of ids; the project file has a view of the same name for each, with the same columns.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Annotation, Article, Entity, Person, Progress, Record, Zone
from annotator.domain.review import Verdict

NEVER = {"deleted", "extra"}
LEFT_OUT: dict[type[Record], set[str]] = {
    Article: {"original_sha256", "media_type", "file_name"},
    Entity: {"merged_into"},
    Person: {"colour", "merged_into"},
}
WITHOUT_ID: set[type[Record]] = {Zone, Progress}
TIMES = {"created", "modified", "added", "time"}
OF_ARTICLE = ("article_id", "article_title", "published", "publisher", "url")


@dataclass(frozen=True)
class Column:
    """A column of a table; `kind` says how its cells are written.

    Kinds: id, text, long_text, date (ISO 8601, perhaps only a year or month), time (ISO 8601, UTC), number, integer,
    flag, choice, choices, link, links, names (a list that is no list of ids), spans (`880-946; 950-960`).
    """

    name: str
    kind: str
    help: str = ""
    choices: str = ""  # the list of the codebook
    link: str = ""  # the type of record that its ids lead to
    field: str = ""  # of the record, where it is one


@dataclass(frozen=True)
class Table:
    """A table that leaves a project; `kind` is the type of record that a row is about."""

    name: str
    kind: type[Record]
    help: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    @property
    def wide(self) -> bool:
        """Whether it is a view of the project, with names instead of ids."""
        return self.name in WIDE


def with_extra(table: Table, extra: Iterable[Column]) -> Table:
    """The table with a project's own fields behind its columns, as `x_NAME`, by name."""
    return replace(table, columns=(*table.columns, *sorted(extra, key=lambda column: column.name)))


# Columns that are no fields, and the column that each stands behind
ADDED: dict[type[Record], dict[str, Column]] = {
    Article: {"origin": Column("text", "long_text", "The text, as it was when it was brought in.")},
    Entity: {"subtype": Column("aliases", "names", "Other names, acronyms, spellings.")},
    Mention: {"entity": Column("entity_name", "text", "The name of the entity, for people who read the table.")},
    Verdict: {
        "annotation": Column("words", "text", "The words of the record."),
        "kind": Column("coder", "text", "The name of whoever recorded it."),
    },
    Source: {"speakers": Column("speaker_names", "names", "The names of the speakers, for people who read the table.")},
}
START = Column("start", "integer", "The first code point of its words in the text of the article, counted from 0.")
END = Column("end", "integer", "The code point after its last word in the text of the article.")
SPAN = "Where these words stand: code points of the text, half-open; stretches are joined by “; ”."
PLAIN_HELP = {
    "id": "Random, the same for ever.",
    "article": "The article it stands in.",
    "author": "Who recorded it.",
    "person": "Whose progress it is.",
    "created": "When it was recorded.",
    "modified": "When it was last changed.",
    "added": "When the article was brought in.",
    "added_by": "Who brought the article in.",
    "origin": "How it came about.",
    "text_sha256": "SHA-256 of the text in UTF-8, as hex.",
    "annotation": "The record that was judged; it need not stand in the tables.",
    "reviewer": "Who decided.",
    "verdict": "agreed, changed (see `replaced_by`), rejected, or disputed: left open.",
    "reason": "Why; `duplicate`: another person's record of the same was taken.",
    "comment": "What the reviewer said to it.",
    "snapshot": "What was judged, as JSON.",
    "replaced_by": "The reviewer's own record that stands instead.",
    "time": "When it was decided.",
    "kind": "mention, figure or source.",
    "rule": "The line of the project's table of number words that gave value and limits; empty where typed by hand.",
}


def exported(record_type: type[Record]) -> list[str]:
    """The fields of a record type that stand in its table."""
    out = NEVER | LEFT_OUT.get(record_type, set())
    return [name for name in fields_of(record_type) if name not in out]


def _columns(record_type: type[Record]) -> tuple[Column, ...]:
    if issubclass(record_type, Annotation):
        common = [name for name in fields_of(Annotation) if name not in {"article", *NEVER}]
        own = [name for name in exported(record_type) if name not in {"article", *common}]
        first = (Column("id", "id", PLAIN_HELP["id"]), *_of_fields(record_type, ["article"]), START, END)
        return (*first, *_of_fields(record_type, own), *_of_fields(record_type, common))
    names = _of_fields(record_type, exported(record_type))
    return tuple(names) if record_type in WITHOUT_ID else (Column("id", "id", PLAIN_HELP["id"]), *names)


def _of_fields(record_type: type[Record], names: Iterable[str]) -> list[Column]:
    """Each anchor with its `_span`, and the columns that are no fields behind theirs."""
    fields, added = fields_of(record_type), ADDED.get(record_type, {})
    found: list[Column] = []
    for name in names:
        found.append(_column(fields[name]))
        found += [Column(f"{name}_span", "spans", SPAN)] if fields[name].kind == "anchor" else []
        found += [added[name]] if name in added else []
    return found


def _column(field: Field) -> Column:
    kind = "time" if field.name in TIMES else "text" if field.kind == "anchor" else field.kind
    help = " ".join(filter(None, [_sentence(field.label), field.help])) or PLAIN_HELP.get(field.name, "")
    return Column(field.name, kind, help, field.choices, field.link, field.name)


def _sentence(label: str) -> str:
    return f"{label}." if label else ""


def _table(record_type: type[Record], name: str, help: str, key: tuple[str, ...] = ("id",)) -> Table:
    return Table(name, record_type, help, _columns(record_type), key)


PLAIN: dict[str, Table] = {
    table.name: table
    for table in (
        _table(Article, "articles", "The articles with their texts."),
        _table(Entity, "entities", "The register: who and what the articles talk about; merged entities are one."),
        _table(Mention, "mentions", "Words of an article that talk of an entity."),
        _table(Figure, "figures", "Numbers: what they count, their limits, who gave them."),
        _table(Source, "sources", "Who is said to have said what, with which words."),
        _table(Zone, "zones", "Stretches of an article that are no prose.", ()),
        _table(Person, "people", "Who worked on the project."),
        _table(Progress, "progress", "How far each person is with each article.", ("article", "person")),
    )
}


AGREEMENT = "The share of those who coded the article who recorded it just so; empty: only one person did."


def _worded(columns: Sequence[Column]) -> list[Column]:
    """Columns of ids as columns of names and words."""
    return [replace(column, kind="text", link="") if column.kind == "link" else column for column in columns]


def _of_article() -> list[Column]:
    article = PLAIN["articles"]
    said = [replace(article.column("id"), name="article_id"), replace(article.column("title"), name="article_title")]
    return said + [article.column(name) for name in OF_ARTICLE[2:]]


def _figures_wide() -> list[Column]:
    own = _worded(PLAIN["figures"].columns[2:])
    place = [column.name for column in own].index("source")
    source = PLAIN["sources"]
    speakers = Column("speakers", "names", "The names of those who gave it.")
    type_ = replace(source.column("type"), name="source_type", help="The type of the source, or as its speakers say.")
    said = [
        source.column("who"),
        speakers,
        replace(type_, kind="choices"),
        replace(source.column("identification"), help="How the source is identified, or as its speakers say."),
        replace(source.column("relayed_by"), kind="text", link=""),
        source.column("said"),
    ]
    decided = [
        Column("verdict", "text", "What a reviewer decided about it; empty: nothing."),
        Column("reviewer", "text", "The name of whoever decided."),
        Column("agreement", "number", AGREEMENT),
    ]
    return [*own[:place], *said, *own[place + 1 :], *decided]


def _sources_wide() -> list[Column]:
    found = _worded([column for column in PLAIN["sources"].columns[2:] if column.name != "speaker_names"])
    other = {
        "speakers": Column("speakers", "names", "The names of the speakers."),
        "type": replace(PLAIN["sources"].column("type"), kind="choices", help="The type, or as its speakers say."),
    }
    return [other.get(column.name, column) for column in found]


def _mentions_wide() -> list[Column]:
    own = _worded([column for column in PLAIN["mentions"].columns[2:] if column.name != "entity_name"])
    place = [column.name for column in own].index("entity") + 1
    entity = PLAIN["entities"]
    more = [replace(entity.column(name), name=f"entity_{name}") for name in ("type", "subtype")]
    return [*own[:place], *more, *own[place:]]


def _articles_list() -> list[Column]:
    article = PLAIN["articles"]
    names = ["id", "title", "published", "published_basis", "publisher", "agency", "url", "language", "added"]
    counted = {"characters": "How long its text is.", "mentions": "", "figures": "", "sources": ""}
    more = [Column(name, "integer", help or f"How many {name} were recorded in it.") for name, help in counted.items()]
    return [*map(article.column, names), *more, Column("done", "names", "Who is done with it.")]


def _wide(name: str, kind: type[Record], help: str, columns: list[Column]) -> Table:
    return Table(name, kind, help, (PLAIN["figures"].columns[0], *_of_article(), *columns))


WIDE: dict[str, Table] = {
    table.name: table
    for table in (
        _wide(
            "figures_wide",
            Figure,
            "One row a figure, for people who want one table: what a part inherits from its total is filled in.",
            _figures_wide(),
        ),
        _wide("sources_wide", Source, "One row a source, with names instead of ids.", _sources_wide()),
        _wide("mentions_wide", Mention, "One row a mention, with names instead of ids.", _mentions_wide()),
        Table("articles_list", Article, "The articles without their texts, and how much is in each.", ()),
    )
}
WIDE["articles_list"] = replace(WIDE["articles_list"], columns=tuple(_articles_list()))
OF_REVIEW = {
    "decisions": _table(Verdict, "decisions", "What reviewers decided about records; the last decision on each.")
}
TABLES: Mapping[str, Table] = PLAIN | WIDE | OF_REVIEW


def table_of(record_type: type[Record]) -> Table:
    """The table of a type of record."""
    return next(table for table in (PLAIN | OF_REVIEW).values() if table.kind is record_type)
