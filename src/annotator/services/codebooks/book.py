"""A codebook apart from any project: its choices, the fields it asks for, and how it turns words into numbers."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.asked import EXTRA_KINDS, AskedField, declared, table_of
from annotator.domain.codebook import FIXED, Choice, NumberWord
from annotator.domain.errors import UserError
from annotator.domain.records import Record
from annotator.domain.sentences import Sentence, sentence
from annotator.services.codebooks.keys import KEY
from annotator.services.codebooks.number_lines import problem_with

Shape = Mapping[str, tuple[type, int]]  # of each value its type and its greatest length
FORMAT, VERSION = "codebook of News annotator", 1
LARGEST, LONGEST_LINE = 2_000_000, 20_000  # characters of a file, and of a line in it
MOST = {"choices": 10_000, "fields": 1_000, "numbers": 5_000}
LIST = re.compile(r"[a-z0-9_]{1,60}(\.[a-z0-9_]{1,60})?")
COLOUR = re.compile(r"(#[0-9a-f]{6})?")
ID = re.compile(r"[A-Za-z0-9_.-]{1,100}")
TYPES = {table_of(kind): kind for kind in ANNOTATIONS}
OF_CHOICE = {
    "label": (str, 200),
    "help": (str, 4_000),
    "colour": (str, 7),
    "hidden": (bool, 0),
    "merged_into": (str, 60),
}
OF_FIELD: Shape = {
    "of": (str, 20), "key": (str, 60), "kind": (str, 20), "list": (str, 121), "label": (str, 200), "help": (str, 4_000),
    "place": (str, 4), "required": (str, 3), "position": (int, 0),
}  # fmt: skip
OF_NUMBER: Shape = {
    "id": (str, 100), "key": (str, 60), "language": (str, 20), "words": (list, 200),
    "value": (str, 20), "low": (str, 20), "high": (str, 20), "comparator": (str, 20),
}  # fmt: skip
COMPARATORS = {"", "exact", "more_than", "at_least", "less_than", "at_most", "range", "about", "vague"}


@dataclass(frozen=True)
class Book:
    """What stands in a file of a codebook."""

    title: str = ""
    about: str = ""
    choices: tuple[Choice, ...] = ()
    fields: tuple[AskedField, ...] = ()
    numbers: tuple[NumberWord, ...] = ()


def read_book(text: str, name: str) -> Book:
    """The codebook in a text in TOML; UserError says what is wrong and where, as nobody knows who wrote the file."""
    try:
        return _Reading(_parsed(text)).book()
    except UserError as problem:
        raise UserError(
            "{0} cannot be taken as a codebook: {1} Mend it, or choose another.", name, problem.sentence
        ) from None


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > LARGEST or any(len(line) > LONGEST_LINE for line in text.splitlines()):
        raise UserError("it is too large.")
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise UserError("it is not TOML: {0}.", str(problem)[:200]) from None
    except RecursionError:
        raise UserError("it is nested too deeply.") from None
    if said.get("format") != FORMAT:
        raise UserError("it does not begin with format = “{0}”.", FORMAT)
    version = said.get("version")
    if not isinstance(version, int) or not 1 <= version <= VERSION:
        raise UserError("its version is {0}, and this application reads version {1}.", str(version)[:20], VERSION)
    return said


class _Reading:
    """Reads a parsed file part by part."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self._said = said

    def book(self) -> Book:
        known = {"format", "version", "title", "about", "choices", "field", "number"}
        if unknown := sorted(self._said.keys() - known):
            _refuse(f"“{unknown[0][:40]}”", sentence("is not known here"))
        head = {name: self._said.get(name, "") for name in ("title", "about")}
        for name, value in head.items():
            if not isinstance(value, str) or len(value) > 4_000:
                _refuse(name, sentence("is no text of a sensible length"))
        choices, fields, numbers = tuple(self._choices()), tuple(self._fields()), tuple(self._numbers())
        parts: dict[str, tuple[Record, ...]] = {"choices": choices, "fields": fields, "numbers": numbers}
        for name, found in parts.items():
            if len(found) > MOST[name]:
                _refuse(name, sentence("are more than {0}", MOST[name]))
            if twice := [id for id, count in Counter(record.id for record in found).items() if count > 1]:
                _refuse(twice[0], sentence("stands there twice"))
        _check_mergers(choices)
        return Book(**head, choices=choices, fields=fields, numbers=numbers)

    def _choices(self) -> Iterator[Choice]:
        lists = self._said.get("choices", {})
        if not isinstance(lists, dict):
            _refuse("choices", sentence("is no table"))
        for section, words in lists.items():
            name, _, parent = section.partition(" of ")
            if not LIST.fullmatch(name) or (parent and not KEY.fullmatch(parent)):
                _refuse(f"choices “{section[:60]}”", sentence("is no name of a list"))
            if not isinstance(words, dict):
                _refuse(f"choices “{section[:60]}”", sentence("is no table"))
            for position, (key, said) in enumerate(words.items()):
                yield _choice(name, parent, key, said, position)

    def _fields(self) -> Iterator[AskedField]:
        for at, said in enumerate(_tables(self._said, "field"), 1):
            where = f"field {at}"
            values = _values(said, OF_FIELD, where)
            table, key, kind = (values.get(name, "") for name in ("of", "key", "kind"))
            if table not in TYPES:
                _refuse(f"{where}: of", sentence("is none of {0}", ", ".join(TYPES)))
            if not KEY.fullmatch(key):
                _refuse(f"{where}: key", sentence("is none: small letters, digits and _ only"))
            if kind and kind not in EXTRA_KINDS:
                _refuse(f"{where}: kind", sentence("is none of {0}", ", ".join(EXTRA_KINDS)))
            if not kind and key not in declared(TYPES[table]):
                _refuse(f"{where}: key", sentence("{0} has no field “{1}”; one of your own needs a kind", table, key))
            if kind in ("choice", "choices") and not LIST.fullmatch(values.get("list", "")):
                _refuse(f"{where}: list", sentence("is missing, or no name of a list"))
            for name, allowed in (("place", ("", "form", "more", "off")), ("required", ("", "yes", "no"))):
                if values.get(name, "") not in allowed:
                    _refuse(f"{where}: {name}", sentence("is none of {0}", ", ".join(allowed[1:])))
            values = {name: value for name, value in values.items() if name != "of"}
            yield AskedField(id=f"{table}.{'x_' if kind else ''}{key}", table=table, **values)

    def _numbers(self) -> Iterator[NumberWord]:
        for at, said in enumerate(_tables(self._said, "number"), 1):
            where = f"number {at}"
            values = _values(said, OF_NUMBER, where)
            words = values.get("words", [])
            if not all(isinstance(each, str) and ";" not in each for each in words):
                _refuse(f"{where}: words", sentence("are no phrases"))
            values["words"] = "; ".join(words)
            values.setdefault("id", f"number.{values.get('language', '')}.{values.get('key', '')}.{at}")
            if not KEY.fullmatch(values.get("key", "")) or not ID.fullmatch(values["id"]):
                _refuse(f"{where}: key", sentence("is none: small letters, digits and _ only"))
            if values.get("comparator", "") not in COMPARATORS:
                _refuse(f"{where}: comparator", sentence("is none of {0}", ", ".join(sorted(COMPARATORS - {""}))))
            line = NumberWord(position=at, **values)
            if problem := problem_with(line):
                raise UserError("{0}: {1}", where, problem)
            yield line


def _choice(name: str, parent: str, key: str, said: Any, position: int) -> Choice:
    where = f"choices “{name}”, {key[:60]}"
    if not KEY.fullmatch(key):
        _refuse(where, sentence("is no key: small letters, digits and _ only"))
    if isinstance(said, str):
        label, _, help = said.partition(": ")
        said = {"label": label, "help": help} if help else {"label": label}
    values = _values(said, OF_CHOICE, where)
    if not values.get("label", "").strip():
        _refuse(where, sentence("has no label"))
    if not COLOUR.fullmatch(values.get("colour", "").lower()):
        _refuse(where, sentence("has a colour that is not written as #rrggbb"))
    if name in FIXED and (values.get("hidden") or values.get("merged_into")):
        _refuse(where, sentence("can only be renamed, as the application depends on it"))
    values["colour"] = values.get("colour", "").lower()
    if into := values.get("merged_into"):
        values["merged_into"] = f"{name}.{into}"
    return Choice(id=f"{name}.{key}", list=name, key=key, parent=parent, position=position, **values)


def _check_mergers(choices: tuple[Choice, ...]) -> None:
    """Whatever is merged leads to a choice that stands, and never round."""
    known = {choice.id: choice for choice in choices}
    for choice in choices:
        seen = {choice.id}
        while choice.merged_into:
            if choice.merged_into in seen or choice.merged_into not in known:
                _refuse(choice.id, sentence("is merged into itself, or into a choice that is not there"))
            seen.add(choice.merged_into)
            choice = known[choice.merged_into]


def _tables(said: Mapping[str, Any], name: str) -> list[Any]:
    found = said.get(name, [])
    if not isinstance(found, list):
        _refuse(name, sentence("is no list of tables; begin each with {0}", f"[[{name}]]"))
    return found


def _values(said: Any, shape: Shape, where: str) -> dict[str, Any]:
    """The values of a table, each of its kind and of a sensible length."""
    if not isinstance(said, dict):
        _refuse(where, sentence("is no table"))
    if unknown := sorted(said.keys() - shape.keys()):
        _refuse(where, sentence("“{0}” is not known here", unknown[0][:40]))
    for name, value in said.items():
        kind, longest = shape[name]
        if type(value) is not kind:
            _refuse(f"{where}: {name}", sentence("is {0} elsewhere, and here it is not", _kind_word(kind)))
        if isinstance(value, int) and kind is int and not 0 < value < 10**9:
            _refuse(f"{where}: {name}", sentence("is not between 1 and a milliard"))
        if isinstance(value, str | list) and len(value) > longest:
            _refuse(f"{where}: {name}", sentence("is longer than {0}", longest))
    return dict(said)


def _kind_word(kind: type) -> Sentence:
    return {
        str: sentence("text"),
        bool: sentence("true or false"),
        int: sentence("a whole number"),
        list: sentence("a list"),
    }[kind]


def _refuse(where: str, problem: Sentence) -> NoReturn:
    raise UserError("{0} {1}.", where, problem)


def in_file_order(book: Book) -> Book:
    """The book as it stands after writing and reading: positions follow from the order."""
    choices: dict[tuple[str, str], int] = {}
    placed = []
    for choice in sorted(book.choices, key=lambda c: (c.list, c.parent, c.position, c.key)):
        at = choices[choice.list, choice.parent] = choices.get((choice.list, choice.parent), -1) + 1
        placed.append(replace(choice, position=at))
    lines = sorted(book.numbers, key=lambda line: (line.position, line.id))
    numbers = tuple(replace(line, position=at) for at, line in enumerate(lines, 1))
    fields = tuple(sorted(book.fields, key=lambda field: (field.table, field.position, field.key)))
    return replace(book, choices=tuple(placed), numbers=numbers, fields=fields)
