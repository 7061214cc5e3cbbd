"""How words become numbers: the rules of a project's codebook, and which of them the words match."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

from annotator.domain.places import resource
from annotator.services.reading.language import NEVER, alike, base, bounded, known, phrases

NUMBER = re.compile(r"\{([nm])\}")


@dataclass(frozen=True)
class NumberRule:
    """One line of the table. `words` are patterns ("more than {n}", "between {n} and {m}") or literal
    ("dozens").

    `value`, `low` and `high` are "" (not known), "n", "n+1", "n-1", "m", "n/m", or a number ("12", "2/3").
    """

    key: str
    language: str
    words: tuple[str, ...]
    value: str
    low: str
    high: str
    comparator: str


@dataclass(frozen=True, eq=False)
class Table:
    """The rules of one language, ready to match: words around one number, between two, and words by
    themselves."""

    before: Mapping[str, NumberRule]
    after: Mapping[str, NumberRule]
    pairs: Mapping[tuple[str, str], NumberRule]
    literal: Mapping[str, NumberRule]
    exact: NumberRule | None
    before_pattern: re.Pattern[str]
    after_pattern: re.Pattern[str]
    literal_pattern: re.Pattern[str]
    betweens: frozenset[str]
    head_ends: frozenset[str]
    literal_starts: frozenset[str]
    joins: frozenset[str]
    changes: frozenset[str]


def load_rules(source: Path | str | None = None) -> tuple[NumberRule, ...]:
    """The rules in a TOML file or text (`[[rule]]` tables); without one, the rules that ship with the
    application."""
    path = resource("codebook", "numbers.toml") if source is None else source
    text = path.read_text(encoding="utf-8") if isinstance(path, Path) else path
    return tuple(rule_of(row) for row in tomllib.loads(text).get("rule", []))


@cache
def shipped_rules() -> tuple[NumberRule, ...]:
    """The rules that ship with the application, read once."""
    return load_rules()


def rule_of(row: Mapping[str, object]) -> NumberRule:
    words = row.get("words", ())
    listed = tuple(map(str, words)) if isinstance(words, list) else (str(words),)
    named = {name: str(row.get(name, "")) for name in ("key", "language", "value", "low", "high", "comparator")}
    return NumberRule(words=listed, **named)


Rules = Sequence[NumberRule] | Table  # a table is for one language; whoever reads many figures makes it once


def table_of(rules: Rules, language: str) -> Table:
    """The rules of this language, else those of no language."""
    return rules if isinstance(rules, Table) else compiled(tuple(rules), base(language))


@cache
def compiled(rules: tuple[NumberRule, ...], language: str) -> Table:
    own = [rule for rule in rules if base(rule.language) == language]
    parts = [
        (NUMBER.split(words), rule) for rule in own or [r for r in rules if not r.language] for words in rule.words
    ]
    before = {alike(split[0]): rule for split, rule in parts if len(split) == 3 and split[0].strip()}
    after = {alike(split[2]): rule for split, rule in parts if len(split) == 3 and split[2].strip()}
    pairs = {(alike(split[0]), alike(split[2])): rule for split, rule in parts if len(split) == 5}
    literal = {alike(split[0]): rule for split, rule in parts if len(split) == 1}
    exact = next((rule for split, rule in parts if split == ["", "n", ""]), None)
    heads = {*before, *(head for head, _ in pairs if head)}
    betweens = frozenset(between for _, between in pairs)
    joins = known(language, "figures", "limits_joined") if language else frozenset()
    changes = known(language, "figures", "changes") if language else frozenset()
    patterns = ending(heads), beginning(after), phrases(literal)
    quick = betweens, last_words(heads), first_words(literal)
    return Table(before, after, pairs, literal, exact, *patterns, *quick, joins, changes)


def last_words(heads: Iterable[str]) -> frozenset[str]:
    """With which word or sign they end: the quick question before the long expression is tried."""
    return frozenset(re.findall(r"[^\W\d_]+|[^\w\s]", head)[-1] for head in heads)


def first_words(literals: Iterable[str]) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", literal)[0] for literal in literals)


def ending(heads: set[str]) -> re.Pattern[str]:
    """Finds one of these at the end of a text; the leftmost match is the longest."""
    return re.compile("(?:" + "|".join(map(bounded_left, sorted(heads))) + r")\s*$", re.IGNORECASE) if heads else NEVER


def bounded_left(head: str) -> str:
    left = r"(?<!\w)" if head[0].isalnum() else ""
    return left + bounded(head).removeprefix(left).removesuffix(r"(?!\w)")


def beginning(tails: Mapping[str, NumberRule]) -> re.Pattern[str]:
    ordered = sorted(tails, key=len, reverse=True)
    return re.compile(r"\s*(" + "|".join(map(bounded, ordered)) + ")", re.IGNORECASE) if ordered else NEVER


def calculated(expression: str, n: float | None, m: float | None, steps: bool) -> float | None:
    """The value of "n+1" and its like; `steps`: whole things are counted, so that "more than 100" begins at
    101."""
    if expression in ("", "m"):
        return m if expression else None
    if expression == "n/m":
        return n / m if n is not None and m else None
    if expression.startswith("n"):
        step = int(expression[1:] or 0) if steps and n is not None and n == int(n) else 0
        return None if n is None else n + step
    return share(expression)


@cache
def share(expression: str) -> float:
    """2/3, 12."""
    return float(Fraction(expression))
