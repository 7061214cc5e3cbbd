"""Characters that were read wrongly before a text came to us, ‘Ã©’ for ‘é’: found, and put right where that is wished.

ftfy says what is garbled and what it was. Nothing else of what ftfy can do is done: no quotation mark is straightened,
no width, ligature or accent changed, nothing unescaped.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from annotator.domain.sentences import Sentence, listed, sentence
from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.text import stored_form

EXAMPLES, LONGEST_EXAMPLE = 3, 24
WORD = re.compile(r"[!-~]+")  # what is ASCII is never wrong
CONTROLS = frozenset(map(chr, range(0x80, 0xA0)))  # in Windows-1252 they are quotation marks and dashes
LOST = re.compile("â€(?=[\\s.,;:!?)\\]]|$)")  # a closing quotation mark, the last byte of which many programs drop
PAIR = re.compile(r"[^\0-\x7f][^\0-\x7f]|[Ãà] |[\x80-\x9f]")  # of bytes that were read one by one
LETTER = ("Â ", "\xa0")  # may be a letter by itself, as in a list of letters
OF_OLD_MACHINES = re.compile(r"[√¬‚├┬Γ][^\0-\x7f]")  # as UTF-8 begins in Mac Roman and DOS


@dataclass(frozen=True)
class Garbled:
    """Characters that were read wrongly: in how many places, and a few different ones as they stand and should."""

    places: int
    examples: tuple[tuple[str, str], ...]

    def told(self, *, mended: bool) -> Sentence:
        """What is to be said of it, or was done about it."""
        pairs = listed(sentence("‘{0}’ → ‘{1}’", *pair) for pair in self.examples)
        if mended:
            return sentence("wrongly read characters were put right: {0} ({1} in all)", pairs, self.places)
        return sentence("looks like wrongly read characters: {0} ({1} in all)", pairs, self.places)


class Change(NamedTuple):
    """Other characters for a stretch of a text."""

    start: int
    end: int
    right: str


def mended(document: Document) -> tuple[Document, Garbled] | None:
    """A document with its characters put right, and what is garbled in it; None where it is fine."""
    changes = changes_to(document.text)
    title, facts = _right(document.title), {name: _right(value) for name, value in document.facts.items()}
    if not changes and (title, facts) == (document.title, document.facts):
        return None
    text, zones = applied(changes, document.text), tuple(_moved(document.zones, changes))
    told = Counter((document.text[start:end], right) for start, end, right in changes)
    told.update(change for value in (document.title, *document.facts.values()) for change in _told(value))
    examples = tuple((_short(before), _short(after)) for (before, after), _ in told.most_common(EXAMPLES))
    return replace(document, text=text, title=title, facts=facts, zones=zones), Garbled(told.total(), examples)


def changes_to(text: str) -> list[Change]:
    """What is to be changed in a text in the stored form, in its order; nothing where it is fine, as nearly always."""
    if text.isascii() or not _seems_garbled(text):
        return []
    found, start = [], 0
    for line in text.split("\n"):
        if _seems_garbled(line):
            found += [Change(start + begin, start + end, right) for begin, end, right in _changes_to_line(line)]
        start += len(line) + 1
    return found


def applied(changes: list[Change], text: str) -> str:
    """The text with these changes."""
    parts, at = [], 0
    for start, end, right in changes:
        parts += [text[at:start], right]
        at = end
    return "".join((*parts, text[at:]))


def _seems_garbled(text: str) -> bool:
    """Whether it is worth a closer look, which takes ten times as long."""
    from ftfy.chardata import UTF8_CLUES, UTF8_DETECTOR_RE

    if text.isascii() or not PAIR.search(text):
        return False
    leading = {*UTF8_CLUES["utf8_first_of_2"], *UTF8_CLUES["utf8_first_of_3"], *UTF8_CLUES["utf8_first_of_4"]}
    there = set(text)
    seems = not there.isdisjoint(leading) and UTF8_DETECTOR_RE.search(text) is not None
    return seems or not there.isdisjoint(CONTROLS) or OF_OLD_MACHINES.search(text) is not None


def _changes_to_line(line: str) -> list[Change]:
    right = _right(line)
    if right == line:
        return []
    before, after = [*WORD.finditer(line)], [*WORD.finditer(right)]
    if [found[0] for found in before] != [found[0] for found in after]:
        return [Change(0, len(line), right)]
    gaps = zip(_between(before, len(line)), _between(after, len(right)), strict=True)
    return [_least(line, right, *gap) for gap in gaps if line[slice(*gap[0])] != right[slice(*gap[1])]]


def _right(line: str) -> str:
    """A line, or a fact, with its characters put right; the same where that is not sure to be better."""
    if line.isascii():
        return line
    from ftfy import fix_encoding
    from ftfy.badness import badness

    right = LOST.sub("”", fix_encoding(line, uncurl_quotes=False, replace_lossy_sequences=False, explain=False))
    stays = right in (line, line.replace(*LETTER)) or "\n" in right or right != stored_form(right)
    return line if stays or badness(right) >= badness(line) else right


def _between(words: list[re.Match[str]], end: int) -> list[tuple[int, int]]:
    """The stretches before, between and behind words."""
    return [*zip([0, *(word.end() for word in words)], [*(word.start() for word in words), end], strict=True)]


def _least(line: str, right: str, before: tuple[int, int], after: tuple[int, int]) -> Change:
    """What is to be changed between two words, without what is the same at both ends of it."""
    (start, end), (begin, stop) = before, after
    while start < end and begin < stop and line[start] == right[begin]:
        start, begin = start + 1, begin + 1
    while start < end and begin < stop and line[end - 1] == right[stop - 1]:
        end, stop = end - 1, stop - 1
    return Change(start, end, right[begin:stop])


def _moved(zones: tuple[Zoned, ...], changes: list[Change]) -> Iterator[Zoned]:
    """The zones in the changed text; one that begins or ends inside a change goes round it."""
    starts = [change.start for change in changes]
    grown = [0, *accumulate(len(right) - (end - start) for start, end, right in changes)]

    def moved(place: int, *, to_the_end: bool) -> int:
        number = bisect_right(starts, place)
        inside = number and place < changes[number - 1].end and place > changes[number - 1].start
        if not inside:
            number -= bool(number and place == starts[number - 1])
            return place + grown[number]
        change = changes[number - 1]
        return change.start + grown[number - 1] + (len(change.right) if to_the_end else 0)

    for start, end, kind in zones:
        yield Zoned(moved(start, to_the_end=False), moved(end, to_the_end=True), kind)


def _told(value: str) -> list[tuple[str, str]]:
    return [(value[start:end], right) for start, end, right in _changes_to_line(value)]


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_EXAMPLE else f"{words[: LONGEST_EXAMPLE - 1]}…"
