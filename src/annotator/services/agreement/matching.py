"""One to one, with the largest total: which things of one side belong to which of the other."""

import math
from collections import deque
from collections.abc import Mapping

Pair = tuple[int, int]
MOST = 20_000  # pairs of one group that are solved exactly: 140 marks of each side on the same words


def matched(gains: Mapping[Pair, int]) -> list[Pair]:
    """The pairs of a matching with the largest total gain, by the first side.

    `gains` has the positive gain of each pair that is possible; each number of a side is used once at most. Groups that
    share no pair are solved apart, each by successive best paths (Edmonds and Karp 1972), so that a few marks on the
    same words cost no more than sorting them.
    """
    lefts, rights = {left for left, _ in gains}, {right for _, right in gains}
    if len(lefts) == len(rights) == len(gains):  # nothing to choose, as nearly always
        return sorted(gains)
    found = [pair for group in _groups(gains) for pair in _best(group)]
    return sorted(found)


def _groups(gains: Mapping[Pair, int]) -> list[dict[Pair, int]]:
    """The pairs, apart where no side is shared."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(one: tuple[int, int]) -> tuple[int, int]:
        top = one
        while parent.setdefault(top, top) != top:
            top = parent[top]
        while parent[one] != top:
            parent[one], one = top, parent[one]
        return top

    for left, right in gains:
        parent[root((0, left))] = root((1, right))
    groups: dict[tuple[int, int], dict[Pair, int]] = {}
    for pair, gain in gains.items():
        groups.setdefault(root((0, pair[0])), {})[pair] = gain
    return list(groups.values())


def _best(gains: dict[Pair, int]) -> list[Pair]:
    """The best matching of one group; of a group with more than MOST pairs a good one, largest gains first."""
    if len(gains) == 1:
        return list(gains)
    if len(gains) > MOST:
        return _largest_first(gains)
    ways: dict[int, dict[int, int]] = {}
    for (left, right), gain in sorted(gains.items()):
        ways.setdefault(left, {})[right] = gain
    owner: dict[int, int] = {}  # right → left
    while path := _best_path(ways, owner):
        owner.update(path)
    return [(left, right) for right, left in owner.items()]


def _best_path(ways: dict[int, dict[int, int]], owner: dict[int, int]) -> dict[int, int]:
    """Who owns what after the one more pair that adds most, with what it changes in others; nothing where none adds."""
    owned = set(owner.values())
    score = {left: 0 for left in ways if left not in owned}
    waiting, came, total = deque(score), dict[int, int](), dict[int, int]()
    while waiting:
        left = waiting.popleft()
        for right, gain in ways[left].items():
            if owner.get(right) == left or score[left] + gain <= total.get(right, 0):
                continue
            total[right], came[right] = score[left] + gain, left
            other = owner.get(right)
            if other is not None and total[right] - ways[other][right] > score.get(other, -math.inf):
                score[other] = total[right] - ways[other][right]
                waiting.append(other)
    free = [right for right in total if right not in owner]
    end = max(free, key=total.__getitem__, default=None)
    held = {left: right for right, left in owner.items()}
    path: dict[int, int] = {}
    while end is not None:
        path[end] = came[end]
        end = held.get(came[end])
    return path


def _largest_first(gains: dict[Pair, int]) -> list[Pair]:
    lefts: set[int] = set()
    rights: set[int] = set()
    found = []
    for left, right in sorted(gains, key=lambda pair: (-gains[pair], pair)):
        if left not in lefts and right not in rights:
            found.append((left, right))
            lefts.add(left)
            rights.add(right)
    return found
