"""A mention together with its entity as one form: which one it is, and what is known of it."""

import dataclasses
from collections.abc import Sequence
from typing import Any, get_type_hints

from annotator.domain.annotations import Mention
from annotator.domain.cells import join_cell, split_cell
from annotator.domain.codebook import Codebook
from annotator.domain.fields import Field, ask, fields_of
from annotator.domain.records import Entity, Record
from annotator.domain.register import Register

OF_MENTION = ("at", "entity", "form", "later", "note")
OF_ENTITY: tuple[str, ...] = (
    "type",
    "subtype",
    "named",
    "role",
    "affiliation",
    "located_in",
    "name",
    "country",
    "wikidata",
)
OF_ENTITY += ("latitude", "longitude", "earliest", "latest", "possible_same_as")
ALIASES = "aliases"


def _declared(record_type: type[Any], names: tuple[str, ...]) -> list[tuple[str, Any, Any]]:
    hints = get_type_hints(record_type)
    fields = {f.name: f for f in dataclasses.fields(record_type)}
    return [
        (name, hints[name], dataclasses.field(default=fields[name].default, metadata=fields[name].metadata))
        for name in names
    ]


def _aliases() -> tuple[str, Any, Any]:
    return ALIASES, str, ask("", "Also", "Other names, acronyms and spellings, separated by semicolons.")


ABOUT_ENTITY = [*_declared(Entity, OF_ENTITY[:2]), _aliases(), *_declared(Entity, OF_ENTITY[2:])]
EXTRA_VALUES: tuple[str, Any, Any] = ("extra", dict[str, Any], dataclasses.field(default_factory=dict))
SHEET: type[Any] = dataclasses.make_dataclass(
    "MentionSheet",
    [*_declared(Mention, OF_MENTION[:3]), *ABOUT_ENTITY, *_declared(Mention, OF_MENTION[3:]), EXTRA_VALUES],
    bases=(Record,),
    frozen=True,
    kw_only=True,
)
ENTRY: type[Any] = dataclasses.make_dataclass(
    "EntityEntry",
    [*_declared(Entity, ("name",)), *[f for f in ABOUT_ENTITY if f[0] != "name"], *_declared(Entity, ("note",))],
    bases=(Record,),
    frozen=True,
    kw_only=True,
)


def sheet_fields(codebook: Codebook) -> Sequence[Field]:
    """The fields of a mention as the project asks for them, and, behind what it leads to, those of its entity."""
    own = list(codebook.fields(Mention))
    sheet = fields_of(SHEET)
    last = max((at for at, field in enumerate(own, 1) if field.name in ("entity", "form")), default=0)
    return [*own[:last], *(sheet[name] for name, _, _ in ABOUT_ENTITY), *own[last:]]


def sheet_of(mention: Mention, register: Register) -> Any:
    """The form's record of a mention; what is known of its entity is empty where it has none yet."""
    own = {name: getattr(mention, name) for name in (*OF_MENTION, "extra")}
    own["entity"] = register.resolved(mention.entity) if register.get(mention.entity) else ""
    entity = register.get(mention.entity) or Entity()
    return SHEET(id=mention.id, **own, **_known(entity, register, OF_ENTITY))


def entry_of(entity: Entity, register: Register) -> Any:
    """The form's record of an entity in the register."""
    return ENTRY(id=entity.id, **_known(entity, register, (*OF_ENTITY, "note")))


def _known(entity: Entity, register: Register, names: tuple[str, ...]) -> dict[str, Any]:
    known = {name: getattr(entity, name) for name in names}
    return known | {ALIASES: join_cell(register.names(entity.id)[1:])}


def aliases_in(words: str) -> list[str]:
    """The names in a field of aliases."""
    return split_cell(words)
