"""Which tables an export has and which columns each: derived from the declarations of the records."""

from collections.abc import Iterable
from typing import Any

from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.cells import plain
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Article, Entity, Person, Progress, Record, Zone
from annotator.services.exports.cells import written

EXTRA = "x_"
NEVER = {"deleted", "extra"}
LEFT_OUT: dict[type[Record], set[str]] = {
    Article: {"original_sha256", "media_type", "file_name"},
    Entity: {"merged_into"},
    Person: {"colour"},
}
# Columns that are no fields, and the column that each stands behind
ADDED: dict[type[Record], dict[str, str]] = {
    Article: {"origin": "text"},
    Entity: {"subtype": "aliases"},
    Mention: {"entity": "entity_name"},
    Source: {"speakers": "speaker_names"},
}
WITHOUT_ID: set[type[Record]] = {Zone, Progress}

FILES: dict[type[Record], str] = {
    Article: "articles.csv",
    Entity: "entities.csv",
    Mention: "mentions.csv",
    Figure: "figures.csv",
    Source: "sources.csv",
    Zone: "zones.csv",
    Person: "people.csv",
    Progress: "progress.csv",
}
WIDE_FILE = "figures_wide.csv"


def columns(record_type: type[Record], extra: Iterable[str] = ()) -> list[str]:
    """The columns of a table in the order of records.md; extra fields become `x_NAME`, sorted, at the end."""
    if issubclass(record_type, Annotation):
        common = [name for name in fields_of(Annotation) if name not in {"article", *NEVER}]
        own = [name for name in exported(record_type) if name not in {"article", *common}]
        names = ["id", "article", "start", "end", *_with_added(record_type, own), *common]
        return names + [f"{EXTRA}{name}" for name in sorted(extra)]
    names = _with_added(record_type, exported(record_type))
    return names if record_type in WITHOUT_ID else ["id", *names]


def exported(record_type: type[Record]) -> list[str]:
    """The fields of a record type that stand in its table."""
    out = NEVER | LEFT_OUT.get(record_type, set())
    return [name for name in fields_of(record_type) if name not in out]


def _with_added(record_type: type[Record], names: Iterable[str]) -> list[str]:
    """Each anchor with its `_span`, and the columns that are no fields behind theirs."""
    fields, added = fields_of(record_type), ADDED.get(record_type, {})
    found: list[str] = []
    for name in names:
        found.append(name)
        found += [f"{name}_span"] if fields[name].kind == "anchor" else []
        found += [added[name]] if name in added else []
    return found


def row(record: Record, **added: Any) -> dict[str, str]:
    """The cells of a record by column, with those that are no fields; what is empty may be missing."""
    cells = {"id": record.id, **plain(record, exported(type(record)))}
    if isinstance(record, Annotation):
        main = record.main if isinstance(record, Mention | Figure | Source) else None
        cells |= {"start": main.start, "end": main.end} if main else {}
        cells |= {f"{EXTRA}{name}": value for name, value in record.extra.items()}
    return {name: written(value) for name, value in (cells | added).items() if value is not None}
