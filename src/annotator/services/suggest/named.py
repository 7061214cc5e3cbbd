"""The mentions of an article, to be asked what stands in some words of it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import Mention
from annotator.services.suggest.suggestion import NewEntity, Suggestion

PLACES = frozenset(["place", "facility"])
BODIES = frozenset(["organisation", "group"])


@dataclass(frozen=True)
class Mentioned:
    """An entity and the words for it, as links see them."""

    at: Anchor
    entity: str
    type: str
    new: tuple[NewEntity, ...] = ()

    @property
    def span(self) -> Span:
        return self.at.spans[0]


def mentioned(one: Suggestion, types: Mapping[str, str]) -> Iterator[Mentioned]:
    """What a suggestion mentions, where that is just one entity."""
    record = one.record
    if isinstance(record, Mention) and record.entity:
        type_ = one.new[0].entity.type if one.new else types.get(record.entity, "")
        yield Mentioned(record.at, record.entity, type_, one.new)


class Named:
    """Mentions that mean just one entity, in reading order; of those within one another the longest."""

    def __init__(self, found: Iterable[Suggestion], types: Mapping[str, str]) -> None:
        made = [each for one in found for each in mentioned(one, types)]
        self.all = sorted(made, key=lambda one: (one.span.start, -one.span.end))
        self._starts = [one.span.start for one in self.all]

    def within(self, span: Span) -> list[Mentioned]:
        """Those inside of these words, none inside another."""
        found: list[Mentioned] = []
        for one in self.all[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]:
            if one.span.end <= span.end and (not found or one.span.start >= found[-1].span.end):
                found.append(one)
        return found

    def ending(self, position: int) -> Mentioned | None:
        """The longest that ends right here."""
        near = self.all[max(0, bisect_left(self._starts, position) - 4) : bisect_left(self._starts, position)]
        return next((one for one in near if one.span.end == position), None)


def news(mentioned: Sequence[Mentioned]) -> tuple[NewEntity, ...]:
    """What the register lacks of these, each once."""
    return tuple({new.entity.id: new for one in mentioned for new in one.new}.values())
