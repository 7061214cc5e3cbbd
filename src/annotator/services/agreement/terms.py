"""What the values of records stand for in a project, so that those of several people can be compared."""

from collections.abc import Callable, Hashable, Sequence

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.asked import is_empty, value_of
from annotator.domain.cells import number_cell
from annotator.domain.codebook import Codebook
from annotator.domain.fields import Field
from annotator.domain.register import Register
from annotator.services.agreement.sheets import Sheet

NEVER_COMPARED = {"later", "note", "rule"}
Reading = Callable[[Sheet, AnyAnnotation], Hashable]  # what a record says in a field; None where it says nothing
FALSE_IS_NOTHING = (None, "", ())


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
        means = self._meaning(field)
        plain = not field.name.startswith("x_")

        def read(sheet: Sheet, record: AnyAnnotation) -> Hashable:
            value = getattr(record, field.name) if plain else value_of(record, field)
            return None if value in FALSE_IS_NOTHING else means(sheet, value)

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

    def _meaning(self, field: Field) -> Callable[[Sheet, object], Hashable]:
        match field.kind, field.link:
            case "link", "entity":
                return lambda _, id: self._entity(str(id))
            case "links", "entity":
                return lambda _, ids: frozenset(map(self._entity, ids))  # type: ignore[call-overload]
            case "link", _:
                return lambda sheet, id: sheet.number_of.get(str(id), str(id))
            case "links", _:
                return lambda sheet, ids: frozenset(sheet.number_of.get(id, id) for id in ids)  # type: ignore[attr-defined]
            case "choice", _:
                return lambda _, key: self._codebook.standing(field.choices, str(key))
            case "choices", _:
                return lambda _, keys: frozenset(self._codebook.standing(field.choices, key) for key in keys)  # type: ignore[attr-defined]
            case "text", _:
                return lambda _, words: " ".join(str(words).casefold().split())
        return lambda _, value: value

    def _entity(self, id: str) -> Hashable:
        """What an entity is known by: itself; one without a name of its own by what it is called in its article."""
        entity = self._register.get(id)
        if entity is None or entity.named != "no":
            return self._register.resolved(id)
        return entity.article, " ".join(entity.name.casefold().split())
