"""Decisions as edits: originals are never changed, a reviewer only says what they think of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from annotator.domain import edits
from annotator.domain.annotations import AnyAnnotation
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import new_id
from annotator.domain.review import (
    AGREED,
    CHANGED,
    DISPUTED,
    DUPLICATE,
    NOTHING_HERE,
    REJECTED,
    Verdict,
    snapshot_of,
)
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.services.review.cases import ALL_AGREE, Case


def now() -> str:
    """This moment, in UTC, as records say it."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"


@dataclass(frozen=True)
class Decider:
    """A reviewer, and what they say with one decision; all verdicts of it have the same time."""

    reviewer: str
    reason: str = ""
    comment: str = ""
    time: str = field(default_factory=now)

    def take(self, case: Case, person: str) -> Edit:
        """The record of one coder stands; those of the others are duplicates of it. KeyError where they have none."""
        taken = case.members[person]
        others = [other for other in case.members.values() if other.id != taken.id]
        said = [self._verdict(taken, AGREED, self.reason, self.comment)]
        said += [self._verdict(other, REJECTED, DUPLICATE) for other in others]
        return self._edit(sentence("decide: {0} stands", wording(taken)), case, said)

    def nothing_here(self, case: Case) -> Edit:
        """Nobody should have recorded it."""
        said = [
            self._verdict(each, REJECTED, self.reason or NOTHING_HERE, self.comment) for each in case.members.values()
        ]
        return self._edit(sentence("decide: nothing here, {0}", wording(case.first)), case, said)

    def leave_open(self, case: Case) -> Edit:
        """It cannot be decided yet, and somebody should know why."""
        said = [self._verdict(each, DISPUTED, self.reason, self.comment) for each in case.members.values()]
        return self._edit(sentence("leave open: {0}", wording(case.first)), case, said)

    def make_own(self, case: Case, person: str) -> tuple[Edit, AnyAnnotation]:
        """A copy of one coder's record that is the reviewer's own, to be changed; it stands instead of all."""
        copy = replace(
            case.members[person], id=new_id(), author=self.reviewer, created="", modified="", origin="manual"
        )
        said = [self._verdict(each, CHANGED, self.reason, self.comment, copy.id) for each in case.members.values()]
        return self._edit(sentence("decide otherwise: {0}", wording(copy)), case, said, copy), copy

    def reopen(self, case: Case) -> Edit:
        """Take back what this reviewer decided of a case."""
        mine = [verdict for verdict in case.verdicts.values() if verdict.reviewer == self.reviewer]
        if not mine:
            raise UserError("Somebody else decided this. Decide it yourself: the last decision stands.")
        gone = [*mine, *([case.own] if case.own and case.own.author == self.reviewer else [])]
        return edits.delete(sentence("open again: {0}", wording(case.first)), gone)

    def accept_agreed(self, cases: Iterable[Case]) -> Edit:
        """What all agree on stands, of each case the record with the smallest id; one edit, one undo."""
        changes: list[Change] = []
        for case in cases:
            if case.state == ALL_AGREE:
                stands = min(case.members, key=lambda person: case.members[person].id)
                changes += self.take(case, stands).changes
        return Edit(sentence("accept what all agree on"), tuple(changes))

    def _verdict(
        self, annotation: AnyAnnotation, verdict: str, reason: str = "", comment: str = "", replaced_by: str = ""
    ) -> Verdict:
        return Verdict(
            article=annotation.article,
            reviewer=self.reviewer,
            annotation=annotation.id,
            kind=type(annotation).__name__.lower(),
            verdict=verdict,
            reason=reason,
            comment=comment,
            snapshot=snapshot_of(annotation),
            replaced_by=replaced_by,
            time=self.time,
        )

    def _edit(self, label: str, case: Case, said: list[Verdict], *own: AnyAnnotation) -> Edit:
        """A reviewer's own record that no longer stands goes with the decision that it came of."""
        old = case.own
        gone = [Change(old, replace(old, deleted=True))] if old and old.author == self.reviewer else []
        return Edit(label, (*(Change(None, record) for record in (*own, *said)), *gone))
