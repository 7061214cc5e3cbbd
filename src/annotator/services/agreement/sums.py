"""What articles add to figures of agreement, summed: as they are, and resampled for intervals."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Parts = Mapping[Hashable, float]  # what one article adds: a number by what was counted, `(name, value)` for each value
AT_ONCE = 1_000_000  # numbers of a table that is made of values


class Sums:
    """Sums of parts over articles, once for each weighting of the articles."""

    def __init__(self, weights: Array, rows: Sequence[Parts]) -> None:
        """`weights` has a row a weighting and a column an article; `rows` the parts of each article."""
        self._values: dict[str, _Values] = {}
        plain = _Values()
        for number, row in enumerate(rows):
            for key, count in row.items():
                if type(key) is not tuple:
                    plain.add(number, key, count)
                elif key[0] in self._values:
                    self._values[key[0]].add(number, key[1], count)
                else:
                    self._values[key[0]] = _Values()
                    self._values[key[0]].add(number, key[1], count)
        table = np.zeros((len(rows), len(plain.places)))
        plain.fill(table, plain.places)
        self._weights, self._columns, self._sums = weights, plain.places, weights @ table
        self._nothing = np.zeros(len(weights))

    def __getitem__(self, name: str) -> Array:
        """The sum of what was counted under a name, for each weighting."""
        at = self._columns.get(name)
        return self._nothing if at is None else self._sums[:, at]

    def values(self, name: str) -> list[Any]:
        """The values that were counted under a name."""
        return list(self._values[name].places) if name in self._values else []

    def of(self, name: str, values: Sequence[Hashable] | None = None) -> Array:
        """The sums of each value under a name: a row a weighting, a column a value, 0 where it was not counted."""
        wished = self.values(name) if values is None else values
        table = np.zeros((self._weights.shape[1], len(wished)))
        if name in self._values:
            self._values[name].fill(table, {value: column for column, value in enumerate(wished)})
        return self._weights @ table

    def over(self, name: str, of_values: Callable[[Array], Array]) -> Array:
        """The sums of what a function makes of the numbers under a name: a row a weighting, a column a result.

        `of_values` takes numbers and gives a row for each. The cost grows with how many numbers there are, and not with
        how many different ones.
        """
        found = np.zeros((self._weights.shape[1], of_values(np.zeros(0)).shape[1]))
        if name in self._values:
            self._values[name].add_up(found, of_values)
        return self._weights @ found

    def spread(self, name: str) -> Array:
        """How far the numbers under a name lie from their mean, for each weighting: the sum of squares of differences.

        Small numbers keep their digits beside huge ones in other articles, and equal numbers give exactly 0: each
        article has its own mean, and the means are put together by how many numbers stand behind them (Chan, Golub and
        LeVeque 1983).
        """
        found = np.zeros(len(self._weights))
        if name in self._values:
            counts, means, within = self._values[name].spread(self._weights.shape[1])
            for number, weights in enumerate(self._weights):
                there = np.flatnonzero(weights * counts)
                if len(there):
                    n, apart = weights[there] * counts[there], means[there] - means[there[0]]
                    between = n @ (apart - n @ apart / n.sum()) ** 2
                    found[number] = between + weights[there] @ within[there]
        return found


class _Values:
    """How often each value was counted, article by article."""

    def __init__(self) -> None:
        self.places: dict[Hashable, int] = {}
        self._articles: list[int] = []  # beside these, the place of the value, and how often it was counted
        self._at: list[int] = []
        self._counts: list[float] = []

    def add(self, article: int, value: Hashable, count: float) -> None:
        self._articles.append(article)
        self._at.append(self.places.setdefault(value, len(self.places)))
        self._counts.append(count)

    def fill(self, table: Array, columns: Mapping[Hashable, int]) -> None:
        """Write the counts of these values into a table with a row an article."""
        wished = np.array([columns.get(value, -1) for value in self.places], dtype=int)[self._at]
        there = wished >= 0
        table[np.array(self._articles, dtype=int)[there], wished[there]] = np.array(self._counts)[there]

    def add_up(self, table: Array, of_values: Callable[[Array], Array]) -> None:
        """Add what a function makes of the values to a table with a row an article."""
        known = np.array(list(self.places), dtype=float)
        some = max(1, AT_ONCE // table.shape[1])
        for start in range(0, len(self._at), some):
            these = slice(start, start + some)
            result = of_values(known[self._at[these]]) * np.array(self._counts[these])[:, None]
            starts = np.flatnonzero(np.diff(self._articles[these], prepend=-1))  # articles come one after another
            table[np.array(self._articles[these])[starts]] += np.add.reduceat(result, starts)

    def spread(self, articles: int) -> tuple[Array, Array, Array]:
        """Of each article how many numbers there are, their mean, and the sum of their squared distances from it."""
        at, counts = np.array(self._articles, dtype=int), np.array(self._counts)
        numbers = np.array(list(self.places), dtype=float)[self._at]
        first = np.zeros(articles)
        first[at[::-1]] = numbers[::-1]  # what is near is subtracted first
        n: Array = np.bincount(at, counts, articles).astype(float)
        shift = np.bincount(at, counts * (numbers - first[at]), articles) / np.where(n == 0, 1, n)
        within: Array = np.bincount(at, counts * (numbers - first[at] - shift[at]) ** 2, articles).astype(float)
        return n, first + shift, within


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
