"""What a file tells of itself beside its text, believed as far as the text bears it out.

Such fields are filled by programs: with the name of a file, of a template, of whoever sat at the computer. A title or
an author counts only if its words stand in the text as well. The day on which a file was made is the best there is for
most agency files, and wrong where somebody saved a page of the web much later: it is `inferred`, and a day that the
text gives counts more (`zones/metadata.py`).
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from annotator.services.readers.blocks import Block

FIRST_YEAR = 1990
HEAD = 1_500  # characters in which a byline stands
NAME = re.compile(r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,4}")


def title_told(title: str, blocks: Sequence[Block]) -> str:
    """A title that stands first in the text, where no headline was found by its looks; else ""."""
    title = " ".join(title.split())
    if any(block.kind == "headline" for block in blocks) or len(title.split()) < 2:
        return ""
    return title if any(_folded(block.text) == _folded(title) for block in blocks[:1]) else ""


def facts_told(author: str, made: date | None, text: str) -> dict[str, str]:
    """Byline and day as fields of an article, where they are plausible."""
    facts = {}
    author = " ".join(author.split())
    if NAME.fullmatch(author) and _folded(author) in _folded(text[:HEAD]):
        facts["byline"] = author
    if made and date(FIRST_YEAR, 1, 1) <= made <= datetime.now(UTC).date() + timedelta(days=1):
        facts |= {"published": made.isoformat(), "published_basis": "inferred"}
    return facts


def day_told(year: str, month: str, day: str) -> date | None:
    """The day; None where there is none of the kind."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
