"""What is done with backups from the window: restored, looked at, and copies saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.domain.errors import UserError
from annotator.session import backups
from annotator.session.backups import Backup, Contents
from annotator.ui.backups.model import moment, summary
from annotator.ui.jobs import Job
from annotator.ui.plain import plain_box
from annotator.ui.problems import show_problem

if TYPE_CHECKING:
    from annotator.ui.window import Window

translate = QCoreApplication.translate


def restore(window: Window, path: Path, backup: Backup, held: Contents | None, over: QWidget) -> bool:
    """Ask once, then let the project be as the backup holds it, and open it; says whether that was begun."""
    words = translate("backups", "{0} becomes as it was on {1}. What it is now is backed up first: you can come back.")
    asked = " ".join(filter(None, [words.format(path.stem, moment(backup.made)), _holding(held)]))
    box = plain_box(QMessageBox.Icon.Question, translate("backups", "Restore"), asked, over)
    yes = box.addButton(translate("backups", "&Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    box.exec()
    if box.clickedButton() is not yes:
        return False
    told = translate("backups", "Restored as of {0}. The state before is among the backups.").format(
        moment(backup.made)
    )
    window.projects.apart(
        path,
        translate("backups", "Restoring …"),
        lambda progress, cancelled: backups.restore(path, backup.path),
        lambda before: window.status.say(told.format(moment(backup.made)), False),
    )
    return True


def look_at(window: Window, backup: Backup) -> None:
    """Open a backup in a window of its own, for looking only."""
    from annotator.ui.window import Window as Another

    try:
        session = backups.look(backup, window.desk.person, window.desk.settings.device)
    except UserError as problem:
        show_problem(window, str(problem))
        return
    words = translate("backups", "Looking only: this is the backup of {0}. Close this window to go back to your work.")
    session.why_looking = words.format(moment(backup.made))
    another = Another(window.desk)
    another.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    another.projects.show(lambda: session)
    another.show()
    window.others.append(another)
    another.destroyed.connect(lambda: window.others.remove(another))


def save_copy(window: Window) -> None:
    """Ask where, and write a checked copy of the open project."""
    session = window.session
    if session is None:
        return
    window.work.records.settle()
    path = session.project.path
    proposed = path.with_name(translate("backups", "{0} copy").format(path.stem) + path.suffix)
    name, _ = QFileDialog.getSaveFileName(
        window,
        translate("backups", "Save a copy"),
        str(proposed),
        translate("backups", "Projects (*{0})").format(path.suffix),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        save_copy_as(window, backups.with_suffix(Path(name)))


def save_copy_as(window: Window, target: Path) -> None:
    """Write the copy, after asking where a file is there already."""
    session = window.session
    if session is None or (target.exists() and not _may_replace(window, target, session.project.path)):
        return
    path = session.project.path
    told = translate("backups", "A checked copy was saved as {0}.").format(target)
    Job(
        window,
        translate("backups", "Saving a copy …"),
        lambda progress, cancelled: backups.save_copy(path, target, replace=True),
        lambda copy: window.status.say(told, False),
    ).start()


def choose_project(window: Window) -> None:
    """Ask which project, and show its backups."""
    from annotator.ui.backups.windows import BackupsDialog

    recent = window.desk.settings.recent
    name, _ = QFileDialog.getOpenFileName(
        window,
        translate("backups", "Backups of which project? Or choose a backup itself"),
        str(Path(recent[0]).parent if recent else Path.home()),
        translate("backups", "Projects (*{0})").format(".annotator"),
    )
    if name:
        BackupsDialog(window, backups.project_of(Path(name))).open()


def _may_replace(window: Window, target: Path, path: Path) -> bool:
    if target.samefile(path):
        return True  # and the store says why not
    words = translate("backups", "{0} is already there. Replace it?").format(target.name)
    box = plain_box(QMessageBox.Icon.Question, translate("backups", "Save a copy"), words, window)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def _holding(held: Contents | None) -> str:
    words = summary(held)
    return translate("backups", "It holds {0}.").format(words) if words else ""
