"""Suggestions for articles of the open project: found in a thread beside the window, answered in the window's."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.domain.annotations import ANNOTATIONS, Mention
from annotator.domain.answers import Answer, Forgotten, forgotten_id
from annotator.domain.codebook import Choice, NumberWord
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Alias, Annotation, Article, Entity, Zone
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import short
from annotator.services.readers.guess import language_of
from annotator.services.reading.language import alike
from annotator.services.recording.figures import rules_of
from annotator.services.suggest.accepting import Accepting, meaning, rejected, with_groups
from annotator.services.suggest.everything import closed, suggest
from annotator.services.suggest.fitting import fitting
from annotator.services.suggest.from_records import from_records
from annotator.services.suggest.learning import Learned, Line
from annotator.services.suggest.standing import KINDS, Standing, folded
from annotator.services.suggest.suggestion import Suggestion
from annotator.store.faults import FAULTS, in_words
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.session.session import Session

KEPT = 12  # articles of which the suggestions are remembered
TURNS = (Article, Zone, Entity, Alias, NumberWord, Choice)  # what makes suggestions other ones


@dataclass(frozen=True)
class Wish:
    """What is to be looked for."""

    kinds: frozenset[str] = frozenset(KINDS.values())
    eager: bool = False
    cues: tuple[str, ...] = ()  # that the project knows besides


@dataclass(frozen=True)
class Found:
    """What was found in an article, for whoever asked; nothing of it is recorded."""

    article: str
    suggestions: Sequence[Suggestion] = ()
    rejected: Sequence[Answer] = ()
    problems: tuple[str, ...] = ()  # a sentence for each rule of others that failed


class Finder:
    """Finds suggestions by a connection of its own, in the thread that asks; it remembers the last few articles."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: OrderedDict[tuple[object, ...], Found] = OrderedDict()
        self._register = Register((), (), project.shelf)
        self._turn = 0

    def learned(self, person: str) -> Learned:
        """What somebody's answers come to so far."""
        return learned_by(self._project, person)

    def found(self, article: str, person: str, wish: Wish, edits: deque[Edit]) -> Found:
        """The suggestions for an article; `edits` are those since the last time that may make them other ones."""
        while edits:
            self._turn += 1
            self._register.take(edits.popleft())
        try:
            return self._found(article, person, wish)
        except FAULTS as problem:
            told = in_words(problem, self._project.path.name)
            if told is None:
                raise
            return Found(article, problems=(told.sentence,))

    def ahead(self, article: str, person: str, wish: Wish) -> Found:
        """The same before somebody asks, so that it is there when they do."""
        return self.found(article, person, wish, deque())

    def _found(self, article: str, person: str, wish: Wish) -> Found:
        records = self._project.records
        about = records.get(Article, article)
        if about is None or about.deleted:
            return Found(article)
        refused = self._project.answers.rejected(article, person)
        key = (article, about.text_sha256, about.language, about.published, wish, self._turn)
        if key not in self._known:
            self._known[key] = self._look(about, wish)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        known, following = self._known[key], self._following(about, person, wish)
        return Found(article, besides(known.suggestions, following), refused, known.problems)

    def _following(self, about: Article, person: str, wish: Wish) -> list[Suggestion]:
        """What follows from what this person has recorded in the article."""
        if "mention" not in wish.kinds:
            return []
        records = self._project.records
        here = [r for r in records.of_article(about.id) if isinstance(r, ANNOTATIONS) and r.author == person]
        text, shut = records.text(about.text_sha256), closed(self._zones(about))
        language = about.language or language_of(text) or "en"
        return from_records(text, here, language=language, article=about.id, closed=shut) if here else []

    def _zones(self, about: Article) -> list[Zone]:
        return [zone for zone in self._project.records.zones(about.id) if isinstance(zone, Zone)]

    def _look(self, about: Article, wish: Wish) -> Found:
        records = self._project.records
        problems: list[str] = []
        found = suggest(
            records.text(about.text_sha256),
            language=about.language,
            published=about.published,
            zones=self._zones(about),
            register=self._register,
            rules=rules_of(sorted(records.all(NumberWord), key=lambda line: line.position)),
            article=about.id,
            eager=wish.eager,
            cues=wish.cues,
            tell=problems.append,
        )
        wished = [one for one in found if KINDS[type(one.record)] in wish.kinds]
        return Found(about.id, wished, problems=tuple(problems))


class Suggestions:
    """The suggestions of the open article for the person who works here: which are open, and what answers come to."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.learned = Learned()
        self.eager = False
        self.edits: deque[Edit] = deque()  # that whoever looks for suggestions has not heard of
        self._standing = Standing((), session.person.id)
        self._article = ""

    def show(self, found: Found) -> None:
        """These are the suggestions of the open article."""
        page = self._session.page
        self._standing = Standing(found.suggestions, self._session.person.id)
        self._article = found.article
        if page is not None and page.article.id == found.article:
            for record in (*page.annotations(), *found.rejected):
                self._standing.take(record)

    def clear(self) -> None:
        """Nothing is proposed."""
        self._standing = Standing((), self._session.person.id)
        self._article = ""

    def open(self) -> list[Suggestion]:
        """What is proposed: neither recorded nor rejected, and sure enough; in reading order."""
        return [one for one in self._standing.open() if self.learned.proposes(one, eager=self.eager)]

    def at(self, key: str) -> Suggestion | None:
        """The open suggestion with this key."""
        return self._standing.all[key] if self._standing.is_open(key) else None

    def key(self, one: Suggestion) -> str:
        """What tells a suggestion from others, also when it is found anew."""
        return self._standing.key(one)

    def proposed(self, record: str) -> Suggestion | None:
        """The suggestion that a link of another one leads to."""
        return self._standing.of(record) if record else None

    def parts(self, total: Suggestion) -> list[Suggestion]:
        """The parts that are accepted together with their total."""
        return with_groups([total], self._standing)[1:]

    def sure(self, one: Suggestion) -> float:
        """How sure a suggestion is for this person, 0 to 1."""
        return self.learned.confidence(one)

    def take(self, edit: Edit) -> bool:
        """Show what an edit left; says whether suggestions must be looked for anew."""
        self.learned.take(edit, self._session.person.id)
        for change in edit.changes:
            if isinstance(change.after, Annotation | Answer) and change.after.article == self._article:
                self._standing.take(change.after)
        if any(isinstance(change.after, TURNS) for change in edit.changes):
            self.edits.append(edit)
        return any(isinstance(change.after, (*TURNS, *ANNOTATIONS)) for change in edit.changes)

    def accepting(self, chosen: Sequence[Suggestion], entity: str = "") -> Edit:
        """The edit that records these, with all that they need; mentions as those of `entity` if that is given."""
        page, session = self._session.page, self._session
        assert page is not None
        accepting = Accepting(page, session.register, self._standing, session.person.id, now())
        edit = accepting.edit([meaning(one, entity) for one in chosen] if entity else chosen)
        return fitting(edit, session.codebook)

    def rejecting(self, chosen: Iterable[Suggestion]) -> Edit:
        """The edit that remembers that these are not wanted."""
        page = self._session.page
        assert page is not None
        return rejected(chosen, page, self._session.person.id, now())

    def forgetting(self, lines: Sequence[Line] = ()) -> Edit:
        """The edit after which answers until now no longer count, for these lines or for all."""
        words = ", ".join(line.words for line in lines)
        label = (
            sentence("forget what was learned of {0}", short(words)) if lines else sentence("forget what was learned")
        )
        return Edit(label, tuple(self._forgetting(line) for line in (map(str, lines) if lines else [""])))

    def _forgetting(self, line: str) -> Change:
        person = self._session.person.id
        id = forgotten_id(person, line)
        before = self._session.project.records.get(Forgotten, id)
        return Change(before, Forgotten(id=id, person=person, line=line, since=now()))


def besides(known: Sequence[Suggestion], following: Sequence[Suggestion]) -> list[Suggestion]:
    """All of these; words are not proposed once more without the article with which somebody recorded them."""
    longer = {where(one) for one in following} - {None}
    return [*(one for one in known if where(one) not in longer), *following]


def where(one: Suggestion) -> tuple[str, int] | None:
    """Whom a mention means, and where its words end."""
    return (one.record.entity, one.record.at.end) if isinstance(one.record, Mention) else None


def now() -> str:
    """The time as it is kept, UTC."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"


def learned_by(project: Project, person: str) -> Learned:
    """What somebody's answers in a project come to so far."""
    answers = project.answers
    since = {each.line: each.since for each in answers.forgotten(person)}
    cues: dict[str, int] = {}
    for cue, count, last in answers.cues_by_hand(person):
        if last > max(since.get("", ""), since.get(f"cue {folded(cue)}", "")):
            cues[alike(cue)] = cues.get(alike(cue), 0) + count
    return Learned(answers.tallies(person), cues, since)
