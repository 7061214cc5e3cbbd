"""Choices that are all in sight."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure, Source
from annotator.ui.forms.choice_bar import ChoiceBar
from annotator.ui.forms.digits import digit_of
from annotator.ui.forms.flow import in_rows
from annotator.ui.forms.offers import Proposal
from tests.ui.forms_hands import CONTROL, SHIFT, Key, Modifier, Shown, focused, press, type_

FIGURE = Figure(id="a")


def bar(shown: Shown, name: str = "status") -> ChoiceBar:
    control = shown.control(name)
    assert isinstance(control, ChoiceBar)
    return control


def in_sight(shown: Shown, name: str = "status") -> list[str]:
    return [chip.text() for chip in bar(shown, name).chips if chip.isVisible()]


def test_a_digit_chooses_only_while_the_choices_have_focus(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("2")
    assert shown.values == []
    shown.go("status")
    press(Key.Key_2)
    assert ("status", "wounded") in shown.values


def test_zero_is_the_tenth_choice(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("status")
    press(Key.Key_0)
    assert shown.values == [("status", "ill")]


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_Backspace, Key.Key_Delete])
def test_the_same_digit_or_backspace_takes_a_choice_back(qtbot: QtBot, key: Key) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="killed"))
    shown.go("status")
    press(key)
    assert shown.values == [("status", "")]


def test_the_choices_are_one_tab_stop(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="missing"))
    shown.go("category")
    press(Key.Key_Tab)
    assert (shown.form.field_in_focus(), focused().property("text")) == ("status", "missing")
    press(Key.Key_Tab)
    assert shown.form.field_in_focus() != "status"
    press(Key.Key_Tab, SHIFT)
    assert (shown.form.field_in_focus(), focused().property("text")) == ("status", "missing")
    assert shown.values == []


def test_arrows_move_and_space_chooses(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("status")
    press(Key.Key_Right)
    press(Key.Key_Down)
    press(Key.Key_Left)
    assert shown.values == []
    press(Key.Key_Space)
    assert shown.values == [("status", "wounded")]


def test_a_letter_jumps_to_the_next_choice_that_starts_with_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("status")
    type_("d")
    assert focused().property("text") == "detained"
    type_("d")
    assert focused().property("text") == "displaced"
    assert shown.values == []


def test_letters_and_digits_are_kept_from_shortcuts_of_the_window(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("status")
    for key, text in ((Key.Key_F, "f"), (Key.Key_1, "1"), (Key.Key_Space, " ")):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Modifier.NoModifier, text)
        event.ignore()
        QApplication.sendEvent(focused(), event)
        assert event.isAccepted()


@pytest.mark.parametrize(
    ("platform", "scan", "key", "text", "digit"),
    [
        ("linux", 10, Key.Key_Ampersand, "&", "1"), ("linux", 19, Key.Key_Agrave, "à", "0"),
        ("win32", 3, Key.Key_Eacute, "é", "2"), ("linux", 38, Key.Key_A, "a", ""), ("linux", 0, Key.Key_7, "7", "7"),
        ("linux", 20, Key.Key_ParenRight, ")", ""),
    ],
)  # fmt: skip
def test_the_top_row_gives_digits_on_every_layout(
    monkeypatch: pytest.MonkeyPatch, platform: str, scan: int, key: Key, text: str, digit: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, Modifier.NoModifier, scan, 0, 0, text)
    assert digit_of(event) == digit


def test_a_digit_with_ctrl_is_the_windows() -> None:
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, CONTROL, "1")) == ""
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, Modifier.KeypadModifier, "1")) == "1"


def test_no_more_than_two_rows_are_in_sight_until_the_keyboard_comes(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    status = bar(shown)
    assert "other" not in in_sight(shown)
    assert status.more.isVisible()
    places = [chip.geometry() for chip in (*status.chips, status.more) if chip.isVisible()]
    assert len(in_rows(places)) == 2
    shown.go("counted_entity")
    shown.go("status")
    assert len(in_sight(shown)) == 15
    assert not status.more.isVisible()


def test_what_is_chosen_is_in_sight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="other"))
    assert "other" in in_sight(shown)


def test_dots_show_the_rest(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    QTest.mouseClick(bar(shown).more, Qt.MouseButton.LeftButton)
    assert len(in_sight(shown)) == 15
    assert shown.values == []


def test_a_click_chooses(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    QTest.mouseClick(bar(shown).chips[1], Qt.MouseButton.LeftButton)
    assert shown.values == [("status", "wounded")]
    assert [chip.isChecked() for chip in bar(shown).chips][:3] == [False, True, False]


def test_several_defects_can_be_chosen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Source(id="s", quote_defect=("translated",)))
    shown.go("quote_defect")
    press(Key.Key_1)
    press(Key.Key_4)
    assert shown.values == [("quote_defect", ("unclosed", "translated")), ("quote_defect", ("unclosed",))]


def test_a_choice_that_is_no_longer_offered_is_still_shown(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="beaten_up"))
    assert "beaten up" in in_sight(shown)
    shown.go("category")
    press(Key.Key_Tab)
    assert focused().property("text") == "beaten up"
    press(Key.Key_1)
    assert shown.values == [("status", "killed")]


def test_a_word_that_is_renamed_is_shown_by_its_new_name(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="killed"))
    choice = shown.offers.book.choice("figure.status", "killed")
    assert choice is not None
    shown.offers.book.take(replace(choice, label="dead"))
    shown.form.show_record(replace(FIGURE, status="killed"))
    assert in_sight(shown)[0] == "dead"
    shown.go("category")
    press(Key.Key_Tab)
    assert focused().property("text") == "dead"


def test_a_screen_reader_hears_which_of_how_many_and_whether_it_is_chosen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, status="killed"))
    first, second = bar(shown).chips[:2]
    assert first.accessibleName() == "killed, 1 of 15, chosen"
    assert second.accessibleName() == "wounded, 2 of 15"
    interface = QAccessible.queryAccessibleInterface(first)
    assert interface.role() == QAccessible.Role.RadioButton


def test_enter_chooses_what_is_proposed(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE, proposals={"status": Proposal("missing", "missing", "from the words")})
    shown.go("status")
    press(Key.Key_Return)
    assert shown.values == [("status", "missing")]


def test_a_screen_reader_hears_what_the_choices_are_for(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    assert {chip.accessibleDescription() for chip in bar(shown).chips} == {"Status, required"}
    assert bar(shown).chips[0].accessibleName() == "killed, 1 of 15"


def test_shortcuts_of_the_window_leave_the_forms_keys_alone_and_still_work(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    fired: list[str] = []
    for keys in ("F", "1", "Return", "Esc", "Ctrl+Z", "Ctrl+1", "F8", "Ctrl+Return", "Ctrl+K"):
        QShortcut(QKeySequence(keys), shown.panel).activated.connect(lambda keys=keys: fired.append(keys))
    for name in ("counted", "status", "place", "note"):
        shown.go(name)
        for key in (Key.Key_F, Key.Key_1, Key.Key_Return, Key.Key_Z):
            press(key)
        assert fired == []
        press(Key.Key_1, CONTROL)
        press(Key.Key_F8)
        press(Key.Key_Return, CONTROL)
        press(Key.Key_K, CONTROL)
        assert fired == ["Ctrl+1", "F8", "Ctrl+Return", "Ctrl+K"]
        fired.clear()
    press(Key.Key_Escape)
    assert (fired, shown.wishes[-1]) == ([], "text")
