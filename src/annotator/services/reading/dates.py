"""Reads dates as news uses them: "Wednesday" is the nearest one on or before publication, that day
included."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.calendar_words import LETTERS, Calendar, calendar
from annotator.services.reading.language import alike, base, entries, known
from annotator.services.reading.periods import DateReading, day, lasting, relative, whole_month

__all__ = ["DateReading", "dates_in", "read_dates"]

LONGEST = 60
AROUND = 36
YEARLIKE = re.compile(r"\d{4}")
ISO = re.compile(r"\d{4}-\d\d-\d\d")


def read_dates(words: str, published: str, language: str) -> DateReading | None:
    """The date or period that these words say, all of them; None when they say none, or hang on an unknown
    publication.

    `published` is an ISO date or "". Rule for news (TimeML's document creation time): what is not said lies
    in the
    nearest past; "since Monday" runs to the day of publication, and "for six days" ends on it. Never raises.
    """
    text = " ".join(words.strip(' \t\n,.;:()“”"').split())
    if not text or len(text) > LONGEST:
        return None
    try:
        return reading(text, published_date(published), language)
    except (ValueError, OverflowError):
        return None


def published_date(published: str) -> date | None:
    match = ISO.match(published.strip())
    try:
        return date.fromisoformat(match[0]) if match else None
    except ValueError:
        return None


def reading(text: str, today: date | None, language: str) -> DateReading | None:
    words = calendar(base(language))
    if words is None:
        return by_library(text, today, language)
    since = words.since.match(text)
    if since:
        return open_ended(point(text[since.end() :], today, words, language), today) or lasting(
            text, today, words, language
        )
    until = words.until.match(text)
    end = point(text[until.end() :], today, words, language) if until else None
    if end:
        return DateReading("", end.latest, "range", end.basis)
    both = two_points(text, today, words, language)
    return (
        both
        or point(text, today, words, language)
        or lasting(text, today, words, language)
        or fallback(text, today, language)
    )


def fallback(text: str, today: date | None, language: str) -> DateReading | None:
    """The library is asked only about digits with separators, such as 20/01/2022."""
    return by_library(text, today, language) if re.search(r"\d[./]\d", text) else None


def open_ended(start: DateReading | None, today: date | None) -> DateReading | None:
    """From the start to the day of publication."""
    if start is None:
        return None
    return DateReading(start.earliest, today.isoformat() if today else "", "range", "relative")


def two_points(text: str, today: date | None, words: Calendar, language: str) -> DateReading | None:
    """from A to B, between A and B."""
    for key in ("from_to", "between_and"):
        pair = entries(language, "dates", key)
        first, second = pair if len(pair) == 2 else ("", "")
        match = re.fullmatch(rf"{re.escape(first)}\s+(.+?)\s+{re.escape(second)}\s+(.+)", text, re.IGNORECASE)
        if first and match:
            start, end = (point(part, today, words, language) for part in match.groups())
            if start and end:
                return DateReading(start.earliest, end.latest, "range", end.basis)
    return None


def point(text: str, today: date | None, words: Calendar, language: str) -> DateReading | None:
    """One date, with or without the "on" or "in" before it."""
    for _ in range(3):
        found = absolute(text, today, words) or (relative(text, today, words, language) if today else None)
        if found:
            return found
        lead = words.on.match(text)
        if not lead or not lead.end():
            return None
        text = text[lead.end() :]
    return None


def absolute(text: str, today: date | None, words: Calendar) -> DateReading | None:
    """Dates with a month; a year that is not said is the nearest in the past."""
    full = words.full.fullmatch(text)
    if full and full["iso"]:
        return day(date.fromisoformat(full["iso"]), "absolute")
    if full:
        side = "1" if full["month1"] else "2"
        month = words.months[alike(full[f"month{side}"])] + 1
        return dated(int(full[f"day{side}"]), month, full[f"year{side}"], today)
    match = words.month_only.fullmatch(text)
    if not match:
        return None
    if match["isomonth"]:
        return whole_month(int(match["isomonth"][:4]), int(match["isomonth"][5:]), "absolute")
    if match["bare"]:
        return DateReading(match["bare"], match["bare"], "year")
    month = words.months[alike(match["month"])] + 1
    if match["year"]:
        return whole_month(int(match["year"]), month, "absolute")
    if today is None or (month_is_a_word(match) and not match["qualified"]):
        return None
    return whole_month(today.year - (month > today.month), month, "relative")


def month_is_a_word(match: re.Match[str]) -> bool:
    """ "may" and "march" are verbs unless they have a capital."""
    return match["month"] in ("may", "march", "mar", "sat", "sun")


def dated(number: int, month: int, year: str | None, today: date | None) -> DateReading | None:
    if year:
        return day(date(int(year), month, number), "absolute")
    if today is None:
        return None
    for candidate in range(today.year, today.year - 9, -1):
        if number <= monthrange(candidate, month)[1] and date(candidate, month, number) <= today:
            return day(date(candidate, month, number), "relative")
    return None


def by_library(text: str, today: date | None, language: str) -> DateReading | None:
    """What dateparser makes of it, with the news rule for a bare weekday; for languages without words of our
    own."""
    from dateparser.date import DateDataParser

    has_year = bool(re.search(r"\d{4}", text))
    if today is None and not has_year:
        return None
    base_time = datetime.combine(today or date(2000, 1, 1), time())
    settings = {"PREFER_DATES_FROM": "past", "RELATIVE_BASE": base_time}
    try:
        found = DateDataParser(languages=[base(language)], settings=settings).get_date_data(text)
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None
    if found.date_obj is None or found.period not in ("day", "month", "year", "week"):
        return None
    when = found.date_obj.date()
    if today and found.period == "day" and (today - when).days == 7 and text.isalpha():
        when = today
    basis: Literal["absolute", "relative"] = "absolute" if has_year else "relative"
    length = {"month": 7, "year": 4}.get(found.period, 10)
    return DateReading(when.isoformat()[:length], when.isoformat()[:length], found.period, basis)


def dates_in(text: str, span: Span, published: str, language: str) -> list[tuple[Span, DateReading]]:
    """The dates inside a span, as an analyst would mark them: "since Monday", "January 20", "for six days";
    no "on"."""
    words = calendar(base(language))
    if words is None:
        return []
    found: list[tuple[Span, DateReading]] = []
    for hit in sorted(hits(text, span, words, language), key=lambda one: (one.start, -one.end)):
        if found and hit.start < found[-1][0].end:
            continue
        read = read_dates(text[hit.start : hit.end], published, language)
        if read:
            found.append((hit, read))
    return found


def hits(text: str, span: Span, words: Calendar, language: str) -> Iterator[Span]:
    """Where dates may be; "since" before one is taken along, and a bare year or duration must have such a
    word."""
    for name, window in windows(text, span, words):
        expression: re.Pattern[str] = getattr(words, name)
        for match in expression.finditer(text, window.start, window.end):
            lead = leading(text, span.start, match.start(), words)
            start = lead if lead >= 0 else match.start()
            if is_marked(text, span, match, words, language):
                yield Span(start, match.end() - match[0].endswith("."))


def windows(text: str, span: Span, words: Calendar) -> Iterator[tuple[str, Span]]:
    """Which expressions to look for, and where: only around a month, a weekday, a year, "today" and the like."""
    near: dict[str, list[Span]] = {}
    for match in LETTERS.finditer(text, span.start, span.end):
        for name in words.clues.get(match[0].casefold(), ()):
            near.setdefault(name, []).append(window(text, span, match))
    for match in YEARLIKE.finditer(text, span.start, span.end):
        for name in ("full", "month_only"):
            near.setdefault(name, []).append(window(text, span, match))
    for name, spans in near.items():
        for whole in joined(sorted(spans)):
            yield name, whole


def window(text: str, span: Span, match: re.Match[str]) -> Span:
    """Some words on both sides, none of them cut."""
    start, end = max(span.start, match.start() - AROUND), min(span.end, match.end() + AROUND)
    while start > span.start and not text[start - 1].isspace():
        start -= 1
    while end < span.end and not text[end].isspace():
        end += 1
    return Span(start, end)


def joined(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if kept and span.start <= kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(kept[-1].end, span.end))
        else:
            kept.append(span)
    return kept


def leading(text: str, first: int, position: int, words: Calendar) -> int:
    """Where the "since" or "until" right before a date begins; -1 where there is none."""
    window = max(first, position - 16)
    for lead in (words.since, words.until):
        for match in lead.finditer(text, window, position):
            if match.end() == position and alike(match[0]) != "by":
                return match.start()
    return -1


def is_marked(text: str, span: Span, match: re.Match[str], words: Calendar, language: str) -> bool:
    groups = match.groupdict()
    before = alike(text[span.start : match.start()])[-20:].rpartition(" ")[2]
    if groups.get("bare"):
        return before in known(language, "dates", "year_after")
    if groups.get("month") and not groups.get("year"):
        capital = match["month"][0].isupper() or not known(language, "dates", "capitals")
        return capital and (bool(match["qualified"]) or before in known(language, "dates", "year_after"))
    if match.re is words.lasting:
        return bool(groups.get("lead"))
    return True
