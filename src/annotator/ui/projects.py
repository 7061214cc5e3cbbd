"""Making, opening and changing projects, and saying who works on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from annotator.domain.errors import UserError
from annotator.session import Desk, Session
from annotator.session.faults import Damaged, LookOnly
from annotator.ui.jobs import Cancelled, Job, Progress
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.plain import plain_box
from annotator.ui.problems import show_problem

if TYPE_CHECKING:
    from annotator.ui.mending import Mending
    from annotator.ui.window import Window

SUFFIX = ".annotator"

T = TypeVar("T")


class Projects(QObject):
    """Opens projects for a window; one is open at a time."""

    closing = Signal()  # another project is about to be opened instead
    opened = Signal(object)  # the Session
    left = Signal()  # no project is open any more

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self.current: Session | None = None
        self._put_off: Session | None = None  # the damaged one whose mending was put off

    def new(self) -> None:
        """Ask where, and make a new project."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("New project"), str(self._folder() / self.tr("project.annotator")), self._kinds()
        )
        if name:
            path = Path(name) if name.endswith(SUFFIX) else Path(f"{name}{SUFFIX}")
            self._make_with_codebook(path)

    def make(self, path: Path, codebook: str = "general") -> None:
        """Make a new project here, with a ready codebook."""
        if self._know_person():
            self.show(lambda: self._desk.new(path, codebook))

    def _make_with_codebook(self, path: Path) -> None:
        from annotator.ui.dialogs.beginning import BeginDialog  # not needed to start

        dialog = BeginDialog(self._window)
        if dialog.exec():
            self.make(path, dialog.codebook)

    def open(self) -> None:
        """Ask which, and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), str(self._folder()), self._kinds())
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a project; one that somebody else writes to is offered for looking only."""
        if not self._know_person():
            return
        if self._is_open(path):
            self._window.status.say(self.tr("{0} is open here already.").format(path.name), False)
            return
        try:
            session = self._desk.open(path)
        except LookOnly as problem:
            self._offer_to_look(path, said(problem.sentence))
        except Damaged as problem:
            self.mending.begin(path, said(problem.sentence))
        except UserError as problem:
            show_problem(self._window, str(problem))
        else:
            self.show(lambda: session)

    def _is_open(self, path: Path) -> bool:
        """Whether this window writes to the project now: its own lock would be in its way."""
        project = self.current.project if self.current else None
        return project is not None and project.writable and project.path == path.resolve()

    @cached_property
    def mending(self) -> Mending:
        """What is done about damage; seldom needed."""
        from annotator.ui.mending import Mending

        return Mending(self._window, self)

    def damaged(self, problem: Damaged) -> None:
        """Tell that the open project turned out to be damaged, and offer to do something about it.

        Who put that off is not asked again: each thing that is looked at may meet the damage.
        """
        words = said(problem.sentence)
        if self.current is None or self._window.findChild(QMessageBox, "damaged") is not None:
            return
        if self._put_off is self.current:
            self._window.status.say(words, True)
            return
        self._put_off = self.current
        box = plain_box(QMessageBox.Icon.Critical, self.tr("Damaged project"), words, self._window)
        named(box, "damaged")
        mend = box.addButton(self.tr("&What can be done …"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        box.setParent(None)
        if box.clickedButton() is mend:
            self.mend_current(words)

    def offer_copy(self, sentence: str) -> None:
        """Tell that the file of the open project is gone, and offer to save all of it elsewhere."""
        if self.current is None or self._window.findChild(QMessageBox, "gone") is not None:
            return
        box = named(plain_box(QMessageBox.Icon.Warning, self.tr("Not saved"), sentence, self._window), "gone")
        save = box.addButton(self.tr("&Save a copy …"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        box.setParent(None)
        if box.clickedButton() is save:
            self.mending.save_copy(self.current)

    def mend_current(self, sentence: str) -> None:
        """Close the open project, and offer what can be done about its damage."""
        if self.current is not None and self._window.may_leave():
            path = self.current.project.path
            self.closing.emit()
            self.close()
            self.left.emit()
            self.mending.begin(path, sentence)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample project."""
        if self._know_person():
            self.show(self._desk.sample)

    def rename_person(self) -> None:
        """Change the name of who works here; the person stays the same."""
        name, wished = QInputDialog.getText(
            self._window, self.tr("Who am I"), self.tr("The name that colleagues see:"), text=self._desk.person.name
        )
        if wished:
            self.call_me(name)

    def call_me(self, name: str) -> None:
        """Let the person who works here have this name, in the open project as well."""
        if name.strip():
            self._desk.rename(name.strip())
            if self.current and self.current.project.writable:
                self.current.rename(name.strip())

    def close(self) -> None:
        """Leave one sound file behind, and a backup of what was done since the last."""
        if self.current:
            if self.current.keeps_backups:
                self.current.keeping.on_closing()
            self.current.close()
            self.current = None

    def reopen(self) -> None:
        """Close the open project and open it anew, as whoever works here now sees it."""
        if self.current is not None:
            path = self.current.project.path
            self.closing.emit()
            self.close()
            self.left.emit()
            self.open_path(path)

    def apart(self, path: Path, title: str, work: Callable[..., T], then: Callable[[T], None]) -> None:
        """Close what is open, do something to a project's file off the window's thread, and open it, whatever came.

        `work` takes `progress` and `cancelled`; `then` is called with its result once the project is open again.
        """
        self.closing.emit()
        if self.current:
            self.current.close()
            self.current = None
        self.left.emit()

        def done(came: tuple[T | None, Exception | None]) -> None:
            self.open_path(path)
            result, problem = came
            if isinstance(problem, UserError):
                show_problem(self._window, str(problem))
            elif problem is not None:
                raise problem
            else:
                then(cast("T", result))

        Job(self._window, title, partial(_caught, work), done).start()

    def _offer_to_look(self, path: Path, sentence: str) -> None:
        box = plain_box(QMessageBox.Icon.Question, self.tr("Looking only"), sentence, self._window)
        look = box.addButton(self.tr("Look only"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is look:
            self.show(lambda: self._desk.open(path, read_only=True))

    def show(self, opening: Callable[[], Session]) -> None:
        """Open a project in the place of the one that is open; where it cannot be opened that one stays."""
        try:
            session = opening()
        except UserError as problem:
            show_problem(self._window, str(problem))
            return
        self.closing.emit()
        self.close()
        self.current = session
        self.opened.emit(session)

    def _know_person(self) -> bool:
        """Ask once who works here; says whether it is known."""
        if self._desk.is_known:
            return True
        name, wished = QInputDialog.getText(
            self._window,
            self.tr("Who are you?"),
            self.tr(
                "Your name, as colleagues know you. It stands beside what you record,\nand is kept on this computer."
            ),
            text=self._desk.person.name,
        )
        if wished and name.strip():
            self._desk.rename(name.strip())
        return wished and bool(name.strip())

    def _folder(self) -> Path:
        recent = self._desk.settings.recent
        return Path(recent[0]).parent if recent else Path.home()

    def _kinds(self) -> str:
        return self.tr("Projects (*{0})").format(SUFFIX)


def _caught(work: Callable[..., T], progress: Progress, cancelled: Cancelled) -> tuple[T | None, Exception | None]:
    """The result of some work, or what went wrong: the project is opened again before that is told."""
    try:
        return work(progress, cancelled), None
    except Exception as problem:
        return None, problem
