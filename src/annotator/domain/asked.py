"""The fields of a record as a project asks for them: declared ones otherwise than usual, and extra ones of its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.anchors import NOWHERE
from annotator.domain.cells import EMPTY, split_cell
from annotator.domain.fields import Field, ask, fields_of, keep
from annotator.domain.records import Annotation, Record

EXTRA = "x_"  # before the key of an extra field, in forms and as a column of every export
EXTRA_KINDS = ("text", "long_text", "number", "flag", "choice", "choices", "date", "link")
STEP = 1000  # between the positions of declared fields, so that others find room between them


@dataclass(frozen=True, kw_only=True)
class AskedField(Record):
    """How a project asks for a field: a declared one otherwise than usual, or an extra one of its own.

    Its id is `TABLE.KEY` for a declared field, `TABLE.x_KEY` for an extra one, TABLE being mention, figure or source.
    """

    table: str = keep()
    key: str = keep()
    kind: str = keep()  # empty for a declared field; else one of EXTRA_KINDS
    list: str = keep()  # of the codebook, where it is a choice
    label: str = ask("", "Label", "Empty: as declared.")
    help: str = ask("", "Help", "Empty: as declared.", kind="long_text")
    place: str = ask("", "Asked for", "form, more, off; empty: as declared.")
    required: str = ask("", "Required", "yes, no; empty: as declared.")
    position: int = keep(0, kind="integer")  # 0: as declared

    @property
    def name(self) -> str:
        """What the field is called in forms and columns."""
        return f"{EXTRA}{self.key}" if self.kind else self.key


def table_of(record_type: type[Any]) -> str:
    """The word for a record type in the id of an asked field."""
    return record_type.__name__.lower()


def declared(record_type: type[Any]) -> dict[str, Field]:
    """The declared fields that a form may ask for; those that all annotations have come last."""
    fields = {name: field for name, field in fields_of(record_type).items() if field.shown}
    common = [name for name in fields_of(Annotation) if name in fields]
    return {name: fields[name] for name in (*(name for name in fields if name not in common), *common)}


def asked_fields(record_type: type[Any], said: Iterable[AskedField]) -> list[Field]:
    """Every field that a project can ask for, in its order; those switched off are not `shown`."""
    return [field for _, field in placed_fields(record_type, said)]


def placed_fields(record_type: type[Any], said: Iterable[AskedField]) -> list[tuple[int, Field]]:
    """The same, each with its position."""
    own = {record.name: record for record in said if record.table == table_of(record_type) and not record.deleted}
    usual = declared(record_type)
    places = {name: _position(own.get(name), at) for at, name in enumerate(usual, 1)}
    placed = [(places[name], _as_asked(field, own.get(name))) for name, field in usual.items()]
    extra = sorted((record for record in own.values() if record.kind in EXTRA_KINDS), key=lambda r: (r.position, r.key))
    placed += [(_position(record, at), extra_field(record)) for at, record in enumerate(extra, len(usual) + 1)]
    return sorted(placed, key=lambda each: each[0])


def extra_field(record: AskedField) -> Field:
    """An extra field as a declaration would have it."""
    return Field(
        name=record.name,
        default=EMPTY.get(record.kind, ""),
        label=record.label or record.key.replace("_", " "),
        help=record.help,
        kind=record.kind,
        choices=record.list if record.kind in ("choice", "choices") else "",
        link="entity" if record.kind == "link" else "",
        more=record.place == "more",
        required=record.required == "yes",
        shown=record.place != "off",
    )


def is_extra(name: str) -> bool:
    """Whether a field is one of the project's own."""
    return name.startswith(EXTRA)


def value_of(record: Any, field: Field) -> Any:
    """What a record holds in a field, declared or extra; what does not fit the kind of an extra one is as if empty."""
    if not is_extra(field.name):
        return getattr(record, field.name)
    return as_kind(field, record.extra.get(field.name.removeprefix(EXTRA)))


def is_empty(value: Any) -> bool:
    """Whether a field holds nothing; no and 0 are something."""
    return value is None or value in ("", (), NOWHERE)


def with_extra(record: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with those of extra fields folded into `extra`; an extra field without a value is left out."""
    plain = {name: value for name, value in values.items() if not is_extra(name)}
    own = {name.removeprefix(EXTRA): _plain(value) for name, value in values.items() if is_extra(name)}
    if not own:
        return plain
    merged = {**record.extra, **own}
    return {**plain, "extra": {key: value for key, value in merged.items() if value not in (None, "", [])}}


def as_kind(field: Field, value: Any) -> Any:
    """A value from JSON or from a cell as a field of this kind has it; what cannot be one is as if it were empty."""
    match field.kind:
        case "number":
            return _number(value)
        case "flag":
            return value is True or value == "yes"
        case "choices" | "links":
            return tuple(map(str, value)) if isinstance(value, list | tuple) else tuple(split_cell(str(value or "")))
        case _:
            return _words(value)


def _position(record: AskedField | None, at: int) -> int:
    return record.position if record and record.position else at * STEP


def _as_asked(field: Field, record: AskedField | None) -> Field:
    if record is None:
        return field
    return replace(
        field,
        label=record.label or field.label,
        help=record.help or field.help,
        more=record.place == "more" if record.place else field.more,
        shown=record.place != "off",
        required=record.required == "yes" if record.required else field.required,
    )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
