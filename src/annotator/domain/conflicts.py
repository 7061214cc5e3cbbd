"""Where sources contradict each other: the same thing counted, with another number. Both stay."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from annotator.domain.annotations import Figure

Pair = tuple[Figure, Figure]


def contradictions(figures: Iterable[Figure], voice: Callable[[Figure], str]) -> Iterator[Pair]:
    """Pairs of the same counted, status, place and overlapping dates with numbers that cannot both be true.

    Figures come with what they inherit. `voice` says whose a figure is; two of one voice, or of nobody, are no
    contradiction, nor is a figure that replaces the other; one that only repeats another is not looked at again.
    """
    alike: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    known = {figure.id: figure for figure in figures}
    for figure in known.values():
        if figure.status and (figure.counted or figure.counted_entity) and figure.repeats not in known:
            counted = " ".join(figure.counted.casefold().split()) or figure.counted_entity
            alike[counted, figure.status, figure.place].append(figure)
    for group in alike.values():
        voices = {figure.id: voice(figure) for figure in group}
        if len(set(voices.values()) - {""}) < 2:
            continue
        for one, other in combinations(group, 2):
            if is_of_two(voices[one.id], voices[other.id]) and same_time(one, other) and differ(one, other):
                yield one, other


def is_of_two(voice: str, other: str) -> bool:
    return bool(voice and other) and voice != other


def same_time(one: Figure, other: Figure) -> bool:
    """Their dates overlap; where a date is missing, only figures of one article count as of one time."""
    if not (days(one) and days(other)):
        return one.article == other.article
    (from_one, to_one), (from_other, to_other) = days(one), days(other)
    # "~" sorts after every date, so that the end "2019-03" holds all of March
    return from_one <= f"{to_other}~" and from_other <= f"{to_one}~"


def days(figure: Figure) -> tuple[str, ...]:
    """First and last day; empty where neither is known."""
    if not (figure.earliest or figure.latest):
        return ()
    return figure.earliest or figure.latest, figure.latest or figure.earliest


def differ(one: Figure, other: Figure) -> bool:
    """No number fits both, and neither replaces the other."""
    if one.id == other.supersedes or other.id == one.supersedes:
        return False
    low, high = reach(one)
    other_low, other_high = reach(other)
    return high < other_low or other_high < low


def reach(figure: Figure) -> tuple[float, float]:
    """From the smallest to the largest number; a number without limits is only itself."""
    if figure.value is not None and figure.low is None and figure.high is None:
        return figure.value, figure.value
    infinite = float("inf")
    low, high = figure.low, figure.high
    return -infinite if low is None else low, infinite if high is None else high
