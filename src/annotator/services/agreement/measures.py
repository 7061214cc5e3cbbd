"""The measures of agreement: formulas over sums, each with its words. A value that is not defined is NaN."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from annotator.domain.sentences import Sentence, sentence
from annotator.services.agreement.ratios import expected_ratios
from annotator.services.agreement.sums import Array, Sums

CHANCE = sentence("Everybody says the same throughout, so chance alone would give as much.")
NOTHING = sentence("There is nothing to compare.")
ROUNDED = 1e-12  # of n²: ratios differ by 1 at most, and what is less came of adding waves


@dataclass(frozen=True)
class Measure:
    """A formula: `value` of sums, `units` how many units it rests on."""

    name: str
    label: Sentence
    formula: Sentence
    value: Callable[[Sums], Array]
    units: Callable[[Sums], Array]
    why: Sentence = CHANCE  # said where there are units, and still no value
    of_pairs: bool = False  # not defined for more than two people
    for_all: bool = False  # counts what all people say of a unit at once, and not two and two


def over(above: Array, below: Array) -> Array:
    """A quotient; NaN where there is nothing to divide by."""
    return np.divide(above, below, out=np.full_like(above, np.nan), where=below != 0)


def spans(hits: str, first: str, second: str) -> tuple[Measure, ...]:
    """Precision, recall and F1 of stretches, by the names under which hits and those of each person are counted."""

    def units(sums: Sums) -> Array:
        return sums[first] + sums[second] - sums[hits]

    return (
        Measure("f1", sentence("F1"), sentence("2 × in common / (first person’s + second person’s)"),
                lambda sums: over(2 * sums[hits], sums[first] + sums[second]), units),
        Measure("precision", sentence("precision"), sentence("in common / second person’s"),
                lambda sums: over(sums[hits], sums[second]), units, NOTHING),
        Measure("recall", sentence("recall"), sentence("in common / first person’s"),
                lambda sums: over(sums[hits], sums[first]), units, NOTHING),
    )  # fmt: skip


def share(hits: str, of: str = "pairs") -> Measure:
    """How many of the pairs agree."""
    formula = sentence("pairs that agree / pairs where both say something")
    return Measure("share", sentence("share"), formula, lambda s: over(s[hits], s[of]), lambda s: s[of])


def _kappa(sums: Sums) -> Array:
    values = list(dict.fromkeys([*sums.values("first"), *sums.values("second")]))
    n = sums["pairs"]
    chance = over((sums.of("first", values) * sums.of("second", values)).sum(axis=1), n**2)
    return _above_chance(over(sums["same"], n), chance)


def _kappa_of_characters(sums: Sums) -> Array:
    n, a, b, both = (sums[name] for name in ("length", "first characters", "second characters", "both characters"))
    same, chance = over(n - a - b + 2 * both, n), over(a * b + (n - a) * (n - b), n**2)
    return _above_chance(same, chance)


def _above_chance(same: Array, chance: Array) -> Array:
    return over(same - chance, np.where(np.isclose(chance, 1, rtol=0, atol=1e-12), 0, 1 - chance))


def _alpha_nominal(sums: Sums) -> Array:
    by_value = sums.of("value")
    n = by_value.sum(axis=1)
    expected = n**2 - (by_value**2).sum(axis=1)
    return _alpha(n, n - sums["agree"], expected)


def _alpha_interval(sums: Sums) -> Array:
    (n,) = sums.over("value", lambda each: each[:, None] ** 0).T
    return _alpha(n, sums["squares"], 2 * n * sums.spread("value"))


def _alpha_ratio(sums: Sums) -> Array:
    (n,) = sums.over("value", lambda each: each[:, None] ** 0).T
    expected = expected_ratios(sums, "value")
    return _alpha(n, sums["ratios"], np.where(expected <= ROUNDED * n**2, 0, expected))


def _alpha(n: Array, observed: Array, expected: Array) -> Array:
    """1 − (n − 1) · observed / expected, of coincidences; where nothing could differ it is not defined."""
    return 1 - over((n - 1) * observed, expected)


def _all_units(sums: Sums) -> Array:
    return sums["units"]


KAPPA = Measure(
    "kappa",
    sentence("Cohen’s κ"),
    sentence("(observed − expected by chance) / (1 − expected by chance); chance: from how often each of the two "
             "says each value (Cohen 1960)"),
    _kappa, lambda sums: sums["pairs"], of_pairs=True,
)  # fmt: skip
KAPPA_OF_CHARACTERS = Measure(
    "kappa",
    sentence("Cohen’s κ"),
    sentence("(observed − expected by chance) / (1 − expected by chance), each character being marked or not "
             "(Cohen 1960)"),
    _kappa_of_characters, lambda sums: sums["length"], of_pairs=True,
)  # fmt: skip
ALPHA_NOMINAL = Measure(
    "alpha_nominal",
    sentence("Krippendorff’s α"),
    sentence("1 − observed / expected disagreement, values being the same or not (Krippendorff 2011)"),
    _alpha_nominal, _all_units, for_all=True,
)  # fmt: skip
ALPHA_INTERVAL = Measure(
    "alpha_interval",
    sentence("Krippendorff’s α, interval"),
    sentence("1 − observed / expected disagreement, the difference of two values squared (Krippendorff 2011)"),
    _alpha_interval, _all_units, for_all=True,
)  # fmt: skip
ALPHA_RATIO = Measure(
    "alpha_ratio",
    sentence("Krippendorff’s α, ratio"),
    sentence("1 − observed / expected disagreement, (a − b)² / (a + b)² of two values (Krippendorff 2011)"),
    _alpha_ratio, _all_units,
    sentence("All values are the same, or some are below zero, where ratios say nothing."), for_all=True,
)  # fmt: skip
ALPHA_UNITIZING = Measure(
    "alpha_unitizing",
    sentence("Krippendorff’s α, unitizing"),
    sentence("1 − observed / expected disagreement of stretches and gaps, each article a continuum of its own, "
             "summed by length (Krippendorff 1995)"),
    lambda sums: 1 - over(sums["observed"], sums["expected"]), lambda sums: sums["stretches"], for_all=True,
)  # fmt: skip
