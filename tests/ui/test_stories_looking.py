"""Whoever only looks can use every command and every window; nothing is changed, and nothing breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import Guidelines
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.ui.commands import COMMANDS
from annotator.ui.guide.window import GuideWindow
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in, new_project

GOING_AWAY = ("New project …", "Open project …", "Open the sample project", "Backups of a project …", "Close")
CHANGE = {"Undo", "Redo", "Delete the record", "Delete the article …", "Erase the article for good …", "Entity"}


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A project with something in every window, an article that was deleted among it."""
    session = new_project(tmp_path, "looked at")
    for number in range(2):
        article = bring_in(session, f"{TEXT}{number}")
        for value in (40, 41):
            session.do(edits.add("40", Figure(article=article.id, at=at(TEXT, "40"), value=value, status="killed")))
        session.do(new_entity(Entity(name=f"Orlen {number}"), ["the town"]))
        entity = session.register.all()[-1].id
        session.do(edits.add("Orlen", Mention(article=article.id, at=at(TEXT, "Orlen"), entity=entity, later=True)))
        session.do(edits.add("said", Source(article=article.id, said=at(TEXT, "We lost everything"))))
    session.do(edits.add("guidelines", Guidelines(id="guidelines", text="# Figures\n\nCount people once.\n")))
    gone = bring_in(session, f"{TEXT} gone")
    session.do(edits.delete("delete", [gone]))
    session.close()
    return session.project.path


@pytest.fixture
def looking(window: Window, story: Path) -> Window:
    """The window, in which the project is only looked at, with an article and a figure chosen."""
    window.projects.show(lambda: window.desk.open(story, read_only=True))
    begin(window)
    return window


def begin(window: Window) -> None:
    """An article is open, words of it are selected, and a figure is chosen."""
    live = window.work.live
    live.turn_to(live.session.articles()[0].id)
    window.work.view.select(at(TEXT, "12 children").spans[0])
    live.choose(next(live.session.project.records.all(Figure)).id)


@pytest.fixture
def answering(qapp: QApplication) -> Iterator[None]:
    """Somebody who says yes to whatever is asked, and chooses no file."""

    def answer() -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            popup.close()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.reject()
        elif isinstance(dialog, QMessageBox):
            wished = [b for b in dialog.buttons() if dialog.buttonRole(b) in YES]
            (wished or dialog.buttons())[0].click()
        elif isinstance(dialog, QInputDialog):
            dialog.accept()
        elif isinstance(dialog, QDialog) and not dialog.property("used"):
            dialog.setProperty("used", True)
            QTimer.singleShot(0, dialog, lambda: use(dialog))
        elif isinstance(dialog, QDialog):
            dialog.reject()

    timer = QTimer(qapp, interval=10)
    timer.timeout.connect(answer)
    timer.start()
    yield
    timer.stop()
    timer.deleteLater()


YES = (QMessageBox.ButtonRole.YesRole, QMessageBox.ButtonRole.AcceptRole)


def use(part: QWidget) -> None:
    """Press every button and every key that a window offers, the ones that open and close menus as well."""
    for button in part.findChildren(QAbstractButton):
        if isinstance(button, QPushButton | QToolButton) and button.isEnabled() and not _menu_of(button):
            button.click()
    for shortcut in part.findChildren(QShortcut):
        if shortcut.isEnabled():
            shortcut.activated.emit()


def _menu_of(button: QAbstractButton) -> QMenu | None:
    return button.menu() if isinstance(button, QPushButton | QToolButton) else None


def test_what_writes_is_dimmed_for_whoever_only_looks(looking: Window) -> None:
    dimmed = {command.label for command, action in looking.menus._actions if not action.isEnabled()}
    assert dimmed == {command.label for command in COMMANDS if command.writes}
    assert dimmed >= CHANGE


def test_no_command_of_whoever_only_looks_changes_anything(
    looking: Window, story: Path, answering: None, qtbot: QtBot
) -> None:
    """The commands are called as they are, dimmed or not: what is dimmed says so where another way leads to it."""
    before, session = story.read_bytes(), looking.session
    for command in COMMANDS:
        if command.label in GOING_AWAY:
            continue
        begin(looking)
        command.run(looking)
        for window in [each for each in looking.work.beside.values() if each.isVisible()]:  # a key may open another
            use(window)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=20_000)
        for window in [*looking.work.beside.values()]:
            window.close()
        for guide in looking.findChildren(GuideWindow):
            guide.close()
        assert looking.session is session, command.label
        assert story.read_bytes() == before, command.label
    looking.projects.closing.emit()
    looking.projects.close()
    looking.projects.left.emit()
    assert story.read_bytes() == before
    beside = {file.name for file in story.parent.iterdir() if file.name.startswith(story.name)}
    assert beside == {story.name}  # a backup may be made, as it changes nothing
