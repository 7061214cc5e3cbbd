"""Which annotations of several people are about the same: groups with at most one of each person."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
        return min(reach(member)[0] for member in self.members.values())


def aligned(annotations: Iterable[AnyAnnotation]) -> list[Group]:
    """Groups of one article's annotations, in reading order: one to one, same kind, largest total of common characters.

    Two annotations may belong together where some of the same role of their words is the same; among equals those with
    exactly the same words win. The people join one after the other in the order of their ids, each as well as it can be
    done with those before (two people: the best there is), so that the result depends on nothing else.
    """
    by_kind: dict[type[AnyAnnotation], dict[str, list[AnyAnnotation]]] = {kind: {} for kind in ANNOTATIONS}
    for each in annotations:
        if any(_roles(each)):
            by_kind[type(each)].setdefault(each.author, []).append(each)
    groups = [group for people in by_kind.values() for group in _of_one_kind(people)]
    return sorted(groups, key=lambda group: (group.start, ANNOTATIONS.index(group.kind)))


def _of_one_kind(people: Mapping[str, Sequence[AnyAnnotation]]) -> list[Group]:
    groups: list[Group] = []
    for person in sorted(people):
        own = sorted(people[person], key=lambda each: (*reach(each), each.id))
        joins = dict(paired(groups, own))
        for number, each in enumerate(own):
            if number in joins:
                groups[joins[number]].members[person] = each
            else:
                groups.append(Group({person: each}))
    return groups


def paired(groups: Sequence[Group], own: Sequence[AnyAnnotation]) -> list[Pair]:
    """The number of an annotation and that of the group that it joins."""
    gains: dict[Pair, int] = {}
    for number, group in meetings(own, groups):
        gain = sum(gain_of(own[number], member) for member in groups[group].members.values())
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


def reach(one: AnyAnnotation) -> Span:
    """From the first to the last of its words."""
    if not isinstance(one, Source):
        return Span(one.at.start, one.at.end)
    roles = [role for role in _roles(one) if role]
    return Span(min(role.start for role in roles), max(role.end for role in roles))


def _roles(one: AnyAnnotation) -> tuple[Anchor, ...]:
    return (one.who, one.cue, one.said) if isinstance(one, Source) else (one.at,)


def meetings(own: Sequence[AnyAnnotation], groups: Sequence[Group]) -> Iterator[Pair]:
    """The pairs whose words overlap at all, by one walk along the text."""
    edges = [(*reach(each), 0, number) for number, each in enumerate(own)]
    for number, group in enumerate(groups):
        starts, ends = zip(*map(reach, group.members.values()), strict=True)
        edges.append((min(starts), max(ends), 1, number))
    open_ones: tuple[dict[int, int], dict[int, int]] = ({}, {})  # number → where it ends
    for start, end, side, number in sorted(edges):
        others = open_ones[1 - side]
        if others and min(others.values()) <= start:
            for other in [gone for gone, until in others.items() if until <= start]:
                del others[other]
        for other in others:
            yield (number, other) if side == 0 else (other, number)
        open_ones[side][number] = end
