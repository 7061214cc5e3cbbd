"""Stories of the first tips: each comes once, at its moment, and takes nothing from whoever works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.session import Desk
from annotator.ui.commands import COMMANDS
from annotator.ui.first_tips.bar import TipBar
from annotator.ui.first_tips.declared import TIPS, key_of
from annotator.ui.first_tips.showing import FirstTips
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
TEXT = "Flood\n\nOrlen was hit. Orlen waits. In Orlen 40 people died and 12 are missing.\n"


@pytest.fixture
def tips(window: Window) -> FirstTips:
    return FirstTips(window)


def bar(window: Window) -> TipBar:
    found = window.work.findChild(TipBar)
    assert found is not None
    return found


def wait_for(window: Window, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: bar(window).isVisible() and words in bar(window).words.text())


def press(window: Window, words: str) -> None:
    next(button for button in bar(window).findChildren(QPushButton) if button.text() == words).click()


def test_the_first_article_says_which_keys_mark_and_the_keyboard_stays_in_the_text(
    window: Window, tips: FirstTips, qtbot: QtBot
) -> None:
    open_article(window, TEXT)
    window.work.view.setFocus()
    wait_for(window, qtbot, "press E for an entity, F for a figure, S for a source")
    assert window.work.view.hasFocus()
    press(window, "Got it")
    assert bar(window).isHidden()
    assert window.desk.settings.tips_seen == ["mark"]
    assert Desk().settings.tips_seen == ["mark"]


def test_the_form_has_its_tip_and_no_tip_comes_twice(
    window: Window, hands: Hands, tips: FirstTips, qtbot: QtBot
) -> None:
    open_article(window, TEXT)
    hands.mark(hands.span("Orlen"), Key.Key_E)
    wait_for(window, qtbot, "Enter takes what is proposed")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)
    press(window, "Got it")
    hands.mark(hands.span("40 people"), Key.Key_F)
    assert tips._waiting is None or tips._waiting.name != "form"


def test_a_name_marked_three_times_tells_of_marking_all(
    window: Window, hands: Hands, tips: FirstTips, qtbot: QtBot
) -> None:
    window.desk.remember(tips_seen=["mark", "form"])
    open_article(window, TEXT)
    for nth in (1, 2, 3):
        hands.mark(hands.span("Orlen", nth), Key.Key_E)
        hands.press(Key.Key_Return)
        hands.press(Key.Key_Escape)
    wait_for(window, qtbot, "M marks the same words everywhere")


def test_no_tip_comes_while_somebody_types(window: Window, tips: FirstTips) -> None:
    tips._pause.setInterval(600_000)  # no machine is so busy that it ends meanwhile
    open_article(window, TEXT)
    assert tips._waiting is not None
    before = tips._pause.timerId()
    QTest.keyClick(window.windowHandle(), Key.Key_Right)
    assert tips._pause.isActive()
    assert tips._pause.timerId() != before  # a timer that begins anew has another number
    assert bar(window).isHidden()


def test_no_more_tips_means_none_and_the_setting_brings_all_of_them_back(
    window: Window, tips: FirstTips, qtbot: QtBot
) -> None:
    open_article(window, TEXT)
    wait_for(window, qtbot, "Select words")
    press(window, "No more tips")
    open_article(window, TEXT + "More.\n")
    assert tips._waiting is None
    window.preferences.change(first_tips=True)
    assert window.desk.settings.tips_seen == []
    open_article(window, TEXT + "Still more.\n")
    wait_for(window, qtbot, "Select words")


def test_tips_go_on_when_the_window_is_made_anew(window: Window, tips: FirstTips, qtbot: QtBot) -> None:
    window.preferences.change(interface_size=110)
    open_article(window, TEXT)
    wait_for(window, qtbot, "Select words")
    window.preferences.change(interface_size=100)


def test_a_tip_waits_until_a_dialog_is_answered(window: Window, tips: FirstTips, qtbot: QtBot) -> None:
    open_article(window, TEXT)
    window.work.show_details("published")
    tips._show()
    assert bar(window).isHidden()
    assert tips._waiting is not None
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    wait_for(window, qtbot, "Select words")


def test_the_keys_in_tips_are_those_of_commands_and_names_are_unique() -> None:
    functions = {command.run.__name__ for command in COMMANDS if command.keys}
    assert {name for tip in TIPS for name in tip.commands} <= functions
    assert len({tip.name for tip in TIPS}) == len(TIPS)
    assert all(key_of(name) in tip.said() for tip in TIPS for name in tip.commands)
