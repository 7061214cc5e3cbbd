"""Stories of going back: backups are listed, looked at and restored; deleted articles come back, or go for good."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.session import Session
from annotator.session.backups import backups_of, contents_of, folders_of, keep
from annotator.ui.backups.doing import save_copy_as
from annotator.ui.backups.model import STATE
from annotator.ui.backups.windows import BackupsDialog, BackupsWindow
from annotator.ui.deleted import DeletedArticles
from annotator.ui.erasing import Typed, WhatGoes
from annotator.ui.window import Window
from tests.store.test_backups import damage
from tests.stories import ANALYST, DEVICE
from tests.ui.conftest import leave_project, open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, the Civil Guard said, among them 20 children.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast.\n"


@pytest.fixture(autouse=True)
def own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))


@pytest.fixture
def two(window: Window) -> Path:
    """A project with two articles, of which the first is in a backup."""
    open_article(window, FLOOD, language="en")
    path = window.work.live.session.project.path
    keep(path, "by hand", now=datetime.now(UTC) - timedelta(minutes=5))
    open_article(window, MARCH, language="en")
    return path


def when_asked(answer: Callable[[QWidget], None]) -> None:
    """Answer the dialog that comes next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(10, look)
        else:
            answer(dialog)

    QTimer.singleShot(0, look)


def press_button(words: str) -> Callable[[QWidget], None]:
    """The answer that presses a button by its words."""

    def press(dialog: QWidget) -> None:
        button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


def run(window: Window, label: str) -> None:
    """Do what a menu entry says."""
    next(command for command in window.menus.can_be_done() if command.label == label).run(window)


def titles(window: Window) -> list[str]:
    return [line.title for line in window.work.live.session.articles()]


def backups_window(window: Window, qtbot: QtBot) -> BackupsWindow:
    """The window of backups, when all of them were looked into."""
    shown = window.work.beside[BackupsWindow]
    assert isinstance(shown, BackupsWindow)
    qtbot.waitUntil(lambda: all(shown.pane.model.held(row) for row in range(shown.pane.model.rowCount())))
    return shown


def test_a_backup_is_restored_in_two_clicks_and_open_at_once(
    window: Window, hands: Hands, two: Path, qtbot: QtBot
) -> None:
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    work = window.work
    when_asked(press_button("Restore"))
    hands.click(beside.pane.restore_button)
    qtbot.waitUntil(lambda: window.work is not work and window.session is not None)
    assert titles(window) == ["Flood in Orlen"]
    assert window.status._said.text().startswith("Restored as of")
    assert [backup.why for backup in backups_of(two)] == ["before restoring", "by hand"]
    assert len(contents_of(backups_of(two)[0]).records) == 5


def test_saying_no_changes_nothing(window: Window, hands: Hands, two: Path, qtbot: QtBot) -> None:
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    when_asked(lambda dialog: QTest.keyClick(dialog, Key.Key_Escape))
    hands.click(beside.pane.restore_button)
    assert len(titles(window)) == 2
    assert len(backups_of(two)) == 1


def test_a_broken_backup_says_so_and_cannot_be_restored(window: Window, hands: Hands, two: Path, qtbot: QtBot) -> None:
    damage(backups_of(two)[0].path)
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    assert beside.pane.model.index(0, STATE).data() == "▲ broken"
    assert "damaged" in beside.pane.model.index(0, STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert not beside.pane.restore_button.isEnabled()


def test_a_backup_is_looked_at_in_a_window_of_its_own(window: Window, hands: Hands, two: Path, qtbot: QtBot) -> None:
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    hands.click(beside.pane.look_button)
    (other,) = window.others
    assert titles(other) == ["Flood in Orlen"]
    assert other.session is not None
    assert not other.session.project.writable
    assert "this is the backup of" in other.session.why_looking
    assert len(titles(window)) == 2
    other.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.others == []


def test_without_a_backup_a_sentence_says_so_and_one_can_be_made(window: Window, hands: Hands, qtbot: QtBot) -> None:
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    assert beside.pane.nothing.isVisible()
    hands.click(beside.pane.keep_button)
    qtbot.waitUntil(lambda: beside.pane.model.rowCount() == 1)
    assert beside.pane.table.isVisible()


def test_a_project_that_cannot_be_opened_is_restored_without_opening_it(
    window: Window, two: Path, qtbot: QtBot
) -> None:
    leave_project(window)
    assert window.session is None
    damage(two)
    dialog = BackupsDialog(window, two)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.pane.model.held(dialog.pane.model.rowCount() - 1) is not None)
    dialog.pane.table.selectRow(dialog.pane.model.rowCount() - 1)
    when_asked(press_button("Restore"))
    QTest.mouseClick(dialog.pane.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not None)
    assert titles(window) == ["Flood in Orlen"]


def test_closing_the_window_keeps_what_was_done(window: Window, two: Path) -> None:
    window.close()
    assert [backup.why for backup in backups_of(two)] == ["on closing", "by hand"]
    assert contents_of(backups_of(two)[0]).records["articles"] == 2


def test_what_goes_wrong_with_a_backup_is_told_in_the_line_at_the_bottom(
    window: Window, two: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "own").write_text("in the way")
    backups_of(two)[0].path.unlink()
    folders_of(two)[0].rmdir()
    folders_of(two)[0].write_text("in the way")
    window.work._backups.look()
    qtbot.waitUntil(lambda: "No backup could be made" in window.status._said.text())
    assert window.status._saved.text() == "Saved"


def test_a_copy_is_saved_anywhere_and_replaces_only_when_asked(
    window: Window, two: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = tmp_path / "copy.annotator"
    save_copy_as(window, copy)
    qtbot.waitUntil(lambda: "A checked copy was saved" in window.status._said.text())
    before = copy.read_bytes()
    open_article(window, "Storm in Orlen\n\nNobody was hurt.\n", language="en")
    when_asked(press_button("No"))
    save_copy_as(window, copy)
    assert copy.read_bytes() == before
    when_asked(press_button("Yes"))
    save_copy_as(window, copy)
    qtbot.waitUntil(lambda: copy.read_bytes() != before)
    assert window.session is not None
    assert window.session.project.path == two


def test_a_deleted_article_comes_back_from_the_list(window: Window, hands: Hands, two: Path) -> None:
    hands.mark(hands.span("2,000"), Key.Key_F)
    when_asked(press_button("Yes"))
    window.work.article.delete_article()
    assert titles(window) == ["Flood in Orlen"]
    run(window, "Deleted articles …")
    beside = window.work.beside[DeletedArticles]
    assert isinstance(beside, DeletedArticles)
    hands.click(beside.back_button)
    assert sorted(titles(window)) == ["Flood in Orlen", "March in Ilvast"]
    assert hands.page.article.title == "March in Ilvast"
    assert len(hands.page.annotations()) == 1
    assert not beside.rows.isVisible()


def test_erasing_is_asked_twice_and_leaves_no_word_behind(
    window: Window, hands: Hands, two: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(two, "by hand")
    asked: list[QWidget] = []

    def go_on(dialog: QWidget) -> None:
        asked.append(dialog)
        when_asked(type_it)
        press_button("Go on …")(dialog)

    def type_it(dialog: QWidget) -> None:
        asked.append(dialog)
        assert isinstance(dialog, Typed)
        assert not dialog.button.isEnabled()
        QTest.keyClicks(dialog.line, "march")
        QTest.keyClick(dialog.line, Key.Key_Return)

    when_asked(go_on)
    run(window, "Erase the article for good …")
    assert [type(dialog) for dialog in asked] == [WhatGoes, Typed]
    qtbot.waitUntil(lambda: "Erased for good" in window.status._said.text())
    assert titles(window) == ["Flood in Orlen"]
    window.work.undo()
    assert "nothing of it is left" in window.status._said.text()
    window.close()
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [file.name for file in files if b"Ilvast" in file.read_bytes()]


def test_the_wrong_word_erases_nothing(window: Window, two: Path) -> None:
    def type_it(dialog: QWidget) -> None:
        assert isinstance(dialog, Typed)
        QTest.keyClicks(dialog.line, "yes")
        QTest.keyClick(dialog.line, Key.Key_Return)
        assert dialog.result() != QDialog.DialogCode.Accepted
        QTest.keyClick(dialog, Key.Key_Escape)

    def go_on(dialog: QWidget) -> None:
        when_asked(type_it)
        press_button("Go on …")(dialog)

    when_asked(go_on)
    run(window, "Erase the article for good …")
    assert len(titles(window)) == 2


def test_whoever_only_looks_at_a_project_can_look_at_its_backups_but_not_restore_them(
    window: Window, hands: Hands, two: Path, qtbot: QtBot
) -> None:
    window.projects.show(lambda: window.desk.open(two, read_only=True))
    hands.press(Key.Key_U, CONTROL | SHIFT)
    beside = backups_window(window, qtbot)
    assert beside.pane.look_button.isEnabled()
    assert not beside.pane.restore_button.isEnabled()
    assert "Erase the article for good …" not in {command.label for command in window.menus.can_be_done()}


def test_restoring_what_somebody_else_is_writing_to_says_so_and_changes_nothing(
    window: Window, two: Path, qtbot: QtBot
) -> None:
    leave_project(window)
    other = Session.open(two, ANALYST, DEVICE)
    before = len(other.articles())
    dialog = BackupsDialog(window, two)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.pane.model.held(0) is not None)
    said: list[str] = []

    def note(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        if len(said) < 2:
            when_asked(note)
        box.reject()

    def go_on(box: QWidget) -> None:
        when_asked(note)
        press_button("Restore")(box)

    when_asked(go_on)
    QTest.mouseClick(dialog.pane.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert all("open in another window" in words for words in said)
    assert window.session is None
    assert len(other.articles()) == before
    other.close()
