"""Where an annotation stands: stretches of an article's text, and the words that were there."""

import re
from dataclasses import dataclass
from typing import NamedTuple

GAP = " … "
STRETCH = re.compile(r"(\d+)-(\d+)")


class Span(NamedTuple):
    """A stretch of text in code points, half-open: W3C Web Annotation, TextPositionSelector."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def encloses(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Anchor:
    """Stretches in reading order, with their words; an empty anchor points nowhere."""

    spans: tuple[Span, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.spans)

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end

    @property
    def cell(self) -> str:
        """As written in a cell: `880-901; 915-946`."""
        if len(self.spans) == 1:  # as nearly always
            start, end = self.spans[0]
            return f"{start}-{end}"
        return "; ".join(f"{start}-{end}" for start, end in self.spans)

    def covers(self, position: int) -> bool:
        return any(start <= position < end for start, end in self.spans)

    def overlaps(self, other: "Anchor") -> bool:
        return any(a.overlaps(b) for a in self.spans for b in other.spans)

    def encloses(self, other: "Anchor") -> bool:
        """Every stretch of the other lies inside one of these."""
        return bool(other) and all(any(a.encloses(b) for a in self.spans) for b in other.spans)


NOWHERE = Anchor()


def anchor(text: str, *spans: tuple[int, int]) -> Anchor:
    """The anchor of these stretches of the text, sorted; touching and overlapping ones become one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if not 0 <= start < end <= len(text):
            raise ValueError(f"{start}-{end} is not a stretch of a text of {len(text)} characters")
        if joined and start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(end, joined[-1].end))
        else:
            joined.append(Span(start, end))
    return Anchor(tuple(joined), words_at(text, joined))


def words_at(text: str, spans: "list[Span] | tuple[Span, ...]") -> str:
    """The words of these stretches, joined by ` … `."""
    return GAP.join(text[start:end] for start, end in spans)


def read_cell(cell: str, words: str) -> Anchor:
    """The anchor written as `880-901; 915-946`, with its words."""
    if not cell.strip():
        return NOWHERE
    return Anchor(read_spans(cell), words)


def read_spans(cell: str) -> tuple[Span, ...]:
    """The stretches written as `880-901; 915-946`; ValueError where that is not what is written."""
    start, _, end = cell.partition("-")
    if start.isdecimal() and end.isdecimal():  # one stretch, as nearly always
        return (Span(int(start), int(end)),)
    return tuple(_stretch(cell, part) for part in cell.split(";"))


def _stretch(cell: str, part: str) -> Span:
    found = STRETCH.fullmatch(part.strip())
    if found is None:
        raise ValueError(f"“{cell}” is not a list of stretches like 880-901; 915-946")
    return Span(int(found[1]), int(found[2]))
