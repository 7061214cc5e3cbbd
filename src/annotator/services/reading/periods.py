"""Dates that hang on the day of publication: last week, Wednesday, six days ago, for six days."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from annotator.services.reading.calendar_words import UNIT_DAYS, Calendar
from annotator.services.reading.digits import digits_value
from annotator.services.reading.language import alike, known
from annotator.services.reading.numerals import run_at

Precision = Literal["day", "week", "month", "year", "range"]


@dataclass(frozen=True)
class DateReading:
    """ISO dates, of reduced precision where the words say no more ("2019-03"); "" is an end that is not
    known.

    `basis` is `relative` where the reading hangs on the date of publication, else `absolute`.
    """

    earliest: str
    latest: str
    precision: Precision = "day"
    basis: Literal["absolute", "relative"] = "absolute"


def day(when: date, basis: Literal["absolute", "relative"] = "relative") -> DateReading:
    return DateReading(when.isoformat(), when.isoformat(), "day", basis)


def whole_month(year: int, month: int, basis: Literal["absolute", "relative"]) -> DateReading:
    iso = date(year, month, 1).isoformat()[:7]
    return DateReading(iso, iso, "month", basis)


def relative(text: str, today: date, words: Calendar, language: str) -> DateReading | None:
    """yesterday, Wednesday, last week, six days ago."""
    match = words.relative.fullmatch(text)
    if match:
        steps = {"before_yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1}
        return day(today + timedelta(steps[match.lastgroup or "today"]))
    match = words.weekday.fullmatch(text)
    if match:
        return weekday(match, today, words, language)
    match = words.period.fullmatch(text)
    if match:
        return period(match["unit"] or match["unit2"], match["which"] or match["which2"], today, language)
    match = words.ago.fullmatch(text)
    return ago(match, today, language) if match else None


def weekday(match: re.Match[str], today: date, words: Calendar, language: str) -> DateReading:
    back = (today.weekday() - words.weekdays[alike(match["weekday"])]) % 7
    which = alike(match["which"] or match["after"] or "")
    if which in known(language, "dates", "next"):
        return day(today + timedelta(7 - back))
    if which in known(language, "dates", "last") and back == 0:
        back = 7
    return day(today - timedelta(back))


def unit_key(unit: str, language: str) -> str:
    return next(key for key in UNIT_DAYS if alike(unit) in known(language, "dates", key))


def period(unit: str, which: str, today: date, language: str) -> DateReading | None:
    """last week: its Monday to its Sunday; this month; next year."""
    step = 0 if alike(which) in known(language, "dates", "this") else -1
    step = 1 if alike(which) in known(language, "dates", "next") else step
    key = unit_key(unit, language)
    if key == "week_units":
        monday = today - timedelta(today.weekday()) + timedelta(7 * step)
        return DateReading(monday.isoformat(), (monday + timedelta(6)).isoformat(), "week", "relative")
    if key == "month_units":
        month = today.year * 12 + today.month - 1 + step
        return whole_month(month // 12, month % 12 + 1, "relative")
    if key == "year_units":
        return DateReading(f"{today.year + step:04}", f"{today.year + step:04}", "year", "relative")
    return None


def ago(match: re.Match[str], today: date, language: str) -> DateReading | None:
    count = counted(match["count"] or match["count2"], language)
    if count is None:
        return None
    key = unit_key(match["unit"] or match["unit2"], language)
    if key == "month_units":
        month = today.year * 12 + today.month - 1 - int(count)
        return whole_month(month // 12, month % 12 + 1, "relative")
    if key == "year_units":
        year = date(today.year - int(count), 1, 1).isoformat()[:4]
        return DateReading(year, year, "year", "relative")
    return day(today - timedelta(days_of(count, key)))


def days_of(count: float, key: str) -> int:
    return -(-int(count) // 24) if key == "hour_units" else int(count * UNIT_DAYS[key])


def counted(words: str, language: str) -> float | None:
    """ "six", "6", "a"."""
    if words[0].isdigit():
        return digits_value(words, language)
    if alike(words) in known(language, "numbers", "before_magnitude"):
        return 1
    run = run_at(words, 0, language)
    return run[0] if run and run[1] == len(words) else None


def lasting(text: str, today: date | None, words: Calendar, language: str) -> DateReading | None:
    """ "for six days", "the past two weeks", "six days": that long, up to the day of publication."""
    match = words.lasting.fullmatch(text)
    count = counted(match["count"], language) if match and today else None
    if match is None or count is None or today is None:
        return None
    start = today - timedelta(days_of(count, unit_key(match["unit"], language)))
    return DateReading(start.isoformat(), today.isoformat(), "range", "relative")
