"""What somebody who codes blind is told of work that comes in: nothing of what others recorded, not even how much."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.records import Alias, Entity, Record
from annotator.domain.review import owner_of
from annotator.domain.team import BlindCoding, Reviewer
from annotator.services.sharing.plan import Plan
from annotator.session.session import Session
from annotator.store.rows import TABLES


def as_seen(session: Session, plan: Plan) -> Plan:
    """The plan as whoever works here may see it; what is taken in is the same."""
    if not keeps_back(session, plan):
        return plan
    return replace(
        plan,
        new=_counted(plan, lambda before, after: before is None and not after.deleted and _is_mine(session, after)),
        changed=_counted(plan, lambda before, after: before not in (None, after) and _is_mine(session, after)),
        there=Counter(),
        waiting=Counter(),
        entities=[],
        reworded=[],
        conflicts=[each for each in plan.conflicts if _is_seen(session, each.ours)],
        keeps_back=True,
    )


def keeps_back(session: Session, plan: Plan) -> bool:
    """Whether the project is coded blind, or is so as soon as this is taken in, and who works here does not review."""
    coming = [each.after for each in plan.taken if isinstance(each.after, BlindCoding | Reviewer)]
    if any(isinstance(each, Reviewer) and each.person == session.person.id and not each.deleted for each in coming):
        return False
    if session.project.blinders.on:
        return True
    if any(each.person == session.person.id for each in session.project.records.all(Reviewer)):
        return False
    return any(isinstance(each, BlindCoding) and each.on for each in coming)


def _counted(plan: Plan, is_told: Callable[[Record | None, Record], bool]) -> Counter[type[Record]]:
    told = (each.after for each in plan.taken if is_told(each.before, each.after))
    return Counter(type(record) for record in told if isinstance(record, ANNOTATIONS))


def _is_mine(session: Session, record: Record) -> bool:
    return owner_of(record) == session.person.id


def _is_seen(session: Session, record: Record) -> bool:
    if owner_of(record):
        return _is_mine(session, record)
    return not isinstance(record, Entity | Alias) or session.project.blinders.sees(TABLES[type(record)], record.id)
