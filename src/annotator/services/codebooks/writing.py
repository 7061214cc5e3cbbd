"""A codebook as a text that people read and mend: TOML, in one order, so that two can be compared line by line."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from annotator.domain.asked import AskedField
from annotator.domain.codebook import Choice, NumberWord
from annotator.services.codebooks.book import FORMAT, VERSION, Book, in_file_order

HEAD = "# A codebook of News annotator. Records store the keys at the left; the words at the right may be changed."


def written(book: Book) -> str:
    """The codebook in TOML; `book.read_book` gives it back."""
    return "\n".join(_lines(in_file_order(book))) + "\n"


def _lines(book: Book) -> Iterator[str]:
    yield HEAD
    yield f"format = {text(FORMAT)}"
    yield f"version = {VERSION}"
    yield f"title = {text(book.title)}"
    yield f"about = {text(book.about)}"
    for (name, parent), choices in groupby(book.choices, key=lambda choice: (choice.list, choice.parent)):
        yield ""
        yield f"[choices.{text(f'{name} of {parent}' if parent else name)}]"
        yield from map(_choice, choices)
    for field in book.fields:
        yield ""
        yield "[[field]]"
        yield from _field(field)
    for line in book.numbers:
        yield ""
        yield "[[number]]"
        yield from _number(line)


def _choice(choice: Choice) -> str:
    into = choice.merged_into.removeprefix(f"{choice.list}.")
    others: dict[str, Any] = {
        "help": choice.help,
        "colour": choice.colour,
        "hidden": choice.hidden,
        "merged_into": into,
    }
    if not any(others.values()) and ": " not in choice.label:
        return f"{choice.key} = {text(choice.label)}"
    said = {"label": choice.label} | {name: value for name, value in others.items() if value}
    return f"{choice.key} = {{ {', '.join(f'{name} = {_value(value)}' for name, value in said.items())} }}"


def _field(field: AskedField) -> Iterator[str]:
    said = {"of": field.table, "key": field.key, "kind": field.kind, "list": field.list, "label": field.label}
    said |= {"help": field.help, "place": field.place, "required": field.required}
    yield from (f"{name} = {text(value)}" for name, value in said.items() if value)
    if field.position:
        yield f"position = {field.position}"


def _number(line: NumberWord) -> Iterator[str]:
    said = {"id": line.id, "key": line.key, "language": line.language}
    yield from (f"{name} = {text(value)}" for name, value in said.items())
    yield f"words = [{', '.join(map(text, line.words.split('; ')))}]"
    numbers = {"value": line.value, "low": line.low, "high": line.high, "comparator": line.comparator}
    yield from (f"{name} = {text(value)}" for name, value in numbers.items())


def _value(value: Any) -> str:
    return "true" if value is True else text(str(value))


def text(said: str) -> str:
    """A string as TOML has it: JSON's, and the one control character that JSON lets through."""
    return json.dumps(said.encode("utf-8", "replace").decode(), ensure_ascii=False).replace("\x7f", "\\u007f")
