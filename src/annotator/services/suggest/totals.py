"""Totals and their parts: "181 dead, including 124 jihadists, 50 soldiers and seven civilians"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.domain.annotations import Figure
from annotator.services.reading.language import alike, known, pattern
from annotator.services.suggest.suggestion import Suggestion

LIST_MARK = re.compile(r"\s*[,;]?\s*")
LONGEST_STEP = 60  # characters between the words counted and the next number of a list


def with_totals(text: str, suggestions: list[Suggestion], language: str) -> list[Suggestion]:
    """The figures of a sentence, with `part_of` on the parts and `parts_complete` on a total whose parts were added."""
    counts = [place for place, one in enumerate(suggestions) if is_countable(one)]
    done: set[int] = set()
    for position, place in enumerate(counts):
        if place in done:
            continue
        parts = parts_of(text, [suggestions[p] for p in counts[position:]], language)
        places = counts[position + 1 : position + 1 + parts]
        if places:
            done.update(places)
            link(suggestions, place, places)
    return suggestions


def is_countable(one: Suggestion) -> bool:
    figure = one.record
    return isinstance(figure, Figure) and figure.kind in ("count", "other")


def link(suggestions: list[Suggestion], place: int, places: Sequence[int]) -> None:
    """Write the link into the parts, and what they have in common with the total into the total alone."""
    total = suggestions[place].record
    assert isinstance(total, Figure)
    parts = [one for p in places if isinstance(one := suggestions[p].record, Figure)]
    total = replace(total, parts_complete=completeness(total, parts), status=total.status or shared_status(parts))
    suggestions[place] = replace(suggestions[place], record=total)
    for p, part in zip(places, parts, strict=True):
        status = "" if part.status == total.status else part.status
        suggestions[p] = replace(suggestions[p], record=replace(part, part_of=total.id, status=status))


def shared_status(parts: Sequence[Figure]) -> str:
    statuses = {part.status for part in parts}
    return statuses.pop() if len(statuses) == 1 else ""


def completeness(total: Figure, parts: Sequence[Figure]) -> str:
    """`yes` where exact parts add up to an exact total, `no` where something is left, else `unknown`."""
    values = [part.value for part in parts if part.comparator == "exact" and part.value is not None]
    if len(values) < len(parts) or total.comparator != "exact" or total.value is None:
        return "unknown"
    return "yes" if sum(values) == total.value else "no"


def parts_of(text: str, figures: Sequence[Suggestion], language: str) -> int:
    """How many of the figures after the first are its parts: as many as are listed and do not exceed it."""
    records = [one.record for one in figures if isinstance(one.record, Figure)]
    if len(records) < 2 or records[0].kind != "count":
        return 0
    lead = step(text, records[0], records[1])
    said = bool(pattern(language, "figures", "of_whom").search(lead)) and not has_stop(lead, language)
    listed = run(text, records[1:], language)
    most = highest(records[0])
    fitting = 0
    for length in range(1, listed + 1):
        if most is not None and added(records[1 : length + 1]) > most:
            break
        fitting = length
    if said:
        return fitting
    exact = most is not None and fitting > 1 and added(records[1 : fitting + 1]) == most
    return fitting if exact and is_opening(lead) else 0


def is_opening(lead: str) -> bool:
    """ "Nine people — five soldiers and four civilians —": a dash, colon, bracket or comma leads to the list."""
    return lead.strip()[-1:] in ("—", "–", "-", ":", "(", ",")


def step(text: str, one: Figure, following: Figure) -> str:
    """The words between what a figure counts and the next number."""
    end = one.counted_at.end if one.counted_at else one.at.end
    return text[min(end, following.at.start) : following.at.start]


def has_stop(words: str, language: str) -> bool:
    """Another clause begins between the total and the word that leads to its parts."""
    return ";" in words or "." in words.rstrip(". ") or len(words) > LONGEST_STEP


def run(text: str, records: Sequence[Figure], language: str) -> int:
    """How many figures stand in one list: nothing but a comma or "and" between what one counts and the next."""
    length = 1
    joins = known(language, "numbers", "join")
    for one, following in pairwise(records):
        between = alike(step(text, one, following))
        rest = between.strip(" ,;")
        if not is_list_step(rest, one, joins):
            break
        length += 1
    return length


def is_list_step(rest: str, one: Figure, joins: frozenset[str]) -> bool:
    """A comma, "and", or some words more of what is counted ("nine employees of the plant and")."""
    if rest in joins or not rest:
        return True
    words = rest.split()
    return len(words) <= 6 and words[-1] in joins and "," not in rest and ";" not in rest


def highest(total: Figure) -> float | None:
    """What parts can add up to at most; None where nothing is known."""
    if total.comparator in ("exact", "at_most", "less_than"):
        return total.value if total.high is None else total.high
    return total.high


def added(parts: Sequence[Figure]) -> float:
    return sum(part.low if part.low is not None else part.value or 0 for part in parts if part.kind == "count")
