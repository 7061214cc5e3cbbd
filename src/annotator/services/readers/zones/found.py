"""What the rules found in a text: zones that never overlap, and what is told of the article."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.services.readers.document import Zoned
from annotator.services.readers.zones.dates import Told
from annotator.services.readers.zones.lines import Line


@dataclass
class Evidence:
    """Of each kind what was met, in order; the first counts most."""

    datelines: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    rights: list[str] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    published: list[Told] = field(default_factory=list)  # beside “Published”
    dated: list[Told] = field(default_factory=list)  # in a dateline, or alone in a line
    updated: list[Told] = field(default_factory=list)


class Found:
    """Collects zones line by line; where a reader knew better, its zones stand."""

    def __init__(self, given: Iterable[Zoned]) -> None:
        self.given = sorted(zone for zone in given if zone.start < zone.end)
        self.evidence = Evidence()
        self._zones: dict[int, list[Zoned]] = defaultdict(list)
        self._next = 0

    def is_free(self, line: Line) -> bool:
        """Whether no zone stands in this line yet."""
        return line.start not in self._zones and not self._is_given(line.start, line.end)

    def mark(self, line: Line, kind: str, start: int = 0, end: int = -1) -> None:
        """Mark a line or some characters of it; passed over where a zone stands there."""
        zone = Zoned(line.start + start, line.start + (len(line.words) if end < 0 else end), kind)
        mine = self._zones.get(line.start, ())
        taken = any(zone.start < other.end and other.start < zone.end for other in mine)
        if zone.start < zone.end and not taken and not self._is_given(zone.start, zone.end):
            self._zones[line.start].append(zone)

    @property
    def zones(self) -> tuple[Zoned, ...]:
        """All of them, those given and those found, in order."""
        return tuple(sorted([*self.given, *(zone for zones in self._zones.values() for zone in zones)]))

    def _is_given(self, start: int, end: int) -> bool:
        return any(zone.start < end and start < zone.end for zone in self.given)
