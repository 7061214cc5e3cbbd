"""How much numbers differ by ratio when any of them may meet any other, at a cost that grows with how many there are.

The distance of two numbers above zero, ((a − b) / (a + b))², is 1 − sech²((ln a − ln b) / 2),
and sech² is a sum of waves: with w(k) = 4k / sinh(πk) it is ∫ w(k) cos(k · difference) dk from 0 on. Taken at steps the
sum is exact to rounding where the steps are short enough for how far apart the numbers are, and the waves of all pairs
are those of each number squared. So no pair is ever looked at.
"""

import numpy as np

from annotator.services.agreement.sums import Array, Sums

MOST_PAIRED = 300  # different numbers of which each pair is looked at, which is exact to the last digit
LAST_WAVE = 12.0  # w(k) is below 1e-15 from there on
FADED = 36.0  # sech² is below 1e-15 at such a difference of logarithms


def expected_ratios(sums: Sums, name: str) -> Array:
    """For each weighting, the distances by ratio of all pairs of the numbers under a name, each pair both ways.

    NaN for a weighting that takes in a number below zero, of which a ratio says nothing.
    """
    known = sums.values(name)
    values = [value for value in known if value >= 0]
    if len(values) <= MOST_PAIRED:
        found = _paired(np.array(values, dtype=float), sums.of(name, values))
    else:
        found = _by_waves(np.array(values, dtype=float), sums, name)
    below = sums.of(name, [value for value in known if value < 0]).sum(axis=1)
    return np.where(below > 0, np.nan, found)


def _paired(values: Array, counts: Array) -> Array:
    together = values[:, None] + values[None, :]
    apart = ((values[:, None] - values[None, :]) / np.where(together == 0, 1, together)) ** 2
    found: Array = ((counts @ apart) * counts).sum(axis=1)
    return found


def _by_waves(values: Array, sums: Sums, name: str) -> Array:
    some = np.log(values[values > 0])
    middle, width = (some.max() + some.min()) / 2, some.max() - some.min()
    waves = np.arange(0, LAST_WAVE, 2 * np.pi / (width + FADED))
    # at k = 0 the weight is its limit, 4 / π; of the step there only half lies above zero
    weights = np.array([2 / np.pi, *(4 * k / np.sinh(np.pi * k) for k in waves[1:])]) * waves[1]

    def of_values(numbers: Array) -> Array:
        above = numbers > 0
        angles = np.outer(np.log(np.where(above, numbers, 1)) - middle, waves)
        turned = np.hstack([np.cos(angles), np.sin(angles)]) * above[:, None]
        return np.hstack([turned, above[:, None], ~above[:, None]])

    found = sums.over(name, of_values)
    turned, above, zeros = found[:, :-2], found[:, -2], found[:, -1]
    same = turned**2 @ np.hstack([weights, weights])
    apart: Array = np.maximum(above**2 - same, 0) + 2 * above * zeros
    return apart
