"""Stories of bad days in the window: damage, a file that goes away, folders that say no, and bugs."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure
from annotator.session import Desk, Session
from annotator.session.faults import end_log, keep_log, log_file
from annotator.store.soundness import unsound
from annotator.ui.dialogs.damage import DamageDialog
from annotator.ui.problems import BugDialog, Problems
from annotator.ui.window import Window
from tests.stories import ANALYST, DEVICE, bring_in, new_project
from tests.ui.conftest import leave_project, open_article
from tests.ui.hands import Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, the Civil Guard said, among them 20 children.\n"


def damaged_project(folder: Path) -> Path:
    """A project of which a page in the middle is overwritten."""
    session = new_project(folder, "broken")
    for number in range(40):
        bring_in(session, f"{FLOOD}{number}" * 20)
    session.close()
    content = bytearray(session.project.path.read_bytes())
    content[1:90] = b"\xff" * 89
    session.project.path.write_bytes(content)
    return session.project.path


def press(words: str) -> None:
    """The button of the dialog in front that says this."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    next(b for b in dialog.findChildren(QPushButton) if words in b.text().replace("&", "")).click()


def when(kind: type[QWidget], do: Callable[[], object]) -> None:
    """Do something once a dialog of this kind is in front; it keeps everything else waiting."""
    timer = QTimer(QApplication.instance(), interval=30)

    def look() -> None:
        if isinstance(QApplication.activeModalWidget(), kind):
            timer.stop()
            do()

    timer.timeout.connect(look)
    timer.start()


def test_of_a_damaged_project_three_ways_are_offered_and_repair_opens_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = damaged_project(tmp_path)
    buttons: dict[str, bool] = {}

    def repair() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DamageDialog)
        buttons.update({b.text().replace("&", ""): b.isEnabled() for b in dialog.findChildren(QPushButton)})
        press("Repair")

    when(DamageDialog, repair)
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window.session is not None and window.session.project.path == path, timeout=20000)
    assert window.session is not None
    assert len(window.session.articles()) == 40
    assert window.session.read(window.session.articles()[7].id).text.startswith(FLOOD)
    assert buttons["Repair it with what can be read"]
    assert not buttons["Restore the newest good backup"]
    assert "is kept as broken damaged" in window.status._said.text()


def test_what_can_be_read_is_looked_at_and_the_damaged_file_stays_as_it_is(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = damaged_project(tmp_path)
    before = path.read_bytes()
    when(DamageDialog, lambda: press("Look only"))
    window.projects.open_path(path)
    qtbot.waitUntil(lambda: window.session is not None and not window.session.project.writable, timeout=20000)
    assert window.session is not None
    assert len(window.session.articles()) == 40
    assert path.read_bytes() == before


def test_who_only_looks_cannot_edit_and_is_told_why(window: Window, hands: Hands, tmp_path: Path) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    path = window.work.live.session.project.path
    other = Window(Desk())
    other.show()
    when(QMessageBox, lambda: press("Look only"))
    other.projects.open_path(path)
    session = other.session
    assert session is not None
    assert not session.project.writable
    other.work.live.turn_to(session.articles()[0].id)
    dimmed = {command.label for command, action in other.menus._actions if not action.isEnabled()}
    assert {"Entity", "Figure", "Bring in articles …", "Undo", "Delete the article …"} <= dimmed
    assert not {"Export CSV …", "Next article", "Close"} & dimmed
    (figure,) = session.project.records.all(Figure)
    other.work.live.choose(figure.id)
    form = other.work.records.forms.currentWidget()
    assert form is not None
    assert not form.body.controls["value"].isEnabled()  # type: ignore[attr-defined]
    assert other.status._saved.text() == "Looking only"
    other.close()
    other.deleteLater()


def test_a_file_that_was_moved_away_is_told_and_the_work_goes_on_in_a_copy(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    path = window.work.live.session.project.path
    path.rename(tmp_path / "elsewhere.annotator")
    asked: list[str] = []

    def later() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        press("Later")

    when(QMessageBox, later)
    hands.fill_in("value", "301")
    qtbot.waitUntil(lambda: bool(asked), timeout=10000)
    assert hands.form.unsaved
    assert "was moved or deleted while it was open" in asked[0]
    session = window.work.live.session
    window.projects.mending.go_on_in(session, tmp_path / "copy.annotator")
    assert not hands.form.unsaved
    (figure,) = hands.page.of_type(Figure)
    assert figure.value == 301
    assert session.name == "copy"
    window.close()
    again = Session.open(tmp_path / "copy.annotator", ANALYST, DEVICE)
    assert [figure.value for figure in again.project.records.all(Figure)] == [301]
    again.close()


def test_a_project_that_was_not_closed_is_checked_while_the_work_goes_on(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    session = new_project(tmp_path, "left")
    bring_in(session)
    crashed = tmp_path / "crashed.annotator"
    for ending in ("", "-wal"):
        shutil.copy(f"{session.project.path}{ending}", f"{crashed}{ending}")
    session.close()
    window.projects.open_path(crashed)
    qtbot.waitUntil(lambda: "all is well" in window.status._said.text(), timeout=20000)
    leave_project(window)
    assert unsound(crashed) == []


@pytest.fixture
def problems(window: Window) -> Iterator[Problems]:
    """Problems shown as they are when the application runs, without pytest's own look at them."""
    hooks = sys.excepthook, threading.excepthook
    keep_log()
    made = Problems()
    sys.excepthook = made.take
    threading.excepthook = lambda args: made.take(args.exc_type, args.exc_value, args.exc_traceback)
    yield made
    sys.excepthook, threading.excepthook = hooks
    end_log()
    made.deleteLater()


@pytest.mark.qt_no_exception_capture
def test_a_bug_that_comes_with_every_paint_is_shown_once(window: Window, problems: Problems, qtbot: QtBot) -> None:
    class Broken(QWidget):
        painted = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            Broken.painted += 1
            raise RuntimeError(f"cannot paint {FLOOD!r}")

    shown: list[str] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BugDialog)
        shown.append(dialog.detailedText())
        press("Copy report")
        press("Go on")

    broken = Broken(window)
    broken.resize(50, 50)
    when(BugDialog, go_on)
    broken.show()
    qtbot.waitUntil(lambda: len(shown) == 1)
    for _ in range(5):
        broken.update()
        QApplication.processEvents()
    assert Broken.painted > 5
    assert QApplication.activeModalWidget() is None
    assert QGuiApplication.clipboard().text() == shown[0]
    assert "cannot paint “…”" in shown[0]
    assert "people fled" not in log_file().read_text("utf-8")
    assert log_file().read_text("utf-8").count("RuntimeError: ") <= 3
    broken.deleteLater()


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_thread_is_shown_as_well(window: Window, problems: Problems, qtbot: QtBot) -> None:
    shown: list[str] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BugDialog)
        shown.append(dialog.detailedText())
        press("Go on")

    when(BugDialog, go_on)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown), timeout=10000)
    assert "ZeroDivisionError" in shown[0]


@pytest.mark.qt_no_exception_capture
def test_what_is_typed_stays_in_its_field_when_a_bug_keeps_it_from_being_saved(
    window: Window, hands: Hands, problems: Problems, qtbot: QtBot
) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    session = window.work.live.session
    session.project._db.conn.execute("ALTER TABLE figures RENAME COLUMN modified TO away")
    when(BugDialog, lambda: press("Go on"))
    hands.fill_in("value", "301")
    qtbot.waitUntil(lambda: problems._bugs.total() > 0 and problems._dialog is None, timeout=10000)
    assert hands.form.unsaved
    session.project._db.conn.execute("ALTER TABLE figures RENAME COLUMN away TO modified")
    hands.form.settle()
    assert not hands.form.unsaved
    assert [figure.value for figure in session.project.records.all(Figure)] == [301]


def test_a_crash_is_in_the_log_at_the_next_start(tmp_path: Path) -> None:
    code = "import faulthandler; from annotator.store.log import keep_log; keep_log(); faulthandler._sigsegv()"
    child = os.spawnle(os.P_WAIT, sys.executable, sys.executable, "-c", code, dict(os.environ))
    assert child != 0
    assert keep_log()
    end_log()
    assert "Segmentation fault" in log_file().read_text("utf-8")
    assert not keep_log()
    end_log()
    assert [file.name for file in log_file().parent.iterdir()] == ["annotator.log"]
