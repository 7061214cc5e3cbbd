"""Stories of what is dropped on the window and of what was copied: files, links, pieces of pages, addresses."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.session import Desk
from annotator.ui.dropping import DropHint
from annotator.ui.filter_line import FilterLine
from annotator.ui.forms.text_fields import LineField, LongField
from annotator.ui.intake.address import AddressDialog
from annotator.ui.intake.dialog import IntakeDialog
from annotator.ui.intake.pasting import SEEN, WRITTEN, PasteDialog
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.window import Window
from tests.laptops import ANNA, laptop, send
from tests.stories import bring_in
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAt least 40 people died in Orlen on Monday, the Civil Guard said.\n"
MARCH = "March in Ilvast\n\nAbout 3,000 people marched through Ilvast on Sunday.\n"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def words(text: str, html: str = "") -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def drag(window: Window, mime: QMimeData) -> str:
    """Drag something over the window; gives what the hint says."""
    event = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(window, event)
    hint = window.findChild(DropHint)
    return hint.text() if hint is not None and hint.isVisible() else ""


def drop(window: Window, mime: QMimeData) -> str:
    """Drop something on the window; gives what the hint said before."""
    said = drag(window, mime)
    event = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(window, event)
    return said


def drop_on(widget: QWidget, mime: QMimeData) -> None:
    """Drop something where a widget stands: whoever takes it is found as Qt finds it."""
    inside = widget.rect().center()
    enter = QDragEnterEvent(inside, Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(inside), Qt.DropAction.CopyAction, mime, LEFT, NONE)
    QApplication.sendEvent(widget, event)


def titles(window: Window) -> list[str]:
    return [line.title for line in window.work.live.session.articles()]


@pytest.fixture
def answered(qapp: QApplication) -> Iterator[Callable[[str], list[str]]]:
    """Answers the next message with the button that has these words; gives a list of what was asked."""
    timers: list[QTimer] = []

    def answer(label: str) -> list[str]:
        asked: list[str] = []

        def look() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                timer.stop()
                asked.append(box.text())
                next(b for b in box.buttons() if b.text().replace("&", "") == label).click()

        timer = QTimer(QApplication.instance(), interval=5)
        timer.timeout.connect(look)
        timer.start()
        timers.append(timer)
        return asked

    yield answer
    for timer in timers:
        timer.stop()


def dialog_of(window: Window, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    dialog = shown()[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def paste_dialog(window: Window, qtbot: QtBot) -> PasteDialog:
    dialog = dialog_of(window, qtbot, PasteDialog)
    assert isinstance(dialog, PasteDialog)
    return dialog


def test_files_and_folders_that_are_dropped_come_in_and_a_hint_says_so_before(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "march.txt").write_text(MARCH, "utf-8")
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "flood.txt")
    assert drop(window, files(tmp_path / "link.txt", tmp_path / "more")) == "Let go to bring in 2 files or folders"
    dialog = dialog_of(window, qtbot, IntakeDialog)
    assert isinstance(dialog, IntakeDialog)
    hint = window.findChild(DropHint)
    assert hint is not None
    assert not hint.isVisible()
    dialog.take.click()
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen", "March in Ilvast"])


def test_what_is_dropped_on_a_field_a_list_or_the_text_is_brought_in_and_no_field_changes(
    window: Window, hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    drop(window, files(tmp_path / "flood.txt"))
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen"])
    hands.mark(hands.span("40"), Key.Key_F)
    lines = {type(each): each for each in window.findChildren(QLineEdit) if each.isVisible()}
    assert {LineField, FilterLine} <= lines.keys()
    pane, notes = window.work.articles.findChild(QAbstractItemView), window.findChild(LongField)
    assert pane is not None
    assert notes is not None
    everywhere = [*lines.values(), notes.viewport(), window.work.view.viewport(), pane.viewport()]
    figure = hands.record
    for number, widget in enumerate(everywhere):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Report {number}\n\nNo words but these.", "utf-8")
        mime = files(path)
        mime.setText(str(path))  # as file managers do
        drop_on(widget, mime)
        qtbot.waitUntil(lambda: f"Report {number}" in titles(window))  # noqa: B023
    assert window.work.live.session.project.records.get(type(figure), figure.id) == figure
    drop_on(lines[LineField], words(FLOOD))
    paste_dialog(window, qtbot).reject()


def test_what_is_dragged_out_of_the_window_again_leaves_nothing(window: Window) -> None:
    assert drag(window, words(FLOOD)) == "Let go to make an article of this text"
    QApplication.sendEvent(window, QDragLeaveEvent())
    hint = window.findChild(DropHint)
    assert hint is not None
    assert not hint.isVisible()
    assert titles(window) == []


def test_nothing_is_dropped_where_there_is_nothing_in_it(window: Window) -> None:
    assert drag(window, QMimeData()) == ""
    assert drag(window, words("  \n")) == ""


def test_text_that_is_dropped_is_shown_as_it_would_come_in(window: Window, hands: Hands, qtbot: QtBot) -> None:
    drop(window, words(FLOOD))
    dialog = paste_dialog(window, qtbot)
    assert dialog.tabs.currentIndex() == SEEN
    assert "40 people" in dialog.preview.view.toPlainText()
    dialog.preview.form.focus_field("publisher")
    hands.type("The Courier")
    QTest.keyClick(dialog, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen"])
    assert hands.page.article.publisher == "The Courier"
    hands.press(Key.Key_Z, CONTROL)
    assert titles(window) == []


def test_a_piece_of_a_page_keeps_its_structure_and_its_source(window: Window, hands: Hands, qtbot: QtBot) -> None:
    html = "<h1>Flood in Orlen</h1><p>At least <b>40 people</b> died.</p><h2>Search</h2><ul><li>by boat<li>on foot</ul>"
    drop(window, words("Flood in Orlen\nAt least 40 people died.\nSearch\nby boat\non foot", html))
    dialog = paste_dialog(window, qtbot)
    dialog.take.click()
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen"])
    assert hands.page.text == "Flood in Orlen\n\nAt least 40 people died.\n\nSearch\n\n• by boat\n• on foot"
    assert {zone.kind for zone in hands.page.zones()} == {"headline", "crosshead"}
    assert hands.page.article.media_type == "text/html"


def test_of_a_piece_of_a_page_its_plain_words_can_be_corrected(window: Window, hands: Hands, qtbot: QtBot) -> None:
    drop(window, words("Flood in Orlen\nForty died.", "<h1>Flood in Orlen</h1><p>Forty died.</p>"))
    dialog = paste_dialog(window, qtbot)
    dialog.tabs.setCurrentIndex(WRITTEN)
    assert dialog.text.toPlainText() == "Flood in Orlen\n\nForty died."
    dialog.text.setPlainText("Flood in Orlen\n\nForty people died.")
    hands.press(Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen"])
    assert hands.page.text.endswith("Forty people died.")


def test_what_was_copied_is_corrected_before_it_comes_in(window: Window, hands: Hands, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(FLOOD)
    QTest.keyClick(window, Key.Key_V, CONTROL | SHIFT)
    dialog = paste_dialog(window, qtbot)
    dialog.tabs.setCurrentIndex(WRITTEN)
    dialog.text.setPlainText("Forty people died in Orlen on Monday.")
    dialog.title.setText("Flood")
    dialog.tabs.setCurrentIndex(SEEN)
    assert dialog.preview.view.toPlainText() == "Flood\n\nForty people died in Orlen on Monday."
    dialog.back.click()
    assert "40 people" in dialog.preview.view.toPlainText()
    dialog.tabs.setCurrentIndex(WRITTEN)
    dialog.title.setText("Flood")
    dialog.take.click()
    qtbot.waitUntil(lambda: titles(window) == ["Flood"])
    assert hands.page.text.startswith("Flood\n\nFlood in Orlen\n\n")


def test_without_anything_copied_there_is_a_page_to_write_on(window: Window, hands: Hands, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    window.exchange.paste()
    dialog = paste_dialog(window, qtbot)
    assert QApplication.focusWidget() is dialog.text
    assert not dialog.take.isEnabled()
    hands.type("A short note on Orlen.")
    assert dialog.take.isEnabled()
    hands.press(Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: titles(window) == ["A short note on Orlen."])


def test_the_same_text_does_not_come_in_twice_by_pasting(window: Window, qtbot: QtBot) -> None:
    drop(window, words(FLOOD))
    paste_dialog(window, qtbot).take.click()
    qtbot.waitUntil(lambda: len(titles(window)) == 1)
    drop(window, words(FLOOD))
    dialog = paste_dialog(window, qtbot)
    assert not dialog.take.isEnabled()
    assert "as “Flood in Orlen”" in dialog.preview.remarks.text()
    dialog.reject()


def test_files_on_the_clipboard_come_in_as_files(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    QGuiApplication.clipboard().setMimeData(files(tmp_path / "flood.txt"))
    window.exchange.paste()
    qtbot.waitUntil(lambda: titles(window) == ["Flood in Orlen"])


@pytest.mark.parametrize("how", ["address", "text", "file"])
def test_an_address_that_is_dropped_is_not_fetched_unasked(
    how: str, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = words("https://news.example/flood")
    if how == "address":
        mime.setUrls([QUrl("https://news.example/flood")])
    elif how == "file":
        link = tmp_path / "flood.url"
        link.write_text("[InternetShortcut]\r\nURL=https://news.example/flood\r\n", "utf-8")
        mime = files(link)
    assert drop(window, mime) == "Let go to bring in the page at this address"
    dialog = dialog_of(window, qtbot, AddressDialog)
    assert isinstance(dialog, AddressDialog)
    assert dialog.address.text() == "https://news.example/flood"
    dialog.reject()
    assert titles(window) == []


def test_a_project_that_is_dropped_is_opened_when_that_is_wished(
    window: Window, qtbot: QtBot, tmp_path: Path, answered: Callable[[str], list[str]]
) -> None:
    Desk().new(tmp_path / "second.annotator").close()
    asked = answered("Cancel")
    assert drop(window, files(tmp_path / "second.annotator")) == "Let go to open second.annotator"
    qtbot.waitUntil(lambda: bool(asked))
    assert window.work.live.session.name == "story"
    answered("second.annotator")
    drop(window, files(tmp_path / "second.annotator"))
    qtbot.waitUntil(lambda: window.work.live.session.name == "second")


def test_of_several_projects_that_are_dropped_one_is_chosen(
    window: Window, qtbot: QtBot, tmp_path: Path, answered: Callable[[str], list[str]]
) -> None:
    for name in ("second", "third"):
        Desk().new(tmp_path / f"{name}.annotator").close()
    asked = answered("third.annotator")
    drop(window, files(tmp_path / "second.annotator", tmp_path / "third.annotator"))
    qtbot.waitUntil(lambda: window.work.live.session.name == "third")
    assert asked[0].startswith("Which project is to be opened?")


@pytest.fixture
def welcome(
    qtbot: QtBot, light: None, own_settings: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """The window as it is before a project is open; a new one is made beside what is dropped."""
    desk = Desk()
    desk.rename("Analyst 1")
    window = Window(desk)
    window.show()
    qtbot.waitExposed(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new.annotator"), ""))
    window.projects._make_with_codebook = window.projects.make  # type: ignore[method-assign]
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_articles_that_are_dropped_where_no_project_is_open_come_into_a_new_one(
    welcome: Window, qtbot: QtBot, tmp_path: Path, answered: Callable[[str], list[str]]
) -> None:
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    answered("New project …")
    drop(welcome, files(tmp_path / "flood.txt"))
    qtbot.waitUntil(lambda: welcome.session is not None and titles(welcome) == ["Flood in Orlen"])


@pytest.mark.parametrize("known", [False, True])
def test_what_a_colleague_sent_and_is_dropped_where_no_project_is_open_is_asked_where_to(
    known: bool,
    welcome: Window,
    qtbot: QtBot,
    tmp_path: Path,
    answered: Callable[[str], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    anna = laptop(tmp_path, ANNA)
    bring_in(anna, FLOOD)
    sent = send(anna, tmp_path)
    if known:
        own = Desk().new(tmp_path / "mine.annotator")
        bring_in(own, MARCH)
        own.close()
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.annotator"), ""))
    taken: list[str] = []

    def take_in() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PreviewDialog):
            taken.append(dialog.windowTitle())
            QTest.keyClick(dialog, Key.Key_Return)
        else:
            timer.start()

    timer = QTimer(welcome, interval=10, singleShot=True)
    timer.timeout.connect(take_in)
    timer.start()
    asked = answered("Open project …" if known else "New project …")
    drop_on(QApplication.focusWidget() or welcome, files(sent))
    there = ["Flood in Orlen", "March in Ilvast"] if known else ["Flood in Orlen"]
    qtbot.waitUntil(lambda: welcome.session is not None and sorted(titles(welcome)) == there, timeout=10_000)
    assert asked == ["What you dropped comes into a project. Make a new one, or open yours, and it comes in there."]
    assert taken == ["Take in"]


def test_nothing_is_dropped_into_a_project_that_is_open_for_looking_only(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "flood.txt").write_text(FLOOD, "utf-8")
    path = window.work.live.session.project.path
    window.projects.show(lambda: window.desk.open(path, read_only=True))
    assert "for looking only" in drop(window, files(tmp_path / "flood.txt"))
    qtbot.waitUntil(lambda: "for looking only" in window.status._said.text())
    assert titles(window) == []
