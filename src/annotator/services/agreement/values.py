"""Agreement on what records say: choices, values, dates, links, words."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from itertools import combinations
from typing import Any

from annotator.domain.annotations import AnyAnnotation, Figure
from annotator.domain.asked import is_extra
from annotator.domain.fields import Field
from annotator.domain.sentences import Sentence, sentence
from annotator.services.agreement.alignment import Group
from annotator.services.agreement.aspects import Ask, Aspect
from annotator.services.agreement.coefficients import interval, ratio
from annotator.services.agreement.measures import ALPHA_INTERVAL, ALPHA_NOMINAL, ALPHA_RATIO, KAPPA, Measure, share
from annotator.services.agreement.sheets import Sheet
from annotator.services.agreement.sums import Parts
from annotator.services.agreement.terms import Reading, Terms

SAME = share("same")
UNIT = sentence("A record of which two people or more said something here, their records belonging together.")
LINKED = sentence("A record with a link by both; links are the same where what they lead to belongs together.")
Limits = tuple[float, float]
NO_LIMIT = (float("-inf"), float("inf"))


def value(kind: type[AnyAnnotation], field: Field, terms: Terms) -> Aspect:
    """What is compared of a field, as its kind allows."""
    read = terms.reading(field)
    match field.kind:
        case "number":
            asks, more = _of_numbers(kind, field, read), _limits if _has_limits(kind, field) else None
            return _aspect(kind, field, partial(_counted_numbers, kind, read, more), asks)
        case "choice" | "choices" | "flag":
            ask = _same(sentence("same choice"), UNIT, read, SAME, KAPPA, ALPHA_NOMINAL)
            return _aspect(kind, field, partial(_counted, kind, read), (ask,))
        case "date":
            fits = Ask("fits", sentence("no contradiction"), UNIT, (share("fits"),), _differing(read, _contradict))
            ask = _same(sentence("same date"), UNIT, read, SAME)
            return _aspect(kind, field, partial(_counted_dates, kind, read), (ask, fits))
        case "link" | "links":
            ask = _same(sentence("same link"), LINKED, read, SAME)
        case _:
            ask = _same(sentence("same text"), UNIT, read, SAME)
    return _aspect(kind, field, partial(_counted_pairs, kind, read), (ask,))


def _aspect(kind: type[AnyAnnotation], field: Field, count: Callable[[Sheet], Parts], asks: tuple[Ask, ...]) -> Aspect:
    return Aspect(kind, field.name, sentence(field.label), partial(_where_said, kind, field, count), asks)


def _where_said(kind: type[AnyAnnotation], field: Field, count: Callable[[Sheet], Parts], sheet: Sheet) -> Parts:
    """Most fields are empty on most sheets; where nothing is to be compared, the article does not count."""
    always = is_extra(field.name) or _has_limits(kind, field) or not sheet.is_pair
    found = count(sheet) if always or sheet.says(kind, field.name) else {}
    return found if any(found.values()) else {}


def _same(label: Sentence, unit: Sentence, read: Reading, *measures: Measure) -> Ask:
    return Ask("same", label, unit, measures, _differing(read, lambda a, b: a != b))


def _of_numbers(kind: type[AnyAnnotation], field: Field, read: Reading) -> tuple[Ask, ...]:
    asks: tuple[Ask, ...] = (_same(sentence("same number"), UNIT, read, SAME, ALPHA_RATIO, ALPHA_INTERVAL),)
    if _has_limits(kind, field):
        label = sentence("within limits")
        within = share("within", "limits")
        unit = sentence("A figure by two people; what it can mean to one and to the other has a number in common.")
        asks += (Ask("within", label, unit, (within,), _differing(_limits, lambda a, b: not _meet(a, b))),)
    return asks


def _has_limits(kind: type[AnyAnnotation], field: Field) -> bool:
    return kind is Figure and field.name == "value"


def _limits(sheet: Sheet, record: Any) -> Limits | None:
    """From the smallest to the largest number that a figure can mean; None for a word that says none."""
    if record.low is None and record.high is None:
        return None if record.value is None else (record.value, record.value)
    return (NO_LIMIT[0] if record.low is None else record.low, NO_LIMIT[1] if record.high is None else record.high)


def _meet(a: Any, b: Any) -> bool:
    return bool(a[0] <= b[1] and b[0] <= a[1])


def _contradict(a: str, b: str) -> bool:
    """Of ISO dates, one of which may say less: 2022-01 goes with 2022-01-26."""
    shorter = min(len(a), len(b))
    return a[:shorter] != b[:shorter]


def _pairs(kind: type[AnyAnnotation], read: Reading, sheet: Sheet) -> Iterator[tuple[Any, Any]]:
    """What the first and the second of two people say, where both say something."""
    for one, other in sheet.both[kind]:
        first = read(sheet, one)
        if first is not None and (second := read(sheet, other)) is not None:
            yield first, second


def _units(kind: type[AnyAnnotation], read: Reading, sheet: Sheet) -> Iterator[list[Any]]:
    """What all who say something say of the same thing, where they are two or more."""
    if sheet.is_pair:
        yield from map(list, _pairs(kind, read, sheet))
        return
    for group in sheet.groups_of(kind):
        if len(group.members) > 1:
            said = [each for member in group.members.values() if (each := read(sheet, member)) is not None]
            if len(said) > 1:
                yield said


def _counted_pairs(kind: type[AnyAnnotation], read: Reading, sheet: Sheet) -> Parts:
    pairs = list(_pairs(kind, read, sheet)) if sheet.is_pair else []
    return {"pairs": len(pairs), "same": sum(a == b for a, b in pairs)}


def _counted_dates(kind: type[AnyAnnotation], read: Reading, sheet: Sheet) -> Parts:
    pairs = list(_pairs(kind, read, sheet)) if sheet.is_pair else []
    same, fits = sum(a == b for a, b in pairs), sum(not _contradict(a, b) for a, b in pairs)
    return {"pairs": len(pairs), "same": same, "fits": fits}


def _counted(kind: type[AnyAnnotation], read: Reading, sheet: Sheet) -> Parts:
    """Choices: what each of two says, and the coincidences of all."""
    parts: dict[Hashable, float] = defaultdict(float)
    if sheet.is_pair:
        for (a, b), count in Counter(_pairs(kind, read, sheet)).items():
            parts["pairs"] += count
            parts["same"] += count * (a == b)
            parts["first", a] += count
            parts["second", b] += count
            parts["value", a] += count
            parts["value", b] += count
        parts["units"], parts["agree"] = parts["pairs"], 2 * parts["same"]
        return parts
    for said in _units(kind, read, sheet):
        counts = Counter(said)
        parts["units"] += 1
        parts["agree"] += sum(count * (count - 1) for count in counts.values()) / (len(said) - 1)
        for each, count in counts.items():
            parts["value", each] += count
    return parts


def _counted_numbers(kind: type[AnyAnnotation], read: Reading, limits: Reading | None, sheet: Sheet) -> Parts:
    parts: dict[Hashable, float] = defaultdict(float)
    if sheet.is_pair:
        pairs = list(_pairs(kind, read, sheet))
        parts["same"], parts["pairs"] = sum(a == b for a, b in pairs), len(pairs)
        if limits:
            within = [_meet(a, b) for a, b in _pairs(kind, limits, sheet)]
            parts["within"], parts["limits"] = sum(within), len(within)
    for said in _units(kind, read, sheet):
        parts["units"] += 1
        parts["ratios"] += _observed(said, _ratio)
        parts["squares"] += _observed(said, interval)
        for each in said:
            parts["value", each] += 1
    return parts


def _observed(said: Sequence[float], distance: Callable[[float, float], float]) -> float:
    """Disagreement within a unit, each pair both ways, by one less than how many say something."""
    return 2 * sum(distance(a, b) for a, b in combinations(said, 2)) / (len(said) - 1)


def _ratio(a: float, b: float) -> float:
    return ratio(a, b) if min(a, b) >= 0 else 0.0  # below zero the measure is not defined


def _differing(read: Reading, differ: Callable[[Any, Any], bool]) -> Callable[[Sheet, Group], bool]:
    """Whether those who say something do not agree."""

    def differs(sheet: Sheet, group: Group) -> bool:
        said = [each for member in group.members.values() if (each := read(sheet, member)) is not None]
        return any(differ(a, b) for a, b in combinations(said, 2))

    return differs
