"""Words that tell what a part of a page is: of its classes, and what it says (resources/readers/pages.toml)."""

import re
import tomllib
from functools import cache, lru_cache
from typing import Any

from annotator.domain.places import resource

WORDS = re.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
QUOTES = str.maketrans("“”„‟‘’‚‛«»‹›–—‑\u00a0\u202f", "\"\"\"\"''''\"\"''---  ", "\u00ad\u200b")
PUNCTUATION = " \t\n:.…!›»>→←▶►•|-–—()[]\u200f\u200e"


@cache
def words_of(kind: str) -> frozenset[str]:
    """The words listed under a name."""
    listed = _lists()[kind]
    return frozenset(listed.split() if isinstance(listed, str) else map(plain, listed))


@cache
def beginnings(kind: str) -> tuple[str, ...]:
    """What is listed under a name, as texts may begin with it."""
    return tuple(sorted(words_of(kind)))


@lru_cache(10_000)
def parts(names: str) -> frozenset[str]:
    """The words that classes and ids are made of: post-share__list and postShareList are post, share, list."""
    return frozenset(word.lower() for word in WORDS.findall(names))


def plain(words: str) -> str:
    """Words as they are compared: case, kinds of quotation marks, spaces and marks around them do not count."""
    return " ".join(words.translate(QUOTES).casefold().split()).strip(PUNCTUATION)


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(resource("readers", "pages.toml").read_text("utf-8"))
