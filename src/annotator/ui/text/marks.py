"""What is drawn on a text: the reading pane's own values, which know nothing of records."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.domain.anchors import Span

MENTION, FIGURE, SOURCE = "mention", "figure", "source"
CASE = "case"  # what several people recorded of one thing; the roles of its stretches say who did
COUNTED_AT, WHEN_AT = "counted_at", "when_at"
WHO, CUE, SAID = "who", "cue", "said"
BY_ALL, BY_SOME, BY_FIRST, BY_SECOND = BY = ("by_all", "by_some", "by_first", "by_second")
EXTENT = "extent"  # all of a case
EXTRAS = {COUNTED_AT, WHEN_AT, EXTENT}  # drawn only while their mark is the chosen one


class Place(NamedTuple):
    """From where to where a mark stands that is made only when this part of the text comes into view."""

    start: int
    end: int
    make: "Callable[[], Mark]"


class Mark(NamedTuple):
    """One annotation to draw: stretches of the text, each with its role."""

    id: str
    kind: str
    stretches: tuple[tuple[str, Span], ...]
    label: str
    faint: bool = False
    proposed: bool = False  # nobody has recorded it yet

    def covers(self, position: int) -> bool:
        return any(span.start <= position < span.end for _, span in self.own())

    @property
    def length(self) -> int:
        return sum(span.end - span.start for _, span in self.own())

    def own(self) -> Iterator[tuple[str, Span]]:
        """Its stretches without the extra anchors."""
        return ((role, span) for role, span in self.stretches if role not in EXTRAS)
