"""Which annotations of several people are about the same: groups with at most one of each person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Source
from annotator.services.agreement.characters import common
from annotator.services.agreement.matching import Pair, matched

ROLES = ("who", "cue", "said")
EXACT = 1_000_000  # characters count for more than sameness, which decides where they are the same


@dataclass
class Group:
    """What several people recorded of the same thing: one annotation a person, by the person's id."""

    members: dict[str, AnyAnnotation] = field(default_factory=dict)

    @property
    def kind(self) -> type[AnyAnnotation]:
        return type(next(iter(self.members.values())))

    @property
    def start(self) -> int:
        return min(where.start for member in self.members.values() if (where := reach(member)))


def aligned(annotations: Iterable[AnyAnnotation]) -> list[Group]:
    """Groups of one article's annotations, in reading order: one to one, same kind, largest total of common characters.

    Two annotations may belong together where some of the same role of their words is the same; among equals those with
    exactly the same words win. The people join one after the other in the order of their ids, each as well as it can be
    done with those before (two people: the best there is), so that the result depends on nothing else.
    """
    by_kind: dict[type[AnyAnnotation], dict[str, list[Placed]]] = {kind: {} for kind in ANNOTATIONS}
    for each in annotations:
        if where := reach(each):
            by_kind[type(each)].setdefault(each.author, []).append(Placed(*where, each.id, each))
    found = [(start, group) for people in by_kind.values() for start, group in _of_one_kind(people)]
    return [group for _, group in sorted(found, key=itemgetter(0))]


class Placed(NamedTuple):
    """An annotation, from its first character to its last."""

    start: int
    end: int
    id: str
    record: AnyAnnotation


def _of_one_kind(people: Mapping[str, list[Placed]]) -> Iterator[tuple[int, Group]]:
    """The groups, each with where it starts."""
    groups: list[Group] = []
    reaches: list[Span] = []  # of the groups
    for person in sorted(people):
        own = sorted(people[person], key=itemgetter(0, 1, 2))
        joins = dict(_paired(groups, reaches, own))
        for number, each in enumerate(own):
            if number in joins:
                at = joins[number]
                groups[at].members[person] = each.record
                start, end = reaches[at]
                reaches[at] = Span(min(start, each.start), max(end, each.end))
            else:
                groups.append(Group({person: each.record}))
                reaches.append(Span(each.start, each.end))
    return zip((start for start, _ in reaches), groups, strict=True)


def _paired(groups: Sequence[Group], reaches: Sequence[Span], own: Sequence[Placed]) -> list[Pair]:
    """The number of an annotation and that of the group that it joins."""
    gains: dict[Pair, int] = {}
    for number, group in _meetings(own, reaches):
        record = own[number].record
        gain = sum(gain_of(record, member) for member in groups[group].members.values())
        if gain:
            gains[number, group] = gain
    return matched(gains)


def gain_of(one: AnyAnnotation, other: AnyAnnotation) -> int:
    """How much two annotations have in common: characters of the same role first, then being exactly the same."""
    characters = same = 0
    for a, b in zip(_roles(one), _roles(other), strict=True):
        characters += common(a.spans, b.spans)
        same += a.spans == b.spans
    return characters * EXACT + same if characters else 0


def reach(one: AnyAnnotation) -> Span | None:
    """From the first to the last of its words; None where it stands nowhere."""
    if not isinstance(one, Source):
        spans = one.at.spans
        return Span(spans[0][0], spans[-1][1]) if spans else None
    roles = [role.spans for role in _roles(one) if role.spans]
    return Span(min(spans[0][0] for spans in roles), max(spans[-1][1] for spans in roles)) if roles else None


def _roles(one: AnyAnnotation) -> tuple[Anchor, ...]:
    return (one.who, one.cue, one.said) if isinstance(one, Source) else (one.at,)


def _meetings(own: Sequence[Placed], groups: Sequence[Span]) -> Iterator[Pair]:
    """The pairs whose words overlap at all, by one walk along the text."""
    edges = [(start, end, 0, number) for number, (start, end, _, _) in enumerate(own)]
    edges += [(start, end, 1, number) for number, (start, end) in enumerate(groups)]
    open_ones: tuple[dict[int, int], dict[int, int]] = ({}, {})  # number → where it ends
    for start, end, side, number in sorted(edges):
        others = open_ones[1 - side]
        if others and min(others.values()) <= start:
            for other in [gone for gone, until in others.items() if until <= start]:
                del others[other]
        for other in others:
            yield (number, other) if side == 0 else (other, number)
        open_ones[side][number] = end
