"""Declaring a field once: its label, its help, its choices; forms, tables and files follow from it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from annotator.domain.anchors import Anchor


@dataclass(frozen=True)
class Field:
    """What a declaration says; `kind` tells which control asks for it and how a cell is written."""

    name: str
    default: Any
    label: str
    help: str
    kind: str  # text, long_text, date, number, flag, choice, choices, link, links, anchor, extra
    choices: str  # the list of the codebook it chooses from
    link: str  # the type of record it leads to
    more: bool  # stands behind "More"
    required: bool  # marked in the form; never in the way of saving
    shown: bool  # asked for in a form


def ask(
    default: Any,
    label: str,
    help: str = "",
    *,
    kind: str = "",
    choices: str = "",
    link: str = "",
    more: bool = False,
    required: bool = False,
    shown: bool = True,
) -> Any:
    """A field of a record, with what an analyst is told about it; `kind` follows from the type unless named."""
    said: dict[str, Any] = {"label": label, "help": help, "kind": kind, "choices": choices, "link": link}
    said |= {"more": more, "required": required, "shown": shown}
    return dataclasses.field(default=default, metadata=said)


def keep(default: Any = "", *, kind: str = "", link: str = "", choices: str = "") -> Any:
    """A field that is kept and exported, but that nobody is asked for."""
    return ask(default, "", kind=kind, link=link, choices=choices, shown=False)


def fields_of(record_type: type[Any]) -> dict[str, Field]:
    """The declared fields of a record type by name, in the order of declaration."""
    fields: dict[str, Field] = _FIELDS(record_type)
    return fields


def _fields_of(record_type: Any) -> dict[str, Field]:
    hints = get_type_hints(record_type)
    return {f.name: _declared(f, hints[f.name]) for f in dataclasses.fields(record_type) if f.metadata}


def _declared(field: dataclasses.Field[Any], hint: Any) -> Field:
    said = dict(field.metadata)
    said["kind"] = said["kind"] or _kind(hint, said)
    default = {} if field.default is dataclasses.MISSING else field.default
    return Field(name=field.name, default=default, **said)


def _kind(hint: Any, said: Mapping[str, Any]) -> str:
    if hint is Anchor:
        return "anchor"
    if hint is bool:
        return "flag"
    if float in get_args(hint):
        return "number"
    if get_origin(hint) is tuple:
        return "links" if said["link"] else "choices"
    return "link" if said["link"] else "choice" if said["choices"] else "text"


_FIELDS: Any = cache(_fields_of)
