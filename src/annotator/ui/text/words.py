"""Plain rules for words, used when nobody gives better ones."""

import unicodedata

from annotator.domain.anchors import Span

STRAY = ",;:."
INSIDE_WORDS = "'’-\u2011_"


def trimmed(text: str, span: Span) -> Span:
    """The span without white space and stray punctuation at its ends."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in STRAY):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in STRAY):
        end -= 1
    return Span(start, end)


def word_at(text: str, position: int) -> Span:
    """The word whose letters stand at this position, or an empty span."""
    start = end = position
    while start > 0 and _continues(text, start - 1, -1):
        start -= 1
    while end < len(text) and _continues(text, end, 1):
        end += 1
    return Span(start, end)


def paragraph_at(text: str, position: int) -> Span:
    """The line of the stored text in which this position stands."""
    end = text.find("\n", position)
    return Span(text.rfind("\n", 0, position) + 1, end if end >= 0 else len(text))


def _continues(text: str, position: int, step: int) -> bool:
    """Whether this character belongs to the word that comes from the other side."""
    if _is_letter(text[position]):
        return True
    ahead, behind = position + step, position - step
    return (
        text[position] in INSIDE_WORDS
        and 0 <= ahead < len(text)
        and _is_letter(text[ahead])
        and 0 <= behind < len(text)
        and _is_letter(text[behind])
    )


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" or character == "\u200d"
