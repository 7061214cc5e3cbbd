"""What was begun to be written of one case, kept while others are looked at."""

from typing import Generic, TypeVar

Words = TypeVar("Words")


class Drafts(Generic[Words]):
    """Words that were not saved stay with the case that they were begun at, and come back with it."""

    def __init__(self, nothing: Words) -> None:
        self._nothing = nothing
        self._kept: dict[str, Words] = {}
        self._at = ""

    def turn(self, case: str, now: Words) -> Words | None:
        """What was begun at the case that is turned to; None where it is the one that is looked at already."""
        if case == self._at:
            return None
        if now != self._nothing:
            self._kept[self._at] = now
        self._at = case
        return self._kept.pop(case, self._nothing)
