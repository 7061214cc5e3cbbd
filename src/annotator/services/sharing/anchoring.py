"""Records carried over to another text of the same article, by their words: exact ones first, then the nearest.

What finds no place is given back; nothing is moved in silence. The text that they were made on keeps its own.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import AnyAnnotation
from annotator.domain.fields import fields_of
from annotator.domain.records import altered

CARRIED = "imported"  # the origin of a record that was carried over
CONTEXT = 40  # code points on each side that tell places of the same words apart
ALIKE = 85  # of 100: rapidfuzz's ratio of the words with what stands in the other text
SHORTEST = 8  # code points of words that may stand there a little otherwise
TELLING = 20  # code points of words that are hardly found again by chance
AROUND = 6  # code points next to shorter words that must be the same, too


@dataclass(frozen=True)
class Place:
    """Where the words of a field stand in both texts; `after` is NOWHERE where they were not found."""

    field: str
    before: Anchor
    after: Anchor
    is_same: bool  # the same words, and not in quite another sentence

    @property
    def has_same_words(self) -> bool:
        return self.before.words == self.after.words


@dataclass(frozen=True)
class Moving:
    """A record, its places in both texts, and its copy in the other one; None where some of its words are lost."""

    record: AnyAnnotation
    places: tuple[Place, ...]
    copy: AnyAnnotation | None
    was_deleted: bool = False  # the copy was there once: it comes back only where that is wished

    @property
    def is_exact(self) -> bool:
        """Whether it can be carried over without being looked at."""
        return self.copy is not None and not self.was_deleted and all(place.is_same for place in self.places)

    @property
    def is_near(self) -> bool:
        """Whether its words stand there a little otherwise, or in another sentence."""
        return self.copy is not None and not self.was_deleted and not self.is_exact

    @property
    def alike(self) -> int:
        """How near its words are to what stands in the other text: 100 for the same, of the worst of its places."""
        from rapidfuzz import fuzz  # not needed to start

        return min((round(fuzz.ratio(p.before.words, p.after.words)) for p in self.places), default=0)


class Carried:
    """What comes of carrying records over, in the order of the text that they were made on."""

    def __init__(self, moving: Iterable[Moving], known: Collection[str] = ()) -> None:
        """`known` are the copies that are there already: they are left out, and led to by the others."""
        self._known = frozenset(known)
        self.moving = [each for each in moving if each.copy is None or each.copy.id not in self._known]

    @property
    def exact(self) -> list[AnyAnnotation]:
        """Copies whose words are the same."""
        return [each.copy for each in self.moving if each.copy is not None and each.is_exact]

    @property
    def near(self) -> list[AnyAnnotation]:
        """Copies whose words stand there a little otherwise, or in another sentence."""
        return [each.copy for each in self.moving if each.copy is not None and each.is_near]

    @property
    def lost(self) -> list[AnyAnnotation]:
        """Those that found no place, as they are."""
        return [each.record for each in self.moving if each.copy is None]

    @property
    def found(self) -> list[AnyAnnotation]:
        """All that found a place."""
        return [*self.exact, *self.near]

    def copies(self, wished: Collection[str] | None = None) -> list[AnyAnnotation]:
        """The copies of these records, or of all that found a place; links to what stays behind are empty."""
        taken = [
            e.copy
            for e in self.moving
            if e.copy and (e.record.id in wished if wished is not None else not e.was_deleted)
        ]
        there = {copy.id for copy in taken} | self._known
        return [_linked_within(copy, there) for copy in taken]


def carried(
    records: Iterable[AnyAnnotation],
    old: str,
    new: str,
    article: str,
    known: Collection[str] = (),
    deleted: Collection[str] = (),
) -> Carried:
    """Copies of these records, made on the text `old`, for an article with the text `new`.

    Their ids follow from the record and the article, so that carrying over again makes nothing anew; links among them
    lead to the copies, links to what was not carried are empty. `known` are the ids of copies that are there already,
    `deleted` of those that were.
    """
    texts = _Places(old, new)
    placed = [(record, texts.of_record(record)) for record in records]
    ids = {record.id: copy_id(record.id, article) for record, places in placed if all(p.after for p in places)}
    moving = []
    for record, places in sorted(placed, key=_in_reading_order):
        copy = None
        if record.id in ids:
            links = {name: ids.get(getattr(record, name), "") for name in _inner_links(record)}
            own = {"id": ids[record.id], "article": article, "origin": CARRIED, "created": "", "modified": ""}
            copy = altered(record, own | links | {place.field: place.after for place in places})
        moving.append(Moving(record, places, copy, ids.get(record.id) in deleted))
    return Carried(moving, known)


def _in_reading_order(placed: tuple[AnyAnnotation, tuple[Place, ...]]) -> tuple[int, str]:
    record, places = placed
    return min((place.before.start for place in places), default=0), record.id


def copy_id(record: str, article: str) -> str:
    """The one copy of a record in another article."""
    return hashlib.sha256(f"carried {record}\n{article}".encode()).hexdigest()[:32]


def _inner_links(record: AnyAnnotation) -> Iterator[str]:
    return (name for name, f in fields_of(type(record)).items() if f.link in ("source", "figure"))


def _linked_within(copy: AnyAnnotation, there: Collection[str]) -> AnyAnnotation:
    gone = {name: "" for name in _inner_links(copy) if getattr(copy, name) not in there}
    return altered(copy, gone) if any(getattr(copy, name) for name in gone) else copy


class _Places:
    """Finds words of one text in another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new

    def of_record(self, record: AnyAnnotation) -> tuple[Place, ...]:
        """All anchors of a record, and where they are in the other text."""
        fields = fields_of(type(record)).items()
        anchors = ((name, getattr(record, name)) for name, each in fields if each.kind == "anchor")
        return tuple(self._place(name, before) for name, before in anchors if before)

    def _place(self, name: str, before: Anchor) -> Place:
        spans: list[Span] = []
        is_same = True
        for span in before.spans:
            exact = self._exact(span)
            found = exact or self._near(span)
            if found is None:
                return Place(name, before, NOWHERE, is_same=False)
            is_same = is_same and exact is not None and self._is_told(span, exact)
            spans.append(found)
        after = anchor(self._new, *spans)
        return Place(name, before, after, is_same and after.words == before.words)

    def _exact(self, span: Span) -> Span | None:
        """Where the same words stand: of several places the one with the most of the same around it, or the nearest."""
        words = self._old[span.start : span.end]
        starts, start = [], self._new.find(words)
        while start >= 0 and words:
            if self._is_whole(span, start):
                starts.append(start)
            start = self._new.find(words, start + 1)
        if not starts:
            return None
        wished = span.start * len(self._new) / max(len(self._old), 1)
        best = max(starts, key=lambda at: (self._around(span, at), -abs(at - wished)))
        return Span(best, best + len(words))

    def _is_whole(self, span: Span, at: int) -> bool:
        """A number or word is not found inside a longer one: “12” not in “120”; what was a part of one may be again."""
        end = at + span.end - span.start
        is_part = _within_a_word(self._old, span.start) or _within_a_word(self._old, span.end)
        return is_part or not (_within_a_word(self._new, at) or _within_a_word(self._new, end))

    def _is_told(self, span: Span, found: Span) -> bool:
        """Whether it is the same place, as far as can be told: short words may stand in quite another sentence."""
        if span.end - span.start >= TELLING:
            return True
        there = len(self._old) - (span.end - span.start)
        return self._around(span, found.start) >= min(AROUND, there)

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
        if found is None or found.dest_start >= found.dest_end:
            return None
        return self._whole(found.dest_start, found.dest_end)

    def _whole(self, start: int, end: int) -> Span:
        """A stretch that ends where words end."""
        text = self._new
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        while _within_a_word(text, start):
            start -= 1
        while _within_a_word(text, end):
            end += 1
        return Span(start, end)


def _within_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
