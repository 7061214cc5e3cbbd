"""Days as they stand in datelines, beside “Published”, in the names of files and in addresses."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from annotator.services.readers.zones.words import known
from annotator.services.reading.language import alike, bounded, entries_anywhere, languages, table

EARLIEST, LATEST = 1900, 2100
FIRST_ONLINE = 1990  # a number in a name of a file is hardly an earlier day
TIME = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.h]\d{2}){1,2}(?!\d)(?:\s*[ap]\.?m\b\.?)?|(?<!\d)\d{1,2}\s*[ap]\.?m\b\.?|(?<!\d)\d{1,2}\s*h(?:rs|eures)?\b"
    r"|\b(?:GMT|UTC)\s*[+-]\s*\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}\b",
    re.IGNORECASE,
)
DIGIT, NUMBERS, LETTERS = re.compile(r"\d"), re.compile(r"\d[-/.]\d"), re.compile(r"[^\W\d_]+")
IN_NAME = re.compile(r"(?<!\d)(19\d\d|20\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
ISO = r"(?P<iso>(?<!\d)\d{4}([-/.])\d{1,2}\2\d{1,2}(?!\d))"
DIGITS = r"(?P<first>(?<!\d)\d{1,2})([./-])(?P<second>\d{1,2})\4(?P<full>\d{4})(?!\d)"
MONTH_FIRST = frozenset(["en-us"])


class Told(NamedTuple):
    """A day that stands in a text: where, and its parts; the year is 0 where it is not told."""

    start: int
    end: int
    year: int
    month: int
    day: int

    def iso(self, year: int = 0) -> str:
        """As an ISO date, in its own year or in this one; "" where there is no such day."""
        try:
            return date(self.year or year, self.month, self.day).isoformat() if self.year or year else ""
        except ValueError:
            return ""


def told_in(words: str, language: str = "") -> list[Told]:
    """The days in these words, in order; 04/05/2022 only where the language says which of both is the month."""
    if not may_hold_day(words):
        return []
    found = []
    for match in expression().finditer(words):
        if parts := parts_of(match, language):
            year, month, day = parts
            told = Told(match.start(), match.end(), year, month, day)
            if told.iso(2000):
                found.append(told)
    return found


def may_hold_day(words: str) -> bool:
    """A digit, and beside it another number or the name of a month: to look for all of them takes long."""
    if not DIGIT.search(words):
        return False
    return bool(NUMBERS.search(words)) or not month_words().isdisjoint(LETTERS.findall(alike(words)))


def parts_of(match: re.Match[str], language: str) -> tuple[int, int, int] | None:
    """Year, month, day as said; the year 0 where it is not said."""
    if match["iso"]:
        year, month, day = map(int, re.split(r"[-/.]", match["iso"]))
        return (year, month, day) if EARLIEST < year < LATEST else None
    if match["full"]:
        return by_digits(int(match["first"]), int(match["second"]), int(match["full"]), language)
    side = "1" if match["day1"] else "2"
    return int(match[f"year{side}"] or 0), months()[alike(match[f"month{side}"])], int(match[f"day{side}"])


def by_digits(first: int, second: int, year: int, language: str) -> tuple[int, int, int] | None:
    if not EARLIEST < year < LATEST:
        return None
    if first > 12 or first == second or (language and language != "en" and language.casefold() not in MONTH_FIRST):
        return year, second, first
    return (year, first, second) if second > 12 else None


def in_name(name: str) -> str:
    """The ISO date in a name of a file or an address: 2022-01-26, 20220126, /2022/01/26/; "" for none or several."""
    days = {Told(0, 0, int(y), int(m), int(d)).iso() for y, _, m, d in IN_NAME.findall(name) if int(y) >= FIRST_ONLINE}
    return days.pop() if len(days) == 1 and max(days) <= date.today().isoformat() else ""


def is_only_date(words: str, language: str = "") -> bool:
    """Whether nothing but a day, its weekday, a time and words like “at” stand there."""
    found = told_in(words, language)
    return bool(found) and not left_over(words, found)


def left_over(words: str, found: list[Told]) -> list[str]:
    """The words that are part of no date or time."""
    for told in reversed(found):
        words = f"{words[: told.start]} {words[told.end :]}"
    words = TIME.sub(" ", words)
    fillers = known("date_fillers") | weekdays()
    parts = (part.strip(".,:;|()[]·•-–—/") for part in words.split())
    return [part for part in parts if part and alike(part) not in fillers]


@cache
def months() -> dict[str, int]:
    """The number of a month by its names in all languages."""
    found = {}
    for code in languages():
        rows = [row.split() for row in table(code, "dates").get("months", ())]
        more = [row.split(";") for row in table(code, "zones").get("months", ())]
        for given in (rows, more):
            found.update({alike(name): number for number, names in enumerate(given, 1) for name in names})
    return found


@cache
def month_words() -> frozenset[str]:
    """The first words of the names of months, as they are compared."""
    return frozenset(LETTERS.findall(name)[0] for name in months())


@cache
def weekdays() -> frozenset[str]:
    rows = " ".join((*entries_anywhere("dates", "weekdays"), *entries_anywhere("zones", "weekdays")))
    return frozenset(rows.split())


@cache
def expression() -> re.Pattern[str]:
    """26 January 2022, January 26, 26. Januar, 26 de enero de 2022, ٢٦ كانون الثاني/يناير; 2022-01-26; 26/1/2022."""
    names = "|".join(bounded(name) for name in sorted(months(), key=len, reverse=True))
    month = rf"(?P<month{{0}}>{names})\.?(?:\s*/\s*(?:{names})\.?)?"
    day = r"(?P<day{0}>(?<![\d.:])\d{{1,2}})(?:st|nd|rd|th|er|ère|º|°|\.)?(?![\d:]|[.,]\d)"
    year = r"(?:,?\s+(?:de\s+|del\s+)?(?P<year{0}>(?:19|20|١٩|٢٠)\d\d)(?!\d))?"
    day_first = rf"{day}\s*(?:-\s*)?(?:of\s+|de\s+)?{month}{year}".format(1)
    month_first = rf"{month}\s+{day}{year}".format(2)
    return re.compile(f"{ISO}|{DIGITS}|{day_first}|{month_first}", re.IGNORECASE)
