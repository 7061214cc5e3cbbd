"""How values are written in a field, and what counts as a number or a date there."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from annotator.domain.cells import number_cell
from annotator.domain.errors import UserError

SPACES = re.compile(r"(?<=\d)[\s'’_\u00a0\u2009\u202f](?=\d{3}(?!\d))")
COMMAS = re.compile(r"[-−+]?\d{1,3}([,٬]\d{3})+([.٫]\d+)?")
NUMBER = re.compile(r"[-−+]?(\d+([.٫]\d*)?|[.٫]\d+)")
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)

LARGEST = 1e18


@dataclass(frozen=True)
class Written:
    """The way from a value to words and back; `read` raises UserError with a sentence for the analyst."""

    write: Callable[[Any], str]
    read: Callable[[str], Any]


def read_number(words: str) -> float | None:
    """3500 for “3500”, “3,500”, “3 500” and “3500.0”; None for nothing."""
    plain = SPACES.sub("", words.strip())
    if not plain:
        return None
    if COMMAS.fullmatch(plain):
        plain = plain.replace(",", "").replace("٬", "")
    if not NUMBER.fullmatch(plain):
        raise UserError("“{0}” is not a number. Write it in digits, such as 2500000.", words.strip())
    value = float(plain.replace("−", "-").replace("٫", "."))
    if abs(value) >= LARGEST:
        raise UserError("“{0} …” is too large to be a number here.", words[:12])
    return value


def read_iso_date(words: str) -> str | None:
    """The words where they are a date of year, month or day: 2019, 2019-03, 2019-03-05."""
    if not DATE.fullmatch(words):
        return None
    try:
        date.fromisoformat((words + "-01-01")[:10])
    except ValueError:
        return None
    return words


def text() -> Written:
    """Words as they stand, without spaces around them."""
    return Written(str, str.strip)


def number() -> Written:
    """A number in plain digits."""
    return Written(number_cell, read_number)


def dates(read_words: Callable[[str], str | None]) -> Written:
    """A date, typed in digits or in words."""

    def read(words: str) -> str:
        words = words.strip()
        found = read_iso_date(words) or (read_words(words) if words else "")
        if found is None:
            advice = "“{0}” is not a date. Write 2019, 2019-03 or 2019-03-05, or words such as “Monday”."
            raise UserError(advice, words)
        return found

    return Written(str, read)
