"""A language's words for dates as one expression each, and what they mean in days."""

import re
from dataclasses import dataclass
from functools import cache

from annotator.services.reading.language import NEVER, alike, entries, table, whole

FLAGS = re.IGNORECASE
LETTERS = re.compile(r"[^\W\d_]+")
UNIT_DAYS = {"hour_units": 0, "day_units": 1, "week_units": 7, "month_units": 30, "year_units": 365}


@dataclass(frozen=True)
class Calendar:
    """Expressions that find dates in one language; each has groups named for its parts."""

    full: re.Pattern[str]
    month_only: re.Pattern[str]
    weekday: re.Pattern[str]
    relative: re.Pattern[str]
    period: re.Pattern[str]
    ago: re.Pattern[str]
    lasting: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    on: re.Pattern[str]
    clues: dict[str, tuple[str, ...]]
    weekdays: dict[str, int]
    months: dict[str, int]


def numbered(language: str, key: str) -> dict[str, int]:
    """monday → 0, mon → 0 …; january → 1 is for the caller to count."""
    return {alike(word): place for place, row in enumerate(entries(language, "dates", key)) for word in row.split()}


def words_of(language: str, *keys: str) -> str:
    return whole([word for key in keys for word in entries(language, "dates", key)])


@cache
def calendar(language: str) -> Calendar | None:
    """The expressions for a language that has a `[dates]` section; else None."""
    if not table(language, "dates"):
        return None
    weekdays, months = numbered(language, "weekdays"), numbered(language, "months")
    count = r"(?P<count>\d{1,4}|[^\W\d_]+(?:-[^\W\d_]+)?)"
    units = f"(?P<unit>{words_of(language, *UNIT_DAYS)})"
    last, this, following = (words_of(language, key) for key in ("last", "this", "next"))
    before_ago, ago, lasting = (words_of(language, key) for key in ("before_ago", "ago", "for"))
    sided = rf"(?:(?P<which>{last}|{this}|{following})\s+)?"
    after = rf"(?:\s+(?P<after>{last}|{this}|{following}))?"
    relative = "|".join(
        f"(?P<{key}>{words_of(language, key)})" for key in ("before_yesterday", "yesterday", "tomorrow", "today")
    )
    return Calendar(
        full=full_date(language, months, weekdays),
        month_only=month_date(language, months),
        weekday=compiled(rf"{sided}(?P<weekday>{whole(weekdays)})\.?{after}(?:\s+{words_of(language, 'parts')})?"),
        relative=compiled(relative),
        period=compiled(rf"(?:(?P<which>{last}|{this}|{following})\s+{units}|{units_after(units, last, following)})"),
        ago=compiled(
            rf"(?:{before_ago}\s+{count}\s+{units}|{count.replace('count', 'count2')}\s+"
            rf"{units.replace('unit', 'unit2')}\s+{ago})"
        ),
        lasting=compiled(rf"(?P<lead>{lasting}\s+)?(?:(?P<many>{last})\s+)?{count}\s+(?:{last}\s+)?{units}"),
        since=compiled(words_of(language, "since") + r"\s+"),
        until=compiled(words_of(language, "until") + r"\s+"),
        on=compiled(words_of(language, "on") + r"\s*"),
        clues=clues(language, weekdays, months),
        weekdays=weekdays,
        months=months,
    )


def units_after(units: str, last: str, following: str) -> str:
    """French says it the other way round: "la semaine dernière"."""
    return rf"(?:\w+\s+)?{units.replace('unit', 'unit2')}\s+(?P<which2>{last}|{following})"


def compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, FLAGS)


def full_date(language: str, months: dict[str, int], weekdays: dict[str, int]) -> re.Pattern[str]:
    """20 January 2022, January 20, Wednesday, Jan. 20, 2022-01-20, le 1er mai."""
    if not months:
        return NEVER
    endings = "|".join(entries(language, "dates", "ordinal_days"))
    month = rf"(?P<month{{0}}>{whole(months)})\.?"
    day = rf"(?P<day{{0}}>\d{{{{1,2}}}})(?:{endings})?(?!\w|[.,:]\d)"
    year = r"(?:,?\s+(?P<year{0}>(?:1[5-9]|20)\d\d))?(?!\w)"
    named = rf"(?:{whole(weekdays)}\.?,?\s+(?:le\s+)?)?" if weekdays else ""
    day_first = (day + r"(?:\s+of)?\s+" + month + year).format(1)
    month_first = (month + r"\s+(?:the\s+)?" + day + year).format(2)
    return compiled(rf"(?<!\w)(?:(?P<iso>\d{{4}}-\d\d-\d\d)|{named}(?:{day_first}|{month_first}))")


def month_date(language: str, months: dict[str, int]) -> re.Pattern[str]:
    """March 2019, early March, in March; a bare year."""
    if not months:
        return NEVER
    qualifier = rf"(?:{words_of(language, 'qualifiers')}[\s-]*)?"
    return compiled(
        rf"(?P<isomonth>(?<![\w-])\d{{4}}-\d\d(?![\w-]))|(?P<qualified>{qualifier})(?P<month>{whole(months)})\.?"
        rf"(?:(?:\s+of)?,?\s+(?P<year>(?:1[5-9]|20)\d\d))?(?!\w)|(?P<bare>(?<![\w.,:/-])(?:1[5-9]|20)\d\d(?![\w/:-]|[.,]\d))"
    )


def clues(language: str, weekdays: dict[str, int], months: dict[str, int]) -> dict[str, tuple[str, ...]]:
    """Words of which one stands in every date, and the expressions in which it can: looking for all takes long."""
    days = ("today", "yesterday", "before_yesterday", "tomorrow")
    found: dict[str, tuple[str, ...]] = dict.fromkeys(months, ("full", "month_only"))
    found |= dict.fromkeys(last_words(language, days), ("relative",))
    found |= dict.fromkeys(last_words(language, tuple(UNIT_DAYS)), ("period", "ago", "lasting", "relative"))
    for word in weekdays:
        found[word] = ("weekday", *found.get(word, ()))
    return found


def last_words(language: str, keys: tuple[str, ...]) -> list[str]:
    phrases = [alike(entry) for key in keys for entry in entries(language, "dates", key)]
    return [LETTERS.findall(phrase)[-1] for phrase in phrases if LETTERS.search(phrase)]
