"""Totals and their parts: "181 dead, including 124 jihadists, 50 soldiers and seven civilians"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from annotator.domain.anchors import Span
from annotator.domain.annotations import Figure
from annotator.domain.records import altered
from annotator.services.reading.counted import statuses
from annotator.services.reading.language import alike, known, pattern

AFTER_LIST = re.compile(r"\s*[,—–)-]\s*")
MOST_PARTS = 30
LONGEST_STEP = 60  # characters between the words counted and the next number of a list


def with_totals(text: str, sentence: Span, figures: Sequence[Figure], language: str) -> list[Figure]:
    """The figures of one sentence, with `part_of` on parts, and `parts_complete` on totals, as the sum says."""
    found = list(figures)
    counts = [place for place, figure in enumerate(found) if figure.kind == "count"]
    done = subsets(text, found, counts, language)
    for position, place in enumerate(counts):
        length = (
            0
            if place in done
            else parts_of(text, [found[p] for p in counts[position : position + MOST_PARTS]], language)
        )
        places = counts[position + 1 : position + 1 + length]
        if places:
            done.update(places)
            status = status_after(text, found[places[-1]], sentence, language)
            link(found, place, places, status)
    share_statuses(text, found, [place for place in counts if place not in done], language)
    return found


def subsets(text: str, found: list[Figure], counts: Sequence[int], language: str) -> set[int]:
    """ "30 of the 120 detainees": thirty are a part of them. The places of both, which are in no other list."""
    done: set[int] = set()
    for place, following in pairwise(counts):
        one, total = found[place], found[following]
        between = alike(text[one.at.end : total.at.start]).split()
        if not between or between[0] not in known(language, "numbers", "of"):
            continue
        determined = set(between[1:]) <= known(language, "words", "determiners")
        if determined and one.value is not None and total.value is not None and one.value < total.value:
            kept = total.status if statuses(total.counted, language) else ""
            own = "" if one.status == kept else one.status
            told = {"part_of": total.id, "counted": total.counted, "counted_at": total.counted_at, "status": own}
            found[place] = altered(one, told)
            found[following] = altered(total, {"status": kept})
            done |= {place, following}
    return done


def parts_of(text: str, figures: Sequence[Figure], language: str) -> int:
    """How many of the figures after the first are its parts: as many as are listed and do not exceed it."""
    if len(figures) < 2:
        return 0
    total, first = figures[0], figures[1]
    lead = step(text, total, first)
    if len(lead) > LONGEST_STEP or ";" in lead or "." in lead.rstrip(". "):
        return 0
    said = pattern(language, "figures", "of_whom").search(lead)
    said = said or pattern(language, "figures", "of_these").match(text, first.at.end + 1)
    if not said and not opens_list(lead):
        return 0
    most = total.value if total.high is None and total.comparator == "less_than" else total.high
    fitting = run(text, figures[1:], language)
    while fitting and most is not None and added(figures[1 : fitting + 1]) > most:
        fitting -= 1
    if said:
        return fitting
    exact = fitting > 1 and most is not None and added(figures[1 : fitting + 1]) == most
    return fitting if exact else 0


def opens_list(lead: str) -> bool:
    """ "Nine people — five soldiers and four civilians —": a dash, colon, bracket or comma leads to the list."""
    return lead.strip()[-1:] in ("—", "–", "-", ":", "(", ",")


def step(text: str, one: Figure, following: Figure) -> str:
    """The words between what a figure counts and the next number."""
    end = one.counted_at.end if one.counted_at else one.at.end
    return text[min(end, following.at.start) : following.at.start]


def run(text: str, figures: Sequence[Figure], language: str) -> int:
    """How many figures stand in one list: nothing but a comma or "and" between what one counts and the next."""
    joins = known(language, "numbers", "join")
    length = 1
    for one, following in pairwise(figures):
        if not is_list_step(alike(step(text, one, following)).strip(" ,;"), joins):
            break
        length += 1
    return length


def is_list_step(rest: str, joins: frozenset[str]) -> bool:
    """A comma, "and", or some words more of what is counted ("nine employees at the plant and")."""
    words = rest.split()
    return not rest or (len(words) <= 6 and words[-1] in joins and "," not in rest and ";" not in rest)


def added(parts: Sequence[Figure]) -> float:
    return sum(part.low if part.low is not None else part.value or 0 for part in parts)


def link(found: list[Figure], place: int, places: Sequence[int], status: str) -> None:
    """Write the link into the parts, and the status they share into the total alone: parts inherit it."""
    parts = [found[p] for p in places]
    shared = parts[0].status if len({part.status for part in parts}) == 1 else ""
    total = found[place]
    told = {"parts_complete": completeness(total, parts), "status": total.status or status or shared}
    total = found[place] = altered(total, told)
    for p, part in zip(places, parts, strict=True):
        found[p] = altered(part, {"part_of": total.id, "status": "" if part.status == total.status else part.status})


def completeness(total: Figure, parts: Sequence[Figure]) -> str:
    """`yes` where exact parts add up to an exact total, `no` where something is left, else `unknown`."""
    if any(figure.comparator != "exact" or figure.value is None for figure in (total, *parts)):
        return "unknown"
    return "yes" if added(parts) == total.value else "no"


def status_after(text: str, last: Figure, sentence: Span, language: str) -> str:
    """What befell a total, said after its parts: "12 people, including two women, were killed"."""
    end = last.counted_at.end if last.counted_at else last.at.end
    match = AFTER_LIST.match(text, end, sentence.end)
    found = statuses(" ".join(text[match.end() : sentence.end].split()[:4]), language) if match else []
    return found[0][1] if found else ""


def share_statuses(text: str, found: list[Figure], places: Sequence[int], language: str) -> None:
    """ "Five soldiers and two civilians were killed": what befell one of a list, said beside it, befell all of it."""
    steps = list(pairwise(places))
    for taker, giver in [*reversed(steps), *((second, first) for first, second in steps)]:
        one, other = found[taker], found[giver]
        if one.status or not other.status or statuses(other.counted, language):
            continue
        if run(text, sorted((one, other), key=lambda figure: figure.at.start), language) == 2:
            found[taker] = altered(one, {"status": other.status})
