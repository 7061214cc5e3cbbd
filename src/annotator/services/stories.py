"""The same story in other words: how much of one text stands in another, by runs of five words.

Shingles (Broder 1997, “On the resemblance and containment of documents”); those that are kept to find candidates are
a sample by their own values, so that the same runs are kept of every text they stand in.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple

from annotator.domain.folding import VERSION as FOLDING
from annotator.domain.folding import WORD, fold
from annotator.domain.stories import kind_of

VERSION = f"1.{FOLDING}"  # of what is kept: what was made by another one is made anew
LENGTH = 5  # words of a shingle
LEFT_OUT = frozenset({"rights", "residue", "byline"})  # zones that say nothing of the story
LEAST_SHARED = 12  # shingles: two short texts may share a phrase
LEAST_KEPT = 4  # sampled shingles that two texts share, before anything is said of them
SAMPLED = 40  # one shingle in so many is kept
FEWEST, MOST = 20, 2_000  # that are kept of a text, where it has so many

MOST_COMPARED = 8  # texts that one is compared with word by word
LEAST_SAMPLED = 0.12  # of the sampled shingles: what shares fewer shares too little
FAR_APART = 4  # times as many
PIECE, NEAR = 50_000, 200  # words or characters between two pauses; a word is no longer

MULTIPLIER, MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1
LEAVES = pow(MULTIPLIER, LENGTH, 1 << 64)
SAMPLE_BITS = 32
BOUND = (1 << 64) // SAMPLED


class Likeness(NamedTuple):
    """How much two texts have in common, in shares of their shingles."""

    containment: float  # of the one with fewer
    resemblance: float  # of all that stand in either

    @property
    def kind(self) -> str:
        """`copy`, `rewrite`, or "" where they are no versions of one story."""
        return kind_of(self.containment, self.resemblance)


class Link(NamedTuple):
    """Another text, by its number, and how like it is."""

    number: int
    like: Likeness


class _Codes(dict[str, int]):
    """A number for each word, the same on every computer."""

    def __missing__(self, word: str) -> int:
        if len(self) > 200_000:
            self.clear()
        code = self[word] = zlib.crc32(word.encode())
        return code


CODES = _Codes()


def shingles(
    text: str, without: Iterable[tuple[int, int]] = (), pause: Callable[[], None] = lambda: None
) -> frozenset[int]:
    """Every run of five words of a text as a number of 64 bits; case, accents and punctuation do not count.

    Words in the stretches `without` do not stand in it. A text of fewer words has none. `pause` is called now and then,
    so that a long text can be left before its end, by an exception.
    """
    codes: list[int] = []
    for part in _parts(text, without):
        codes += [CODES[word] for word in WORD.findall(fold(part))]
        pause()
    if len(codes) < LENGTH:
        return frozenset()
    rolling = 0
    for code in codes[:LENGTH]:
        rolling = (rolling * MULTIPLIER + code) & MASK
    found = {rolling}
    for start in range(LENGTH, len(codes), PIECE):
        for comes, goes in zip(codes[start : start + PIECE], codes[start - LENGTH :], strict=False):
            rolling = (rolling * MULTIPLIER + comes - goes * LEAVES) & MASK
            found.add(rolling)
        pause()
    return frozenset(found)


def sample(found: Iterable[int]) -> list[int]:
    """The shingles by which a text is found again, as numbers of 32 bits: few, and the same ones of every text."""
    found = [*found]
    low = [each for each in found if each < BOUND]
    chosen = nsmallest(FEWEST, found) if len(low) < FEWEST else nsmallest(MOST, low)
    return sorted({each >> SAMPLE_BITS for each in chosen})


def kept_of(size: int) -> int:
    """About how many are kept of a text with so many shingles."""
    return min(max(size // SAMPLED, FEWEST), MOST, size)


def likeness(one: frozenset[int], other: frozenset[int]) -> Likeness:
    """How much two texts have in common, by all their shingles."""
    shared = len(one & other)
    if shared < LEAST_SHARED:
        return Likeness(0.0, 0.0)
    return Likeness(shared / min(len(one), len(other)), shared / (len(one) + len(other) - shared))


def estimated(one: Sequence[int], other: Sequence[int]) -> Likeness:
    """About how much two texts have in common, by their sampled shingles alone: right to about a tenth."""
    if not one or not other:
        return Likeness(0.0, 0.0)
    both = min(one[-1], other[-1])  # as far as both samples are whole
    first, second = ({each for each in kept if each <= both} for kept in (one, other))
    shared = len(first & second)
    if shared < LEAST_KEPT:
        return Likeness(0.0, 0.0)
    return Likeness(shared / min(len(first), len(second)), shared / len(first | second))


def worth_comparing(shared: Mapping[int, int], kept: int, kept_of: Callable[[int], int]) -> list[int]:
    """Of those that share so many sampled shingles with a text, the ones that may tell its story, the likeliest first.

    `kept` is how many are kept of the text, `kept_of` says it of another one.
    """
    likely = sorted((number for number in shared if shared[number] > 1), key=lambda number: (-shared[number], number))
    found = []
    for number in likely[: 4 * MOST_COMPARED]:
        fewer, more = sorted((kept, kept_of(number)))
        far_apart = more > FAR_APART * fewer  # then few of the shorter one's are kept of the longer one
        if far_apart or shared[number] >= LEAST_SAMPLED * fewer:
            found.append(number)
    return found[:MOST_COMPARED]


def linked(own: frozenset[int], others: Iterable[tuple[int, frozenset[int]]]) -> tuple[Link | None, list[Link]]:
    """Of other texts by their numbers, the one that is most like a text, and all that tell its story."""
    links = [Link(number, like) for number, other in others if (like := likeness(own, other)).kind]
    best = max(links, key=lambda link: (link.like.resemblance, -link.number), default=None)
    return best, links


def _parts(text: str, without: Iterable[tuple[int, int]]) -> Iterator[str]:
    """The text in pieces that end between words, without some stretches."""
    start = 0
    for first, last in [*sorted(without), (len(text), len(text))]:
        while start < first:
            end = min(start + PIECE, first)
            end = _after_word(text, end) if end < first else end
            yield text[start:end]
            start = end
        start = max(start, last)


def _after_word(text: str, place: int) -> int:
    """The next place where white space stands, if it is near."""
    for at in range(place, min(place + NEAR, len(text))):
        if text[at].isspace():
            return at
    return place
