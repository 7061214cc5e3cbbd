"""Stories of an address that is typed in: said what is sent, fetched, looked at, brought in; or switched off."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from annotator.services.readers import address
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.intake.address import AddressDialog
from annotator.ui.intake.dialog import IntakeDialog
from annotator.ui.window import Window
from tests.services.test_address import Wire, http
from tests.ui.asked import when_asked
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = b"Flood in Orlen\n\nAt least 40 people died in Orlen on Monday, the Civil Guard said.\n"
PLAIN = "text/plain; charset=utf-8"
ADDRESS = "https://news.example/flood.txt"


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Answers where the network would begin."""
    made = Wire({ADDRESS: http(FLOOD, Content_Type=PLAIN), "https://news.example/gone": http(b"-", "404 Not Found")})
    monkeypatch.setattr(address, "_opener", made.opener)
    return made


def shown(window: Window, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)))
    dialog = next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def asked_for(window: Window, qtbot: QtBot) -> AddressDialog:
    QTest.keyClick(window, Key.Key_D, CONTROL | SHIFT)
    dialog = shown(window, qtbot, AddressDialog)
    assert isinstance(dialog, AddressDialog)
    return dialog


def test_a_page_is_fetched_shown_and_brought_in_by_keyboard(
    window: Window, hands: Hands, qtbot: QtBot, wire: Wire
) -> None:
    dialog = asked_for(window, qtbot)
    assert QApplication.focusWidget() is dialog.address
    assert not dialog.fetch.isEnabled()
    hands.type("news.example/flood.txt")
    assert wire.asked == []
    hands.press(Key.Key_Return)
    preview = shown(window, qtbot, IntakeDialog)
    assert isinstance(preview, IntakeDialog)
    assert "40 people" in preview.preview.view.toPlainText()
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: window.work.live.page is not None)
    assert (hands.page.article.url, hands.page.article.title) == (ADDRESS, "Flood in Orlen")
    assert len(wire.asked) == 1


def test_why_a_page_cannot_be_had_is_said_beside_the_address_which_stays(
    window: Window, hands: Hands, qtbot: QtBot, wire: Wire
) -> None:
    dialog = asked_for(window, qtbot)
    hands.type("no address")
    hands.press(Key.Key_Return)
    assert dialog.complaint.text().startswith("✗ This is no address of a page.")
    dialog.address.setText("https://news.example/gone")
    assert not dialog.complaint.isVisible()
    dialog.fetch.click()
    qtbot.waitUntil(dialog.complaint.isVisible)
    assert "404" in dialog.complaint.text()
    assert dialog.address.text() == "https://news.example/gone"
    dialog.reject()
    assert window.work.live.session.articles() == []


def test_a_site_that_does_not_answer_is_given_up_by_cancel(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answered = Event(), Event()

    class Silent:
        def open(self, *_: object, **__: object) -> object:
            asked.set()
            answered.wait(20)
            raise TimeoutError

    monkeypatch.setattr(address, "_opener", Silent)
    dialog = asked_for(window, qtbot)
    dialog.address.setText(ADDRESS)
    dialog.fetch.click()
    qtbot.waitUntil(asked.is_set)
    progress = dialog.findChildren(QProgressDialog)[-1]
    qtbot.waitUntil(progress.isVisible)
    QTest.keyClick(progress, Key.Key_Escape)
    qtbot.waitUntil(dialog.complaint.isVisible)
    answered.set()
    assert dialog.complaint.text() == "✗ Cancelled: nothing was brought in."
    dialog.reject()


def test_where_it_is_switched_off_it_is_said_where_to_switch_it_on(window: Window, qtbot: QtBot, wire: Wire) -> None:
    window.preferences.change(from_address=False)
    said: list[str] = []

    def answer(box: QMessageBox) -> None:
        said.append(box.text())
        next(button for button in box.buttons() if "Settings" in button.text()).click()

    when_asked(QMessageBox, answer)
    window.exchange.bring_in_address()
    assert said == ["Bringing in from an address is switched off. Switch it on in the settings, “Bringing in”."]
    settings = shown(window, qtbot, SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    settings.controls["from_address"].click()  # type: ignore[attr-defined]
    settings.reject()
    assert window.desk.settings.from_address
    assert wire.asked == []
