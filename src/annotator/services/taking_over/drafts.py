"""What one `.ann` file becomes on the way from brat to records."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation, Mention, Source
from annotator.domain.records import Article
from annotator.domain.sentences import Sentence
from annotator.domain.wording import short
from annotator.services.readers.brat import Standoff
from annotator.services.readers.left_out import LeftOut
from annotator.services.reading.rules import NumberRule
from annotator.services.taking_over.entities import Entries


class Draft(NamedTuple):
    """A record whose id, and the ids of other annotations in it, are those of brat; nobody's yet."""

    record: AnyAnnotation
    type: str  # in brat
    place: str  # all its stretches, written as in cells


class Known(NamedTuple):
    """What the project knows that words are read with."""

    entries: Entries
    rules: Sequence[NumberRule]


@dataclass
class Coding:
    """One `.ann` file: the article it is about, what stands in it, and what came of that so far."""

    article: Article
    text: str
    standoff: Standoff
    places: dict[str, Anchor]  # of the words that stand where the file says
    line_by_line: bool = False  # an event has only the words that stand before it in the file
    left: LeftOut = field(default_factory=LeftOut)
    drafts: dict[str, Draft] = field(default_factory=dict)  # by their ids in brat
    belongs: dict[str, str] = field(default_factory=dict)  # of words that play a role, in which event

    def leave(self, what: Sentence, id: str, words: str = "") -> None:
        """Something is not taken in."""
        self.left.add(what, f"{id} “{short(words)}”" if words else id)

    def put(self, record: AnyAnnotation, type_: str) -> None:
        """Something became a record."""
        anchors: tuple[Anchor, ...] = (self.places.get(record.id, record.main),)
        if isinstance(record, Source):
            anchors = (record.who, record.cue, record.said)
        self.drafts[record.id] = Draft(record, type_, "\n".join(anchor.cell for anchor in anchors))

    def change(self, id: str, **values: Any) -> None:
        """Something more is known of a record."""
        draft = self.drafts[id]
        self.drafts[id] = draft._replace(record=replace(draft.record, **values))

    def words_of(self, id: str) -> str:
        """The words of something marked, as the file has them."""
        return self.standoff.texts[id].words if id in self.standoff.texts else ""

    def mentions_at(self, at: Anchor) -> Iterator[Mention]:
        """The mentions at some words or around them, once all mentions are there."""
        mentions, starts, longest = self._mentions
        first, last = bisect_left(starts, at.start - longest), bisect_left(starts, at.end)
        return (mention for mention in mentions[first:last] if mention.at.end > at.start)

    @cached_property
    def _mentions(self) -> tuple[list[Mention], list[int], int]:
        """In reading order, where each begins, and how long the longest is."""
        mentions = [draft.record for draft in self.drafts.values() if isinstance(draft.record, Mention)]
        mentions.sort(key=lambda mention: mention.at.start)
        longest = max((mention.at.end - mention.at.start for mention in mentions), default=0)
        return mentions, [mention.at.start for mention in mentions], longest
