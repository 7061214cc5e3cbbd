"""Which paragraphs of two texts belong together."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from annotator.domain.anchors import Span
from annotator.domain.folding import fold

TOKEN = re.compile(r"\d+(?:[.,\u00a0 ]\d+)*%?|\w+(?:['’\-]\w+)*")
SENTENCE_END = re.compile(r"(?<=[.!?؟。])[”»\"’)]*\s+")
LONGEST = 1_500  # characters of a paragraph that is shown as one
RUN = 3  # words by which paragraphs that belong together are found
LEAST_SHARED = 0.2  # of the shorter paragraph's runs

Key = tuple[str, ...]  # the words of a paragraph as they are compared


class Pair(NamedTuple):
    """The places of two paragraphs among those of their texts; None where one stands alone."""

    left: int | None
    right: int | None
    how: str  # same, changed, or apart: they only stand at one place


def paragraphs(text: str) -> list[Span]:
    """The lines with words; long ones in sentences, so that what differs stands beside it."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found += _parts(text, Span(start, start + len(line)))
        start += len(line) + 1
    return found


def key_of(words: str) -> Key:
    """The words of a paragraph as they are compared: case, accents and punctuation do not count."""
    return tuple(TOKEN.findall(fold(words)))


def paired(left: Sequence[Key], right: Sequence[Key]) -> Iterator[Pair]:
    """All paragraphs of both texts in their order, those that belong together as pairs.

    Paragraphs that stand once in each text are found first, then what is the same before and behind them (Cohen,
    “patience diff”); so it takes no longer where a text has the same line a thousand times.
    """
    one = other = 0
    for a, b in [*_in_both_orders(_unique(left, right)), (len(left), len(right))]:
        first = _same(left[one:a], right[other:b])
        last = _same(left[one + first : a][::-1], right[other + first : b][::-1])
        yield from (Pair(one + at, other + at, "same") for at in range(first))
        between = slice(one + first, a - last), slice(other + first, b - last)
        yield from _changed(left[between[0]], right[between[1]], one + first, other + first)
        yield from (Pair(a - last + at, b - last + at, "same") for at in range(last))
        if a < len(left) and b < len(right):
            yield Pair(a, b, "same")
        one, other = a + 1, b + 1


def _unique(left: Sequence[Key], right: Sequence[Key]) -> list[tuple[int, int]]:
    """The places of paragraphs that stand once in each."""
    often = Counter(left), Counter(right)
    where = {key: at for at, key in enumerate(right) if often[1][key] == 1}
    return [(at, where[key]) for at, key in enumerate(left) if often[0][key] == 1 and key in where]


def _same(left: Sequence[Key], right: Sequence[Key]) -> int:
    """How many are the same at the beginning."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _parts(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    while line.end - start > LONGEST:
        ends = [match.end() for match in SENTENCE_END.finditer(text, start, start + LONGEST)]
        end = ends[-1] if ends else text.rfind(" ", start + 1, start + LONGEST) + 1 or start + LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, line.end)


def _changed(left: Sequence[Key], right: Sequence[Key], a: int, c: int) -> Iterator[Pair]:
    """The pairs of a stretch in which no paragraph is the same; what belongs to nothing stands beside the like."""
    belonging = _in_both_orders(sorted(_alike(left, right)))
    one = other = 0
    for at, there in [*belonging, (len(left), len(right))]:
        for first, second in zip_longest(range(one, at), range(other, there)):
            yield Pair(None if first is None else a + first, None if second is None else c + second, "apart")
        if at < len(left):
            yield Pair(a + at, c + there, "same" if left[at] == right[there] else "changed")
        one, other = at + 1, there + 1


def _alike(left: Sequence[Key], right: Sequence[Key]) -> Iterator[tuple[int, int]]:
    """For each paragraph of the left the one of the right that has most of its runs of words."""
    where: dict[Key, list[int]] = defaultdict(list)
    runs_of = [_runs(words) for words in right]
    for at, runs in enumerate(runs_of):
        for run in runs:
            where[run].append(at)
    for at, words in enumerate(left):
        runs = _runs(words)
        shared = Counter(other for run in runs for other in where.get(run, ())[:RUN])
        for other, count in shared.most_common(1):
            if count >= LEAST_SHARED * min(len(runs), len(runs_of[other])):
                yield at, other


def _runs(words: Key) -> set[Key]:
    if len(words) < RUN:
        return {words}
    return {words[at : at + RUN] for at in range(len(words) - RUN + 1)}


def _in_both_orders(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that follow one another on both sides (longest increasing subsequence)."""
    ends: list[int] = []  # the right places at which the best sequences of each length end
    best: list[int] = []  # which pair that is
    before: list[int] = []
    for at, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        before.append(best[length - 1] if length else -1)
        ends[length : length + 1] = [other]
        best[length : length + 1] = [at]
    found, at = [], best[-1] if best else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]
