"""Where figures of the whole project contradict each other: the rule, and the groups that it makes.

Two figures contradict each other when all of this holds; each line is a function below:

* both stand: neither repeats another one, nor was replaced by a newer report;
* they count the same: the same status, kind and unit, and the same counted words (case, spaces and an article in front
  aside), or the same counted entity where there are no words; categories and sides that are both given are equal;
* in the same place: the same entity after merging. A town and the region it lies in are two places, as the count of the
  one is a part of the other's. Where a place is missing, figures of one event or one article count as of one place;
* at the same time: their dates overlap. Where a date is missing, again only figures of one event or one article;
* no number fits both: from low to high they have nothing in common. “At least 40” and “43” are compatible;
* they are two statements: not two of one voice in one article, nor a total and its part, nor two parts of one total.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from annotator.domain.figure_lines import FigureLine
from annotator.domain.wording import bare

Meaning = Callable[[str], str]  # the key that a status stands for after merging
Pair = tuple[FigureLine, FigureLine]


class Conflict(NamedTuple):
    """Figures of which each contradicts at least one other, by date, article and id."""

    figures: tuple[FigureLine, ...]

    @property
    def id(self) -> str:
        """The same as long as the same figures are in it."""
        return " ".join(sorted(line.id for line in self.figures))


def conflicts(lines: Iterable[FigureLine], meaning: Meaning = str) -> list[Conflict]:
    """All conflicts, the newest first; in whatever order the lines come, the same."""
    known = {line.id: line for line in lines}
    totals = {id: _total_of(line, known) for id, line in known.items()}
    joined: dict[str, str] = {}
    for one, other in _candidates(standing(known.values()), meaning):
        if disagree(one, other) and totals[one.id] != totals[other.id]:
            joined[_end(joined, one.id)] = _end(joined, other.id)
    groups: dict[str, set[str]] = defaultdict(set)
    for id in joined:
        groups[_end(joined, id)] |= {id, _end(joined, id)}
    found = [Conflict(tuple(sorted((known[id] for id in group), key=_by_date))) for group in groups.values()]
    return sorted(found, key=lambda conflict: (_by_date(conflict.figures[-1]), conflict.id), reverse=True)


def contradict(one: FigureLine, other: FigureLine, meaning: Meaning = str) -> bool:
    """Whether two standing figures contradict each other, the family of totals and parts aside."""
    what = thing(one, meaning)
    return what is not None and what == thing(other, meaning) and disagree(one, other)


def disagree(one: FigureLine, other: FigureLine) -> bool:
    """Whether two figures that count the same thing contradict each other; the cheapest question is asked first."""
    return (
        one.id != other.id
        and differ(one, other)
        and _may_be_equal(one.category, other.category)
        and _may_be_equal(one.side_id, other.side_id)
        and same_place(one, other)
        and same_time(one, other)
        and not (one.article == other.article and one.voice == other.voice)
    )


def standing(lines: Iterable[FigureLine]) -> list[FigureLine]:
    """The figures that neither repeat another one nor were replaced; of a circle the smallest id stands."""
    known = {line.id: line for line in lines}
    gives_way: dict[str, set[str]] = defaultdict(set)  # to whom
    for line in known.values():
        if line.repeats_id in known:
            gives_way[line.id].add(line.repeats_id)
        if line.supersedes_id in known:
            gives_way[line.supersedes_id].add(line.id)
    return [line for id, line in known.items() if not gives_way[id] or id == _last(id, gives_way)]


def thing(line: FigureLine, meaning: Meaning = str) -> tuple[str, ...] | None:
    """What is counted, as it is compared; None where that or the number is not said."""
    counted = bare(line.counted) or line.counted_entity_id
    if not (line.status and counted) or line.value is line.low is line.high is None:
        return None
    return meaning(line.status), counted, line.kind or "count", line.unit.casefold()


def same_place(one: FigureLine, other: FigureLine) -> bool:
    """The same entity; where a place is missing, the same event or article."""
    return one.place_id == other.place_id if one.place_id and other.place_id else _together(one, other)


def same_time(one: FigureLine, other: FigureLine) -> bool:
    """Dates that overlap; where a date is missing, the same event or article."""
    if not (_days(one) and _days(other)):
        return _together(one, other)
    (from_one, to_one), (from_other, to_other) = _days(one), _days(other)
    # "~" sorts after every date, so that the end "2019-03" holds all of March
    return from_one <= f"{to_other}~" and from_other <= f"{to_one}~"


def differ(one: FigureLine, other: FigureLine) -> bool:
    """No number fits both."""
    (low, high), (other_low, other_high) = reach(one), reach(other)
    return high < other_low or other_high < low


def reach(line: FigureLine) -> tuple[float, float]:
    """From the smallest to the largest number; a number without limits is only itself."""
    if line.value is not None and line.low is None and line.high is None:
        return line.value, line.value
    infinite = float("inf")
    return -infinite if line.low is None else line.low, infinite if line.high is None else line.high


def _candidates(lines: list[FigureLine], meaning: Meaning) -> Iterator[Pair]:
    """Pairs that may contradict each other, without looking at all pairs of a project."""
    by_place: dict[tuple[object, str], list[FigureLine]] = defaultdict(list)
    together: dict[tuple[object, str], list[FigureLine]] = defaultdict(list)
    for line in lines:
        if (what := thing(line, meaning)) is None:
            continue
        if line.place_id and _days(line):
            by_place[what, line.place_id].append(line)
        for where in filter(None, (line.event_id, line.article)):
            together[what, where].append(line)
    for group in by_place.values():
        yield from _overlapping(group)
    for group in together.values():
        open_ones = [line for line in group if not (line.place_id and _days(line))]
        others = [line for line in group if line.place_id and _days(line)]
        yield from combinations(open_ones, 2)
        yield from ((one, other) for one in open_ones for other in others)


def _overlapping(lines: list[FigureLine]) -> Iterator[Pair]:
    """Pairs whose dates overlap."""
    open_ones: list[FigureLine] = []
    for line in sorted(lines, key=_days):
        open_ones = [other for other in open_ones if f"{_days(other)[1]}~" >= _days(line)[0]]
        yield from ((other, line) for other in open_ones)
        open_ones.append(line)


def _days(line: FigureLine) -> tuple[str, ...]:
    if not (line.earliest or line.latest):
        return ()
    return line.earliest or line.latest, line.latest or line.earliest


def _together(one: FigureLine, other: FigureLine) -> bool:
    return one.article == other.article or (bool(one.event_id) and one.event_id == other.event_id)


def _may_be_equal(one: str, other: str) -> bool:
    return not (one and other) or one == other


def _total_of(line: FigureLine, known: dict[str, FigureLine]) -> str:
    """The total that a figure is part of in the end; of a circle the smallest id."""
    seen = [line.id]
    while (total := known[seen[-1]].part_of_id) in known:
        if total in seen:
            return min(seen[seen.index(total) :])
        seen.append(total)
    return seen[-1]


def _last(id: str, gives_way: dict[str, set[str]]) -> str:
    """Who stands in the end for somebody who gives way."""
    seen = [id]
    while gives_way.get(seen[-1]):
        after = min(gives_way[seen[-1]])
        if after in seen:
            return min(seen[seen.index(after) :])
        seen.append(after)
    return seen[-1]


def _end(joined: dict[str, str], id: str) -> str:
    """Who stands for a group; the way there is shortened for the next time."""
    end = id
    while joined.setdefault(end, end) != end:
        end = joined[end]
    while joined[id] != end:
        joined[id], id = end, joined[id]
    return end


def _by_date(line: FigureLine) -> tuple[str, str, str]:
    return line.earliest or line.latest or line.published, line.published, line.id
