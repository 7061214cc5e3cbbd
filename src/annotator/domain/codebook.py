"""The project's codebook: the choices of every field, kept as records so that a word can change and data stay."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.fields import ask, keep
from annotator.domain.places import resource
from annotator.domain.records import Record

# Code depends on the keys of these lists, so a project may rename their words but not add to them.
FIXED = {"comparator", "figure.kind", "manner", "polarity", "form", "yes_no", "yes_no_unknown", "progress", "verdict"}
FIXED |= {"published_basis", "zone"}
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
class AskedField(Record):
    """How a project asks for a field: a declared one otherwise than usual, or an extra one of its own.

    Its id is `TABLE.KEY` for a declared field, `TABLE.x_KEY` for an extra one, TABLE being mention, figure or source.
    """

    table: str = keep()
    key: str = keep()
    kind: str = keep()  # empty for a declared field; text, long_text, number, flag, choice, choices, date, link
    list: str = keep()  # of the codebook, where it is a choice
    label: str = ask("", "Label", "Empty: as declared.")
    help: str = ask("", "Help", "Empty: as declared.", kind="long_text")
    place: str = ask("", "Asked for", "form, more, off; empty: as declared.")
    required: str = ask("", "Required", "yes, no; empty: as declared.")
    position: int = keep(0, kind="integer")


@dataclass(frozen=True, kw_only=True)
class Guidelines(Record):
    """The project's guidelines for coding, in Markdown; there is one record. The journal keeps every version."""

    text: str = ask("", "Guidelines", kind="long_text")


class Codebook:
    """The choices of a project, by list, in their order."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self._by_id = {choice.id: choice for choice in choices}
        self._sort()

    def take(self, choice: Choice) -> None:
        """Show this state of a choice from now on."""
        self._by_id[choice.id] = choice
        self._sort()

    def offered(self, name: str, parent: str = "") -> Sequence[Choice]:
        """What can be chosen from a list; with a parent, only what goes with it."""
        standing = [c for c in self._lists[name] if not c.hidden and not c.merged_into and not c.deleted]
        return [c for c in standing if not parent or c.parent in ("", parent)]

    def label(self, name: str, key: str) -> str:
        """The word for a key; a key from elsewhere that nobody explained is its own word."""
        choice = self.choice(name, key)
        return choice.label if choice else key.replace("_", " ")

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


def default_choices() -> list[Choice]:
    """The choices that a new project starts with (resources/codebook/default.toml)."""
    lists = tomllib.loads(resource("codebook", "default.toml").read_text("utf-8"))
    return [
        replace(_choice(name, key, said), position=position)
        for name, words in lists.items()
        for position, (key, said) in enumerate(words.items())
    ]


def default_numbers() -> list[NumberWord]:
    """How words become numbers in a new project (resources/codebook/numbers.toml)."""
    lines = tomllib.loads(resource("codebook", "numbers.toml").read_text("utf-8"))["rule"]
    return [_number_word(line, position) for position, line in enumerate(lines)]


def _number_word(line: dict[str, Any], position: int) -> NumberWord:
    """A line of the table; its identity is its place, so that it is the same in every new project."""
    said = {name: line.get(name, "") for name in ("key", "language", "value", "low", "high", "comparator")}
    id = f"number.{position:03}.{said['key']}"
    return NumberWord(id=id, words="; ".join(line["words"]), position=position, **said)


def _choice(section: str, key: str, said: str) -> Choice:
    name, _, parent = section.partition(" of ")
    label, _, help = said.partition(": ")
    return Choice(id=f"{name}.{key}", list=name, key=key, label=label, help=help, parent=parent)
