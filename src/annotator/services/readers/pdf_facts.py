"""What a PDF tells of itself, as far as the page bears it out.

These fields are filled by programs: with the name of a file, of a template, of whoever sat at the computer. So a title
or an author is taken only if the words stand in the text as well. The day on which the file was made is the best there
is for most agency files, and wrong where somebody printed a page of the web much later; it is given as `inferred`, and
not at all where a browser made the file.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from annotator.services.readers.blocks import Block

MADE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
FIRST_YEAR = 1990
PRINTED = re.compile(r"skia|chrom|firefox|mozilla|safari|webkit|edge|wkhtml|print ?to ?pdf|pdfcreator|scan|cups", re.I)
ADDRESS = re.compile(r"https?://[^\s“”\"<>]+")
HEAD = 1_500  # characters in which a byline stands
NAME = re.compile(r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,4}")


def title_of(blocks: Sequence[Block], told: Mapping[str, str]) -> str:
    """The title as the file has it, where it stands first on the page and no headline was found."""
    title = " ".join(told.get("Title", "").split())
    if any(block.kind == "headline" for block in blocks) or len(title.split()) < 2:
        return ""
    return title if any(_folded(block.text) == _folded(title) for block in blocks[:1]) else ""


def facts_of(told: Mapping[str, str], text: str, left_out: Sequence[str]) -> dict[str, str]:
    """Byline, day and address, where they are plausible."""
    facts = {}
    author = " ".join(told.get("Author", "").split())
    if NAME.fullmatch(author) and _folded(author) in _folded(text[:HEAD]):
        facts["byline"] = author
    made = _made(told)
    if made:
        facts |= {"published": made.isoformat(), "published_basis": "inferred"}
    addresses = {found[0].rstrip(".,)") for words in left_out for found in ADDRESS.finditer(words)}
    if len(addresses) == 1 and not (address := addresses.pop()).endswith("…"):
        facts["url"] = address  # as browsers print it below each page
    return facts


def _made(told: Mapping[str, str]) -> date | None:
    if PRINTED.search(f"{told.get('Creator', '')} {told.get('Producer', '')}"):
        return None
    found = MADE.match(told.get("CreationDate", ""))
    try:
        day = date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    return day if day and date(FIRST_YEAR, 1, 1) <= day <= tomorrow else None


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))
