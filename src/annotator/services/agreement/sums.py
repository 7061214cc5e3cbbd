"""What articles add to figures of agreement, summed: as they are, and resampled for intervals."""

from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Parts = Mapping[Hashable, float]  # what one article adds: a number by what was counted, `(name, value)` for each value


class Sums:
    """Sums of parts over articles, once for each weighting of the articles."""

    def __init__(self, weights: Array, rows: Sequence[Parts]) -> None:
        """`weights` has a row a weighting and a column an article; `rows` the parts of each article."""
        columns: dict[Hashable, int] = {key: 0 for row in rows for key in row}
        columns = {key: number for number, key in enumerate(columns)}
        table = np.zeros((len(rows), len(columns)))
        for number, row in enumerate(rows):
            table[number, [columns[key] for key in row]] = list(row.values())
        self._columns, self._sums = columns, weights @ table
        self._nothing = np.zeros(len(weights))

    def __getitem__(self, name: str) -> Array:
        """The sum of what was counted under a name, for each weighting."""
        at = self._columns.get(name)
        return self._nothing if at is None else self._sums[:, at]

    def of(self, name: str, values: Sequence[Hashable] | None = None) -> Array:
        """The sums of each value under a name: a row a weighting, a column a value, 0 where it was not counted."""
        wished = self.values(name) if values is None else values
        found = np.zeros((len(self._sums), len(wished)))
        for column, value in enumerate(wished):
            if (at := self._columns.get((name, value))) is not None:
                found[:, column] = self._sums[:, at]
        return found

    def values(self, name: str) -> list[Any]:
        """The values that were counted under a name."""
        return self._by_name.get(name, [])

    @cached_property
    def _by_name(self) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = {}
        for key in self._columns:
            if isinstance(key, tuple):
                found.setdefault(key[0], []).append(key[1])
        return found


def resampled(articles: int, times: int, seed: int) -> Array:
    """Weightings of articles: the first takes each once, the others draw as many with replacement (Efron 1979)."""
    drawn = np.random.default_rng(seed).multinomial(articles, [1 / articles] * articles, size=times)
    return np.vstack([np.ones((1, articles)), drawn])


def interval(values: Array) -> tuple[float, float] | None:
    """From the 2.5th to the 97.5th percentile of resampled values; None where half of them are not defined."""
    defined = values[~np.isnan(values)]
    if len(defined) * 2 <= len(values):
        return None
    low, high = np.percentile(defined, [2.5, 97.5])
    return float(low), float(high)
