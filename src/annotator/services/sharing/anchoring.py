"""Records carried over to another text of the same article, by their words: exact ones first, then the nearest.

What finds no place is given back; nothing is moved in silence. The text that they were made on keeps its own.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import AnyAnnotation
from annotator.domain.fields import fields_of
from annotator.domain.records import altered

CONTEXT = 40  # code points on each side that tell places of the same words apart
ALIKE = 85  # of 100: rapidfuzz's ratio of the words with what stands in the other text
SHORTEST = 8  # code points of words that may stand there a little otherwise


@dataclass
class Carried:
    """Copies of records on another text; `near` are those whose words stand there a little otherwise."""

    exact: list[AnyAnnotation] = field(default_factory=list)
    near: list[AnyAnnotation] = field(default_factory=list)
    lost: list[AnyAnnotation] = field(default_factory=list)  # as they were

    @property
    def found(self) -> list[AnyAnnotation]:
        """All that found a place."""
        return [*self.exact, *self.near]


def carried(records: Iterable[AnyAnnotation], old: str, new: str, article: str) -> Carried:
    """Copies of these records, made on the text `old`, for an article with the text `new`.

    Their ids follow from the record and the article, so that carrying over again makes nothing anew; links among them
    lead to the copies, links to what was not carried are empty.
    """
    records = [*records]
    places = _Places(old, new)
    found = Carried()
    kept: dict[str, tuple[dict[str, Any], bool]] = {}
    for record in records:
        anchors, exact = places.of_record(record)
        if anchors is None:
            found.lost.append(record)
        else:
            kept[record.id] = anchors, exact
    ids = {id: copy_id(id, article) for id in kept}
    for record in records:
        if record.id in kept:
            anchors, exact = kept[record.id]
            links = {name: ids.get(getattr(record, name), "") for name in _inner_links(record)}
            own = {"id": ids[record.id], "article": article, "origin": "imported", "created": "", "modified": ""}
            (found.exact if exact else found.near).append(altered(record, own | links | anchors))
    return found


def copy_id(record: str, article: str) -> str:
    """The one copy of a record in another article."""
    return hashlib.sha256(f"carried {record}\n{article}".encode()).hexdigest()[:32]


def _inner_links(record: AnyAnnotation) -> Iterator[str]:
    return (name for name, f in fields_of(type(record)).items() if f.link in ("source", "figure"))


class _Places:
    """Finds words of one text in another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new

    def of_record(self, record: AnyAnnotation) -> tuple[dict[str, Any] | None, bool]:
        """All anchors of a record in the other text, and whether all words are the same; None where one is lost."""
        anchors: dict[str, Any] = {}
        exact = True
        for name, each in fields_of(type(record)).items():
            if each.kind == "anchor" and (before := getattr(record, name)):
                place = self._anchor(before)
                if not place:
                    return None, False
                anchors[name] = place
                exact = exact and place.words == before.words
        return anchors, exact

    def _anchor(self, before: Anchor) -> Anchor:
        spans = [self._exact(span) or self._near(span) for span in before.spans]
        found = [(span.start, span.end) for span in spans if span is not None]
        return anchor(self._new, *found) if len(found) == len(before.spans) else NOWHERE

    def _exact(self, span: Span) -> Span | None:
        """Where the same words stand: of several places the one with the most of the same around it, or the nearest."""
        words = self._old[span.start : span.end]
        starts, start = [], self._new.find(words)
        while start >= 0 and words:
            starts.append(start)
            start = self._new.find(words, start + 1)
        if not starts:
            return None
        wished = span.start * len(self._new) / max(len(self._old), 1)
        best = max(starts, key=lambda at: (self._around(span, at), -abs(at - wished)))
        return Span(best, best + len(words))

    def _around(self, span: Span, at: int) -> int:
        before, after = self._old[max(span.start - CONTEXT, 0) : span.start], self._old[span.end : span.end + CONTEXT]
        end = at + span.end - span.start
        there_before, there_after = self._new[max(at - CONTEXT, 0) : at], self._new[end : end + CONTEXT]
        return _common(before[::-1], there_before[::-1]) + _common(after, there_after)

    def _near(self, span: Span) -> Span | None:
        """Where words stand that are nearly the same."""
        from rapidfuzz import fuzz  # not needed to start

        words = self._old[span.start : span.end]
        if len(words) < SHORTEST or len(words) > len(self._new):
            return None
        found = fuzz.partial_ratio_alignment(words, self._new, score_cutoff=ALIKE)
        return (
            None
            if found is None or found.dest_start >= found.dest_end
            else self._whole(found.dest_start, found.dest_end)
        )

    def _whole(self, start: int, end: int) -> Span:
        """A stretch that ends where words end."""
        text = self._new
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        return Span(start, end)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
