"""Figures over time by source: the points of a chart."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from annotator.domain.figure_lines import FigureLine

MOST_SERIES = 12  # that have a colour and a symbol of their own; the sources with fewest figures share the last


@dataclass(frozen=True)
class Point:
    """A figure in a chart: `when` in seconds since 1970, at the first day of what its date says (UTC)."""

    line: FigureLine
    when: float
    value: float
    low: float | None  # None: not bounded below, or nothing but the value
    high: float | None
    open_below: bool
    open_above: bool


@dataclass(frozen=True)
class Chart:
    """The points of each source, each in the order of time, the source with most figures first.

    `undated` and `other_units` say how many figures are not drawn: without any date or number, and of another kind or
    unit than most.
    """

    series: dict[str, list[Point]] = field(default_factory=dict)
    undated: int = 0
    other_units: int = 0
    unit: str = ""

    @property
    def points(self) -> list[Point]:
        """All points by time."""
        return sorted((p for points in self.series.values() for p in points), key=_by_time)


def chart_of(lines: Iterable[FigureLine], others: str) -> Chart:
    """The chart of these figures; `others` is what the sources are called that have no series of their own."""
    lines = list(lines)
    units = Counter((line.kind or "count", line.unit) for line in lines)
    usual = max(units, key=lambda unit: (units[unit], unit)) if units else ("", "")
    alike = [line for line in lines if (line.kind or "count", line.unit) == usual]
    points = [point for line in alike if (point := point_of(line)) is not None]
    by_source: dict[str, list[Point]] = defaultdict(list)
    for point in points:
        by_source[source_name(point.line)].append(point)
    ordered = sorted(by_source, key=lambda name: (-len(by_source[name]), name))
    series = {name: sorted(by_source[name], key=_by_time) for name in ordered[:MOST_SERIES]}
    rest = [point for name in ordered[MOST_SERIES:] for point in by_source[name]]
    if rest:
        series[others] = sorted(rest, key=_by_time)
    return Chart(series, len(alike) - len(points), len(lines) - len(alike), usual[1])


def point_of(line: FigureLine) -> Point | None:
    """Where a figure stands: at its date, else its article's; at its value, else in the middle of its limits."""
    when = seconds(line.earliest or line.latest or line.published)
    low, high, value = line.low, line.high, line.value
    if value is None:
        known = [limit for limit in (low, high) if limit is not None]
        value = sum(known) / len(known) if known else None
    if when is None or value is None:
        return None
    bounded = low is not None or high is not None
    return Point(line, when, value, low, high, bounded and low is None, bounded and high is None)


def source_name(line: FigureLine) -> str:
    """Who gave a figure: the speakers, else the words for them, else who published it."""
    return line.speakers or " ".join(line.who.split()) or line.publisher or line.title


def seconds(date: str) -> float | None:
    """The beginning of 2019, 2019-03 or 2019-03-24 in seconds since 1970; None where it is no date."""
    for pattern in ("%Y-%m-%d", "%Y-%m", "%Y"):
        try:
            return datetime.strptime(date[:10], pattern).replace(tzinfo=UTC).timestamp()
        except ValueError:
            continue
    return None


NUMBERS = ("date", "source", "value", "low", "high", "comparator", "unit", "words", "counted", "status", "place",
           "event", "identification", "source_type", "title", "publisher", "published", "id")  # fmt: skip


def numbers_of(chart: Chart) -> list[list[Any]]:
    """The points as rows under `NUMBERS`."""
    return [
        [_date(point.line), name, *(getattr(point.line, column) for column in NUMBERS[2:])]
        for name, points in chart.series.items()
        for point in points
    ]


def _date(line: FigureLine) -> str:
    return line.earliest or line.latest or line.published


def _by_time(point: Point) -> tuple[float, str]:
    return point.when, point.line.id
