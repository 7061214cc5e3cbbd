"""A real window on a real project, as somebody who is known here opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.services.intake.reading import read_files
from annotator.session import Desk
from annotator.ui.language import speak
from annotator.ui.theme import apply_theme
from annotator.ui.window import Window
from tests.stories import bring_in
from tests.ui.hands import Hands


@pytest.fixture(scope="session")
def light(qapp: QApplication) -> Iterator[None]:
    """The light theme and English words, once for all stories."""
    speak(qapp, "en")
    apply_theme(qapp, "light")
    yield
    qapp.clipboard().clear()  # the platform without a screen frees what is on it too late


@pytest.fixture(autouse=True)
def nothing_waits_for_a_dialog_of_another_story(qapp: QApplication) -> Iterator[None]:
    """A timer that was to answer a dialog which never came must not answer one of the next story."""
    yield
    for timer in qapp.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        timer.stop()
        timer.deleteLater()


@pytest.fixture(autouse=True)
def no_window_is_left_to_another_story(qapp: QApplication) -> Iterator[None]:
    """What a story opened it closes: a window that stays takes the keyboard from the next one."""
    yield
    left = [window for window in qapp.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    assert not left, f"left open: {[type(window).__name__ for window in left]}"


@pytest.fixture
def window(qtbot: QtBot, light: None, tmp_path: Path, own_settings: None) -> Iterator[Window]:
    """The window with a new project, 1440 by 900; without suggestions, which come in their own time."""
    desk = Desk()
    desk.rename("Analyst 1")
    desk.remember(suggestions=False)
    window = Window(desk)
    window.resize(1440, 900)
    window.show()
    window.projects.make(tmp_path / "story.annotator")
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # a window of another story may have gone only just now
    yield window
    if window.session is not None:
        window.session.keeps_backups = False  # nobody asks for one of a story that has ended
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def hands(window: Window) -> Hands:
    """Hands at the window."""
    return Hands(window)


def leave_project(window: Window) -> None:
    """Close the open project as the window does before it opens another; nothing that waited asks for it any more."""
    window.projects.closing.emit()
    window.projects.close()
    window.projects.left.emit()


def open_article(window: Window, text: str, **fields: str) -> None:
    """Bring an article in and open it in the window."""
    article = bring_in(window.work.live.session, text, **fields)
    window.work.live.session.page = None
    window.work.live.turn_to(article.id)


def bring_in_file(window: Window, path: Path, content: bytes) -> None:
    """Bring a file in as the window does, and open the article."""
    path.write_bytes(content)
    with read_files([path], {}) as intake:
        for edit in intake.edits():
            window.work.live.do(edit)
        window.work.live.turn_to(intake.new[0].id)
