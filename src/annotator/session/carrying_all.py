"""One's records carried over to the other texts of all their articles in one go: seen first, one step of undo."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.edits import Edit, together
from annotator.domain.sentences import sentence
from annotator.services.sharing.anchoring import Carried, Moving, copy_id
from annotator.session.carrying import Between, OtherText, Own, between, carried_over, other_texts
from annotator.session.session import Session
from annotator.store.project import Project

Progress = Callable[[int, int, str], None]


class Each(NamedTuple):
    """Two texts of an article, and what of one's records in the first comes to the second."""

    pair: OtherText
    found: Carried
    doubled: frozenset[str]  # records that come there already from a third text, of which they are copies

    @property
    def moving(self) -> list[Moving]:
        """What is told of: all but what comes from a third text."""
        return [each for each in self.found.moving if each.record.id not in self.doubled]

    def wished(self, *, near: bool) -> set[str]:
        """The records that come along by themselves: those with the same words, and where wished the near ones."""
        return {each.record.id for each in self.moving if each.is_exact or (near and each.is_near)}


@dataclass(frozen=True)
class All:
    """What would be carried over of everything that waits."""

    pairs: list[Each]
    both_ways: list[OtherText]  # each waits for the other: somebody has to choose

    def count(self, *, near: bool) -> int:
        """How many records would come."""
        return sum(len(each.wished(near=near)) for each in self.pairs)


def all_waiting(
    project: Project,
    person: str,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> All | None:
    """What of this person's records finds a place in other texts; nothing is written. None where it was cancelled."""
    offered, own = other_texts(project, person, most=None), Own(project, person)
    ways = {(pair.old, pair.new) for pair in offered}
    one_way = [pair for pair in offered if (pair.new, pair.old) not in ways]
    found: list[tuple[OtherText, Between]] = []
    for done, pair in enumerate(one_way):
        progress(done, len(one_way), "")
        if cancelled():
            return None
        both = between(own, pair.old, pair.new)
        found.append((pair, both._replace(before="", after="")))  # texts of hundreds of pairs need not be kept
    coming: dict[str, list[Moving]] = defaultdict(list)
    for pair, both in found:
        coming[pair.new] += (moving for moving in both.found.moving if moving.copy is not None)
    pairs = []
    for pair, both in found:
        doubled = frozenset(copy_id(moving.record.id, pair.old) for moving in coming[pair.new])
        pairs.append(Each(pair, both.found, doubled))
    return All([each for each in pairs if each.moving], [pair for pair in offered if pair not in one_way])


def all_carried_over(session: Session, found: All, *, near: bool) -> Edit:
    """The edit that writes all of it."""
    edits = [carried_over(session, each.found, each.pair.old, each.wished(near=near)) for each in found.pairs]
    edits = [edit for edit in edits if edit]
    if len(edits) == 1:
        return edits[0]
    return together(sentence("carry over records to {0} other texts", len(edits)), edits)
