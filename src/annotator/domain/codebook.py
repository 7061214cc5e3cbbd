"""The project's codebook: the choices of every field, kept as records so that a word can change and data stay."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from annotator.domain.asked import AskedField, asked_fields, is_extra, placed_fields, table_of
from annotator.domain.fields import Field, ask, keep
from annotator.domain.places import resource
from annotator.domain.records import Record

__all__ = ["AskedField", "Choice", "Codebook", "Guidelines", "NumberWord", "default_choices", "default_numbers"]

# Code depends on the keys of these lists, so a project may rename their words but not add to them.
FIXED = {"comparator", "figure.kind", "manner", "polarity", "form", "yes_no", "yes_no_unknown", "progress", "verdict"}
FIXED |= {"published_basis", "zone"}
READY = ("general", "conflict", "protest")  # the codebooks that ship with the application
GUIDELINES = "guidelines"  # the id of the one record


@dataclass(frozen=True, kw_only=True)
class Choice(Record):
    """One word of one list. Records store its key; its label may change at any time."""

    list: str = keep()
    key: str = keep()
    label: str = ask("", "Label")
    help: str = ask("", "Help")
    parent: str = keep()  # the key it goes with: a subtype with its type; empty goes with all
    position: int = keep(0, kind="integer")
    hidden: bool = ask(False, "Hidden")
    merged_into: str = keep(link="choice")
    colour: str = ask("", "Colour", "#rrggbb; empty: the usual one.")


@dataclass(frozen=True, kw_only=True)
class NumberWord(Record):
    """A line of the table that says how words become numbers; projects differ in what “dozens” means.

    `value`, `low` and `high` are a number, or `n`, `n+1`, `n-1` or `m` of the number the words hold.
    """

    key: str = keep()
    language: str = keep()
    words: str = ask("", "Words", "Separated by semicolons; {n} stands for a number.")
    value: str = ask("", "Value")
    low: str = ask("", "Low")
    high: str = ask("", "High")
    comparator: str = ask("", "Reads as", choices="comparator")
    position: int = keep(0, kind="integer")


@dataclass(frozen=True, kw_only=True)
class Guidelines(Record):
    """The project's guidelines for coding, in Markdown; there is one record. The journal keeps every version."""

    text: str = ask("", "Guidelines", kind="long_text")


class Codebook:
    """The choices of a project by list, and its fields by record type, each in their order."""

    def __init__(self, choices: Iterable[Choice], asked: Iterable[AskedField] = ()) -> None:
        self._by_id = {choice.id: choice for choice in choices}
        self._asked = {record.id: record for record in asked}
        self._fields: dict[type[Any], list[Field]] = {}
        self.version = 0  # goes up with every change
        self._sort()

    def take(self, record: Choice | AskedField) -> None:
        """Show this state of a choice or of a field from now on."""
        self.version += 1
        if isinstance(record, Choice):
            self._by_id[record.id] = record
            self._sort()
        else:
            self._asked[record.id] = record
            self._fields.clear()

    def fields(self, record_type: type[Any]) -> Sequence[Field]:
        """The fields of a mention, figure or source as the project asks for them; one switched off is not `shown`.

        The project's own are among them, named `x_KEY`; `asked.value_of` reads what a record holds in any of them.
        """
        if record_type not in self._fields:
            self._fields[record_type] = asked_fields(record_type, self._asked.values())
        return self._fields[record_type]

    def places(self, record_type: type[Any]) -> dict[str, int]:
        """The position of each field by its name."""
        return {field.name: at for at, field in placed_fields(record_type, self._asked.values())}

    def extra_fields(self, record_type: type[Any]) -> Sequence[Field]:
        """The project's own fields of a record type, those switched off included."""
        return [field for field in self.fields(record_type) if is_extra(field.name)]

    def demanded(self, record_type: type[Any]) -> Sequence[Field]:
        """The fields that the project itself says are required, and asks for."""
        said = [record.name for record in self.asked(record_type) if record.required == "yes"]
        return [field for field in self.fields(record_type) if field.shown and field.name in said]

    def asked(self, record_type: type[Any]) -> Sequence[AskedField]:
        """What the project says about the fields of a record type."""
        return [r for r in self._asked.values() if r.table == table_of(record_type) and not r.deleted]

    def ever_asked(self, record_type: type[Any]) -> Sequence[AskedField]:
        """The same, with fields that were removed: their keys are never given again."""
        return [record for record in self._asked.values() if record.table == table_of(record_type)]

    def asked_field(self, id: str) -> AskedField | None:
        """What the project ever said about a field, also where the field was removed."""
        return self._asked.get(id)

    @property
    def lists(self) -> Sequence[str]:
        """The names of all lists that ever had a choice."""
        return [name for name, choices in self._lists.items() if choices]

    def all(self, name: str) -> Sequence[Choice]:
        """Every choice of a list in its order: hidden and merged ones, too, but no deleted ones."""
        return [choice for choice in self._lists[name] if not choice.deleted]

    def ever(self, name: str) -> Sequence[Choice]:
        """Every choice that a list ever had: their keys are never given again."""
        return self._lists[name]

    def known(self, id: str) -> Choice | None:
        """The record of a choice as it is, also where it is merged or deleted."""
        return self._by_id.get(id)

    def offered(self, name: str, parent: str = "") -> Sequence[Choice]:
        """What can be chosen from a list; with a parent, only what goes with it."""
        standing = [c for c in self._lists[name] if not c.hidden and not c.merged_into and not c.deleted]
        return [c for c in standing if not parent or c.parent in ("", parent)]

    def label(self, name: str, key: str) -> str:
        """The word for a key; a key from elsewhere that nobody explained is its own word."""
        choice = self.choice(name, key)
        return choice.label if choice else key.replace("_", " ")

    def standing(self, name: str, key: str) -> str:
        """The key that stands for a key after merging."""
        choice = self.choice(name, key)
        return choice.key if choice else key

    def lists_it(self, name: str) -> bool:
        """Whether the project has a list of this name."""
        return bool(self._lists.get(name))

    def key_offered(self, name: str, key: str) -> str:
        """The key that can be chosen for a key, after merging; "" where the project does not offer it."""
        choice = self.choice(name, key)
        return choice.key if choice and not choice.hidden and not choice.deleted else ""

    def choice(self, name: str, key: str) -> Choice | None:
        """The choice a key stands for, after merging."""
        seen: set[str] = set()
        choice = self._by_id.get(f"{name}.{key}")
        while choice and choice.merged_into and choice.id not in seen:
            seen.add(choice.id)
            choice = self._by_id.get(choice.merged_into)
        return choice

    def _sort(self) -> None:
        self._lists: dict[str, list[Choice]] = defaultdict(list)
        for choice in sorted(self._by_id.values(), key=lambda c: (c.position, c.key)):
            self._lists[choice.list].append(choice)


@cache
def default_choices() -> tuple[Choice, ...]:
    """The choices that a new project starts with (resources/codebook/default.toml)."""
    import tomllib  # not needed to start

    lists = tomllib.loads(resource("codebook", "default.toml").read_text("utf-8"))
    return tuple(
        replace(_choice(name, key, said), position=position)
        for name, words in lists.items()
        for position, (key, said) in enumerate(words.items())
    )


@cache
def default_numbers() -> tuple[NumberWord, ...]:
    """How words become numbers in a new project (resources/codebook/numbers.toml)."""
    import tomllib  # not needed to start

    lines = tomllib.loads(resource("codebook", "numbers.toml").read_text("utf-8"))["rule"]
    return tuple(_number_word(line, position) for position, line in enumerate(lines))


def _number_word(line: dict[str, Any], position: int) -> NumberWord:
    """A line of the table; its identity is its place, so that it is the same in every new project."""
    said = {name: line.get(name, "") for name in ("key", "language", "value", "low", "high", "comparator")}
    id = f"number.{position:03}.{said['key']}"
    return NumberWord(id=id, words="; ".join(line["words"]), position=position, **said)


def _choice(section: str, key: str, said: str) -> Choice:
    name, _, parent = section.partition(" of ")
    label, _, help = said.partition(": ")
    return Choice(id=f"{name}.{key}", list=name, key=key, label=label, help=help, parent=parent)
