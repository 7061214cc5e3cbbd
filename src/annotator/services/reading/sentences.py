"""Sentences, paragraphs, and selections without the stray characters at their ends."""

import re
from collections import Counter

from annotator.domain.anchors import Span
from annotator.services.reading.language import alike, known_anywhere
from annotator.services.reading.quotes import CLOSED_BY, CLOSING, paragraphs, paragraphs_at
from annotator.services.reading.words import is_initial

__all__ = ["paragraphs", "sentence_around", "sentences", "trimmed"]

END = re.compile(r"[.!?…؟。！？۔]+[”\"’»)\]]*")
LAST_WORD = re.compile(r"[^\s“\"‘«(\[]+$")
NEXT_WORD = re.compile(r"[\s“\"‘«(\[]*([^\s”\"’»)\],.;:]+)")
BRACKETS = {"(": ")", "[": "]", "{": "}"}
LEADING, TRAILING = ",;:.!?…)]}،؛–—", ",;:.…([{،؛–—"


def sentences(text: str) -> list[Span]:
    """The sentences of a text in code points, without white space around them. A newline always ends one."""
    return [sentence for paragraph in paragraphs(text) for sentence in sentences_in(text, paragraph)]


def sentences_in(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for match in END.finditer(text, paragraph.start, paragraph.end):
        if is_end(text, match, paragraph.end):
            found.append(Span(start, match.end()))
            start = match.end()
    found.append(Span(start, paragraph.end))
    stripped = [without_space(text, sentence) for sentence in found]
    return [sentence for sentence in stripped if sentence.start < sentence.end]


def is_end(text: str, match: re.Match[str], limit: int) -> bool:
    """Whether this punctuation ends a sentence: not in "A.F.P. said", "Jan. 20", "3.5", "“Stop!” he said"."""
    if match[0][0] in "。！？":
        return True
    if match.end() >= limit:
        return True
    if not text[match.end()].isspace():
        return False
    following = NEXT_WORD.match(text, match.end(), limit)
    if following is None:
        return True
    if following[1][0].islower():
        return False
    return match[0][0] != "." or len(match[0].rstrip('”"’»)]')) > 1 or not is_abbreviated(text, match, following[1])


def is_abbreviated(text: str, match: re.Match[str], following: str) -> bool:
    """The full stop belongs to an abbreviation or an initial; a usual first word after it tells otherwise."""
    before = LAST_WORD.search(text[max(0, match.start() - 20) : match.start()])
    word = alike(before[0]) if before else ""
    if word in known_anywhere("words", "before_digits"):
        return following[0].isdigit()
    if word in known_anywhere("words", "abbreviations"):
        return True
    if not word or not (len(word) == 1 or "." in word) or not word[-1].isalpha():
        return False
    if not is_initial(text, match.start() - 1) and "." not in word:
        return False
    return alike(following) not in known_anywhere("words", "starters")


def sentence_around(text: str, span: Span) -> Span:
    """The sentence that holds the span, or all sentences it touches; where there is none, the span itself."""
    point = Span(span.start, max(span.end, span.start + 1))
    touched = [
        sentence
        for paragraph in paragraphs_at(text, point)
        for sentence in sentences_in(text, paragraph)
        if sentence.overlaps(point)
    ]
    if not touched:
        return span
    return Span(min(touched[0].start, span.start), max(touched[-1].end, span.end))


def sentence_beyond(text: str, position: int, step: int) -> int:
    """Where the next sentence begins (with the step 1), or with -1 the last one that begins before a position.

    The position itself where there is none. Only the paragraphs up to there are looked at.
    """
    start, end = text.rfind("\n", 0, position) + 1, _end_of_line(text, position)
    while True:
        begins = [sentence.start for sentence in sentences_in(text, Span(start, end))]
        beyond = [place for place in begins if (place - position) * step > 0]
        if beyond:
            return beyond[0 if step > 0 else -1]
        if end >= len(text) if step > 0 else not start:
            return position
        start, end = (end + 1, _end_of_line(text, end + 1)) if step > 0 else (_start_before(text, start), start - 1)


def _end_of_line(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end >= 0 else len(text)


def _start_before(text: str, start: int) -> int:
    return text.rfind("\n", 0, start - 1) + 1


def without_space(text: str, span: Span) -> Span:
    """The span without white space at its ends; empty where there is nothing else."""
    start, end = max(0, span.start), min(len(text), span.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, max(start, end))


def trimmed(text: str, span: Span) -> Span:
    """The span without white space and stray punctuation at both ends; empty where nothing is left.

    A balanced pair of brackets or quotation marks stays, and so do the full stop of "U.S.", a percent sign
    and signs
    that lead a number. An opening quotation mark stays at the front though its partner is outside.
    """
    span = without_space(text, span)
    while span.start < span.end:
        if is_stray_start(text, span):
            smaller = Span(span.start + 1, span.end)
        elif is_stray_end(text, span):
            smaller = Span(span.start, span.end - 1)
        else:
            break
        span = without_space(text, smaller)
    return span


def is_stray_start(text: str, span: Span) -> bool:
    first, words = text[span.start], text[span.start : span.end]
    if first in BRACKETS:
        return unbalanced(words)[first] > 0 and words.find(BRACKETS[first]) < 0
    if first == "-":
        return not words[1:2].isdigit()
    return first in LEADING or (first in "”»›" and opens_nothing(words))


def is_stray_end(text: str, span: Span) -> bool:
    last, words = text[span.end - 1], text[span.start : span.end]
    if last in ")]}":
        opening = next(mark for mark, closing in BRACKETS.items() if closing == last)
        return words.count(opening) < words.count(last)
    if last == ".":
        return not keeps_full_stop(text, span)
    if last == '"':
        return words.count('"') % 2 == 1
    if last in CLOSING and last != "’":
        return not any(mark in words for mark, closing in CLOSED_BY.items() if last in closing)
    return last in TRAILING or (last in "“«„‘" and not any(mark in words[:-1] for mark in "„»"))


def opens_nothing(words: str) -> bool:
    """» is no opening mark here: German sets »so«."""
    return words[0] != "»" or "«" not in words


def unbalanced(words: str) -> Counter[str]:
    """How many of each opening bracket have no partner."""
    counts = Counter(words)
    return Counter({mark: counts[mark] - counts[closing] for mark, closing in BRACKETS.items()})


def keeps_full_stop(text: str, span: Span) -> bool:
    """ "U.S." and "A.F.P." keep it; a sentence and an initial alone do not."""
    last = LAST_WORD.search(text, span.start, span.end - 1)
    return bool(last and "." in last[0] and is_initial(text, span.end - 2))
