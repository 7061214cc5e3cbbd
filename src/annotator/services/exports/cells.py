"""How a value is written in a cell of an exported table, so that no spreadsheet takes it for a formula."""

import math
import re
from collections.abc import Mapping
from typing import Any

from annotator.domain.cells import join_cell, number_cell

FORMULA = re.compile("'*[=+\\-@\t\r]")
NEGATIVE = re.compile(r"-\d+(\.\d+)?")
NUMBER = re.compile(r"-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?", re.IGNORECASE)
FLAGS = {"yes": True, "no": False, "": False}


def written(value: Any) -> str:
    """A value as a cell: numbers as 181, flags as yes and no, lists joined by `; `, text guarded; nothing is empty."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number_cell(value)
    return guarded(words_of(value))


def words_of(value: Any) -> str:
    """A value in words: flags as yes and no, lists joined by `; `; nothing is empty."""
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return number_cell(value)
        case list() | tuple():
            return join_cell(map(str, value))
        case Mapping():
            return join_cell(f"{key}: {each}" for key, each in value.items())
        case _:
            return str(value)


def guarded(text: str) -> str:
    """A text that begins with = + - @, a tab or CR gets an apostrophe before it; real negative numbers do not.

    So does a text that begins with apostrophes and one of these, so that `unguarded` gives back exactly what was.
    The rule is OWASP's against CSV injection.
    """
    return f"'{text}" if FORMULA.match(text) and not NEGATIVE.fullmatch(text) else text


def unguarded(cell: str) -> str:
    """The text of a cell: without the apostrophe that `guarded` put there."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def read_number(cell: str) -> float | None:
    """The number of a cell; ValueError where it is none, or not a finite one."""
    if not cell:
        return None
    number = float(cell) if NUMBER.fullmatch(cell) else math.nan
    if not math.isfinite(number):
        raise ValueError(f"“{cell[:40]}” is not a number")
    return number


def read_flag(cell: str) -> bool:
    if cell not in FLAGS:
        raise ValueError(f"“{cell[:40]}” is neither yes nor no")
    return FLAGS[cell]
