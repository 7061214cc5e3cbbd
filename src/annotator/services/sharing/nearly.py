"""Names that may be nearly the same as others, of tens of thousands each, without looking at every two of them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from itertools import groupby

AT_ONCE = 256  # names between two looks whether this is still wanted


def near_names(
    wished: Collection[str], names: Sequence[str], ratio: int, pause: Callable[[int, int], None]
) -> dict[str, list[str]]:
    """Of each wished name those that are as much alike as `ratio` (of 100), or differ in one letter, in their order.

    Among them may be some that are neither.
    `pause` is told again and again how many of how many were looked at; it may raise to leave.
    """
    found: dict[str, set[int]] = {name: set() for name in wished}
    _find_one_letter(found, names)
    _find_alike(found, names, ratio, pause)
    return {name: [names[number] for number in sorted(numbers)] for name, numbers in found.items()}


def _find_one_letter(found: dict[str, set[int]], names: Sequence[str]) -> None:
    """Of two that differ in a letter, one is the other without it, or both are the same without one."""
    filed: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for part in _without_one(name):
            filed[part].append(number)
    for name, numbers in found.items():
        for part in _without_one(name):
            numbers.update(filed.get(part, ()))


def _find_alike(
    found: dict[str, set[int]], names: Sequence[str], ratio: int, pause: Callable[[int, int], None]
) -> None:
    """Names of very different lengths are not alike; the others are compared many at once."""
    import numpy as np  # neither is needed to start
    from rapidfuzz import fuzz, process

    lengths: dict[int, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        lengths[len(name)].append(number)
    done = 0
    for length, same in groupby(sorted(found, key=len), key=len):
        most = 2 * length * (100 - ratio) // ratio  # letters that the longest one alike has more
        numbers = [number for other in range(length - most, length + most + 1) for number in lengths.get(other, ())]
        others, some = [names[number] for number in numbers], list(same)
        for start in range(0, len(some), AT_ONCE):
            pause(done, len(found))
            asked = some[start : start + AT_ONCE]
            alike = process.cdist(asked, others, scorer=fuzz.ratio, score_cutoff=ratio, dtype=np.uint8)
            for at, other in np.argwhere(alike).tolist():
                found[asked[at]].add(numbers[other])
            done += len(asked)


def _without_one(name: str) -> set[str]:
    """A name, and it with each of its letters left out."""
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}
