"""What is proposed is dotted in the text and answered by keys; nothing is recorded without one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import SHIFT, Hands

Key = Qt.Key
TEXT = (
    "Flood in Orlen leaves dozens missing\n\n"
    "At least 40 people were killed in Orlen on Monday, the Civil Guard said.\n\n"
    "“We lost everything”, said the mayor. More than 3,000 people were displaced.\n"
)
Opened = Callable[..., Hands]


@pytest.fixture
def opened(window: Window, hands: Hands, qtbot: QtBot) -> Opened:
    """Opens an article with suggestions switched on, and waits until they are there."""

    def opening(text: str = TEXT, **fields: str) -> Hands:
        window.preferences.change(suggestions=True)
        open_article(window, text, **{"language": "en", "published": "2022-01-26", **fields})
        wait(qtbot, window)
        window.work.go_to_text()
        return hands

    return opening


def wait(qtbot: QtBot, window: Window) -> None:
    """Until something is proposed."""
    qtbot.waitUntil(lambda: bool(window.work.proposals.all), timeout=20_000)


def proposed(window: Window) -> list[str]:
    """The kinds and words of what is proposed."""
    return [f"{type(one.record).__name__} {one.record.main.words}" for one in window.work.proposals.all]


def test_what_is_proposed_is_not_recorded(opened: Opened) -> None:
    hands = opened()
    assert "Figure At least 40" in proposed(hands.window)
    assert hands.page.annotations() == []
    hands.press(Key.Key_N)
    hands.press(Key.Key_N)
    hands.press(Key.Key_N, SHIFT)
    assert hands.page.annotations() == []


def test_enter_records_just_what_is_proposed_and_goes_on(opened: Opened) -> None:
    hands = opened()
    first, second = hands.window.work.proposals.all[:2]
    hands.press(Key.Key_N)
    assert hands.window.work.proposals.current is first
    hands.press(Key.Key_Return)
    (made,) = hands.page.annotations()
    assert made.origin == "suggested"
    assert made.main == first.record.main
    assert hands.window.work.proposals.current is second
    assert first not in hands.window.work.proposals.all
