"""A simple rule by which attributions are paired elsewhere, so that figures can be compared with published ones."""

from collections.abc import Sequence

from annotator.domain.annotations import Source
from annotator.services.agreement.alignment import Group
from annotator.services.agreement.characters import common, covered


def paired_by_cue(first: Sequence[Source], second: Sequence[Source]) -> list[Group]:
    """Each of the second person's, in their order, takes the first of the other's that is free and has its cue.

    Cues are the same where they share a character; where the second has none, what both say must share more than half
    of the shorter one, whether the first has a cue or not. What finds nothing stands alone. It depends on the order,
    as `aligned` does not.
    """
    free = list(first)
    groups = [Group({each.author: each}) for each in first]
    place = {each.id: number for number, each in enumerate(first)}
    for each in second:
        found = next((other for other in free if _is_same(other, each)), None)
        if found is None:
            groups.append(Group({each.author: each}))
        else:
            free.remove(found)
            groups[place[found.id]].members[each.author] = each
    return groups


def _is_same(one: Source, other: Source) -> bool:
    if other.cue:
        return bool(common(one.cue.spans, other.cue.spans))
    shorter = min(covered(one.said.spans) or 1, covered(other.said.spans) or 1)
    return 2 * common(one.said.spans, other.said.spans) > shorter
