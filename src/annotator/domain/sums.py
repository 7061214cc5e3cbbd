"""Parts and their total: whether they add up, in numbers and in a sentence to be shown as one types."""

import math
from collections.abc import Iterable, Sequence

from annotator.domain.annotations import Figure
from annotator.domain.cells import number_cell
from annotator.domain.sentences import Sentence, sentence
from annotator.domain.wording import short

FROM_VALUE_UP = {"", "exact", "at_least", "more_than"}
FROM_VALUE_DOWN = {"", "exact", "at_most", "less_than"}


def sum_sentence(total: Figure, parts: Sequence[Figure]) -> tuple[bool | None, str]:
    """Whether the parts fit their total (None: cannot be said, or some may be missing), and the sum in words."""
    parts = counted_once(parts)
    if not parts:
        return None, ""
    if reason := not_addable(total, parts):
        return None, reason
    terms = " + ".join(number_cell(part.value) for part in parts)
    words = sentence("{0} = {1}", terms, number_cell(amount(parts)))
    off = distance(total, parts)
    if off:
        return False, sentence("{0}: {1} than the total.", words, fewer_or_more(off))
    if not all(is_exact(figure) for figure in (total, *parts)):
        return None, sentence("{0}, and the total is “{1}”: both can be true.", words, short(total.at.words))
    left = tidy((total.value or 0) - amount(parts))
    if left:
        return None, sentence("{0} of {1}: {2} are left.", words, number_cell(total.value), number_cell(left))
    return True, sentence("{0}: the parts make up the total.", words)


def counted_once(parts: Iterable[Figure]) -> list[Figure]:
    """The parts without those that only say another of them again."""
    parts = list(parts)
    ids = {part.id for part in parts}
    return [part for part in parts if part.repeats not in ids]


def not_addable(total: Figure, parts: Sequence[Figure]) -> str:
    """Why the parts cannot be added up, as a sentence; empty where they can."""
    vague = next((figure for figure in (total, *parts) if figure.value is None), None)
    if vague:
        words = short(total.at.words), short(vague.at.words)
        return sentence("The parts of “{0}” cannot be added up: “{1}” has no value.", *words)
    if any(measure(part) != measure(total) for part in parts):
        return sentence("The parts of “{0}” cannot be added up: they are in other units.", short(total.at.words))
    return ""


def distance(total: Figure, parts: Sequence[Figure]) -> float:
    """By how much the parts exceed the total, or, below 0, fall short of it where they are complete; else 0.

    Where the words are not exact, only what cannot be true in any reading of them counts.
    """
    lowest, highest = added(bounds(part)[0] for part in parts), added(bounds(part)[1] for part in parts)
    low, high = bounds(total)
    if lowest is not None and high is not None and tidy(lowest - high) > 0:
        return tidy(lowest - high)
    complete = total.parts_complete == "yes"
    if complete and highest is not None and low is not None and tidy(highest - low) < 0:
        return tidy(highest - low)
    return 0


def bounds(figure: Figure) -> tuple[float | None, float | None]:
    """The smallest and the largest number a figure can mean; None where nothing bounds it."""
    low = figure.value if figure.low is None and figure.comparator in FROM_VALUE_UP else figure.low
    high = figure.value if figure.high is None and figure.comparator in FROM_VALUE_DOWN else figure.high
    return low, high


def is_exact(figure: Figure) -> bool:
    low, high = bounds(figure)
    return figure.value is not None and low == high == figure.value


def measure(figure: Figure) -> tuple[str, str]:
    """What its number is a number of: counts, or money in one currency …"""
    return ("" if figure.kind == "count" else figure.kind), figure.unit


def amount(parts: Iterable[Figure]) -> float:
    return tidy(math.fsum(part.value or 0 for part in parts))


def added(numbers: Iterable[float | None]) -> float | None:
    known = list(numbers)
    return None if None in known else math.fsum(number for number in known if number is not None)


def tidy(number: float) -> float:
    """Without the dust of binary fractions: 0.1 + 0.2 is 0.3."""
    return round(number, 9)


def fewer_or_more(off: float) -> Sentence:
    number = number_cell(abs(off))
    return sentence("{0} more", number) if off > 0 else sentence("{0} fewer", number)
