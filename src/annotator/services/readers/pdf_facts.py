"""What a PDF tells of itself, as far as the page bears it out (`told.py`)."""

import re
from collections.abc import Mapping, Sequence

from annotator.services.readers.told import day_told, facts_told

MADE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
# A browser or a scanner made it: the day is that of whoever collects articles
PRINTED = re.compile(r"skia|chrom|firefox|mozilla|safari|webkit|edge|wkhtml|print ?to ?pdf|pdfcreator|scan|cups", re.I)
ADDRESS = re.compile(r"https?://[^\s“”\"<>]+")


def facts_of(told: Mapping[str, str], text: str, left_out: Sequence[str]) -> dict[str, str]:
    """Byline, day and address, where they are plausible; `left_out` are running heads and feet."""
    printed = PRINTED.search(f"{told.get('Creator', '')} {told.get('Producer', '')}")
    found = None if printed else MADE.match(told.get("CreationDate", ""))
    facts = facts_told(told.get("Author", ""), day_told(*found.groups()) if found else None, text)
    addresses = {each[0].rstrip(".,)") for words in left_out for each in ADDRESS.finditer(words)}
    if len(addresses) == 1 and not (address := addresses.pop()).endswith("…"):
        facts["url"] = address  # as browsers print it below each page
    return facts
