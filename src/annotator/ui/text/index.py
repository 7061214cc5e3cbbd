"""Which marks stand where: by block, so that only what is in view is looked at."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.marks import Mark, Place


class MarkIndex:
    """The marks of one text, found by block and by position."""

    def __init__(self, offsets: Offsets, marks: Iterable[Mark] = (), places: Iterable[Place] = ()) -> None:
        self.offsets = offsets
        self.marks: dict[str, Mark] = {}
        self._by_block: defaultdict[int, dict[str, Mark]] = defaultdict(dict)
        self._waiting: defaultdict[int, list[Place]] = defaultdict(list)
        self._gone: set[str] = set()  # of those that wait
        self.add(marks)
        self.wait(places)

    def wait(self, places: Iterable[Place]) -> set[int]:
        """Takes in marks that are made when their block is asked for; returns the blocks concerned."""
        touched: set[int] = set()
        for place in places:
            for block in self._blocks(place.start, place.end):
                self._waiting[block].append(place)
                touched.add(block)
        return touched

    def add(self, marks: Iterable[Mark]) -> set[int]:
        """Takes marks in; a mark with a known id takes its place. Returns the blocks concerned."""
        touched: set[int] = set()
        for mark in marks:
            self._gone.add(mark.id)
            if mark.id in self.marks:
                touched |= self.remove([mark.id])
            self.marks[mark.id] = mark
            for block in self.blocks_of(mark):
                self._by_block[block][mark.id] = mark
                touched.add(block)
        return touched

    def remove(self, ids: Iterable[str]) -> set[int]:
        """Forgets marks, also unknown ones; returns the blocks concerned."""
        touched: set[int] = set()
        ids = list(ids)
        self._gone.update(ids)
        for mark in [self.marks.pop(id_) for id_ in ids if id_ in self.marks]:
            for block in self.blocks_of(mark):
                self._by_block[block].pop(mark.id, None)
                touched.add(block)
        return touched

    def in_block(self, block: int) -> Collection[Mark]:
        """The marks on a block; those that waited for it are made now."""
        for place in self._waiting.pop(block, ()):
            mark = place.make()
            if mark.id not in self._gone:
                self.add([mark])
        return self._by_block[block].values() if block in self._by_block else ()

    def at(self, position: int) -> list[Mark]:
        """The marks that cover the character at this position, shortest first."""
        found = [mark for mark in self.in_block(self.offsets.block_of(position)) if mark.covers(position)]
        return sorted(found, key=lambda mark: (mark.length, mark.id))

    def around(self, caret: int) -> list[Mark]:
        """The marks at a caret between two characters: of the one after it, or else of the one before."""
        return self.at(caret) or self.at(caret - 1)

    def blocks_of(self, mark: Mark) -> Iterator[int]:
        """The numbers of the blocks on which the mark stands; some may come twice."""
        for _, (start, end) in mark.stretches:
            if start < end:
                yield from self._blocks(start, end)

    def _blocks(self, start: int, end: int) -> range:
        starts = self.offsets.block_starts
        return range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end))

    def within(self, block: int, span: Span) -> Span:
        """The part of the span in this block, in the block's own Qt positions."""
        start = self.offsets.block_starts[block]
        base = self.offsets.to_qt(start)
        end = self.offsets.to_qt(min(span.end, self._start_after(block)))
        return Span(max(0, self.offsets.to_qt(max(span.start, start)) - base), max(0, end - base))

    def _start_after(self, block: int) -> int:
        starts = self.offsets.block_starts
        return starts[block + 1] if block + 1 < len(starts) else len(self.offsets.text)
