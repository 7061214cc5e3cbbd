"""What is to be decided in an article: records of the same thing, side by side, and how far their decision is."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter
from typing import Any

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.records import Person
from annotator.domain.register import Register
from annotator.domain.review import AGREED, CHANGED, DISPUTED, REJECTED, Verdict, changed_since
from annotator.services.agreement.alignment import Group, aligned
from annotator.services.review.differences import ONLY_SOME, differences, same_links, weight

UNDECIDED, ALL_AGREE, DECIDED, AGAIN = "undecided", "agree", "decided", "again"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALWAYS_FIRST = 100_000  # what was decided and is open again stands before all that never was


@dataclass(frozen=True)
class Case:
    """What several people recorded of one thing, or what a single coder recorded."""

    article: str
    coders: tuple[str, ...]  # everybody who could have recorded it, in the order of their letters
    members: Mapping[str, AnyAnnotation]  # by the id of the person
    verdicts: Mapping[str, Verdict]  # the one that stands on each annotation, by its id
    own: AnyAnnotation | None  # the reviewer's, which was made instead
    differing: tuple[str, ...]  # fields
    is_lost: bool = False  # what was taken instead of these was deleted since

    @property
    def id(self) -> str:
        """The same as long as the records are: the smallest of their ids."""
        return min(member.id for member in self.members.values())

    @property
    def kind(self) -> type[AnyAnnotation]:
        return type(self.first)

    @property
    def first(self) -> AnyAnnotation:
        """The record of the first coder who has one."""
        return next(self.members[person] for person in self.coders if person in self.members)

    @property
    def missing(self) -> tuple[str, ...]:
        """The coders who did not record it."""
        return tuple(person for person in self.coders if person not in self.members)

    @cached_property
    def changes(self) -> dict[str, dict[str, tuple[Any, Any]]]:
        """By the id of an annotation, the fields that its author changed after it was judged."""
        judged = ((member, self.verdicts.get(member.id)) for member in self.members.values())
        found = {member.id: changed_since(verdict.snapshot, member) for member, verdict in judged if verdict}
        return {id: fields for id, fields in found.items() if fields}

    @cached_property
    def state(self) -> str:
        """UNDECIDED, ALL_AGREE (and nobody decided), DECIDED, or AGAIN: decided once, and not as it was judged."""
        if not self.verdicts:
            return UNDECIDED if self.differing or self.missing or len(self.coders) < 2 else ALL_AGREE
        if self.changes or any(member.id not in self.verdicts for member in self.members.values()):
            return AGAIN
        said = {verdict.verdict for verdict in self.verdicts.values()}
        if DISPUTED in said:
            return UNDECIDED
        if (CHANGED in said and self.own is None) or (said == {REJECTED} and self.is_lost):
            return AGAIN
        return DECIDED

    @property
    def taken(self) -> AnyAnnotation | None:
        """The coder's record that was agreed to."""
        said = {id for id, verdict in self.verdicts.items() if verdict.verdict == AGREED}
        return next((member for member in self.members.values() if member.id in said), None)

    @property
    def is_open(self) -> bool:
        """Whether somebody should look at it."""
        return self.state in (UNDECIDED, AGAIN)

    @property
    def is_coded_alone(self) -> bool:
        """Whether there is nobody to compare with, and nobody said anything about it."""
        return len(self.coders) < 2 and not self.verdicts

    @property
    def is_left_open(self) -> bool:
        """Whether somebody looked at it and could not decide."""
        return any(verdict.verdict == DISPUTED for verdict in self.verdicts.values())

    @cached_property
    def order(self) -> tuple[bool, int, str, int, str]:
        """Its place in the queue: what was left open comes last, and else the weightiest first."""
        return self.is_left_open, -self.weight, self.article, self.first.main.start, self.id

    @property
    def weight(self) -> int:
        """How much hangs on deciding it."""
        names = (*self.differing, *([ONLY_SOME] if self.missing or len(self.coders) < 2 else ()))
        return weight(self.kind, names) + (ALWAYS_FIRST if self.state == AGAIN else 0)


def in_order(cases: Iterable[Case]) -> list[Case]:
    """The most consequential first; of equals as they stand in the text."""
    return sorted(cases, key=attrgetter("order"))


def coders_of(
    annotations: Iterable[AnyAnnotation], done: Collection[str], verdicts: Iterable[Verdict]
) -> tuple[str, ...]:
    """Who coded an article: who recorded something, or is done with it and found nothing; in the order of their ids.

    What was made to decide does not count, nor does being done of somebody who only decides.
    """
    said = list(verdicts)
    made = {verdict.replaced_by for verdict in said}
    only_done = set(done) - {verdict.reviewer for verdict in said}
    return tuple(sorted({*only_done, *(each.author for each in annotations if each.id not in made)}))


def cases_of(
    article: str,
    annotations: Sequence[AnyAnnotation],
    verdicts: Sequence[Verdict],
    register: Register,
    done: Collection[str] = (),
    between: Collection[str] = (),
) -> list[Case]:
    """The cases of one article, in reading order; `between` are the people whose work is compared, or all.

    `verdicts` are in the order of their stamps, of which the last on an annotation stands; `done` are the people who
    are done with the article. What a reviewer made to decide is no case of its own.
    """
    standing = {verdict.annotation: verdict for verdict in verdicts}
    made = {verdict.replaced_by for verdict in verdicts if verdict.replaced_by}
    coders = tuple(person for person in coders_of(annotations, done, verdicts) if not between or person in between)
    groups = aligned(each for each in annotations if each.id not in made and each.author in coders)
    owns = {each.id: each for each in annotations if each.id in made}
    same = same_links(register, _counterparts(groups, standing))
    there = {each.id for each in annotations}
    found = []
    for group in groups:
        differing = differences(list(group.members.values()), same)
        found.append(Case(article, coders, group.members, {}, None, tuple(differing)))
    return _judged(found, standing, owns, there)


def judged_anew(cases: Sequence[Case], verdicts: Sequence[Verdict]) -> list[Case] | None:
    """The same cases after other verdicts on the same records; None where more than that may be different."""
    owns = {case.own.id: case.own for case in cases if case.own is not None}
    coders = {person for case in cases for person in case.coders}
    if any(v.reviewer in coders or (v.replaced_by and v.replaced_by not in owns) for v in verdicts):
        return None
    there = {member.id for case in cases for member in case.members.values()} | owns.keys()
    return _judged(cases, {verdict.annotation: verdict for verdict in verdicts}, owns, there)


def _judged(
    cases: Iterable[Case], standing: Mapping[str, Verdict], owns: Mapping[str, AnyAnnotation], there: Collection[str]
) -> list[Case]:
    """The cases with the verdicts that stand; those that nothing was said of, and is, as they are."""
    agreed = [verdict for verdict in standing.values() if verdict.verdict == AGREED]
    lost = {(verdict.reviewer, verdict.time) for verdict in agreed if verdict.annotation not in there}
    found = []
    for case in cases:
        mine = {m.id: standing[m.id] for m in case.members.values() if m.id in standing}
        own = next((owns[verdict.replaced_by] for verdict in mine.values() if verdict.replaced_by in owns), None)
        is_lost = any((verdict.reviewer, verdict.time) in lost for verdict in mine.values())
        same = case.verdicts == mine and case.own == own and case.is_lost == is_lost
        found.append(case if same else replace(case, verdicts=mine, own=own, is_lost=is_lost))
    return found


def _counterparts(groups: Sequence[Group], standing: Mapping[str, Verdict]) -> dict[str, str]:
    """By the id of each annotation what stands for all records of the same thing, the reviewer's own among them."""
    found: dict[str, str] = {}
    for number, group in enumerate(groups):
        for member in group.members.values():
            found[member.id] = f"case {number}"
            if (verdict := standing.get(member.id)) and verdict.replaced_by:
                found[verdict.replaced_by] = f"case {number}"
    return found


def letters(coders: Sequence[str]) -> dict[str, str]:
    """A letter for each coder, so that nobody's name stands in the way of what they recorded."""
    return {person: LETTERS[at] if at < len(LETTERS) else str(at + 1) for at, person in enumerate(coders)}


def names(coders: Sequence[str], people: Iterable[Person]) -> dict[str, str]:
    """The name of each coder; the letter where there is none."""
    known = {person.id: person.name for person in people}
    return {person: known.get(person) or letter for person, letter in letters(coders).items()}
