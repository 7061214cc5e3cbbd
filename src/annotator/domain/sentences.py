"""Sentences that remember how they were put together, so that a window can say them in another language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


class Sentence(str):
    """English words for everybody, and beside them the pattern and the parts that they were made of."""

    pattern: str
    parts: tuple[Any, ...]

    def __new__(cls, pattern: str, *parts: Any) -> "Sentence":
        """`pattern` has {0}, {1} … for the parts; without parts it stands as it is."""
        made = super().__new__(cls, pattern.format(*parts) if parts else pattern)
        made.pattern, made.parts = pattern, parts
        return made


def sentence(pattern: str, *parts: Any) -> Sentence:
    """Words to be shown to people; the pattern is a literal, so that those who translate find it."""
    return Sentence(pattern, *parts)


def listed(sentences: Iterable[Any], mark: str = ", ") -> Sentence:
    """Several one after another as one, each of which can still be said in another language."""
    parts = list(sentences)
    return Sentence(mark.join(f"{{{number}}}" for number in range(len(parts))), *parts)


def isolated(words: str) -> str:
    """Words of the project that stand in a sentence of ours: the way they run does not turn round what is beside."""
    return f"\u2068{words}\u2069"


@dataclass(frozen=True)
class Language:
    """A language that a page is written in, and who says sentences in it; other words come back as they are."""

    tag: str = "en"
    direction: str = "ltr"
    say: Callable[[str], str] = str


ENGLISH = Language()
