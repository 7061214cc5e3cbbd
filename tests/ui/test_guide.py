"""Stories of the guide: opened by F1 where one is, searched, read along its links."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.guide import Guide, excerpt
from annotator.session import Desk
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.guide.window import GuideWindow
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
FLOOD = "Flood\n\nAt least 40 people died in Orlen.\n"


def guide_in_front(qtbot: QtBot) -> GuideWindow:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), GuideWindow))
    window = QApplication.activeWindow()
    assert isinstance(window, GuideWindow)
    return window


def press_f1(window: Window) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Key.Key_F1)


def test_f1_in_the_text_opens_the_guide_at_marking_words(window: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(window, FLOOD)
    window.work.view.setFocus()
    press_f1(window)
    guide = guide_in_front(qtbot)
    assert guide.place == ("first-hour", "mark-words")
    assert not guide.isModal()
    qtbot.waitUntil(lambda: guide.page.heading_at_top() == "Mark words")
    guide.close()


def test_f1_without_a_project_opens_the_first_page(qtbot: QtBot, light: None, own_settings: None) -> None:
    window = Window(Desk())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press_f1(window)
    guide = guide_in_front(qtbot)
    assert guide.place == ("index", "")
    guide.close()


def test_f1_in_a_dialog_opens_the_page_on_it_and_the_guide_can_be_used(window: Window, qtbot: QtBot) -> None:
    open_article(window, FLOOD)
    window.work.show_details("published")
    dialog = window.work.findChild(DetailsDialog)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    press_f1(window)
    guide = guide_in_front(qtbot)
    assert guide.place == ("first-hour", "say-when-it-was-published")
    guide.line.setFocus()
    QTest.keyClicks(guide.line, "parquet")
    assert guide.contents.topLevelItemCount() > 0
    guide.close()
    dialog.close()


def test_links_lead_to_other_pages_and_back_and_forward_lead_between_them(window: Window, qtbot: QtBot) -> None:
    window.work.view.setFocus()
    press_f1(window)
    guide = guide_in_front(qtbot)
    guide.go("index")
    guide.page.anchorClicked.emit(QUrl("files-and-backups.md#erasing-for-good"))
    assert guide.place == ("files-and-backups", "erasing-for-good")
    QTest.keyClick(guide.page, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == ("index", "")
    QTest.keyClick(guide.page, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.place == ("files-and-backups", "erasing-for-good")
    guide.close()


def test_searching_shows_passages_and_enter_goes_to_the_first(window: Window, qtbot: QtBot) -> None:
    window.work.view.setFocus()
    press_f1(window)
    guide = guide_in_front(qtbot)
    guide.line.setFocus()
    QTest.keyClicks(guide.line, "damaged")
    QTest.keyClick(guide.line, Key.Key_Return)
    assert guide.place == ("files-and-backups", "a-damaged-file")
    guide.line.setText("zebra")
    assert guide.contents.topLevelItemCount() == 0
    assert not guide._nothing.isHidden()
    guide.line.clear()
    assert guide.contents.topLevelItemCount() == len(guide.guide.pages)
    guide.close()


def test_french_passages_are_found_whatever_the_accents() -> None:
    found = Guide("fr").found("fichier endommage")
    assert found
    assert "**" not in excerpt(found[0], "endommage")


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_language_without_a_guide_has_the_english_one(language: str) -> None:
    assert Guide(language).pages["index"].title == "Guide"


def test_about_copies_every_version(window: Window, qtbot: QtBot) -> None:
    dialog = AboutDialog(window)
    dialog.open()
    copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("News annotator ")
    assert all(f"\n{name} " in copied for name in ("Python", "Qt", "PySide6", "SQLite", "System", "numpy"))
    dialog.close()
