"""What the window does about damage: the ways out are offered, and a project that was not closed is checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from annotator.domain.errors import UserError
from annotator.session import Session
from annotator.session.backups import with_suffix
from annotator.session.repair import Ways, checking
from annotator.ui.dialogs.damage import LOOK, REPAIR, DamageDialog
from annotator.ui.jobs import Job
from annotator.ui.language import said
from annotator.ui.plain import plain_box
from annotator.ui.problems import show_problem

if TYPE_CHECKING:
    from annotator.ui.projects import Projects
    from annotator.ui.window import Window

SHOWN = 5  # sentences on what a check found


class Mending(QObject):
    """Reads a damaged project off the window's thread, and does what the person chooses."""

    def __init__(self, window: Window, projects: Projects) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects

    def begin(self, path: Path, sentence: str) -> None:
        """Read what can be read of a project that nobody has open, and offer what can be done."""
        Job(
            self._window,
            self.tr("Reading what can be read …"),
            lambda progress, cancelled: Ways(path),
            lambda ways: self._offer(ways, sentence),
        ).start()

    def _offer(self, ways: Ways, sentence: str) -> None:
        dialog = DamageDialog(self._window, ways, sentence)
        wished = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not wished:
            ways.close()
        elif dialog.chosen == LOOK:
            self._projects.show(ways.look)
        else:
            self._put_in_place(ways, ways.repair if dialog.chosen == REPAIR else ways.restore)

    def _put_in_place(self, ways: Ways, way: Callable[[], Path | None]) -> None:
        try:
            kept = way()
        except UserError as problem:
            show_problem(self._window, str(problem))
            return
        finally:
            ways.close()
        self._projects.open_path(ways.path)
        if kept is not None:
            words = self.tr("The damaged file is kept as {0}.").format(kept.name)
            self._window.status.say(words, False)

    def save_copy(self, session: Session) -> None:
        """Ask where to, save all of the open project there, and go on in the copy."""
        path = session.project.path
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy and go on there"),
            str(path.with_stem(f"{path.stem} {self.tr('copy')}")),
            self.tr("Projects (*.annotator)"),
        )
        if name:
            self.go_on_in(session, with_suffix(Path(name)))

    def go_on_in(self, session: Session, path: Path) -> None:
        """Save all of the open project to another file and go on there, with what is being typed."""
        try:
            session.project.go_on_in(path)
        except UserError as problem:
            show_problem(self._window, str(problem))
            return
        for window in self._window.work.beside.values():
            window.close()  # it reads the file that is gone
        self._window.work.records.settle()
        self._window.name_window()
        self._window.status.say(self.tr("You are working in {0} now.").format(path.name), False)


class Aftercare(QObject):
    """Checks a project whose last stop was unclean, in a thread of its own, while the work goes on."""

    checked = Signal(object)  # sentences on what was found

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._cancelled = Event()
        self.checked.connect(self._tell)
        self._work = checking(session.project.path)
        self._thread = Thread(target=self._run, daemon=True)
        window.status.say(self.tr("The project was not closed properly the last time. It is being checked …"), False)
        self._thread.start()

    def end(self) -> None:
        """The project is closed; what the check would say does not matter any more."""
        self._cancelled.set()
        self._thread.join()

    def _run(self) -> None:
        found = self._work(cancelled=self._cancelled.is_set)
        if not self._cancelled.is_set():
            self.checked.emit(found)

    def _tell(self, found: list[str]) -> None:
        if self._session is not self._window.session or self._cancelled.is_set():
            return
        if not found:
            remark = self._session.project.remark
            words = self.tr("The project was not closed properly the last time. It was checked: all is well.")
            self._window.status.say(f"{words} {said(remark)}".strip(), False)
            return
        shown = "\n".join(f"• {said(sentence)}" for sentence in found[:SHOWN])
        words = self.tr("The project was not closed properly the last time, and something in it is damaged:\n\n{0}")
        box = plain_box(QMessageBox.Icon.Warning, self.tr("Checked"), words.format(shown), self._window)
        mend = box.addButton(self.tr("&What can be done …"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is mend:
            self._window.projects.mend_current(found[0])
