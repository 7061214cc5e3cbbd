"""Texts that may come into a project: whether they look like copies of what is there, or of one another.

`compared` tells of everything that was read, before any of it is stored.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from annotator.domain.records import Zone
from annotator.domain.stories import kind_of
from annotator.services.intake.intake import Intake
from annotator.services.intake.reading import Cancelled, Progress
from annotator.services.stories import LEFT_OUT, Likeness, estimated, sample, shingles, worth_comparing
from annotator.session.session import Session
from annotator.session.stories import Stopped, Stories
from annotator.store.stories import COMMON

TOLD_EVERY = 20  # texts


def compared(session: Session, read: Callable[..., Intake]) -> Callable[..., Intake]:
    """The same work of reading, behind which each article tells what it looks like; cancelled, none may come in."""
    return partial(_compared, session.project.path, read)


def _compared(
    path: Path,
    read: Callable[..., Intake],
    progress: Progress = lambda done, total, name: None,
    cancelled: Cancelled = lambda: False,
) -> Intake:
    intake = read(progress, cancelled)
    try:
        if not intake.cancelled and intake.new:
            _compare(intake, path, progress, cancelled)
    except BaseException:
        intake.close()
        raise
    return intake


def _compare(intake: Intake, path: Path, progress: Progress, cancelled: Cancelled) -> None:
    def pause() -> None:
        if cancelled():
            raise Stopped

    found: dict[str, tuple[str, str]] = {}
    try:
        with Newcomers(path, pause) as newcomers:
            newcomers.learn_those_waiting()
            rows = intake.new
            for done, row in enumerate(rows):
                if done % TOLD_EVERY == 0:
                    progress(done, len(rows), row.title)
                new = intake.article(row)
                if like := newcomers.look_at(row.title, new.text, new.zones):
                    found[row.id] = like.kind, like.title
    except Stopped:
        intake.cancelled = True
    intake.liken(found)


class Resembles(NamedTuple):
    """What a text looks like: the title of that article, and how much they share."""

    title: str
    likeness: Likeness

    @property
    def kind(self) -> str:
        """`copy` or `rewrite`."""
        return kind_of(*self.likeness)


class Newcomers:
    """Looks at texts one after the other, in one thread: each is compared with the project and with those before it.

    `pause` is called all the time; it may raise to leave a long text.
    """

    def __init__(self, path: Path, pause: Callable[[], None] = lambda: None) -> None:
        self._stories = Stories(path, pause)
        self._pause = pause
        self._titles: list[str] = []
        self._kept: list[list[int]] = []  # their sampled shingles
        self._standing: dict[int, list[int]] = defaultdict(list)  # in which of them a sampled shingle stands

    def __enter__(self) -> Self:
        self._stories.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self._stories.__exit__(kind, problem, at)

    def learn_those_waiting(self) -> None:
        """Compare with the articles of the project, too, that nobody looked at yet."""
        for title, own in self._stories.not_looked_at():
            self._keep(title, sample(own))

    def look_at(self, title: str, text: str, zones: Iterable[Zone] = ()) -> Resembles | None:
        """What a text looks like; None where it tells a story of its own."""
        without = [(zone.start, zone.end) for zone in zones if zone.kind in LEFT_OUT]
        own = shingles(text, without, self._pause)
        kept = sample(own)
        found = [each for each in (self._in_project(own), self._before(kept)) if each]
        self._keep(title, kept)
        return max(found, key=lambda each: each.likeness.resemblance, default=None)

    def _in_project(self, own: frozenset[int]) -> Resembles | None:
        like = self._stories.like(own)
        return Resembles(like.title, like.likeness) if like else None

    def _before(self, kept: list[int]) -> Resembles | None:
        """The one of those before that it is most like, by sampled shingles: all of them would not fit into memory."""
        shared = Counter(at for each in kept for at in self._known(each))
        likely = worth_comparing(shared, len(kept), lambda at: len(self._kept[at]))
        found = [Resembles(self._titles[at], estimated(kept, self._kept[at])) for at in likely]
        return max((each for each in found if each.kind), key=lambda each: each.likeness.resemblance, default=None)

    def _known(self, word: int) -> list[int]:
        """The texts in which a sampled shingle stands; one that stands in very many says nothing."""
        found = self._standing.get(word, [])
        return found if len(found) <= COMMON else []

    def _keep(self, title: str, kept: list[int]) -> None:
        for each in kept:
            if len(self._standing[each]) <= COMMON:
                self._standing[each].append(len(self._titles))
        self._titles.append(title)
        self._kept.append(kept)
