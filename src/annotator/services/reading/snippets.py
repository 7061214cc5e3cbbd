"""The sentence that some words stand in, short enough to be shown in a list, with places marked in it."""

from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.services.reading.sentences import sentence_around

AROUND = 400  # characters that are looked at on each side
LONGEST, BEFORE = 260, 90  # of what is shown, and of what stands before the words in it
MORE = "… "
ON_ONE_LINE = {ord("\n"): " ", ord("\t"): " "}


class Snippet(NamedTuple):
    """What is shown, where in it the marked places are, and where in the text it ends."""

    words: str
    marks: tuple[Span, ...]
    end: int


def snippet(text: str, span: Span, marked: Iterable[Span]) -> Snippet:
    """The sentence on one line, and where in it the marked places are; a long one is cut to what is around the span."""
    first, last = max(0, span.start - AROUND), min(len(text), span.end + AROUND)
    around = sentence_around(text[first:last], Span(span.start - first, span.end - first))
    start, end = around.start + first, around.end + first
    lead = ""
    if end - start > LONGEST and span.start - start > BEFORE:
        start = _word_start(text, span.start - BEFORE, span.start)
        lead = MORE
    words = text[start : min(end, start + LONGEST)]
    tail = " …" if start + LONGEST < end else ""
    ahead = len(lead) - start
    marks = (Span(max(m.start, start) + ahead, min(m.end, start + len(words)) + ahead) for m in marked)
    inside = tuple(mark for mark in marks if mark.start < mark.end)
    return Snippet(lead + words.translate(ON_ONE_LINE) + tail, inside, start + len(words))


def _word_start(text: str, place: int, latest: int) -> int:
    """Where the next word begins."""
    space = text.find(" ", place, latest)
    return space + 1 if space >= 0 else place


def sides(text: str, span: Span, length: int) -> tuple[str, str]:
    """What stands on the left and on the right of some words, on one line."""
    left = text[max(0, span.start - length) : span.start].translate(ON_ONE_LINE)
    right = text[span.end : span.end + length].translate(ON_ONE_LINE)
    return left, right
