"""What somebody types to search, understood: words, “phrases”, beginnings*, OR, -without, NEAR. Any input will do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.anchors import Span
from annotator.domain.folding import LETTERS, WORD, Folded, words_of

LONGEST = 1_000  # characters that are looked at
DEEPEST = 12  # brackets in brackets
NEARNESS = 10  # words between, where none are named
QUOTES = '"“”„«»‟＂'
PART = re.compile(
    rf"\s*(?:(?P<bracket>[()])|(?P<without>[-−!](?=[^\s)]))"
    rf"|[{QUOTES}](?P<quoted>[^{QUOTES}]*)[{QUOTES}]?(?P<begun>\*?)|(?P<word>[^\s()]+))"
)
NEAR = re.compile(r"NEAR(?:/(\d{1,3}))?")


@dataclass(frozen=True)
class Words:
    """Words that follow one another; `begun` says that the last may go on."""

    words: tuple[str, ...]
    begun: bool = False


@dataclass(frozen=True)
class Near:
    """Words with at most so many others between them."""

    parts: tuple[Words, ...]
    distance: int = NEARNESS


@dataclass(frozen=True)
class All:
    """Everything that is named here."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True)
class Any:
    """At least one of these."""

    parts: "tuple[Query, ...]"


@dataclass(frozen=True)
class Without:
    """Not this."""

    part: "Query"


Query = Words | Near | All | Any | Without


def understood(typed: str) -> Query | None:
    """What is searched for; None where no word was typed."""
    return _Reader(typed[:LONGEST]).query()


def wanted(query: Query) -> list[Words]:
    """The words that a place must have to stand out: all but those that must not be there."""
    match query:
        case Words():
            return [query]
        case Near(parts) | All(parts) | Any(parts):
            return list(dict.fromkeys(words for part in parts for words in wanted(part)))
        case _:
            return []


def places(query: Query, text: Folded) -> Iterator[Span]:
    """Where a text has the words of a query, in reading order, in code points of the text itself."""
    near = [part for part in _within(query) if isinstance(part, Near)]
    close = {found for part in near for found in _close(part, text.folded)}
    bound = {words for part in near for words in part.parts}
    pattern = pattern_of(wanted(query))
    for found in pattern.finditer(text.folded) if pattern else ():
        if not bound or (found.start(), found.end()) in close or _is_free(query, bound, found[0]):
            yield text.span(found.start(), found.end())


def pattern_of(wished: list[Words]) -> re.Pattern[str] | None:
    """What finds these words in a folded text, the longest first; None for no words."""
    parts = sorted(map(_written, wished), key=len, reverse=True)
    return re.compile(f"(?<![{LETTERS}])(?:{'|'.join(parts)})(?![{LETTERS}])") if parts else None


def _written(wished: Words) -> str:
    words = f"[^{LETTERS}]+".join(map(re.escape, wished.words))
    return f"{words}[{LETTERS}]*" if wished.begun else words


def _within(query: Query) -> Iterator[Query]:
    yield query
    if isinstance(query, All | Any):
        for part in query.parts:
            yield from _within(part)


def _is_free(query: Query, bound: set[Words], found: str) -> bool:
    """Whether these words are also asked for by themselves, not only near others."""
    free = [part for part in _within(query) if isinstance(part, Words)]
    pattern = pattern_of(free)
    return bool(pattern and pattern.fullmatch(found))


def _close(near: Near, folded: str) -> set[tuple[int, int]]:
    """The places of words that stand near enough to one another."""
    found = sorted(
        (match.start(), match.end(), part)
        for part, wished in enumerate(near.parts)
        if (pattern := pattern_of([wished]))
        for match in pattern.finditer(folded)
    )
    close: set[tuple[int, int]] = set()
    for at in range(len(found)):
        group = found[at : at + 1]
        for one, following in pairwise(found[at:]):
            between = sum(1 for _ in WORD.finditer(folded, one[1], max(one[1], following[0])))
            if between > near.distance:
                break
            group.append(following)
            if {part for *_, part in group} == set(range(len(near.parts))):
                close |= {(start, end) for start, end, _ in group}
                break
    return close


class _Reader:
    """Reads what was typed, part by part; what makes no sense is passed over."""

    def __init__(self, typed: str) -> None:
        self._parts = [(match, match.lastgroup) for match in PART.finditer(typed)]
        self._at = 0

    def query(self) -> Query | None:
        found = [self._any(0)]
        while self._at < len(self._parts):  # after a bracket that closes nothing
            self._at += 1
            found.append(self._any(0))
        return _joined(All, found)

    def _any(self, depth: int) -> Query | None:
        found = [self._all(depth)]
        while self._word() in ("OR", "|"):
            self._at += 1
            found.append(self._all(depth))
        return _joined(Any, found)

    def _all(self, depth: int) -> Query | None:
        found: list[Query | None] = []
        while self._at < len(self._parts) and self._word() not in ("OR", "|"):
            if self._part().group("bracket") == ")" and depth:
                break
            near = NEAR.fullmatch(self._word())
            if near and found and isinstance(found[-1], Words | Near):
                self._at += 1
                distance = int(near[1]) if near[1] else NEARNESS
                found.append(_near(found.pop(), self._one(depth), distance))
            else:
                found.append(self._one(depth))
        return _joined(All, found)

    def _one(self, depth: int) -> Query | None:
        if self._at >= len(self._parts):
            return None
        part = self._part()
        self._at += 1
        if part.group("bracket") == "(":
            return self._bracket(depth)
        if part.group("without") or part.group("word") == "NOT":
            without = self._one(depth)
            return without.part if isinstance(without, Without) else Without(without) if without else None
        if (quoted := part.group("quoted")) is not None:
            return _words(quoted, begun=bool(part.group("begun")))
        word = part.group("word") or ""
        return None if word == "AND" or NEAR.fullmatch(word) else _words(word, begun=word.endswith("*"))

    def _bracket(self, depth: int) -> Query | None:
        if depth >= DEEPEST:
            return None
        inside = self._any(depth + 1)
        if self._at < len(self._parts):
            self._at += 1
        return inside

    def _part(self) -> re.Match[str]:
        return self._parts[self._at][0]

    def _word(self) -> str:
        return (self._part().group("word") or "") if self._at < len(self._parts) else ""


def _words(typed: str, *, begun: bool) -> Words | None:
    words = words_of(typed)
    return Words(words, begun) if words else None


def _near(left: Query | None, right: Query | None, distance: int) -> Query | None:
    if isinstance(left, Near) and isinstance(right, Words):
        return Near((*left.parts, right), max(left.distance, distance))
    if isinstance(left, Words) and isinstance(right, Words):
        return Near((left, right), distance)
    return _joined(All, [left, right])


def _joined(kind: type[All] | type[Any], found: list[Query | None]) -> Query | None:
    parts = tuple(part for part in found if part is not None)
    return kind(parts) if len(parts) > 1 else parts[0] if parts else None
