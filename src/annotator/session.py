"""The open project and who works on it: everything the window and the command line do passes here."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from annotator.domain import edits
from annotator.domain.annotations import Mention
from annotator.domain.codebook import Choice, Codebook, NumberWord, default_choices, default_numbers
from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.overview import ArticleLine
from annotator.domain.page import Page
from annotator.domain.records import Alias, Annotation, Article, Entity, Person, Progress, Record, progress_id
from annotator.domain.register import Register
from annotator.domain.wording import wording
from annotator.store.journal import Step
from annotator.store.project import Project


class Session:
    """One person at one open project. `listener` is told of every edit, whoever made it."""

    def __init__(self, project: Project, person: Person, device: str) -> None:
        self.project = project
        self.person = person
        self.device = device
        self.page: Page | None = None
        self.listener: Callable[[Edit], None] = lambda edit: None

    @classmethod
    def create(cls, path: Path, person: Person, device: str) -> "Session":
        """A new project with the default codebook; UserError where the file cannot be made."""
        project = Project.create(path)
        project.apply(edits.add("new project", person, *default_choices(), *default_numbers()))
        return cls(project, person, device)

    @classmethod
    def open(cls, path: Path, person: Person, device: str, *, read_only: bool = False) -> "Session":
        """An existing project; UserError where it cannot be opened, InUse where somebody else writes to it."""
        return cls(Project.open(path, read_only=read_only), person, device)

    def close(self) -> None:
        """Leave one sound file behind."""
        self.project.close()

    # What is in the project

    @property
    def name(self) -> str:
        return self.project.path.stem

    @cached_property
    def register(self) -> Register:
        return Register(self.project.records.all(Entity, deleted=True), self.project.records.all(Alias, deleted=True))

    @cached_property
    def codebook(self) -> Codebook:
        return Codebook(self.project.records.all(Choice, deleted=True))

    @property
    def numbers(self) -> list[NumberWord]:
        """The table of how words become numbers."""
        return sorted(self.project.records.all(NumberWord), key=lambda line: line.position)

    def articles(self) -> list[ArticleLine]:
        """The list of articles with this person's progress."""
        return self.project.records.article_lines(self.person.id)

    def read(self, article: str) -> Page:
        """An article with its records; it is not the one that is kept up to date."""
        found = self.project.records.get(Article, article)
        if found is None or found.deleted:
            raise UserError("This article is no longer in the project.")
        text = self.project.records.text(found.text_sha256)
        return Page(found, text, self.project.records.of_article(article))

    def turn_to(self, article: str) -> Page:
        """Open an article: from now on it is `page`, kept up to date with every edit."""
        self.page = self.read(article)
        return self.page

    def progress(self, article: str) -> Progress:
        """How far this person is with an article; a new one where nothing was said yet."""
        id = progress_id(article, self.person.id)
        known = self.project.records.get(Progress, id)
        return known or Progress(id=id, article=article, person=self.person.id)

    def mentions(self, entity: str) -> list[Mention]:
        """All mentions of an entity and of those merged into it, across articles."""
        ids = [e.id for e in self.project.records.all(Entity) if self.register.resolved(e.id) == entity]
        found = [m for id in ids for m in self.project.records.mentioning(id)]
        return [mention for mention in found if isinstance(mention, Mention)]

    # What is done to it

    def do(self, edit: Edit) -> Edit:
        """Apply an edit, and tell the listener what was done; an edit that changes nothing is passed over.

        Raises UserError where the edit cannot be done; nothing is changed then.
        """
        if not edit:
            return edit
        self._check_author(edit)
        self._introduce()
        return self._show(self.project.apply(edit, self.person.id, self.device))

    def set_progress(self, article: str, state: str, reason: str = "") -> Edit:
        """Say how far this person is with an article: new, in_progress, done, excluded."""
        now = self.progress(article)
        after = replace(now, state=state, reason=reason)
        known = self.project.records.get(Progress, now.id)
        title = self.project.records.get(Article, article)
        label = f"{state.replace('_', ' ')}: {wording(title) if title else ''}"
        return self.do(Edit(label, (edits.Change(known, after),)))

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
        if step is None:
            return None
        back = self.project.journal.taken_back(step.id)
        return self._show(self.project.apply(back, self.person.id, self.device))

    def _show(self, edit: Edit) -> Edit:
        self.register.take(edit)
        for change in edit.changes:
            if isinstance(change.after, Choice):
                self.codebook.take(change.after)
            elif isinstance(change.after, Person) and change.after.id == self.person.id:
                self.person = change.after
        if self.page is not None:
            self.page.take(edit)
        self.listener(edit)
        return edit

    def _introduce(self) -> None:
        """Whoever edits stands in the project's list of people."""
        if self.project.records.get(Person, self.person.id) is None:
            self.project.apply(edits.add(f"{wording(self.person)} joins", self.person))

    def _check_author(self, edit: Edit) -> None:
        for change in edit.changes:
            if _is_of_another(change.before, self.person.id):
                raise UserError(f"{wording(change.after)} was recorded by somebody else. Only they can change it.")


def _is_of_another(record: Record | None, person: str) -> bool:
    return isinstance(record, Annotation) and record.author != person
