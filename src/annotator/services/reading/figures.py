"""Reads a figure from selected words: value, low and high end, comparator, unit, and what is counted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.anchors import Span
from annotator.services.reading.language import NEVER, alike
from annotator.services.reading.numerals import WORD, Numeral, numerals, of_pattern
from annotator.services.reading.rules import NumberRule, Rules, Table, calculated, table_of
from annotator.services.reading.sentences import sentence_around, trimmed
from annotator.services.reading.units import unit_after, unit_before

LONGEST_BETWEEN = 24
FAR = 10  # times as much: the two ends of a step do not lie so far apart
CLAUSE_END = re.compile(r"[,;:!?…()\n—،؛؟]|\.(?!\w)")


@dataclass(frozen=True)
class FigureReading:
    """What the words say, in the terms of records.md (Figure).

    `number` is the number with its modifier and unit, `counted` the rest, both as code points within the
    words.
    Nothing read: `rule` is "", `value` None, and `number` is empty.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    comparator: str = ""
    rule: str = ""
    kind: str = ""
    unit: str = ""
    number: Span = Span(0, 0)
    counted: Span | None = None


@dataclass(frozen=True)
class Quantity:
    """A number with the unit that belongs to it."""

    value: float
    start: int
    end: int
    kind: str
    unit: str
    scale: float = 1


def read_figure(words: str, rules: Rules, language: str) -> FigureReading:
    """The first figure in the words, by the project's table of rules (records.md, "How words become
    numbers").

    "More than a hundred jihadists" → value 100, low 101, no high, `more_than`, number "More than a hundred",
    counted
    "jihadists". Units: `value` is the number written out (2500000 for "2.5 million"), a percent is 12 for "12
    %".
    """
    found = figures_in(words, rules, language)
    if not found:
        return FigureReading()
    first = found[0]
    limit = found[1].number.start if len(found) > 1 else len(words)
    return replace(first, counted=rest_of(words, first.number.end, limit, language))


def figures_in(words: str, rules: Rules, language: str, *, articles: bool | None = None) -> list[FigureReading]:
    """All figures in the words, in order, without what they count. A mere article counts only where nothing
    else does, unless `articles` are wished for all the same, or not at all."""
    table = table_of(rules, language)
    found = [*numbers_in(words, table, language), *literals_in(words, table, articles is not False)]
    chosen: list[FigureReading] = []
    found.sort(key=lambda one: (is_article(one), not is_pair(one), one.number.start - one.number.end))
    for reading in found:
        if not any(reading.number.overlaps(other.number) for other in chosen):
            chosen.append(reading)
    solid = [] if articles else [reading for reading in chosen if not is_article(reading)]
    return bounded_twice(words, sorted(solid or chosen, key=lambda one: one.number), table)


def bounded_twice(words: str, readings: list[FigureReading], table: Table) -> list[FigureReading]:
    """ "more than 10 but fewer than 20" is one figure between two limits."""
    joined: list[FigureReading] = []
    for reading in readings:
        last = joined[-1] if joined else None
        between = alike(words[last.number.end : reading.number.start]) if last else ""
        if last and between in table.joins and (both := between_limits(last, reading)):
            joined[-1] = both
        else:
            joined.append(reading)
    return joined


def between_limits(a: FigureReading, b: FigureReading) -> FigureReading | None:
    low, high = (a, b) if a.high is None else (b, a)
    if low.low is None or low.high is not None or high.high is None or high.low is not None or a.kind != b.kind:
        return None
    if low.low >= high.high or "about" in (a.comparator, b.comparator):
        return None
    number = Span(a.number.start, b.number.end)
    return FigureReading(None, low.low, high.high, "range", "range", b.kind, b.unit, number)


def is_pair(reading: FigureReading) -> bool:
    """Two numbers that are one figure, so that neither is read alone."""
    return reading.comparator == "range" or reading.rule == "share"


def is_article(reading: FigureReading) -> bool:
    """ "a policeman": the article is the number, if nothing better is; but "a day" is a duration."""
    return (
        reading.rule in ("article", "nobody")
        and reading.kind == "count"
        and reading.number.end - reading.number.start < 5
    )


def numbers_in(words: str, table: Table, language: str) -> list[FigureReading]:
    """Figures with a written number: pairs first ("between 20 and 30"), then single ones with their
    modifiers."""
    quantities = with_shared_scale(words, [quantity(words, numeral) for numeral in numerals(words, language)], table)
    pairs = [pair(words, a, b, table) for a, b in pairwise(quantities)]
    singles = [single(words, one, table) for one in quantities]
    return [reading for reading in (*pairs, *singles) if reading]


def quantity(words: str, numeral: Numeral) -> Quantity:
    """The number with its currency sign or unit."""
    unit, end = unit_after(words, numeral.end)
    sign, start = unit_before(words, numeral.start)
    chosen = sign or unit
    kind = "ordinal" if numeral.ordinal else chosen.kind if chosen else "count"
    if numeral.ordinal:
        return Quantity(numeral.value, numeral.start, numeral.end, kind, "")
    return Quantity(numeral.value, start, end, kind, chosen.key if chosen else "", numeral.scale)


def with_shared_scale(words: str, quantities: list[Quantity], table: Table) -> list[Quantity]:
    """ "Rose from 24.2 to 33 billion euros" means billions of euros both times."""
    for place in range(len(quantities) - 2, -1, -1):
        a, b = quantities[place], quantities[place + 1]
        if a.scale == 1 < b.scale and a.kind == "count" and not a.unit and b.start - a.end <= LONGEST_BETWEEN:
            value, lead = a.value * b.scale, alike(last_word(words[: a.start]))
            between = alike(words[a.end : b.start])
            rule = table.pairs.get((lead if between.isalpha() else "", between))
            if rule and rule.comparator == "range" and b.value / FAR < value < b.value * FAR:
                quantities[place] = replace(a, value=value, scale=b.scale, kind=b.kind, unit=b.unit)
    return quantities


def single(words: str, one: Quantity, table: Table) -> FigureReading | None:
    rule, start, end = modified(words, one.start, one.end, table)
    if rule is None:
        return None
    start = one.start if rule is table.exact else start
    end = one.end if rule is table.exact else end
    return reading_of(rule, one, None, start, end)


def modified(words: str, start: int, end: int, table: Table) -> tuple[NumberRule | None, int, int]:
    """The rule of the words around a number, and the stretch they cover with it."""
    first, head = head_of(words, start, table)
    rule = table.before.get(head)
    tail = table.after_pattern.match(words, end)
    if rule and not (tail and rule.comparator == "about"):
        return rule, first, end
    if tail and not (tail[1] == "+" and words[tail.end() : tail.end() + 1].isdigit()):
        return table.after[alike(tail[1])], first if rule else start, tail.end()
    return (rule, first, end) if rule else (table.exact, start, end)


def last_word(words: str, joined: str = "'’-") -> str:
    """The word or sign at the end, "" for a digit; signs that are `joined` stand inside of words."""
    end = len(words.rstrip())
    first = end
    while first and (
        words[first - 1].isalpha() or (words[first - 1] in joined and words[first - 2 : first - 1].isalpha())
    ):
        first -= 1
    if first == end and end and not words[end - 1].isalnum() and words[end - 1] != "_":
        return words[end - 1]
    return words[first:end]


def head_of(words: str, start: int, table: Table) -> tuple[int, str]:
    """The longest words before a number that say something about it ("more than"), and where they begin."""
    if alike(last_word(words[max(0, start - 16) : start], joined="")) not in table.head_ends:
        return start, ""
    first = max(0, start - 40)
    head = table.before_pattern.search(words[first:start])
    return (first + head.start(), alike(head[0])) if head else (start, "")


def pair(words: str, a: Quantity, b: Quantity, table: Table) -> FigureReading | None:
    """A range or a share made of two numbers; the unit and the magnitude of the second serve both."""
    between = alike(words[a.end : b.start]) if b.start - a.end <= LONGEST_BETWEEN else None
    if between not in table.betweens:
        return None
    first, head = head_of(words, a.start, table)
    rule = table.pairs.get((head, between))
    start = first if rule else a.start
    rule = rule or table.pairs.get(("", between))
    if between == "to" and is_change(words, a, b, start, head, table):
        return None
    if rule is None or (a.kind == "ordinal") != (b.kind == "ordinal") or (a.unit and a.unit != b.unit):
        return None
    a = replace(a, value=a.value * b.scale) if a.scale == 1 and a.value * b.scale < b.value else a
    if not (is_share(a, b, between) if rule.value == "n/m" else a.value < b.value):
        return None
    if rule.value == "n/m" and head in table.before:
        part = Quantity(a.value / b.value, first, b.end, "other", "")
        return reading_of(table.before[head], part, None, first, b.end)
    unit = b if b.unit else a
    return reading_of(rule, replace(a, kind=unit.kind, unit=unit.unit), b.value, start, b.end)


def is_change(words: str, a: Quantity, b: Quantity, start: int, head: str, table: Table) -> bool:
    """ "rose from 35 to 41" and "rose by $2 million to $9 million" say two figures, not a range."""
    own_units = bool(a.unit and b.unit)
    return alike(last_word(words[:start])) in table.changes and (head == "from" or own_units)


def is_share(a: Quantity, b: Quantity, between: str) -> bool:
    """ "nine of 10" is a share; "nine of 12" are nine, of twelve."""
    return 0 < a.value < b.value <= 1000 and (between not in ("of", "in") or b.value in (5, 10, 100, 1000))


def literals_in(words: str, table: Table, articles: bool) -> list[FigureReading]:
    """Words that are numbers by themselves: dozens, both, no one; "more than half" takes its modifier
    along."""
    found = []
    for match in literal_matches(words, table):
        rule = table.literal[alike(match[0])]
        if not articles and rule.key == "article":
            continue
        unit, end = unit_after(words, match.end())
        value = calculated(rule.value, None, None, False)
        kind = unit.kind if unit else "other" if "/" in rule.value else "count"
        end = end if unit else match.end() - trailing_of(match[0])
        one = Quantity(value or 0, match.start(), end, kind, unit.key if unit else "")
        other, start, _ = modified(words, match.start(), end, table) if value else (None, 0, 0)
        if other and other is not table.exact and other.comparator != "exact" and start < match.start():
            found.append(reading_of(other, one, None, start, end))
        else:
            found.append(reading_of(rule, one, None, match.start(), end))
    return found


def literal_matches(words: str, table: Table) -> Iterator[re.Match[str]]:
    """The longest literal at each place, one after the other; looked for only where a first word of one stands."""
    end = 0
    for word in WORD.finditer(words):
        if word.start() >= end and word[0].casefold() in table.literal_starts:
            match = table.literal_pattern.match(words, word.start())
            if match:
                end = match.end()
                yield match


def trailing_of(words: str) -> int:
    """How much of "a couple of" is the "of": it belongs to what is counted."""
    match = re.search(r"(?:\s+(?:of|de|des)|\s+d['’])$", words, re.IGNORECASE)
    return len(match[0]) if match else 0


def reading_of(rule: NumberRule, one: Quantity, m: float | None, start: int, end: int) -> FigureReading:
    steps = one.kind == "count"
    value, low, high = (calculated(text, one.value, m, steps) for text in (rule.value, rule.low, rule.high))
    kind = "other" if rule.value == "n/m" else one.kind
    return FigureReading(value, low, high, rule.comparator, rule.key, kind, one.unit, Span(start, end))


def rest_of(words: str, start: int, limit: int, language: str) -> Span | None:
    """What is counted, as far as it was selected: from the number to the end of its clause."""
    of = of_pattern(language) if language else NEVER
    gap = len(words[start:]) - len(words[start:].lstrip())
    match = of.match(words, start + gap)
    begin = match.end() if match else start
    stop = CLAUSE_END.search(words, begin, limit)
    rest = trimmed(words, Span(begin, stop.start() if stop else limit))
    return rest if rest.start < rest.end else None


def number_near(text: str, span: Span, rules: Sequence[NumberRule], language: str) -> Span:
    """The number with its modifier and unit that the selection touches, within its sentence; else the
    selection, trimmed.

    From "hundred" in "more than a hundred" comes all four words.
    """
    sentence = sentence_around(text, span)
    words = text[sentence.start : sentence.end]
    wished = Span(span.start - sentence.start, max(span.end, span.start + 1) - sentence.start)
    for reading in figures_in(words, rules, language):
        if reading.number.overlaps(wished):
            return Span(sentence.start + reading.number.start, sentence.start + reading.number.end)
    return trimmed(text, span)
