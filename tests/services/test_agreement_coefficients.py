"""Coefficients agree with reference implementations, with published examples, and with what is plain to see."""

import itertools
import random
import tracemalloc
from collections.abc import Hashable, Iterable, Iterator, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.services.agreement.characters import (
    common,
    expected_disagreement,
    joined,
    kappa_of_characters,
    observed_disagreement,
    unitizing_alpha,
)
from annotator.services.agreement.coefficients import alpha, cohen_kappa, interval, nominal, ratio
from annotator.services.agreement.matching import matched
from annotator.services.agreement.ratios import expected_ratios
from annotator.services.agreement.sums import Sums, resampled

# Krippendorff 2011, “Computing Krippendorff's Alpha-Reliability”, section C: four observers, twelve units
FOUR = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
UNITS = [tuple(value for value in unit if value is not None) for unit in zip(*FOUR, strict=True)]


def test_alpha_of_four_observers_and_missing_values_is_that_of_the_published_example() -> None:
    assert alpha(UNITS, nominal) == pytest.approx(0.743, abs=0.0005)
    assert alpha(UNITS, interval) == pytest.approx(0.849, abs=0.0005)  # type: ignore[arg-type]
    assert alpha(UNITS, ratio) == pytest.approx(0.797, abs=0.0005)  # type: ignore[arg-type]


def test_kappa_and_alpha_are_those_of_the_reference_implementations() -> None:
    from nltk.metrics.agreement import AnnotationTask  # takes longer than all tests here
    from nltk.metrics.distance import binary_distance
    from sklearn.metrics import cohen_kappa_score

    chance = random.Random(7)
    for labels in ("ab", "abc", "abcdef"):
        first = [chance.choice(labels) for _ in range(200)]
        second = [each if chance.random() < 0.6 else chance.choice(labels) for each in first]
        pairs = list(zip(first, second, strict=True))
        assert cohen_kappa(pairs) == pytest.approx(cohen_kappa_score(first, second))
        task = AnnotationTask(
            [(who, item, label) for item, pair in enumerate(pairs) for who, label in zip("AB", pair, strict=True)],
            distance=binary_distance,
        )
        assert cohen_kappa(pairs) == pytest.approx(task.kappa())
        assert alpha(pairs) == pytest.approx(task.alpha())


def test_alpha_of_numbers_is_that_of_the_reference_implementation() -> None:
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import interval_distance

    chance = random.Random(8)
    units = [[chance.randint(0, 9) for _ in range(3)] for _ in range(60)]
    rows = [(str(who), str(item), value) for item, unit in enumerate(units) for who, value in enumerate(unit)]
    assert alpha(units, interval) == pytest.approx(AnnotationTask(rows, distance=interval_distance).alpha())  # type: ignore[arg-type]


def test_what_cannot_be_told_is_not_defined() -> None:
    assert cohen_kappa([]) is None
    assert cohen_kappa([("a", "a"), ("a", "a")]) is None
    assert alpha([]) is None
    assert alpha([("a",), ("b",)]) is None
    assert alpha([("a", "a"), ("a", "a")]) is None
    assert unitizing_alpha([[], []], 100) is None
    assert unitizing_alpha([[Span(0, 9)]], 100) is None


@pytest.mark.parametrize(
    ("first", "second", "kappa"),
    [
        ([Span(0, 200)], [Span(0, 200)], 1.0),
        ([Span(0, 200)], [Span(100, 300)], 0.375),
        ([Span(0, 200)], [Span(200, 400)], -0.25),
        ([Span(0, 1000)], [Span(0, 500)], 0.0),
        ([Span(0, 500), Span(100, 200)], [], 0.0),
    ],
    ids=["identical", "half of each", "none", "all and half", "nested and nothing"],
)
def test_kappa_of_characters_is_what_cohen_would_give(first: list[Span], second: list[Span], kappa: float) -> None:
    assert kappa_of_characters(joined(first), joined(second), 1000) == pytest.approx(kappa)
    marked = [[any(a <= at < b for a, b in spans) for at in range(1000)] for spans in (first, second)]
    assert cohen_kappa(zip(*marked, strict=True)) == pytest.approx(kappa)


def test_alpha_for_unitizing_is_that_of_the_published_example() -> None:
    """Krippendorff 2004, p. 254: two observers, a continuum of 300 from 150 on, the codes c and k."""
    c = [[Span(75, 145), Span(220, 250)], [Span(70, 150), Span(205, 225), Span(250, 270)]]
    k = [[Span(30, 90), Span(150, 200)]] * 2
    assert observed_disagreement(c, 300) == pytest.approx(0.0144, abs=0.0001)
    assert expected_disagreement(c, 300) == pytest.approx(0.0532, abs=0.0001)
    assert unitizing_alpha(c, 300) == pytest.approx(0.7286, abs=0.0002)
    assert observed_disagreement(k, 300) == 0
    assert expected_disagreement(k, 300) == pytest.approx(0.0490, abs=0.0001)
    assert unitizing_alpha(k, 300) == 1


def by_definition(people: Sequence[Sequence[Span]], length: int) -> tuple[float, float]:
    """Observed and expected disagreement of one code, section by section (Krippendorff 2004, p. 251 ff.)."""
    everyone = [list(sections(spans, length)) for spans in people]
    m, observed = len(people), 0.0
    for one, other in itertools.permutations(everyone, 2):
        for (b, size, is_unit), (c, size_there, is_unit_there) in itertools.product(one, other):
            if is_unit and is_unit_there and -size < b - c < size_there:
                observed += (b - c) ** 2 + (b + size - c - size_there) ** 2
            elif is_unit and not is_unit_there and size_there - size >= b - c >= 0:
                observed += size**2
            elif is_unit_there and not is_unit and size_there - size <= b - c <= 0:
                observed += size_there**2
    units, gaps = ([size for spans in everyone for _, size, is_unit in spans if is_unit == each] for each in (1, 0))
    total = 0.0
    for size in units:
        total += (len(units) - 1) / 3 * (2 * size**3 - 3 * size**2 + size)
        total += size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
    pairs = m * length * (m * length - 1) - sum(size * (size - 1) for size in units)
    return observed / (m * (m - 1) * length**2), 2 / length * total / pairs


def sections(spans: Sequence[Span], length: int) -> Iterator[tuple[int, int, bool]]:
    """Units and the gaps between them: where each begins, its length, whether it is a unit."""
    at = 0
    for start, end in spans:
        if start > at:
            yield at, start - at, False
        yield start, end - start, True
        at = end
    if at < length:
        yield at, length - at, False


def test_alpha_for_unitizing_follows_its_definition_for_any_number_of_people_and_units_that_touch() -> None:
    chance = random.Random(9)
    for _ in range(200):
        length, people = chance.randint(8, 40), []
        for _ in range(chance.randint(2, 4)):
            edges = sorted(chance.sample(range(length + 1), 2 * chance.randint(0, 3)))
            spans = [Span(*edge) for edge in zip(edges[::2], edges[1::2], strict=True)]
            people.append([Span(0, 1), Span(1, 3)] if chance.random() < 0.2 else spans)
        mine = observed_disagreement(people, length), expected_disagreement(people, length)
        assert mine == pytest.approx(by_definition(people, length))


GAINS = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 30), min_size=1, max_size=12)


@given(GAINS)
def test_no_other_matching_gains_more(gains: dict[tuple[int, int], int]) -> None:
    found = matched(gains)
    assert len({left for left, _ in found}) == len({right for _, right in found}) == len(found)
    best = 0
    for size in range(1, 6):
        for some in itertools.combinations(gains, size):
            if len({left for left, _ in some}) == len({right for _, right in some}) == size:
                best = max(best, sum(gains[pair] for pair in some))
    assert sum(gains[pair] for pair in found) == best


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))),
)
def test_common_characters_are_those_in_both(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> None:
    a, b = (joined(Span(start, start + size) for start, size in spans) for spans in (first, second))
    sets = [{at for start, end in spans for at in range(start, end)} for spans in (a, b)]
    assert common(a, b) == len(sets[0] & sets[1])


def numbers_of(values: Iterable[float]) -> Sums:
    """Numbers that were counted in ten articles, resampled."""
    rows: list[dict[Hashable, float]] = [{} for _ in range(10)]
    for at, value in enumerate(values):
        row = rows[at % 10]
        row["value", value] = row.get(("value", value), 0) + 1
    return Sums(resampled(10, 20, 1), rows)


@pytest.mark.parametrize(
    "values",
    [
        [0.0, *map(float, range(2_000))],
        [1.07**each for each in range(400)],  # up to 500,000,000,000
        [0.001 * each + 1e-9 for each in range(500)],
    ],
)
def test_many_different_numbers_differ_by_ratio_as_each_pair_of_them_does(values: list[float]) -> None:
    by_waves = expected_ratios(numbers_of(values), "value")
    apart = sum(((a - b) / (a + b)) ** 2 for a in values for b in values if a + b)
    assert by_waves[0] == pytest.approx(apart, rel=1e-10)
    each = numbers_of(values)
    counts, all_ = each.of("value"), np.array(each.values("value"))
    pairs = np.array([[((a - b) / (a + b)) ** 2 if a + b else 0.0 for b in all_] for a in all_])
    assert by_waves == pytest.approx(((counts @ pairs) * counts).sum(axis=1), rel=1e-10)


def test_where_numbers_are_below_zero_only_the_articles_that_have_one_have_no_ratio() -> None:
    rows: list[dict[Hashable, float]] = [{("value", 3.0): 2, ("value", 5.0): 2}, {("value", -1.0): 2}]
    only_first, only_second, both = expected_ratios(Sums(np.array([[1.0, 0], [0, 1], [1, 1]]), rows), "value")
    assert only_first == pytest.approx(2 * 4 * (2 / 8) ** 2)
    assert np.isnan(only_second)
    assert np.isnan(both)


def test_a_hundred_thousand_different_numbers_need_no_table_of_their_pairs() -> None:
    values = [1 + each * 0.5 for each in range(100_000)]
    tracemalloc.start()
    expected_ratios(numbers_of(values), "value")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 200_000_000
