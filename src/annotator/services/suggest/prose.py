"""An article cut into words, quotations and sentences once, for all rules to walk over."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.services.reading.language import known_anywhere
from annotator.services.reading.quotes import Mark, paragraphs, quotations

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., A.F.P.
    r"|['’](?:s|ve|d|ll|re|m)\b"  # the rest of "he's", apart from its word
    r"|(?:[dlnjmtcs]|qu)['’](?=\w)"  # elided before a word: l'AFP
    r"|-t-(?=(?:ils?|elles?|on)\b)|-(?=(?:ils?|elles?)\b)"  # a-t-il, dit-elle
    r"|\w+(?:(?!['’](?:s|ve|d|ll|re|m)\b)(?!-(?:t-)?(?:ils?|elles?)\b|-t-on\b)['’.&/-]\w+)*"
    r"|''|``|--+|\.\.+|[^\w\s]",
    re.IGNORECASE,
)
ENDS = frozenset([".", "!", "?", "…", "؟", "۔", "。", "！", "？", "..", "...", "...."])
BREAKS = frozenset([",", ";", ":", "—", "–", "―", "--", "---", "،", "؛"])
OUT_OF_QUOTES = -1
LONGEST_ACRONYM = 6
LONGEST_SENTENCE = 400  # words


class Stretch(NamedTuple):
    """Some words in a row, by their numbers, half-open."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Prose:
    """The words (and signs) of a text in order; `quote` says in which outer quotation each one stands, if in any."""

    text: str
    language: str
    words: list[str]
    plain: list[str]  # as they are compared
    starts: list[int]
    ends: list[int]
    quote: list[int]
    quotes: list[Mark]
    sentences: list[Stretch]

    def span(self, first: int, last: int) -> Span:
        return Span(self.starts[first], self.ends[last - 1])

    def is_quoted(self, number: int) -> bool:
        return self.quote[number] != OUT_OF_QUOTES

    def closes_quote(self, number: int) -> bool:
        """The last sign of a closed outer quotation."""
        inside = self.quote[number]
        return inside != OUT_OF_QUOTES and self.quotes[inside].closed and self.ends[number] == self.quotes[inside].end

    def opens_quote(self, number: int) -> bool:
        inside = self.quote[number]
        return inside != OUT_OF_QUOTES and self.starts[number] == self.quotes[inside].start

    def starts_sentence(self, sentence: Stretch, number: int) -> bool:
        """Nothing but words stand between the start of the sentence and here: no comma, no quotation."""
        return all(self.words[each][0].isalnum() for each in range(sentence.first, number))

    def starts_paragraph(self, number: int) -> bool:
        return not number or "\n" in self.text[self.ends[number - 1] : self.starts[number]]


def prose(text: str, language: str, without: Iterable[Span] = (), apart: Iterable[Span] = ()) -> Prose:
    """The text cut up; stretches to leave out (residue, rights) give no sentences.

    Those that stand `apart` (a dateline before the first sentence) are sentences of their own.
    """
    found = list(TOKEN.finditer(text))
    words = [match[0] for match in found]
    starts, ends = [match.start() for match in found], [match.end() for match in found]
    plain = list(map(as_compared, words))
    lines = paragraphs(text)
    quotes = [mark for line in lines for mark in quotations(text, line) if mark.outer]
    quote = [OUT_OF_QUOTES] * len(words)
    for number, mark in enumerate(quotes):
        for inside in range(bisect_left(starts, mark.start), bisect_left(starts, mark.end)):
            quote[inside] = number
    whole = Prose(text, language, words, plain, starts, ends, quote, quotes, [])
    zones = sorted([(zone, True) for zone in without] + [(zone, False) for zone in apart])
    for line in lines:
        for part in parted(line, zones):
            whole.sentences.extend(sentences_of(whole, bisect_left(starts, part.start), bisect_left(starts, part.end)))
    return whole


def parted(line: Span, zones: list[tuple[Span, bool]]) -> list[Span]:
    """The parts of a line, cut where zones begin and end, without those to leave out."""
    at = bisect_right(zones, line.start, key=lambda zone: zone[0].end)
    found, start = [], line.start
    while at < len(zones) and zones[at][0].start < line.end:
        zone, left_out = zones[at]
        found += [Span(start, zone.start)] + (
            [] if left_out else [Span(max(start, zone.start), min(zone.end, line.end))]
        )
        start, at = max(start, zone.end), at + 1
    return [part for part in (*found, Span(start, line.end)) if part.start < part.end]


@lru_cache(maxsize=50_000)
def as_compared(word: str) -> str:
    """In small letters with a straight apostrophe; acronyms stay, for IS is not “is”, and the WHO not “who”."""
    if 1 < len(word) < LONGEST_ACRONYM and word.isupper():
        return word
    return word.casefold().replace("’", "'")


def sentences_of(prose: Prose, first: int, last: int) -> list[Stretch]:
    """The sentences of a paragraph; one that stands inside a quotation does not end the one around it."""
    found, start = [], first
    for number in range(first, last):
        if prose.plain[number] in ENDS and (end := end_of_sentence(prose, number, last)):
            if end > start:
                found.append(Stretch(start, end))
            start = end
    whole = [*found, Stretch(start, last)] if start < last else found
    return [piece for sentence in whole for piece in pieces(sentence)]


def pieces(sentence: Stretch) -> list[Stretch]:
    """What has no end for hundreds of words is no sentence, and is read piece by piece, so that it takes no longer."""
    first, last = sentence
    return [Stretch(start, min(start + LONGEST_SENTENCE, last)) for start in range(first, last, LONGEST_SENTENCE)]


def end_of_sentence(prose: Prose, number: int, last: int) -> int:
    """Where the sentence ends that this sign ends, behind closing marks; 0 where it ends none."""
    after = number + 1
    while after < last and (prose.closes_quote(after) or prose.plain[after] in ")]’'"):
        after += 1
    if after < last and prose.is_quoted(after) and prose.quote[after] == prose.quote[number]:
        return 0
    if after >= last:
        return last
    following = prose.words[after]
    if not prose.text[prose.ends[after - 1]].isspace() or following[0].islower():
        return 0
    if prose.plain[number] == "." and after == number + 1 and is_abbreviation(prose, number):
        return 0
    return after


def is_abbreviation(prose: Prose, number: int) -> bool:
    """The full stop belongs to the word before it: "Gov.", "John F. Kerry"."""
    before = number - 1
    if before < 0 or prose.ends[before] != prose.starts[number]:
        return False
    word = prose.words[before]
    return (len(word) == 1 and word.isupper() and word != "I") or prose.plain[before] in known_anywhere(
        "words", "abbreviations"
    )


def trimmed(prose: Prose, first: int, last: int) -> Stretch | None:
    """Without the signs at both ends; a quotation that is whole keeps its marks. None where nothing is left."""
    while first < last and not prose.words[first][0].isalnum() and not keeps(prose, first, last):
        first += 1
    while first < last and not prose.words[last - 1][0].isalnum() and not keeps(prose, last - 1, first):
        last -= 1
    return Stretch(first, last) if first < last else None


def keeps(prose: Prose, number: int, other: int) -> bool:
    """A quotation mark stays, and so does what ends the quotation before its mark; $ and brackets lead a number."""
    if prose.plain[number] in "$€£([)]%":
        return True
    if prose.is_quoted(number):
        mark = prose.quotes[prose.quote[number]]
        if not mark.closed:
            return prose.starts[number] == mark.start
        return prose.starts[number] == mark.start or prose.ends[number] == mark.end or other <= number
    return False
