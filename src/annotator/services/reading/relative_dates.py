"""Dates that hang on the day of publication: “on Thursday”, “last month”."""

from annotator.domain.anchors import Span
from annotator.services.reading.dates import dates_in

ANY_DAY = "2000-01-05"
LOOKED_AT = 6_000  # characters, after which nobody asks why


def first_relative(text: str, language: str) -> str:
    """The first words of a text that mean another day in an article of another day; "" for none."""
    for span, read in dates_in(text[:LOOKED_AT], Span(0, min(len(text), LOOKED_AT)), ANY_DAY, language or "en"):
        if read.basis == "relative":
            return text[span.start : span.end]
    return ""
