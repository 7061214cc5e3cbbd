"""Copies and rewrites of one story: found a few articles at a time, in any thread, and told story by story."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from annotator.domain.stories import COPY, Copies, Version
from annotator.services.stories import (
    LEFT_OUT,
    VERSION,
    Likeness,
    kept_of,
    linked,
    sample,
    shingles,
    worth_comparing,
)
from annotator.session.session import Session
from annotator.store.stories import START, Entry, StoryIndex, story_index
from annotator.store.stories import Busy as Busy

AT_ONCE = 10  # articles that are looked at before anything is written
REMEMBERED = 200_000  # shingles of texts that are kept at hand


class Like(NamedTuple):
    """An article of the project that a text is like."""

    article: str
    title: str
    likeness: Likeness


class Stopped(Exception):
    """Somebody does not want it any more."""


class Stories:
    """Compares the articles of a project, and tells what came of it, by a connection of its own: in one thread.

    `pause` is called all the time but never while something is being written; it may raise Stopped.
    """

    def __init__(self, path: Path, pause: Callable[[], None] = lambda: None) -> None:
        self._opened = story_index(path)
        self._pause = pause
        self._last = START
        self._known: OrderedDict[int, frozenset[int]] = OrderedDict()

    def __enter__(self) -> Self:
        self._index: StoryIndex = self._opened.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self._opened.__exit__(kind, problem, at)

    def compare_some(self) -> int:
        """Look at a few articles that were not looked at yet; gives how many there were.

        Raises Busy where it cannot be written now: nothing was kept of these few then.
        """
        if not self._index.is_of(VERSION):
            self._index.forget(VERSION)
        pending = self._index.next_ones(AT_ONCE, self._last) or self._index.next_ones(AT_ONCE, START)
        self._last = pending[-1].place if pending else START
        found = []
        for each in pending:
            own = self._shingles(each.article, each.text)
            found.append((each.article, own))
            for _ in self._others(sample(own)):  # read now, as nobody can write while we do
                self._pause()
        with self._index.writing():
            for article, own in found:
                self._keep(article, own)
        return len(found)

    def like(self, own: frozenset[int]) -> Like | None:
        """The article that a text with these shingles is most like; None where it tells none of the stories here."""
        if not self._index.is_of(VERSION):
            return None
        best, _ = linked(own, self._others(sample(own)))
        told = self._index.text_of(best.number) if best else None
        return Like(told[0], self._index.title_of(told[0]), best.like) if best and told else None

    def not_looked_at(self) -> Iterator[tuple[str, frozenset[int]]]:
        """The articles that the index does not know yet: the title and the shingles of each."""
        last = START
        while pending := self._index.next_ones(AT_ONCE, last):
            last = pending[-1].place
            for each in pending:
                yield self._index.title_of(each.article), self._shingles(each.article, each.text)

    def copies(self) -> dict[str, Copies]:
        """Of each article whose story others tell, too: which story, and how many tell it."""
        return {
            version.article: Copies(version.story, len(together))
            for together in stories_in(self._index)
            for version in together
        }

    def _keep(self, article: str, own: frozenset[int]) -> None:
        kept = sample(own)
        best, links = linked(own, self._others(kept))
        is_copy = best is not None and best.like.resemblance >= COPY  # then others are found by what it is a copy of
        entry = Entry(
            article,
            len(own),
            near=best.number if best else None,
            contained=best.like.containment if best else 0.0,
            resemblance=best.like.resemblance if best else 0.0,
            linked=tuple(link.number for link in links),
            words=() if is_copy else tuple(kept),
        )
        self._remember(self._index.keep(entry), own)

    def _others(self, kept: list[int]) -> Iterator[tuple[int, frozenset[int]]]:
        """The articles that a text of which these are kept may be like, by their numbers."""
        candidates = self._index.candidates(kept)
        for number in worth_comparing(candidates, len(kept), lambda other: kept_of(self._index.size_of(other))):
            yield number, self._shingles_of(number)

    def _shingles_of(self, number: int) -> frozenset[int]:
        if number not in self._known:
            told = self._index.text_of(number)
            self._remember(number, self._shingles(*told) if told else frozenset())
        self._known.move_to_end(number)
        return self._known[number]

    def _shingles(self, article: str, text: str) -> frozenset[int]:
        return shingles(text, self._index.zones(article, LEFT_OUT), self._pause)

    def _remember(self, number: int, found: frozenset[int]) -> None:
        self._known[number] = found
        size = sum(map(len, self._known.values()))
        while size > REMEMBERED and len(self._known) > 1:
            size -= len(self._known.popitem(last=False)[1])


def compare(path: Path, *, anew: bool = False) -> int:
    """Look at all articles of a project that were not looked at yet, or at all of them anew; gives how many."""
    done = 0
    with story_index(path) as index:
        if anew:
            index.forget(VERSION)
    with Stories(path) as comparing:
        while more := comparing.compare_some():
            done += more
    return done


def is_pending(session: Session) -> bool:
    """Whether there are articles that were not looked at yet."""
    index = session.project.stories
    return not index.is_of(VERSION) or index.pending() > 0


def stories(session: Session) -> list[list[Version]]:
    """The versions of each story that has several, in the order they came."""
    return stories_in(session.project.stories)


def stories_in(index: StoryIndex) -> list[list[Version]]:
    """The same, of any connection."""
    if not index.is_of(VERSION):
        return []
    by_story: dict[int, list[Version]] = defaultdict(list)
    for version in index.together():
        by_story[version.story].append(version)
    return [together for together in by_story.values() if len(together) > 1]
