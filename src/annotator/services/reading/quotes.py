"""Quotation marks: what stands inside them, and which are never closed."""

import re
from functools import lru_cache
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.services.reading.characters import is_wordy

CLOSED_BY = {"“": "”", "«": "»", "„": "“”", "‘": "’", "‹": "›", "「": "」", "»": "«", '"': '"', "''": "''", "``": "''"}
CLOSING = frozenset("”»’›」")
MARK = re.compile(r"''|``|[“”«»„‘’‹›「」\"]")


class Mark(NamedTuple):
    """An opened quotation: where its mark stands, where it ends (after the closing mark), and whether it was
    closed."""

    start: int
    end: int
    closed: bool
    outer: bool


def quotations(text: str, span: Span) -> list[Mark]:
    """The quotations of one paragraph, nested ones too, in order; one never closed runs to the paragraph's
    end."""
    open_marks: list[tuple[int, str]] = []
    found: list[Mark] = []
    for match in MARK.finditer(text, span.start, span.end):
        position, mark = match.start(), match[0]
        if open_marks and closes(text, match, open_marks[-1][1]):
            start, _ = open_marks.pop()
            found.append(Mark(start, match.end(), True, not open_marks))
        elif mark in CLOSED_BY and opens(text, match):
            open_marks.append((position, mark))
        elif mark in CLOSING:
            found += close_outer(open_marks, position, text)
    left = [Mark(start, span.end, False, depth == 0) for depth, (start, _) in enumerate(open_marks)]
    return sorted(found + left)


def close_outer(open_marks: list[tuple[int, str]], position: int, text: str) -> list[Mark]:
    """A mark that closes an outer quotation closes it though an inner one was left open (a stray ‘, say)."""
    for depth in range(len(open_marks) - 1, -1, -1):
        start, mark = open_marks[depth]
        if text[position] != "’" and text[position] in CLOSED_BY[mark]:
            del open_marks[depth:]
            return [Mark(start, position + 1, True, depth == 0)]
    return []


def opens(text: str, match: re.Match[str]) -> bool:
    """Apostrophes are not quotes: ‘ opens only where no letter stands before it, » and \" before a word."""
    mark, before, after = match[0], text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if mark == "‘":
        return not (before and is_wordy(before))
    if mark == "»":
        return bool(after) and is_wordy(after) and not (before and is_wordy(before))
    return mark not in ('"', "''") or not before or not is_wordy(before)


def closes(text: str, match: re.Match[str], mark: str) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if match[0] in '"”' and mark in '"“' and match[0] not in CLOSED_BY[mark]:  # “mixed up"
        return not before.isspace() and not (after and is_wordy(after))
    if match[0] not in CLOSED_BY[mark]:
        return False
    return mark != "‘" or not (after and is_wordy(after))


def paragraphs(text: str) -> list[Span]:
    """The paragraphs that hold words: stretches between newlines."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def paragraphs_at(text: str, span: Span) -> list[Span]:
    """The paragraphs that a span touches; the rest of the text is not looked at."""
    first = text.rfind("\n", 0, max(0, span.start)) + 1
    last = text.find("\n", max(span.start, span.end))
    here = text[first : last if last >= 0 else len(text)]
    return [Span(first + start, first + end) for start, end in paragraphs(here)]


def quoted(text: str, span: Span) -> list[Span]:
    """Which parts of a span stand inside quotation marks, marks included; nested ones count once."""
    return [*_quoted(text, span)]


@lru_cache(64)  # manner and defects of a source ask for the same ones
def _quoted(text: str, span: Span) -> tuple[Span, ...]:
    found = []
    for paragraph in paragraphs_at(text, span):
        if paragraph.overlaps(span):
            for mark in quotations(text, paragraph):
                inside = Span(max(mark.start, span.start), min(mark.end, span.end))
                if mark.outer and inside.start < inside.end:
                    found.append(inside)
    return tuple(found)


def unclosed_quotes(text: str) -> list[Span]:
    """Quotations never closed, from their mark to the end of their paragraph.

    A quotation that the next paragraph opens again goes on there: that is how long quotes are set, and no
    defect.
    """
    return [*_unclosed(text)]


@lru_cache(4)  # every source of an article asks for those of the article
def _unclosed(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    stretches = paragraphs(text)
    for paragraph, following in zip(stretches, [*stretches[1:], None], strict=False):
        for mark in quotations(text, paragraph):
            goes_on = following and text[following.start : following.end].lstrip().startswith(text[mark.start])
            if mark.outer and not mark.closed and not goes_on:
                found.append(Span(mark.start, mark.end))
    return tuple(found)
