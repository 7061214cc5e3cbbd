"""Which column of a table holds which field of an article, and how its dates are written."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from statistics import mean

from annotator.domain.places import resource
from annotator.services.readers.tables import Table
from annotator.services.reading.dates import read_dates

ORDERS = ("dmy", "mdy")
ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
PLAIN = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
WRITTEN = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)")
SECONDS = re.compile(r"\d{10}(\.\d+)?|\d{13}")
PIVOT = 70  # two digits of a year below it are of this century


def guessed(table: Table) -> dict[str, str]:
    """The column of each field of an article that seems to have one: by its name, else by what stands in it."""
    taken = fields_named(table.columns)
    free = [column for column in table.columns if column not in taken.values()]
    for field, fits in (("url", _is_url), ("published", _is_date)):
        if field not in taken and (column := next((c for c in free if _mostly(table, c, fits)), "")):
            taken[field] = column
            free.remove(column)
    if "text" not in taken and free:
        longest = max(free, key=lambda column: _length(table, column))
        if _length(table, longest) > 200 or not taken:
            taken["text"] = longest
    return taken


def fields_named(columns: Iterable[str]) -> dict[str, str]:
    """The first of these columns that is called as a field of an article is, for each field that has one."""
    plain = {_plain(column): column for column in reversed(list(columns))}
    called = {field: plain[name] for field, names in _names().items() for name in reversed(names) if name in plain}
    taken: dict[str, str] = {}
    for field, column in called.items():
        if column not in taken.values():
            taken[field] = column
    return taken


def date_order(values: Iterable[str]) -> str:
    """Whether days or months stand first in dates like 12/09/2016: `dmy`, `mdy`, or "" where nothing tells."""
    firsts, seconds = set(), set()
    for value in values:
        if (found := WRITTEN.match(value.strip())) and not ISO.match(value.strip()):
            firsts.add(int(found[1]))
            seconds.add(int(found[2]))
    if any(first > 12 for first in firsts):
        return "dmy"
    return "mdy" if any(second > 12 for second in seconds) else ""


def is_written_in_numbers(values: Iterable[str]) -> bool:
    """Whether some dates are written so that the order of day and month matters."""
    return any(WRITTEN.match(value.strip()) and not ISO.match(value.strip()) for value in values)


def iso_date(value: str, order: str = "dmy", language: str = "en") -> str:
    """A date of a table as YYYY-MM-DD; "" where it cannot be read.

    ISO 8601 with or without time, 20160912, 12/09/2016 (day or month first as `order` says; a day above 12 tells by
    itself), seconds since 1970, dates of e-mails, and dates in words of a language. Its day is that where it was
    written.
    """
    value = value.strip()
    if not value or len(value) > 100:
        return ""
    if found := ISO.match(value) or PLAIN.fullmatch(value):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := WRITTEN.match(value):
        return _written(int(found[1]), int(found[2]), found[3], order)
    if SECONDS.fullmatch(value):
        seconds = float(value) / (1000 if len(value) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, IndexError, TypeError, OverflowError):
        pass
    read = read_dates(value, "", language) or read_dates(value, "", "en")
    return read.earliest if read and read.earliest == read.latest and len(read.earliest) == 10 else ""


def _written(first: int, second: int, year: str, order: str) -> str:
    whole = int(year) if len(year) == 4 else int(year) + (2000 if int(year) < PIVOT else 1900)
    day, month = (second, first) if order == "mdy" else (first, second)
    if month > 12 >= day:
        day, month = month, day
    return _day(whole, month, day)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


@cache
def _names() -> dict[str, list[str]]:
    """What columns are called, by field (resources/readers/columns.toml)."""
    return tomllib.loads(resource("readers", "columns.toml").read_text("utf-8"))


def _plain(name: str) -> str:
    """A column's name as it is compared."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.split(r"[\s_\-:]+", spaced.casefold())).strip()


def _values(table: Table, column: str) -> list[str]:
    return [value for row in table.sample if (value := row.cells.get(column, "").strip())]


def _mostly(table: Table, column: str, fits: object) -> bool:
    values = _values(table, column)
    return callable(fits) and bool(values) and sum(map(fits, values)) * 10 >= len(values) * 9


def _length(table: Table, column: str) -> float:
    values = _values(table, column)
    return mean(map(len, values)) if values else 0.0


def _is_url(value: str) -> bool:
    return value.startswith(("http://", "https://", "www."))


def _is_date(value: str) -> bool:
    return bool(ISO.match(value) or WRITTEN.fullmatch(value))


def values_of(table: Table, mapping: Mapping[str, str], field: str) -> Sequence[str]:
    """The first values of the column that holds a field; none where it has no column."""
    return _values(table, mapping[field]) if field in mapping else ()
