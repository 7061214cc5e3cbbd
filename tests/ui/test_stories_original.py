"""Stories of originals: shown without anything that runs or is loaded, checked, saved, and opened elsewhere."""

import hashlib
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.domain.edits import Change, Edit, Original
from annotator.domain.records import Article
from annotator.services.originals import source_of, words_of
from annotator.store.texts import text_hash
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.original.window import OriginalWindow
from annotator.ui.window import Window
from tests.ui.asked import when_asked
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
TEXT = "Flood in Orlen\n\nAt least 40 people died.\n"
PAGE = (
    b"<html><body><nav>Home</nav><h1>Flood in Orlen</h1><p>At least 40 people died.</p>"
    b"<script>alert(1)</script><img src='https://news.example/pixel.gif'></body></html>"
)


def article_of(window: Window, content: bytes, media_type: str, name: str) -> Article:
    """Bring an article in that came as these bytes, and open it."""
    sha256 = hashlib.sha256(content).hexdigest()
    article = replace(
        Article(title="Flood in Orlen", text_sha256=text_hash(TEXT)),
        original_sha256=sha256,
        media_type=media_type,
        file_name=name,
        origin=name,
    )
    edit = Edit("import", (Change(None, article),), texts=(TEXT,), originals=(Original(sha256, content),))
    window.work.live.session.do(edit)
    window.work.live.turn_to(article.id)
    return article


def shown(window: Window, qtbot: QtBot) -> OriginalWindow:
    """The original of the open article, asked for by its key."""
    QTest.keyClick(window, Key.Key_R, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: bool(window.findChildren(OriginalWindow)))
    return window.findChildren(OriginalWindow)[-1]


def text_in(original: OriginalWindow, tab: int) -> str:
    shown = original.tabs.widget(tab)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.isReadOnly()
    return shown.toPlainText()


def press(original: OriginalWindow, words: str) -> None:
    box = original.findChild(QDialogButtonBox)
    assert box is not None
    button = next(button for button in box.buttons() if words in button.text().replace("&", ""))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_page_is_shown_by_its_words_and_as_source_with_its_fingerprint_checked(window: Window, qtbot: QtBot) -> None:
    article = article_of(window, PAGE, "text/html", "flood.html")
    original = shown(window, qtbot)
    assert text_in(original, 0) == "Home\n\nFlood in Orlen\n\nAt least 40 people died."
    assert text_in(original, 1) == PAGE.decode()
    assert original.fingerprint.text().startswith("✓")
    assert article.original_sha256 in original.fingerprint.text()


def test_an_article_that_came_as_plain_text_shows_that(window: Window, qtbot: QtBot) -> None:
    open_article(window, TEXT)
    original = shown(window, qtbot)
    assert text_in(original, 0) == TEXT
    assert original.fingerprint.text().startswith("✓")


def test_bytes_that_are_not_those_that_came_are_told(window: Window, qtbot: QtBot) -> None:
    article_of(window, PAGE, "text/html", "flood.html")
    window.work.live.session.project._db.conn.execute("UPDATE originals SET content = ?", [b"<p>Something else</p>"])
    assert shown(window, qtbot).fingerprint.text().startswith("✗ These are not the bytes that came in.")


def test_a_copy_is_saved_byte_by_byte_from_the_details(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"%PDF-1.7 not really"
    article_of(window, content, "application/pdf", "flood.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.pdf"), ""))
    window.work.show_details()
    details = window.findChildren(DetailsDialog)[-1]
    box = details.findChild(QDialogButtonBox)
    assert box is not None
    QTest.mouseClick(next(button for button in box.buttons() if "original" in button.text()), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(OriginalWindow)))
    original = window.findChildren(OriginalWindow)[-1]
    assert original.tabs.count() == 0
    press(original, "Save a copy")
    assert (tmp_path / "copy.pdf").read_bytes() == content


def test_another_program_gets_a_copy_that_only_this_person_can_read_and_that_is_gone_with_the_window(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def take(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    asked: list[str] = []

    def agree(box: QMessageBox) -> None:
        asked.append(box.text())
        box.buttons()[0].click()

    article_of(window, PAGE, "text/html", "flood.html")
    original = shown(window, qtbot)
    when_asked(QMessageBox, agree)
    press(original, "Open with another program")
    assert "use the network" in asked[0]
    path = opened[0]
    assert (path.name, path.read_bytes()) == ("flood.html", PAGE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    press(original, "Open with another program")
    assert len(opened) == 2
    original.close()
    assert not path.parent.exists()


def test_it_is_said_where_the_system_has_no_application(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    window.desk.remember(opened_outside=True)
    article_of(window, PAGE, "text/html", "flood.html")
    original = shown(window, qtbot)
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.text())
        box.accept()

    when_asked(QMessageBox, read)
    press(original, "Open with another program")
    assert said == ["The system knows no application for flood.html. Save a copy instead."]


def test_an_original_that_was_not_kept_is_said_to_be_so(window: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(window, TEXT, original_sha256="0" * 64)
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.text())
        box.accept()

    when_asked(QMessageBox, read)
    hands.press(Key.Key_R, CONTROL | SHIFT)
    assert "too large to be kept" in said[0]
    assert "0" * 64 in said[0]


def test_sources_are_decoded_as_they_say_and_never_fail() -> None:
    assert source_of("<meta charset=windows-1251>Привет".encode("cp1251")) == "<meta charset=windows-1251>Привет"
    assert source_of("Привет".encode("cp1251"), "text/plain; charset=windows-1251") == "Привет"
    assert source_of(b"") == ""
    assert "�" in source_of(b"\x00\x81\xff" * 50)
    assert words_of("") == ""
