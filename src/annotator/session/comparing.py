"""Comparing what several people recorded: figures of agreement and the cases behind them, in any thread."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.codebook import AskedField, Choice, Codebook
from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.domain.register import Register
from annotator.domain.sentences import ENGLISH, Language, sentence
from annotator.services.agreement.aspects import Aspect
from annotator.services.agreement.cases import Case, cases
from annotator.services.agreement.scores import SEED as SEED
from annotator.services.agreement.scores import Agreement as Agreement
from annotator.services.agreement.scores import Counting, Scope, aspects
from annotator.services.agreement.scores import Score as Score
from annotator.services.agreement.sheets import BEST as BEST
from annotator.services.agreement.sheets import CUE as CUE
from annotator.services.agreement.sheets import Coded
from annotator.services.agreement.terms import Terms
from annotator.store.coded import CodedArticle, CodedArticles
from annotator.store.project import Project

Progress = Callable[[int, int, str], None]
MOST_CASES = 2_000
NOBODY = sentence(
    "No article was coded by two of these people. Bring the work of a second person in first, or choose others."
)
WORDS = ("same_words.f1", "overlap.f1", "stretches.alpha_unitizing")
SHORT = dict.fromkeys(("mention.at", "figure.at", "source.who", "source.said"), WORDS)
SHORT |= {"figure.value": ("same.share", "", "same.alpha_ratio")}


class Cancelled(Exception):
    """The comparing was stopped before its end."""


@dataclass(frozen=True)
class Wanted:
    """What is compared. Empty is all: everybody who coded, all kinds, all articles that two or more coded."""

    people: tuple[str, ...] = ()  # ids; the first of two is who is compared with
    kinds: tuple[type[AnyAnnotation], ...] = ANNOTATIONS
    articles: tuple[str, ...] = ()  # ids
    done: bool = False  # only what somebody says they are done with
    pairing: str = BEST
    seed: int = SEED


class ShortLine(NamedTuple):
    """Three figures of a field, by its key: same words (or number), overlap, α; None where there is no such figure."""

    key: str
    same: Score | None
    overlap: Score | None
    alpha: Score | None


class Short(NamedTuple):
    """Agreement in a few lines, and on how many articles two or more people are compared."""

    articles: int
    lines: tuple[ShortLine, ...]


class Comparing:
    """Compares in the open project, by a connection of its own."""

    def __init__(self, path: Path, sees: str) -> None:
        """`sees` is who compares: whoever codes blind compares only what they may see."""
        self._path, self._sees = path, sees

    def people(self, *, together: bool = False) -> list[Person]:
        """Everybody who coded an article, by name; with `together`, an article that somebody else coded, too."""
        with self._opened() as (project, coded):
            return _by_name(project, _coders(coded.coders().values(), 2 if together else 1))

    def person(self, name: str) -> str:
        """The id of somebody who coded; UserError where there is nobody, or several have the name."""
        people = self.people()
        found = [p for p in people if p.id == name] or [p for p in people if _plain(p.name) == _plain(name)]
        if not found:
            known = ", ".join(person.name for person in people) or "–"
            raise UserError("Nobody called “{0}” coded anything here. There are: {1}.", name, known)
        if len(found) > 1:
            raise UserError("{0} people are called “{1}”. Say which by its id: {2}.", len(found), name, found[0].id)
        return found[0].id

    def is_possible(self, wanted: Wanted) -> bool:
        """Whether two or more people coded one of the articles."""
        with self._opened() as (_, coded):
            coders = coded.coders(done=wanted.done)
        chosen = wanted.articles or coders
        return any(len(coders.get(id, set()) & set(wanted.people or coders[id])) > 1 for id in chosen if id in coders)

    def agreement(self, wanted: Wanted) -> Callable[..., Agreement | None]:
        """The work of all figures, to be called in any thread with `progress` and `cancelled`; None when cancelled."""
        return partial(self._agreement, wanted, False)

    def short(self, articles: Iterable[str] = (), people: Iterable[str] = ()) -> Callable[..., Short]:
        """The work of a few figures for a small panel: same words and overlap (F1) and α, each with its interval in
        `low` and `high`, of where records stand and of values; of all articles and people where none are named.

        Call it in any thread: `session.comparing.short([article])()`. No lines where nobody can be compared.
        """
        return partial(self._short, Wanted(people=tuple(people), articles=tuple(articles)))

    def report(self, path: Path, wanted: Wanted, language: Language = ENGLISH) -> Callable[..., bool]:
        """The work of writing the report for a methods section, in any thread; whether it was not cancelled."""
        return partial(self._report, path, wanted, language)

    def cases(self, wanted: Wanted, score: Score, article: str = "") -> Callable[..., list[Case]]:
        """The work of finding what a figure counts as not the same, in all articles or in one; MOST_CASES at most."""
        return partial(self._cases, wanted, score, article)

    def _agreement(
        self,
        wanted: Wanted,
        few: bool = False,
        progress: Progress = lambda done, of, what: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Agreement | None:
        def stop_or(done: int, of: int, what: str = "") -> None:
            if cancelled():
                raise Cancelled
            progress(done, of, what)

        try:
            with self._opened() as (project, coded):
                reading = _Reading(project, coded, wanted)
                compared = [a for a in aspects(reading.terms, wanted.kinds) if not few or _key(a) in SHORT]
                counting = Counting(reading.scope, compared)
                for done, each in enumerate(reading.all()):
                    counting.take(each)
                    stop_or(done, len(reading.articles), each.title)
            return counting.agreement(stop_or)
        except Cancelled:
            return None

    def _short(self, wanted: Wanted, *told: Callable[..., Any], **named: Callable[..., Any]) -> Short:
        found = self._agreement(wanted, True, *told, **named)
        if found is None:
            return Short(0, ())
        lines = [ShortLine(key, *(found.find(f"{key}.{each}") for each in shown)) for key, shown in SHORT.items()]
        return Short(len(found.titles), tuple(line for line in lines if any(line[1:])))

    def _report(
        self,
        path: Path,
        wanted: Wanted,
        language: Language,
        *told: Callable[..., Any],
        **named: Callable[..., Any],
    ) -> bool:
        from annotator.session.agreement_report import write_report

        found = self._agreement(wanted, False, *told, **named)
        if found is None:
            return False
        if not found.titles:
            raise UserError(NOBODY)
        with self._opened() as (project, _):
            write_report(path, project, found, language)
        return True

    def _cases(
        self,
        wanted: Wanted,
        score: Score,
        article: str,
        progress: Progress = lambda done, of, what: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Case]:
        found: list[Case] = []
        with self._opened() as (project, coded):
            reading = _Reading(project, coded, wanted, article)
            for done, each in enumerate(reading.all()):
                if cancelled() or len(found) >= MOST_CASES:
                    break
                found += cases(each, reading.scope, score, reading.terms)
                progress(done, len(reading.articles), each.title)
        return found[:MOST_CASES]

    @contextmanager
    def _opened(self) -> Iterator[tuple[Project, CodedArticles]]:
        project = Project.open(self._path, read_only=True, sees=self._sees)
        try:
            project.hold_still()
            yield project, project.records.coded
        finally:
            project.close()


class _Reading:
    """What is wanted of a project, read article by article."""

    def __init__(self, project: Project, coded: CodedArticles, wanted: Wanted, article: str = "") -> None:
        self._coded = coded
        self._coders = coded.coders(done=wanted.done)
        chosen = {article} if article else set(wanted.articles) or set(self._coders)
        together = _coders((self._coders.get(id, set()) for id in wanted.articles or self._coders), 2)
        people = wanted.people or tuple(person.id for person in _by_name(project, together))
        self.scope = Scope(people, wanted.kinds, wanted.pairing, wanted.seed)
        both = [id for id in chosen if len(self._coders.get(id, set()) & set(people)) > 1]
        self.articles: list[CodedArticle] = coded.articles(both)
        records = project.records
        codebook = Codebook(records.all(Choice, deleted=True), records.all(AskedField, deleted=True))
        self.terms = Terms(codebook, Register(project.shelf.entities(), ()))

    def all(self) -> Iterator[Coded]:
        for id, title, length in self.articles:
            there = [person for person in self.scope.people if person in self._coders[id]]
            yield Coded(id, title, length, self._coded.records(id, there))


def _coders(of_articles: Iterable[set[str]], least: int) -> set[str]:
    """Who coded an article that as many people coded; whoever coded only alone cannot be compared."""
    return {person for people in of_articles if len(people) >= least for person in people}


def _by_name(project: Project, ids: set[str]) -> list[Person]:
    """These people; those whom the project does not name are called by their ids."""
    known = {person.id: person for person in project.records.all(Person, deleted=True)}
    people = [known.get(id, Person(id=id, name=id)) for id in ids]
    return sorted(people, key=lambda person: (person.name.casefold(), person.id))


def _key(aspect: Aspect) -> str:
    return f"{aspect.kind.__name__.lower()}.{aspect.field}"


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
