"""When the article of a page was published: as its head, the lines around its headline, or its address tell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from annotator.services.readers.columns import ISO, iso_date
from annotator.services.readers.web_linked import Told, words
from annotator.services.readers.web_runs import Run
from annotator.services.readers.web_words import parts, plain
from annotator.services.reading.dates import read_dates

METAS = (
    "article:published_time", "og:article:published_time", "datepublished", "article:published", "article.published",
    "published_time", "publication_date", "publishdate", "publish_date", "publish-date", "pubdate", "date.published",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc:date", "citation_publication_date",
    "originalpublicationdate", "rnews:datepublished", "og:pubdate", "bt:pubdate", "ptime", "displaydate", "date",
)  # fmt: skip
PUBLISHED = {"datepublished", "pubdate", "published"}
CHANGED = re.compile(
    r"\b(updated?|modified|mis à jour|modifié|aktualisiert|geändert|actualizado|aggiornato)\b|обновлен|تحديث", re.I
)
IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/._]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
IN_WORDS = re.compile(
    r"\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?\w+\.?,? (?:de )?\d{4}|\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
)
IN_DIGITS = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)(?:1[3-9]|2\d|3[01])[./]\d{1,2}[./]\d{4}(?!\d)")
FIRST = "1990-01-01"  # earlier dates are those of clocks that were never set
NEAR = 12  # runs on both sides of a headline
LONGEST = 120  # characters of a line that tells a date


def day_of_page(told: Told, metas: Mapping[str, list[str]], root: Any) -> str:
    """The day that a page tells in its head, in JSON-LD, or in a mark of the HTML; "" where it tells none."""
    said = [words(told.get("datePublished")), words(told.get("dateCreated"))]
    said += [value for name in METAS for value in metas.get(name, ())]
    return next((day for value in (*said, *_marked(root)) if (day := _day(value))), "")


def _marked(root: Any) -> Iterator[str]:
    """Dates in <time> and in attributes: those called published, else that of the first <time> of the article."""
    times = []
    for element in root.iter("time", "span", "abbr", "div", "meta", "p"):
        value = element.get("datetime") or element.get("content") or element.get("title") or ""
        if not value:
            continue
        names = f"{element.get('itemprop', '')} {element.get('property', '')}".lower()
        if any(name.rpartition(":")[2] in PUBLISHED or name == "dc:date" for name in names.split()) or (
            element.tag == "time" and ("pubdate" in element.attrib or "published" in parts(element.get("class", "")))
        ):
            yield value
        elif element.tag == "time" and not CHANGED.search(_before(element)):
            times.append(value)
    yield from times[:1]


def _before(element: Any) -> str:
    """The words right before an element, and in its class."""
    previous, parent = element.getprevious(), element.getparent()
    text = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    return f"{text[-40:]} {element.get('class', '').replace('-', ' ')}"


def day_on_page(runs: Sequence[Run], title: str, language: str) -> str:
    """The day in a line of its own near the headline, as people read it; "" where none or several stand there."""
    heads = [run.number for run in runs if title and plain(run.words) == title]
    near = [run for run in runs if any(0 < abs(run.number - head) <= NEAR for head in heads)]
    days = set()
    for run in near:
        if len(run.words) <= LONGEST and run.around.heading is None and not CHANGED.search(run.words):
            days |= set(_days_in(run.words, language))
    return days.pop() if len(days) == 1 else ""


def _days_in(line: str, language: str) -> Iterator[str]:
    for found in IN_DIGITS.finditer(line):
        yield _day(found[0])
    for found in IN_WORDS.finditer(line):
        read = read_dates(found[0], "", language or "en") or read_dates(found[0], "", "en")
        if read and read.earliest == read.latest:
            yield _day(read.earliest)


def day_in_address(address: str) -> str:
    """The day in an address such as /2024/03/13/; "" where none stands there."""
    found = IN_ADDRESS.search(address)
    return _day(f"{found[1]}-{int(found[3]):02}-{int(found[4]):02}") if found else ""


def _day(value: str) -> str:
    """A day as YYYY-MM-DD; "" for what is none, before the web, or in the future."""
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
    numbers = ISO.match(value.strip())
    day = iso_date(numbers[0] if numbers else value)
    return day if FIRST <= day <= tomorrow else ""
