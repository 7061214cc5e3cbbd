"""The open project and who works on it: everything the window and the command line do passes here."""

from collections.abc import Callable, Collection
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain import edits
from annotator.domain.annotations import AnyAnnotation, Figure, Mention
from annotator.domain.answers import Answer, followed
from annotator.domain.codebook import AskedField, Choice, Codebook, NumberWord
from annotator.domain.damage import Damaged
from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.overview import ArticleLine, Stretches
from annotator.domain.page import Page, reading_order
from annotator.domain.records import Article, Person, Progress, progress_id
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.session.authors import check_author
from annotator.session.listing import Listing
from annotator.session.progress import said_of
from annotator.session.sight import seen_after
from annotator.session.standing import known_anew, writer_of
from annotator.store.faults import DAMAGED
from annotator.store.journal import Step
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.session.comparing import Comparing
    from annotator.session.exporting import Exports, Report
    from annotator.session.guidelines import ProjectGuidelines
    from annotator.session.keeping import Keeping
    from annotator.session.reviewing import Reviewing
    from annotator.session.suggesting import Suggestions


class Session:
    """One person at one open project. `listener` is told of every edit, whoever made it."""

    def __init__(self, project: Project, person: Person, device: str) -> None:
        self.project = project
        self.person = self.came_as = person  # the one who works here, and who they said that they are
        self.device = device
        self.page: Page | None = None
        self.whose = ""  # the person whose records alone are shown; "": everybody's
        self.listener: Callable[[Edit], None] = lambda edit: None
        self.resighted: Callable[[], None] = lambda: None  # told when other records are seen than before
        self.keeps_backups = False  # by itself
        self.why_looking = ""  # a sentence, where the project is no other's that is being edited
        self.leaving = ExitStack()  # what is to be done before the project is closed

    @classmethod
    def create(cls, path: Path, person: Person, device: str, codebook: str = "general") -> "Session":
        """A new project with one of the ready codebooks; UserError where the file cannot be made."""
        from annotator.services.codebooks.ready import ready  # not needed to start

        project, book = Project.create(path), ready(codebook)
        project.apply(edits.add(sentence("new project"), person, *book.choices, *book.fields, *book.numbers))
        return cls(project, person, device)

    @classmethod
    def open(cls, path: Path, person: Person, device: str, *, read_only: bool = False) -> "Session":
        """An existing project; UserError where it cannot be opened, InUse where somebody else writes to it."""
        return cls(Project.open(path, read_only=read_only, sees=person.id), person, device)

    def close(self) -> None:
        """Leave one sound file behind."""
        self.leaving.close()
        self.project.close()

    @cached_property
    def keeping(self) -> "Keeping":
        """The backups that come by themselves; not needed to start."""
        from annotator.session.keeping import Keeping

        return Keeping(self.project, self.leaving)

    # What is in the project

    @property
    def name(self) -> str:
        return self.project.path.stem

    @cached_property
    def register(self) -> Register:
        """The entities of the project; each is read when it is asked for, all of them for a list."""
        return Register((), (), self.project.shelf)

    @cached_property
    def codebook(self) -> Codebook:
        records = self.project.records
        return Codebook(records.all(Choice, deleted=True), records.all(AskedField, deleted=True))

    @property
    def numbers(self) -> list[NumberWord]:
        """The table of how words become numbers."""
        return sorted(self.project.records.all(NumberWord), key=lambda line: line.position)

    def articles(self) -> list[ArticleLine]:
        """The list of articles with this person's progress, and the number of records of each."""
        return self.listing.counted()

    @cached_property
    def listing(self) -> Listing:
        """The list of articles in slices, for a project of any size."""
        return Listing(self.project.lists, self.person.id)

    def read(self, article: str, whose: str = "") -> Page:
        """An article with its records, or one person's, which are read when they are first asked for."""
        records = self.project.records
        found = records.get(Article, article)
        if found is None or found.deleted:
            raise UserError("This article is no longer in the project.")
        try:
            text = records.text(found.text_sha256)
        except KeyError as problem:  # the text, or the way to it, is damaged
            raise Damaged(DAMAGED, self.project.path.name) from problem
        later, counts = partial(records.of_article, article, whose), records.counts(article, whose)
        return Page(found, text, records.zones(article), later, counts, whose)

    def stretches(self, article: str, first: int, last: int) -> list[Stretches]:
        """Where the records stand that begin between two code points of an article: enough to draw them."""
        return self.project.records.stretches(article, first, last, self.whose)

    def turn_to(self, article: str) -> Page:
        """Open an article: from now on it is `page`, kept up to date with every edit."""
        self.page = self.read(article, self.whose)
        return self.page

    def progress(self, article: str) -> Progress:
        """How far this person is with an article; a new one where nothing was said yet."""
        id = progress_id(article, self.person.id)
        known = self.project.records.get(Progress, id)
        return known if known and not known.deleted else Progress(id=id, article=article, person=self.person.id)

    def mentions(self, entity: str) -> list[Mention]:
        """All mentions of an entity and of those merged into it, across articles."""
        found = [m for id in self.register.same_as(entity) for m in self.project.records.mentioning(id)]
        return [mention for mention in found if isinstance(mention, Mention)]

    @cached_property
    def guidelines(self) -> "ProjectGuidelines":
        """The project's guidelines for coding."""
        from annotator.session.guidelines import ProjectGuidelines

        return ProjectGuidelines(self)

    @cached_property
    def comparing(self) -> "Comparing":
        """How far people agree; not needed to start."""
        from annotator.session.comparing import Comparing

        return Comparing(self.project.path, self.person.id)

    @cached_property
    def suggestions(self) -> "Suggestions":
        """What is proposed in the open article; not needed to start."""
        from annotator.session.suggesting import Suggestions

        return Suggestions(self)

    @cached_property
    def reviewing(self) -> "Reviewing":
        """Deciding between what several people recorded; not needed to start."""
        from annotator.session.reviewing import Reviewing

        return Reviewing(self)

    def titled(self, words: str, most: int) -> list[Article]:
        """The articles whose titles hold all these words, the latest first; at most so many."""
        return self.project.records.titled(words.split(), most)

    def has_article(self, article: str) -> bool:
        """Whether an article stands in the project."""
        found = self.project.records.get(Article, article)
        return found is not None and not found.deleted

    def title_of(self, article: str) -> str:
        """The title of an article; "" where there is none."""
        found = self.project.records.get(Article, article)
        return found.title if found else ""

    def name_of(self, person: str) -> str:
        """The name of somebody who works on the project."""
        found = self.project.records.get(Person, person)
        return found.name if found else ""

    def figure_before(self, figure: Figure) -> Figure | None:
        """The figure that this person recorded last, another than this one."""
        return self.project.records.last_of(Figure, self.person.id, without=figure.id)

    def flagged(self) -> list[AnyAnnotation]:
        """All records that are flagged to ask later, article by article in reading order."""
        return sorted(self.project.records.flagged(), key=lambda record: (record.article, reading_order(record)))

    def exporting(self, folder: Path, *, bom: bool = False) -> "Callable[..., Report]":
        """The work of writing everything as usual to a folder, to be called in any thread; see `exports`."""
        from annotator.session.exporting import Order, Wish  # not needed to start

        return self.exports.writing(folder, Wish(order=Order(bom=bom, name=self.name)))

    @property
    def exports(self) -> "Exports":
        """Exports of the project, chosen and counted."""
        from annotator.session.exporting import Exports  # not needed to start

        return Exports(self.project.path, self.person.id)

    def uses(self, entity: str) -> int:
        """How many records link to an entity or to one that was merged into it."""
        return sum(self.project.records.uses(id) for id in self.register.same_as(entity))

    # What is done to it

    def do(self, edit: Edit, whose: Collection[str] = ()) -> Edit:
        """Apply an edit, and tell the listener what was done; an edit that changes nothing is passed over.

        `whose` are the people whose own work it brings in. Raises UserError where it cannot be done; nothing is
        changed then.
        """
        if not edit:
            return edit
        check_author(edit, {self.person.id, *whose})
        self.introduce()
        with self.project.blinders.off():
            edit = followed(edit, lambda id: self.project.records.get(Answer, id))
        journal = self.project.journal  # a step holds only edits that follow one another; a new one may have any id
        if edit.step and journal.knows(edit.step) and not journal.continues(edit.step, self.person.id, self.device):
            edit = replace(edit, step="")
        return self.show(self._apply(edit))

    def _apply(self, edit: Edit) -> Edit:
        if self.keeps_backups and edit.is_large:
            self.keeping.before_many()
        return self.project.apply(edit, writer_of(self, edit), self.device)

    def reasons(self) -> list[str]:
        """Why articles were left out so far, the most frequent reason first."""
        return self.project.records.reasons("excluded")

    def set_progress(self, article: str, state: str, reason: str = "") -> Edit:
        """Say how far this person is with an article: new, in_progress, done, excluded."""
        return self.do(self._progress(article, state, reason))

    def started(self, article: str) -> Edit | None:
        """The edit that says work on an article has started; None where that was said already."""
        return self._progress(article, "in_progress") if self.progress(article).state == "new" else None

    def _progress(self, article: str, state: str, reason: str = "") -> Edit:
        return said_of(self.project.records, self.progress(article), state, reason)

    def rename(self, name: str) -> None:
        """Say what the person who works here is called in this project."""
        known = self.project.records.get(Person, self.person.id)
        if known is None:
            self.person = replace(self.person, name=name)
        else:
            self.do(edits.change(sentence("name {0}", name), known, name=name))

    def undoable(self) -> Step | None:
        """What undo would take back."""
        return self.project.journal.undoable(self.person.id, self.device)

    def redoable(self) -> Step | None:
        """What redo would do again."""
        return self.project.journal.redoable(self.person.id, self.device)

    def undo(self) -> Edit | None:
        """Take back the last step that stands; UserError where somebody changed the records meanwhile."""
        return self._take_back(self.undoable())

    def redo(self) -> Edit | None:
        """Do again what was last taken back."""
        return self._take_back(self.redoable())

    def _take_back(self, step: Step | None) -> Edit | None:
        return self.show(self._apply(self.project.taken_back(step.id))) if step else None

    def show(self, edit: Edit) -> Edit:  # also of what was written aside
        known_anew(self, edit)
        edit = seen_after(self, edit)
        self.register.take(edit)
        for change in edit.changes:
            if isinstance(change.after, Choice | AskedField):
                self.codebook.take(change.after)
        if self.page is not None:
            self.page.take(edit)
        self.listener(edit)
        return edit

    def introduce(self) -> None:
        """Whoever edits stands in the project's list of people."""
        if self.project.records.get(Person, self.person.id) is None:
            self.project.apply(edits.add(sentence("{0} joins", wording(self.person)), self.person), device=self.device)
