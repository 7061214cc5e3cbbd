"""What a number is measured in: days, dollars, percent; and magnitudes. Data: `codebook/units.toml`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from annotator.domain.places import resource
from annotator.services.reading.language import alike


@dataclass(frozen=True)
class Unit:
    """`key` goes into the record ("day", "USD"); `kind` is a figure's kind ("duration", "money")."""

    key: str
    kind: str
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@cache
def units() -> tuple[Unit, ...]:
    rows = tomllib.loads(resource("codebook", "units.toml").read_text(encoding="utf-8"))["unit"]
    return tuple(
        Unit(row["key"], row["kind"], tuple(row.get("after", ())), tuple(row.get("before", ()))) for row in rows
    )


@cache
def magnitudes() -> dict[str, float]:
    rows = tomllib.loads(resource("codebook", "units.toml").read_text(encoding="utf-8"))["magnitudes"]
    return {word.casefold(): float(factor) for factor, words in rows.items() for word in words}


@cache
def magnitude_pattern() -> re.Pattern[str]:
    """Letters that are short for a magnitude stand right at the number ("3k"), words apart ("3 million")."""
    by_length = sorted(magnitudes(), key=len, reverse=True)
    short = "|".join(re.escape(word) for word in by_length if len(word) == 1)
    long = "|".join(re.escape(word) for word in by_length if len(word) > 1)
    return re.compile(rf"(?:(?<=\d)(?:{short})|[ \u00a0\u202f-]{{0,2}}(?:{long}))(?!\w)", re.IGNORECASE)


def magnitude_at(words: str, position: int) -> tuple[float, int]:
    """The magnitude written right after this place and where it ends; (1, 0) where there is none."""
    match = magnitude_pattern().match(words, position)
    return (magnitudes()[match[0].strip(" \u00a0\u202f-").casefold()], match.end()) if match else (1.0, 0)


@cache
def after_pattern() -> tuple[re.Pattern[str], dict[str, Unit]]:
    by_word = {alike(word): unit for unit in reversed(units()) for word in unit.after}
    ordered = sorted({word for unit in units() for word in unit.after}, key=len, reverse=True)
    alternatives = "|".join(map(written, ordered))
    return re.compile(rf"[ \u00a0\u202f-]?(?:d['’]|de |of )?({alternatives})(?!\w)", re.IGNORECASE), by_word


def written(word: str) -> str:
    """The unit as an expression; signs of one or two letters only as they stand, or all in capitals: km, KM, W."""
    if len(word) > 2 or not word.isascii() or not word.isalpha():
        return re.escape(word).replace(r"\ ", r"\s+")
    return f"(?-i:{word}|{word.upper()})" if len(word) == 2 and word.islower() else f"(?-i:{word})"


@cache
def before_pattern() -> tuple[re.Pattern[str], dict[str, Unit]]:
    by_sign = {alike(sign): unit for unit in units() for sign in unit.before}
    alternatives = "|".join(re.escape(sign) for sign in sorted(by_sign, key=len, reverse=True))
    return re.compile(rf"(?<![\w$€£])({alternatives})[ \u00a0]?$", re.IGNORECASE), by_sign


@cache
def currency_letters() -> tuple[str, ...]:
    """What may stand right before digits and ends in a letter: USD, $A, RM."""
    return tuple(sign for unit in units() for sign in unit.before if sign[-1].isalpha())


def unit_after(words: str, position: int) -> tuple[Unit | None, int]:
    """The unit written right after a number, and where it ends; (None, position) where there is none."""
    expression, by_word = after_pattern()
    match = expression.match(words, position)
    return (by_word[alike(match[1])], match.end()) if match else (None, position)


def unit_before(words: str, position: int) -> tuple[Unit | None, int]:
    """The currency sign right before a number, and where it begins; (None, position) where there is none."""
    expression, by_sign = before_pattern()
    first = max(0, position - 5)
    match = expression.search(words[first:position])
    return (by_sign[alike(match[1])], first + match.start()) if match else (None, position)
