"""Agreement on stretches of a text, character by character, and as units of a continuum."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from annotator.domain.anchors import Span


def joined(spans: Iterable[Span]) -> list[Span]:
    """Sorted, and those that touch or overlap as one."""
    return _merged(spans, 0)


def units(spans: Iterable[Span]) -> list[Span]:
    """Sorted, and those that overlap as one; those that only touch are units of their own."""
    return _merged(spans, 1)


def _merged(spans: Iterable[Span], least: int) -> list[Span]:
    """Those that have so many characters in common are one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and found[-1].end - span.start >= least:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def common(first: Sequence[Span], second: Sequence[Span]) -> int:
    """Characters in both; each list sorted, without overlaps of its own."""
    if len(first) == len(second) == 1:
        (a,), (b,) = first, second
        return max(0, min(a[1], b[1]) - max(a[0], b[0]))
    total = i = j = 0
    while i < len(first) and j < len(second):
        a, b = first[i], second[j]
        total += max(0, min(a.end, b.end) - max(a.start, b.start))
        if a.end <= b.end:
            i += 1
        else:
            j += 1
    return total


def covered(spans: Iterable[Span]) -> int:
    return sum(end - start for start, end in spans)


def kappa_of_characters(first: Sequence[Span], second: Sequence[Span], length: int) -> float | None:
    """Cohen's κ with each character of a text as a unit, in a stretch or not; None where both mark all or nothing."""
    a, b, both = covered(first), covered(second), common(first, second)
    if not length:
        return None
    same = (both + length - a - b + both) / length
    chance = (a * b + (length - a) * (length - b)) / length**2
    return None if chance == 1 else (same - chance) / (1 - chance)


def unitizing_alpha(people: Sequence[Sequence[Span]], length: int) -> float | None:
    """Krippendorff's α for unitizing one continuum by one code (Krippendorff 1995; 2004, p. 254).

    `people` has the stretches of each person, sorted and without overlaps of their own, in `length` characters counted
    from 0. None for fewer than two people, and where nobody marks anything. The later family of uα (Krippendorff,
    Mathet, Bouvry and Widlöcher 2016) weighs intersections otherwise, and gives other numbers.
    """
    expected = expected_disagreement(people, length)
    return None if not expected else 1 - observed_disagreement(people, length) / expected


def observed_disagreement(people: Sequence[Sequence[Span]], length: int) -> float:
    """Squared differences of stretches that meet, and of stretches that lie in another's gap, by m(m−1)L²."""
    total = sum(_differences(a, b, length) for a in people for b in people if a is not b)
    return total / (len(people) * (len(people) - 1) * length**2) if len(people) > 1 and length else 0.0


def _differences(first: Sequence[Span], second: Sequence[Span], length: int) -> int:
    """Each stretch of the first against the second: as much again comes from the other side."""
    total = at = 0
    for span in first:
        while at < len(second) and second[at].end <= span.start:
            at += 1
        here = at
        if here == len(second) or second[here].start >= span.end:
            total += 2 * (span.end - span.start) ** 2  # in a gap; the gap against the stretch is as much
        while here < len(second) and second[here].start < span.end:
            other = second[here]
            total += (span.start - other.start) ** 2 + (span.end - other.end) ** 2
            here += 1
    return total


def expected_disagreement(people: Sequence[Sequence[Span]], length: int) -> float:
    """What stretches and gaps of these lengths differ in when they lie anywhere."""
    everyone = len(people)
    stretches = [span.end - span.start for spans in people for span in spans]
    if everyone < 2 or not stretches:
        return 0.0
    gaps = sorted(gap for spans in people for gap in _gaps(spans, length))
    before = [0, *accumulate(gaps)]
    total = 0.0
    for size in stretches:
        total += (len(stretches) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        smaller = bisect_left(gaps, size)
        total += size**2 * (before[-1] - before[smaller] - (len(gaps) - smaller) * (size - 1))
    everything = everyone * length
    pairs = everything * (everything - 1) - sum(size * (size - 1) for size in stretches)
    return 2 / length * total / pairs if pairs else 0.0


def _gaps(spans: Sequence[Span], length: int) -> list[int]:
    edges = [0, *(edge for span in spans for edge in span), length]
    return [end - start for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]
