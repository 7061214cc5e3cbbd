"""Copies and rewrites of one story: found a few articles at a time, in any thread, and told story by story."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from annotator.domain.stories import COPY, Version
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

AT_ONCE = 10  # articles that are looked at before anything is written
REMEMBERED = 100  # texts whose shingles are kept at hand


class Like(NamedTuple):
    """An article of the project that a text is like."""

    article: str
    likeness: Likeness


class Stopped(Exception):
    """Somebody does not want it any more."""


class Comparer:
    """Looks at articles one after the other by a connection of its own."""

    def __init__(self, index: StoryIndex, pause: Callable[[], None] = lambda: None) -> None:
        self._index, self._pause = index, pause
        self._last = START
        self._known: OrderedDict[int, frozenset[int]] = OrderedDict()

    def compare_some(self) -> int:
        """Look at a few articles that were not looked at yet; gives how many there were."""
        if not self._index.is_of(VERSION):
            self._index.forget(VERSION)
        pending = self._index.next_ones(AT_ONCE, self._last)
        self._last = pending[-1].place if pending else START
        found = [(each.article, self._shingles(each.article, each.text)) for each in pending]
        with self._index.writing():
            for id, own in found:
                self._keep(id, own)
        return len(found)

    def like(self, text: str) -> Like | None:
        """The article that a text which is not in the project is most like; None where it tells none of its stories."""
        own = shingles(text, (), self._pause)
        best, _ = linked(own, self._others(sample(own)))
        told = self._index.text_of(best.number) if best else None
        return Like(told[0], best.like) if best and told else None

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

    def _others(self, kept: list[int]) -> Iterable[tuple[int, frozenset[int]]]:
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
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


def comparing(session: Session) -> Callable[..., int]:
    """The work of looking at all articles that were not looked at yet, to be called in any thread.

    It takes `pause`, which is called all the time and may raise Stopped, and `progress(done, of)`; it gives how many
    articles it looked at.
    """
    return partial(compare, session.project.path)


def compare(
    path: Path,
    pause: Callable[[], None] = lambda: None,
    progress: Callable[[int, int], None] = lambda done, of: None,
    *,
    anew: bool = False,
) -> int:
    """Look at all articles of a project that were not looked at yet, or at all of them anew."""
    with story_index(path) as index:
        if anew:
            index.forget(VERSION)
        done, whole = 0, index.pending()
        comparer = Comparer(index, pause)
        try:
            while more := comparer.compare_some() or comparer.compare_some():  # from the beginning, if at the end
                done += more
                progress(done, max(whole, done))
                pause()
        except Stopped:
            return done
        return done


def is_pending(session: Session) -> bool:
    """Whether there are articles that were not looked at yet."""
    index = session.project.stories
    return not index.is_of(VERSION) or index.pending() > 0


def stories(session: Session) -> list[list[Version]]:
    """The versions of each story that has several, in the order they came; a story begins with the first that did."""
    if not session.project.stories.is_of(VERSION):
        return []
    by_story: dict[int, list[Version]] = defaultdict(list)
    for version in session.project.stories.together():
        by_story[version.story].append(version)
    return [together for together in by_story.values() if len(together) > 1]
