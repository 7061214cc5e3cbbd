"""An article as it is read: its text, zones and records, kept up to date edit by edit."""

import dataclasses
import sys
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from heapq import merge
from itertools import islice, takewhile
from typing import TypeVar, cast

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.edits import Edit
from annotator.domain.records import Annotation, Article, Record, Zone
from annotator.domain.wording import bare

INFINITE = sys.maxsize
A = TypeVar("A", Mention, Figure, Source)


class Page:
    """One article with everything recorded in it; deleted records are not shown."""

    def __init__(
        self,
        article: Article,
        text: str,
        records: Iterable[Record],
        later: Callable[[], Iterable[Record]] = tuple,
        counts: Mapping[str, int] | None = None,
        whose: str = "",
    ) -> None:
        """`later` gives further records when they are first asked for; `counts` says before that how many there are.

        With the id of a person, `whose`, those of others are not shown.
        """
        self.whose = whose
        self.article = article
        self.text = text
        self._zones: dict[str, Zone] = {}
        self._given = [record for record in records if isinstance(record, ANNOTATIONS)]
        self._later = later
        self._counts = counts
        for record in records:
            if isinstance(record, Zone):
                self._take(record)

    @cached_property
    def _held(self) -> "_Held":
        self._counts = None
        return _Held([*self._given, *self._later()])

    def load(self) -> None:
        """Read the records now, so that whoever asks first need not wait."""
        self._held  # noqa: B018

    def take(self, edit: Edit) -> list[Record]:
        """Show what an edit left, and say which records of this article it concerned."""
        mine = [c.after for c in edit.changes if self._concerns(c.after)]
        for record in mine:
            self._take(record)
        return mine

    def get(self, id: str) -> AnyAnnotation | None:
        """The annotation with this id; None where it is deleted or in another article."""
        return self._held.annotations.get(id)

    def annotations(self) -> list[AnyAnnotation]:
        """All annotations, in reading order; of two that start together the longer one is first."""
        return list(merge(*self._held.ordered.values(), key=reading_order))

    def of_type(self, record_type: type[A]) -> list[A]:
        """All mentions, figures or sources, in reading order."""
        return list(cast(list[A], self._held.ordered[record_type]))

    def twin(self, record: AnyAnnotation) -> AnyAnnotation | None:
        """A record of the same kind at the very same words, by the same person."""
        ordered, (start, end, _) = self._held.ordered[type(record)], reading_order(record)
        first = bisect_left(ordered, (start, end, ""), key=reading_order)
        here = takewhile(lambda other: reading_order(other)[:2] == (start, end), islice(ordered, first, None))
        same = (other for other in here if other.author == record.author)
        return next((other for other in same if other.main.spans == record.main.spans), None)

    def count(self, record_type: type[AnyAnnotation]) -> int:
        """How many mentions, figures or sources there are."""
        if self._counts is not None:
            return self._counts.get(record_type.__name__.lower(), 0)
        return len(self._held.ordered[record_type])

    def zones(self) -> list[Zone]:
        """The stretches that are no prose, in reading order."""
        return sorted(self._zones.values(), key=lambda zone: (zone.start, zone.end))

    def figure(self, id: str) -> Figure | None:
        record = self._held.annotations.get(id)
        return record if isinstance(record, Figure) else None

    def source(self, id: str) -> Source | None:
        record = self._held.annotations.get(id)
        return record if isinstance(record, Source) else None

    def parts(self, total: str) -> list[Figure]:
        """The figures that are parts of a total, in reading order."""
        own = (self.figure(id) for id in self._held.parts.get(total, ()))
        return sorted((part for part in own if part), key=reading_order)

    def mentions_like(self, words: str) -> list[Mention]:
        """The mentions with these words; case and an article in front do not count."""
        return list(self._held.alike.get(bare(words), {}).values())

    def entities(self) -> list[str]:
        """The entities that are mentioned, by the ids that the mentions have."""
        return [id for id, mentions in self._held.mentions.items() if id and mentions]

    def figures_in(self, span: Span) -> list[Figure]:
        """The figures that begin in a stretch of the text, in reading order."""
        ordered = self._held.ordered[Figure]
        first, last = (bisect_left(ordered, (edge, -INFINITE, ""), key=reading_order) for edge in span)
        return cast(list[Figure], ordered[first:last])

    def sources_over(self, at: Anchor) -> list[Source]:
        """The sources of which some words begin before these words, and some end after them."""
        ordered = self._held.ordered[Source]
        begun = ordered[: bisect_left(ordered, (at.start, INFINITE, ""), key=reading_order)]
        return [s for s in cast(list[Source], begun) if s.said and s.said.spans[-1][1] >= at.end]

    def linked(self, id: str) -> set[str]:
        """What stands out together with a record: a figure's source, its total and its parts; a source's figures."""
        record = self.get(id)
        if isinstance(record, Figure):
            links = {record.source, record.part_of, record.repeats, record.supersedes}
            links |= {part.id for part in self.parts(id)}
            if record.part_of:
                links |= {part.id for part in self.parts(record.part_of)}
        elif isinstance(record, Source):
            links = {record.nested_in, record.duplicate_of}
            links |= {r.id for r in self.of_type(Figure) if r.source == id}
            links |= {r.id for r in self.of_type(Source) if id in (r.nested_in, r.duplicate_of)}
        elif isinstance(record, Mention):
            links = set(self._held.mentions[record.entity]) if record.entity else set()
        else:
            links = set()
        return {link for link in links if link in self._held.annotations} - {id}

    def _concerns(self, record: Record) -> bool:
        if isinstance(record, Article):
            return record.id == self.article.id
        if isinstance(record, Annotation) and self.whose not in ("", record.author):
            return False
        return isinstance(record, Annotation | Zone) and record.article == self.article.id

    def _take(self, record: Record) -> None:
        if isinstance(record, Article):
            self.article = record
        elif isinstance(record, Zone):
            self._zones.pop(record.id, None)
            if not record.deleted:
                self._zones[record.id] = record
        elif isinstance(record, ANNOTATIONS):
            self._held.place(record)


class _Held:
    """The annotations of a page, by id and in reading order."""

    def __init__(self, records: Iterable[Record]) -> None:
        standing = [record for record in records if isinstance(record, ANNOTATIONS) and not record.deleted]
        self.annotations: dict[str, AnyAnnotation] = {record.id: record for record in standing}
        self.ordered: dict[type[Record], list[AnyAnnotation]] = {kind: [] for kind in ANNOTATIONS}
        self.parts: dict[str, set[str]] = defaultdict(set)  # the parts of a total
        self.mentions: dict[str, dict[str, Mention]] = defaultdict(dict)  # by entity
        self.alike: dict[str, dict[str, Mention]] = defaultdict(dict)  # by their words
        for record in sorted(standing, key=reading_order):
            self.ordered[type(record)].append(record)
            self._relate(record)

    def place(self, record: AnyAnnotation) -> None:
        """Keep the lists in reading order without sorting them anew."""
        ordered = self.ordered[type(record)]
        if before := self.annotations.pop(record.id, None):
            del ordered[bisect_left(ordered, reading_order(before), key=reading_order)]
            self._unrelate(before)
        if not record.deleted:
            self.annotations[record.id] = record
            insort(ordered, record, key=reading_order)
            self._relate(record)

    def _relate(self, record: AnyAnnotation) -> None:
        if isinstance(record, Figure) and record.part_of:
            self.parts[record.part_of].add(record.id)
        elif isinstance(record, Mention):
            self.mentions[record.entity][record.id] = record
            self.alike[bare(record.at.words)][record.id] = record

    def _unrelate(self, record: AnyAnnotation) -> None:
        if isinstance(record, Figure):
            self.parts[record.part_of].discard(record.id)
        elif isinstance(record, Mention):
            self.mentions[record.entity].pop(record.id, None)
            self.alike[bare(record.at.words)].pop(record.id, None)


def reading_order(record: AnyAnnotation) -> tuple[int, int, str]:
    """By first position; of two that start together the longer first."""
    where = record.main
    return (where.start, -where.end, record.id) if where else (0, 0, record.id)


INHERITED = ("status", "earliest", "latest", "when_at", "place", "event", "source")


def inherited(figure: Figure, find: Callable[[str], Figure | None]) -> Figure:
    """A part with the status, date, place, event and source of its total where it has none of its own."""
    seen = {figure.id}
    total = find(figure.part_of) if figure.part_of else None
    while total is not None and total.id not in seen:
        seen.add(total.id)
        gaps = {name: getattr(total, name) for name in INHERITED if not getattr(figure, name)}
        figure = dataclasses.replace(figure, **gaps)
        total = find(total.part_of) if total.part_of else None
    return figure
