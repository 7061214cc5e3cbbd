"""What of a project is exported: the records that stand, in a fixed order, with links that lead somewhere."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Source
from annotator.domain.asked import EXTRA, AskedField, as_kind
from annotator.domain.codebook import Codebook
from annotator.domain.fields import fields_of
from annotator.domain.page import Page
from annotator.domain.records import Alias, Article, Entity, Person, Progress, Record, Zone
from annotator.domain.register import Register

R = TypeVar("R", bound=Record)


class Records(Protocol):
    """Where records are read from; `store.records.Records` is one."""

    def all(self, record_type: type[R], *, deleted: bool = False) -> Iterator[R]: ...
    def of_article(self, article: str) -> list[Record]: ...
    def text(self, sha256: str) -> str: ...


class Contents:
    """The records of a project as they are exported.

    Deleted records are left out, and so is everything of deleted articles; links to what is left out are empty, and
    links to merged entities lead to the one that stands. Texts are read one at a time. People who were removed stay:
    what they made is still theirs.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._entities = list(records.all(Entity, deleted=True))
        self._aliases = list(records.all(Alias))
        self.register = Register(self._entities, self._aliases)
        self.articles = sorted(records.all(Article), key=lambda article: (article.added, article.id))
        self.people = sorted(records.all(Person, deleted=True), key=lambda person: (person.name, person.id))
        self._there = {"article": {article.id for article in self.articles}}
        self._there["entity"] = {entity.id for entity in self.register.all() if self._has_place(entity)}
        self.codebook = Codebook((), records.all(AskedField))
        self.extra: dict[type[Record], set[str]] = {}
        for record_type in ANNOTATIONS:
            self._look_through(record_type)

    def text(self, article: Article) -> str:
        return self._records.text(article.text_sha256)

    def entities(self) -> list[tuple[Entity, list[str]]]:
        """The entities that stand, by name, each with its other names; merged ones are among the names."""
        standing = [self._register_entry(id) for id in self._there["entity"]]
        standing.sort(key=lambda entity: (entity.name.casefold(), entity.name, entity.id))
        return [(entity, [name for name in self.register.names(entity.id)[1:] if name]) for entity in standing]

    def page(self, article: Article) -> Page:
        """The records of an article without its text."""
        kept = [self._linked(record) for record in self._records.of_article(article.id)]
        return Page(article, "", kept)

    def progress(self) -> list[Progress]:
        """By article in their order, then by person."""
        order = {article.id: place for place, article in enumerate(self.articles)}
        kept = [p for p in self._records.all(Progress) if p.article in order]
        return sorted(kept, key=lambda p: (order[p.article], p.person))

    def name_of(self, person: str) -> str:
        return next((known.name for known in self.people if known.id == person), "")

    def _look_through(self, record_type: type[AnyAnnotation]) -> None:
        """Which annotations are there, and which extra fields they have or are asked for."""
        ids: set[str] = set()
        asked = [field.name for field in self.codebook.extra_fields(record_type) if field.shown]
        extra = {name.removeprefix(EXTRA) for name in asked}
        for record in self._records.all(record_type):
            if record.article in self._there["article"]:
                ids.add(record.id)
                extra |= record.extra.keys()
        self._there[record_type.__name__.lower()] = ids
        self.extra[record_type] = extra

    def _has_place(self, entity: Entity) -> bool:
        """An entity without a name belongs to its article, and goes with it."""
        return entity.named == "yes" or not entity.article or entity.article in self._there["article"]

    def _register_entry(self, id: str) -> Entity:
        entity = self.register.get(id)
        assert entity is not None
        return self._linked(entity)

    def _linked(self, record: R) -> R:
        """The record with links that lead somewhere."""
        values: dict[str, Any] = {}
        for name, field in fields_of(type(record)).items():
            now = getattr(record, name) if field.link in self._there and name != "merged_into" else None
            if now:
                links = [self._standing(field.link, id) for id in (now if field.kind == "links" else [now])]
                found = tuple(dict.fromkeys(filter(None, links)))
                values[name] = found if field.kind == "links" else "".join(found)
        if isinstance(record, ANNOTATIONS) and record.extra:
            values["extra"] = self._own(record)
        return replace(record, **values) if values else record

    def _own(self, record: AnyAnnotation) -> dict[str, Any]:
        """The extra fields of a record, those that lead to an entity to the one that stands."""
        links = {f.name.removeprefix(EXTRA): f for f in self.codebook.extra_fields(type(record)) if f.link}
        return {
            key: self._standing("entity", as_kind(links[key], value)) if key in links else value
            for key, value in record.extra.items()
        }

    def _standing(self, kind: str, id: str) -> str:
        id = self.register.resolved(id) if kind == "entity" else id
        return id if id in self._there[kind] else ""


def in_order(page: Page, record_type: type[AnyAnnotation]) -> list[AnyAnnotation]:
    """The records of one type in an article by start, end and id."""
    found = [record for record in page.annotations() if isinstance(record, record_type)]
    return sorted(found, key=lambda r: (r.main.start, r.main.end, r.id) if r.main else (0, 0, r.id))


def zones_in_order(page: Page) -> list[Zone]:
    return sorted(page.zones(), key=lambda zone: (zone.start, zone.end, zone.kind))


def source_of(page: Page, figure: Figure) -> Source | None:
    return page.source(figure.source) if figure.source else None
