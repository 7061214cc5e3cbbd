"""One article as several people coded it, with what belongs together on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from operator import attrgetter

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Source
from annotator.domain.records import Annotation
from annotator.services.agreement.alignment import Group, aligned
from annotator.services.agreement.by_cue import paired_by_cue
from annotator.services.agreement.sums import Parts

BEST, CUE = "best", "cue"  # the rules by which sources of two people are paired


@dataclass(frozen=True)
class Coded:
    """An article and what each of those who coded it recorded: nothing, too, where they are done with it."""

    article: str
    title: str
    length: int  # code points of its text
    records: Mapping[str, Sequence[AnyAnnotation]]  # by the person's id, in the order of recording


class Sheet:
    """What two or more people recorded in one article. Of two, the first is who is compared with."""

    def __init__(self, coded: Coded, people: Sequence[str], pairing: str = BEST) -> None:
        self.article, self.length, self.people = coded.article, coded.length, tuple(people)
        self._records = {person: coded.records[person] for person in people}
        self.groups = self._grouped(pairing)
        self.counted: dict[tuple[type[Annotation], str], Parts] = {}  # by kind and role, what was counted already

    @property
    def is_pair(self) -> bool:
        return len(self.people) == 2

    def records(self, person: str, kind: type[Annotation]) -> Sequence[AnyAnnotation]:
        """What somebody recorded of a kind; of every kind where it is Annotation."""
        return self._records[person] if kind is Annotation else self._by_kind[person, kind]

    def groups_of(self, kind: type[Annotation]) -> Sequence[Group]:
        """The groups of a kind, in reading order; of every kind where it is Annotation."""
        return self.groups if kind is Annotation else self._groups_by_kind[kind]

    @cached_property
    def both(self) -> dict[type[Annotation], list[tuple[AnyAnnotation, AnyAnnotation]]]:
        """Of two people, the records of each kind that belong together: the first one's, the second one's."""
        first, second = self.people
        found: dict[type[Annotation], list[tuple[AnyAnnotation, AnyAnnotation]]] = {kind: [] for kind in ANNOTATIONS}
        for group in self.groups:
            if len(group.members) == 2:
                found[group.kind].append((group.members[first], group.members[second]))
        return found

    def says(self, kind: type[Annotation], name: str) -> bool:
        """Whether each of two people says anything in a field, where their records belong together."""
        both = self.both[kind]
        return bool(both) and all(
            any(said or said == 0 for said in map(attrgetter(name), own)) for own in zip(*both, strict=True)
        )

    @cached_property
    def number_of(self) -> dict[str, int]:
        """The number of the group that a record stands in, by the record's id."""
        return {each.id: number for number, group in enumerate(self.groups) for each in group.members.values()}

    @cached_property
    def _by_kind(self) -> dict[tuple[str, type[Annotation]], list[AnyAnnotation]]:
        found: dict[tuple[str, type[Annotation]], list[AnyAnnotation]]
        found = {(person, kind): [] for person in self.people for kind in ANNOTATIONS}
        for person, records in self._records.items():
            for each in records:
                found[person, type(each)].append(each)
        return found

    @cached_property
    def _groups_by_kind(self) -> dict[type[Annotation], list[Group]]:
        found: dict[type[Annotation], list[Group]] = {kind: [] for kind in ANNOTATIONS}
        for group in self.groups:
            found[group.kind].append(group)
        return found

    def _grouped(self, pairing: str) -> list[Group]:
        everything = [each for records in self._records.values() for each in records]
        if pairing != CUE or not self.is_pair:
            return aligned(everything)
        others = aligned(each for each in everything if not isinstance(each, Source))
        first, second = ([each for each in self._records[person] if isinstance(each, Source)] for person in self.people)
        return sorted([*others, *paired_by_cue(first, second)], key=lambda group: group.start)


def sheets(coded: Coded, people: Sequence[str], pairing: str = BEST) -> Iterator[Sheet]:
    """A sheet for each two of these people who coded the article, and where they are more, one of all."""
    there = [person for person in people if person in coded.records]
    for pair in combinations(there, 2):
        yield Sheet(coded, pair, pairing)
    if len(there) > 2:
        yield Sheet(coded, there)
