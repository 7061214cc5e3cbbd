"""Times something and a floor in turn, in the same run, so that a busy moment of the machine meets both."""

from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

Work = Callable[[], object]


@dataclass
class Timed:
    """A piece of work, and how long it took each time, in seconds."""

    work: Work
    before: Work = lambda: None
    seconds: list[float] = field(default_factory=list)

    def run(self) -> None:
        self.before()
        self.go()

    def go(self) -> None:
        start = perf_counter()
        self.work()
        self.seconds.append(perf_counter() - start)

    @property
    def median(self) -> float:
        return median(self.seconds)


@dataclass(frozen=True)
class Line:
    """A line of the table at the end."""

    what: str
    seconds: float
    floor: str
    floor_seconds: float
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.seconds / self.floor_seconds


class Comparison:
    """Compares with a floor, and keeps a line of what came out."""

    def __init__(self, benchmark: BenchmarkFixture, lines: list[Line]) -> None:
        self._benchmark = benchmark
        self._lines = lines

    def __call__(
        self, what: str, timed: Timed, floor: str, against: Timed, *, rounds: int = 7, note: Callable[[], str] = str
    ) -> float:
        """How many times as long as the floor it took, by the medians; 0 where it is only run, not measured."""

        def in_turn() -> None:
            against.run()
            timed.before()

        if self._benchmark.enabled:  # once unmeasured, so that both are warm
            in_turn()
            timed.work()
            against.seconds.clear()
        pedantic: Any = self._benchmark.pedantic
        pedantic(timed.go, setup=in_turn, rounds=rounds, iterations=1)
        line = Line(what, timed.median, floor, against.median, note())
        if not self._benchmark.enabled:
            return 0.0
        self._benchmark.extra_info.update(floor=floor, floor_median=against.median, ratio=line.ratio)
        self._lines.append(line)
        return line.ratio
