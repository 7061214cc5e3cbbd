"""Cohen's κ and Krippendorff's α from counts; None where a coefficient is not defined."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)
Distance = Callable[[Value, Value], float]


def cohen_kappa(pairs: Iterable[tuple[Value, Value]]) -> float | None:
    """Agreement of two people on the same units above chance (Cohen 1960, formula 1).

    One pair of values a unit; None without units, and where chance alone makes all agree (one value in all).
    """
    counts = Counter(pairs)
    n = counts.total()
    if not n:
        return None
    first: Counter[Value] = Counter()
    second: Counter[Value] = Counter()
    for (a, b), count in counts.items():
        first[a] += count
        second[b] += count
    same = sum(count for (a, b), count in counts.items() if a == b) / n
    chance = sum(first[value] * second[value] for value in first) / n**2
    return None if chance == 1 else (same - chance) / (1 - chance)


def nominal(a: object, b: object) -> float:
    return float(a != b)


def interval(a: float, b: float) -> float:
    return (a - b) ** 2


def ratio(a: float, b: float) -> float:
    """Of values of one sign and a true zero (Krippendorff 2011, section D): the same where both are 0."""
    return ((a - b) / (a + b)) ** 2 if a + b else 0.0


@dataclass
class Coincidences:
    """How often each pair of values meets within units (Krippendorff 2011, “Computing α”, section C, step 2).

    Units with fewer than two values say nothing and count for nothing, so that missing values do no harm.
    """

    pairs: Counter[tuple[Hashable, Hashable]] = field(default_factory=Counter)

    def add(self, values: Sequence[Hashable]) -> None:
        """The values that people gave one unit; those who gave none are left out."""
        if len(values) < 2:
            return
        counts = Counter(values)
        for a, of_a in counts.items():
            for b, of_b in counts.items():
                self.pairs[a, b] += of_a * (of_b - (a == b)) / (len(values) - 1)  # type: ignore[assignment]

    @property
    def totals(self) -> Mapping[Hashable, float]:
        found: dict[Hashable, float] = {}
        for (a, _), count in self.pairs.items():
            found[a] = found.get(a, 0.0) + count
        return found

    def alpha(self, distance: Distance[Hashable] = nominal) -> float | None:
        """1 less observed by expected disagreement; None with no pairs, and where no disagreement was possible."""
        totals = self.totals
        n = sum(totals.values())
        expected = sum(totals[a] * totals[b] * distance(a, b) for a in totals for b in totals)
        if n <= 1 or not expected:
            return None
        observed = sum(count * distance(a, b) for (a, b), count in self.pairs.items())
        return 1 - (n - 1) * observed / expected


def alpha(units: Iterable[Sequence[Hashable]], distance: Distance[Hashable] = nominal) -> float | None:
    """Krippendorff's α of the values that any number of people gave to units; None where it is not defined."""
    counted = Coincidences()
    for values in units:
        counted.add(values)
    return counted.alpha(distance)
