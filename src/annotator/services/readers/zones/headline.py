"""Which line of a text is its headline, and the title of an article."""

from itertools import pairwise

from annotator.domain.wording import short
from annotator.services.readers.zones.lines import Line, may_be_headline

SHORTENED = 100
SPACED = 3  # times as long as its title a line may be, for white space in it
FIRST = 8  # lines among which it is


def with_title(lines: list[Line], title: str) -> Line | None:
    """The line at the head that says this title."""
    wished = title.casefold()
    near = (line for line in lines[:FIRST] if len(line.words) < SPACED * len(title))
    return next((line for line in near if " ".join(line.words.split()).casefold() == wished), None)


def headline_of(lines: list[Line], other: set[int]) -> Line | None:
    """The first line but for those that are `other`, where it is short and a blank line or one of these follows."""
    for line, after in pairwise(lines[: FIRST + 1]):
        if line.start in other:
            continue
        followed = after.apart or after.start in other
        return line if followed and may_be_headline(line) else None
    return None


def title_of(lines: list[Line], headline: Line | None, other: set[int]) -> str:
    """The words of the headline; without one, the first words."""
    if headline is not None:
        return " ".join(headline.words.split())
    first = next((line for line in lines[:FIRST] if line.start not in other), None) or (lines[0] if lines else None)
    return short(first.words, SHORTENED) if first else ""
