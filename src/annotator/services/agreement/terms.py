"""What the values of records stand for in a project, so that those of several people can be compared."""

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from typing import Any

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.asked import is_empty, is_extra, value_of
from annotator.domain.cells import number_cell
from annotator.domain.codebook import Codebook
from annotator.domain.fields import Field
from annotator.domain.register import Register
from annotator.services.agreement.sheets import Sheet

NEVER_COMPARED = {"later", "note", "rule"}
Reading = Callable[[Sheet, AnyAnnotation], Hashable]  # what a record says in a field; None where it says nothing
NOTHING = (None, "", ())
MOST_KNOWN = 10_000  # meanings of a field that are remembered


class Terms:
    """Codebook and register: choices and entities that were merged are one."""

    def __init__(self, codebook: Codebook, register: Register) -> None:
        self._codebook, self._register = codebook, register

    def fields(self, kind: type[AnyAnnotation]) -> Sequence[Field]:
        """The fields of a kind that people can agree on: no notes, and none that the project switched off."""
        return [
            field
            for field in self._codebook.fields(kind)
            if field.shown and field.name not in NEVER_COMPARED and field.kind not in ("long_text", "extra")
        ]

    def reading(self, field: Field) -> Reading:
        """How a field is read."""
        plain, name = not is_extra(field.name), field.name
        if field.link not in ("", "entity"):
            return lambda sheet, record: _groups(sheet, getattr(record, name) if plain else value_of(record, field))
        means = lru_cache(MOST_KNOWN)(self._meaning(field))

        def read(_: Sheet, record: AnyAnnotation) -> Hashable:
            value = getattr(record, name) if plain else value_of(record, field)
            return None if value in NOTHING else means(value)

        return read

    def shown(self, field: Field, record: AnyAnnotation) -> str:
        """What a record says in a field, for people."""
        value = value_of(record, field)
        if is_empty(value):
            return ""
        match field.kind:
            case "anchor":
                return str(value.words)
            case "number":
                return number_cell(value)
            case "choice" | "choices":
                keys = value if isinstance(value, tuple) else (value,)
                return ", ".join(self._codebook.label(field.choices, key) for key in keys)
            case "link" | "links" if field.link == "entity":
                ids = value if isinstance(value, tuple) else (value,)
                return ", ".join(self._register.name(id) or id for id in ids)
        return str(value)

    def _meaning(self, field: Field) -> Callable[[Any], Hashable]:
        match field.kind:
            case "link":
                return self._entity
            case "links":
                return lambda ids: frozenset(map(self._entity, ids))
            case "choice":
                return lambda key: self._codebook.standing(field.choices, key)
            case "choices":
                return lambda keys: frozenset(self._codebook.standing(field.choices, key) for key in keys)
            case "text":
                return _plain
        return lambda value: value

    def _entity(self, id: str) -> Hashable:
        """What an entity is known by: itself; one without a name of its own by what it is called in its article."""
        entity = self._register.get(id)
        if entity is None or entity.named != "no":
            return self._register.resolved(id)
        return entity.article, _plain(entity.name)


def _groups(sheet: Sheet, linked: str | tuple[str, ...]) -> Hashable:
    """What links lead to: the groups of the records, as each person has their own."""
    if not linked:
        return None
    ids = linked if isinstance(linked, tuple) else (linked,)
    return frozenset(sheet.number_of.get(id, id) for id in ids)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
