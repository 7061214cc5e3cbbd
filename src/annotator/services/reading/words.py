"""Words in a text: the one at a place, all places of one, and selections that grow and shrink."""

from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.characters import (
    JOINER,
    is_inside,
    is_wordy,
    next_cut,
    previous_cut,
    whole_characters,
)

By = Literal["word", "character"]
Edge = Literal["start", "end"]
IN_WORDS, IN_NUMBERS = "'’-‑\u00b7_", ".,٫٬"


def word_at(text: str, position: int) -> Span:
    """The word at a code point: letters, digits with separators, or one emoji; just after a word, that word.

    Elsewhere (white space, the end of an empty text) an empty span at the position.
    """
    position = min(max(position, 0), len(text))
    if position == len(text) or text[position].isspace() or not starts_something(text, position):
        position = position - 1 if position and starts_something(text, position - 1) else position
    if position == len(text) or text[position].isspace():
        return Span(position, position)
    start, end = position, position + 1
    while is_glued(text, start):
        start -= 1
    while is_glued(text, end):
        end += 1
    return Span(start, end + is_dotted(text, start, end))


def starts_something(text: str, position: int) -> bool:
    """A word or an emoji stands here, not white space or punctuation."""
    character = text[position]
    return is_wordy(character) or is_inside(text, position) or (ord(character) > 0x2190 and not character.isspace())


def is_glued(text: str, position: int) -> bool:
    """Whether one word goes on across this position."""
    if not 0 < position < len(text):
        return False
    if is_inside(text, position):
        return True
    before, after = text[position - 1], text[position]
    if is_wordy(before) and is_wordy(after):
        return True
    return is_link(text, position) or is_link(text, position - 1)


def is_link(text: str, position: int) -> bool:
    """An apostrophe or hyphen between letters, a separator between digits, a full stop in "U.S"."""
    if not 0 < position < len(text) - 1:
        return False
    before, link, after = text[position - 1], text[position], text[position + 1]
    if link in IN_WORDS:
        return is_wordy(before) and is_wordy(after)
    if link in IN_NUMBERS and before.isdigit() and after.isdigit():
        return True
    return link == "." and is_initial(text, position - 1) and after.isalpha()


def is_initial(text: str, position: int) -> bool:
    """One letter alone, before a full stop: the S in "U.S."."""
    if not text[position].isalpha():
        return False
    return position == 0 or not is_wordy(text[position - 1])


def is_dotted(text: str, start: int, end: int) -> bool:
    """ "U.S" with its last full stop still outside."""
    return "." in text[start:end] and text[end : end + 1] == "." and is_initial(text, end - 1)


def words(text: str, span: Span) -> list[Span]:
    """All words of a stretch of text, in order."""
    found: list[Span] = []
    position = span.start
    while position < span.end:
        if starts_something(text, position):
            found.append(word_at(text, position))
            position = max(found[-1].end, position + 1)
        else:
            position += 1
    return [word for word in found if span.encloses(word)]


def occurrences(text: str, words: str) -> list[Span]:
    """All places where exactly these words stand as whole words, case and all; they do not overlap."""
    found: list[Span] = []
    at = text.find(words) if words.strip() else -1
    while at >= 0:
        end = at + len(words)
        free = is_free(text, at) and is_free(text, end)
        if free:
            found.append(Span(at, end))
        at = text.find(words, end if free else at + 1)
    return found


def is_free(text: str, position: int) -> bool:
    """No word and no character goes on across this position."""
    if not 0 < position < len(text):
        return True
    before, after = text[position - 1], text[position]
    return not (is_inside(text, position) or (is_wordy(before) and is_wordy(after)) or before == JOINER)


def grown(text: str, span: Span, by: By = "word", edge: Edge = "end") -> Span:
    """The span with one more word or one more character at an edge; in reading order, never a split
    character."""
    span = whole_characters(text, span)
    if edge == "end":
        return Span(span.start, forward(text, span.end, by))
    return Span(backward(text, span.start, by), span.end)


def shrunk(text: str, span: Span, by: By = "word", edge: Edge = "end") -> Span:
    """The span with one word or one character less at an edge; at least one character stays."""
    span = whole_characters(text, span)
    if edge == "end":
        end = backward_to_end(text, span, by)
        return Span(span.start, end) if end > span.start else span
    start = forward_to_start(text, span, by)
    return Span(start, span.end) if start < span.end else span


def forward(text: str, position: int, by: By) -> int:
    """The end of the next word: across what is no word, then to its end."""
    if by == "character":
        return next_cut(text, position)
    while position < len(text) and not starts_something(text, position):
        position += 1
    return word_at(text, position).end if position < len(text) else position


def backward(text: str, position: int, by: By) -> int:
    if by == "character":
        return previous_cut(text, position)
    while position > 0 and not starts_something(text, position - 1):
        position -= 1
    return word_at(text, position - 1).start if position else 0


def backward_to_end(text: str, span: Span, by: By) -> int:
    """Where the span ends with its last word gone: the end of the word before."""
    end = backward(text, span.end, by)
    while by == "word" and end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def forward_to_start(text: str, span: Span, by: By) -> int:
    start = forward(text, span.start, by)
    while by == "word" and start < span.end and text[start].isspace():
        start += 1
    return start
