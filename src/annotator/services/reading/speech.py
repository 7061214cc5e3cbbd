"""What the words of an attribution say about it: who is named, how it is quoted, with what act, through what
channel."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.characters import is_wordy
from annotator.services.reading.cues import act_of
from annotator.services.reading.forms import has_proper_name
from annotator.services.reading.language import alike, known, pattern, table
from annotator.services.reading.quotes import CLOSING, quoted, unclosed_quotes
from annotator.services.reading.words import starts_something, words

Manner = Literal["direct", "indirect", "mixed"]
INSERTION = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
CLOSED = re.compile(f"[{''.join(sorted(CLOSING - {'’'}))}]")
KEPT = 4_096  # answers: the same few words attribute again and again
GLUE = re.compile(r"[\W_]+")


@lru_cache(KEPT)
def identification_of(who_words: str, cue_words: str, language: str) -> str:
    """How well a source is identified, by records.md: `anonymous` (the article says the name is withheld),
    `named`,
    `unnamed`, `collective` (several, none singled out); "" for a pronoun, whose name stands elsewhere."""
    if pattern(language, "identification", "anonymous").search(f"{who_words} {cue_words}"):
        return "anonymous"
    said = [alike(word) for word in GLUE.split(who_words) if word]
    if not said or all(word in known(language, "words", "pronouns") for word in said):
        return ""
    if has_proper_name(who_words, language):
        return "named"
    if known(language, "identification", "unnamed") & set(said):
        return "unnamed"
    return "collective" if known(language, "identification", "collective") & set(said) else "unnamed"


def manner_of(text: str, said_spans: tuple[Span, ...]) -> Manner:
    """`direct`: all of it stands inside quotation marks; `mixed`: some of it; `indirect`: none."""
    total, inside = 0, 0
    marked = [(said, quoted(text, said)) for said in said_spans]
    if not any(marks for _, marks in marked):
        return "indirect"
    if not any(starts_something(text, at) for said, marks in marked for at in _outside(said, marks)):
        return "direct"
    for said, marks in marked:
        for word in words(text, said):
            total += 1
            inside += any(mark.start <= word.start < mark.end for mark in marks)
    if not inside:
        return "indirect"
    return "direct" if inside == total else "mixed"


def _outside(said: Span, marks: list[Span]) -> Iterator[int]:
    """The places of a stretch that stand in no quotation."""
    start = said.start
    for mark in marks:
        yield from range(start, mark.start)
        start = max(start, mark.end)
    yield from range(start, said.end)


@lru_cache(KEPT)
def speech_act_of(cue_words: str, language: str) -> str:
    """`statement`, or what the cue names: `belief`, `intention`, `demand`, `request`, `denial`, `fear`,
    `no_comment`."""
    return act_of(cue_words, language)


@lru_cache(KEPT)
def channel_of(cue_words: str, who_words: str, language: str) -> str:
    """`press_conference`, `interview`, `statement`, `report` … by the words for it; "" where there are
    none."""
    for channel in table(language, "channel"):
        for said in (cue_words, who_words):
            match = pattern(language, "channel", channel).search(said)
            if match and not match[0][0].isupper():
                return channel
    return ""


def quote_defects(text: str, said_spans: tuple[Span, ...]) -> tuple[str, ...]:
    """What is wrong with the quotation marks of what is said: `unclosed`, `unopened`,
    `editorial_insertion`."""
    defects = []
    if any(mark.start < said.end and said.start <= mark.start for mark in unclosed_quotes(text) for said in said_spans):
        defects.append("unclosed")
    if any(is_unopened(text, said) for said in said_spans):
        defects.append("unopened")
    if any(has_insertion(text, said) for said in said_spans):
        defects.append("editorial_insertion")
    return tuple(defects)


def is_unopened(text: str, said: Span) -> bool:
    """A closing mark of which no quotation is closed: not inside what is quoted, and no apostrophe."""
    closing = [match.start() for match in CLOSED.finditer(text, said.start, said.end)]
    marks = quoted(text, said) if closing else ()
    return any(not any(mark.start <= place < mark.end for mark in marks) for place in closing)


def has_insertion(text: str, said: Span) -> bool:
    """Words in brackets inside of a quotation: the writer's, not the speaker's. An acronym there is none."""
    if INSERTION.search(text, said.start, said.end) is None:
        return False
    for mark in quoted(text, said):
        for match in INSERTION.finditer(text, mark.start, mark.end):
            inner = match[0][1:-1]
            if any(map(is_wordy, inner)) and not (inner.isupper() and len(inner) < 8):
                return True
    return False
