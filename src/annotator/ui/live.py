"""The open project as the window sees it: the session's one listener as a Qt signal, and the chosen record."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.edits import Edit, together
from annotator.domain.page import Page
from annotator.domain.records import Annotation, Article, Record, new_id
from annotator.session import Session
from annotator.session.faults import FAULTS, Damaged, Gone, in_words
from annotator.ui.language import said, said_label

T = TypeVar("T")


class Live(QObject):
    """What panes show and where their wishes go; it knows nothing of widgets."""

    turned = Signal()  # another article is open, or none
    changed = Signal(object)  # the Edit that was done, undone or redone
    chosen_changed = Signal(str, str)  # a record's id or "", and the field that is asked for next or ""
    whose_changed = Signal()  # other people's records are shown
    resighted = Signal()  # who codes blind sees other records than before
    damaged = Signal(object)  # the file of the project turned out to be damaged: the Damaged that says so
    file_gone = Signal(str)  # the file of the project is no longer where it was: a sentence
    became = Signal()  # whoever works here is somebody else from now on: two turned out to be one, or are two again
    told = Signal(str, bool)  # a sentence for the person; whether it is a problem

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.chosen = ""
        self.total = ""  # the figure whose parts are being recorded
        self._visit = ("", "")
        session.listener = self.changed.emit
        session.resighted = self.look_again

    @property
    def page(self) -> Page | None:
        return self.session.page

    @property
    def record(self) -> AnyAnnotation | None:
        """The chosen record."""
        return self.page.get(self.chosen) if self.page and self.chosen else None

    def turn_to(self, article: str) -> None:
        """Open an article; the chosen record and the total that was worked on are let go."""
        if self.page and self.page.article.id == article:
            return
        self.try_to(lambda: self.session.turn_to(article))
        self.chosen = self.total = ""
        self.turned.emit()
        self.chosen_changed.emit("", "")

    def show_records_of(self, person: str) -> None:
        """Show the records of one person alone, in whichever article; of everybody for ""."""
        if person == self.session.whose:
            return
        self.session.whose = person
        if (page := self.page) is not None:
            chosen, self.chosen, self.total = self.chosen, "", ""
            self.try_to(lambda: self.session.turn_to(page.article.id))
            self.whose_changed.emit()
            self.choose(chosen if self.page and self.page.get(chosen) else "")
        else:
            self.whose_changed.emit()

    def look_again(self) -> None:
        """Show what may be seen now, where that is other than before."""
        if (page := self.page) is not None:
            self.try_to(lambda: self.session.turn_to(page.article.id))
        self.whose_changed.emit()
        self.choose(self.chosen)
        self.resighted.emit()

    def turn_away(self) -> None:
        """Show no article."""
        self.session.page = None
        self.chosen = self.total = ""
        self.turned.emit()
        self.chosen_changed.emit("", "")

    def choose(self, id: str, field: str = "") -> None:
        """Let a record stand out, and ask for a field of it."""
        if self.total and not (self.page and self.page.figure(self.total)):
            self.total = ""
        self.chosen = id if self.page and self.page.get(id) else ""
        self.chosen_changed.emit(self.chosen, field)

    def do(self, edit: Edit, choose: str = "", field: str = "") -> bool:
        """Do an edit; the first one in an article also says that work on it has started."""
        if edit.step != self._visit[1]:
            self._visit = ("", "")
        done = self.try_to(lambda: self.session.do(self._started(edit)))
        if done and choose:
            self.choose(choose, field)
        return done

    def try_to(self, work: Callable[[], Any]) -> bool:
        """Do something that a person can be told about when it cannot be done; says whether it was."""
        try:
            work()
        except FAULTS as problem:
            told = in_words(problem, self.session.project.path.name)
            if told is None:
                raise
            if isinstance(told, Gone):
                self.file_gone.emit(said(told.sentence))
            elif isinstance(told, Damaged):
                self.damaged.emit(told)
            self.told.emit(said(told.sentence), True)
            return False
        return True

    def result_of(self, work: Callable[[], T]) -> T | None:
        """The result of something that may not be possible; the person is told where it is not."""
        results: list[T] = []
        self.try_to(lambda: results.append(work()))
        return results[0] if results else None

    def show(self, edit: Edit | None) -> None:
        """Show what was done in another thread; None: it was cancelled."""
        if edit is not None:
            before = self.session.person.id
            self.session.show(edit)
            self._tell_who_works(before)

    def undo(self) -> None:
        """Take back the last step, and go to what was changed."""
        self._step(self.session.undo, self.tr("Undone: {0}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was taken back last, and go there."""
        self._step(self.session.redo, self.tr("Done again: {0}"), self.tr("There is nothing to redo."))

    def visit(self, what: str) -> str:
        """The step of something done little by little, as long as nothing else is done in between."""
        if self._visit[0] != what:
            self._visit = what, new_id()
        return self._visit[1]

    def _step(self, work: Callable[[], Edit | None], done: str, nothing: str) -> None:
        edits: list[Edit | None] = []
        before = self.session.person.id
        if not self.try_to(lambda: edits.append(work())):
            return
        edit = edits[0]
        self._visit = ("", "")
        if edit is not None and not edit.changes:  # what it was about was erased for good
            done = self.tr("{0}: nothing of it is left. Once more goes on before it.")
        self.told.emit(done.format(said_label(edit.label)) if edit is not None else nothing, False)
        if edit is not None:
            self._go_to(edit)
        self._tell_who_works(before)

    def _tell_who_works(self, before: str) -> None:
        if self.session.person.id != before:
            self.became.emit()

    def _go_to(self, edit: Edit) -> None:
        """Show what an edit changed: the article, and in it the record."""
        touched = [change.after for change in edit.changes]
        gone = {record.id for record in touched if isinstance(record, Article) and record.deleted}
        articles = [a for a in map(article_of, touched) if a and a not in gone]
        if articles and not (self.page and self.page.article.id == articles[0]):
            self.turn_to(articles[0])
        here = [record for record in touched if isinstance(record, Annotation)]
        if here and self.page:
            standing = [record.id for record in here if self.page.get(record.id)]
            self.choose(standing[0] if standing else "")

    def _started(self, edit: Edit) -> Edit:
        page = self.page
        if not page or not any(
            getattr(c.after, "article", "") == page.article.id and c.before is None for c in edit.changes
        ):
            return edit
        started = self.session.started(page.article.id)
        return replace(together(edit.label, [edit, started]), step=edit.step) if started else edit


def article_of(record: Record) -> str:
    """The article that a record is, or is in."""
    return record.id if isinstance(record, Article) else str(getattr(record, "article", ""))
