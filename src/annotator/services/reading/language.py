"""A language's rules are data: `resources/languages/*.toml`, read once, asked for by section and key."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache

from annotator.domain.places import resource
from annotator.services.reading.characters import is_wordy

NEVER = re.compile(r"(?!)")


def base(language: str) -> str:
    """The language without its region: `en` for `en-GB`."""
    return language.replace("_", "-").partition("-")[0].casefold()


def alike(words: str) -> str:
    """Words as they are compared: case folded, apostrophes straight, white space one blank."""
    plain = words.casefold()
    return plain if plain.isalnum() else " ".join(plain.replace("’", "'").split())


@cache
def table(language: str, section: str) -> dict[str, tuple[str, ...]]:
    """A section of a language's file: key → words. A text in the file is a list of single words; unknown:
    empty."""
    found = whole_file(base(language)).get(section, {})
    return {key: tuple(value.split() if isinstance(value, str) else value) for key, value in found.items()}


@cache
def whole_file(language: str) -> dict[str, dict[str, str | list[str]]]:
    path = resource("languages", f"{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if language.isalpha() and path.is_file() else {}


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages that have a file."""
    return tuple(sorted(path.stem for path in resource("languages").glob("*.toml")))


def entries(language: str, section: str, key: str) -> tuple[str, ...]:
    return table(language, section).get(key, ())


@cache
def known(language: str, section: str, key: str) -> frozenset[str]:
    """The entries as a set to compare with `alike(word)`."""
    return frozenset(map(alike, entries(language, section, key)))


@cache
def known_anywhere(section: str, key: str) -> frozenset[str]:
    """The entries of all languages, for readers that are not told the language."""
    return frozenset().union(*(known(code, section, key) for code in languages()))


@cache
def entries_anywhere(section: str, key: str) -> tuple[str, ...]:
    """The same as phrases, as `alike` gives them, the longest first."""
    return tuple(sorted(known_anywhere(section, key), key=lambda phrase: (-len(phrase), phrase)))


@cache
def pattern(language: str, section: str, key: str) -> re.Pattern[str]:
    """Finds any of the entries as whole words, the longest first; `*` in an entry is any one word."""
    return phrases(entries(language, section, key))


def phrases(words: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these phrases, the longest first. Matches nothing for no phrases."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(map(bounded, longest_first)), re.IGNORECASE) if longest_first else NEVER


def bounded(phrase: str) -> str:
    """The phrase as an expression with word boundaries at the sides where it has letters."""
    inside = re.escape(phrase).replace(r"\*", r"\w+").replace(r"\ ", r"\s+").replace("'", "['’]")
    left = r"(?<!\w)" if is_wordy(phrase[0]) else ""
    # An elided article or a joined preposition goes straight on: d', l', Arabic لـ
    right = r"(?!\w)" if is_wordy(phrase[-1]) and phrase[-1] not in "ـل" else ""
    return left + inside + right


def whole(words: Iterable[str]) -> str:
    """An alternation of words for use inside a larger expression; matches nothing when there are none."""
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(map(bounded, longest_first)) + ")" if longest_first else "(?!)"
