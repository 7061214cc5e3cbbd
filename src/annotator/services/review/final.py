"""The final dataset: one record for each thing, and links to the records that stand (records.md, “Review”)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.fields import fields_of
from annotator.domain.records import altered
from annotator.services.review.cases import ALL_AGREE, DECIDED, Case
from annotator.services.review.differences import Same, differences

LINKED = ("figure", "source")


@dataclass(frozen=True)
class Final:
    """The records that stand, with links among themselves; `standing` says by the id of any what stands for it."""

    records: list[AnyAnnotation] = field(default_factory=list)
    standing: Mapping[str, str] = field(default_factory=dict)  # "" where nothing stands


def final_of(case: Case) -> AnyAnnotation | None:
    """What stands of one case: the reviewer's own, else the one taken, else, where all agree, that of the smallest id.

    None where it is undecided, or decided that there is nothing.
    """
    if case.state == DECIDED:
        return case.own or case.taken
    if case.state == ALL_AGREE:
        return min(case.members.values(), key=lambda member: member.id)
    return None


def final(cases: Iterable[Case], *, undecided: bool = False, alone: bool = False) -> Final:
    """The final records of an article; with `undecided` also, of what is open, the record with the smallest id.

    With `alone` also what is in an article that one person coded alone, where nobody said anything about it.
    """
    records: list[AnyAnnotation] = []
    standing: dict[str, str] = {}
    for case in cases:
        one = final_of(case)
        if one is None and case.is_open and (undecided or (alone and case.is_coded_alone)):
            one = min(case.members.values(), key=lambda member: member.id)
        everybody = [member.id for member in case.members.values()] + ([case.own.id] if case.own else [])
        standing |= dict.fromkeys(everybody, one.id if one else "")
        if one:
            records.append(one)
    return Final([_linked(record, standing) for record in records], standing)


def shares(case: Case, same: Same = str) -> dict[str, float]:
    """By the id of each record of a case, the share of the coders who recorded it just so."""
    records = [*case.members.values(), *([case.own] if case.own else [])]
    alike = {r.id: sum(not differences([r, member], same) for member in case.members.values()) for r in records}
    return {id: count / len(case.coders) for id, count in alike.items()}


def _linked(record: AnyAnnotation, standing: Mapping[str, str]) -> AnyAnnotation:
    """The record with its links to the counterparts that stand; a link to what does not stand is empty."""
    links = {
        name: standing.get(getattr(record, name), "")
        for name, declared in fields_of(type(record)).items()
        if declared.link in LINKED and getattr(record, name)
    }
    links = {name: "" if id == record.id else id for name, id in links.items()}
    return altered(record, links)
