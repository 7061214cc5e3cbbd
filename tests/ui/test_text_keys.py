"""Keys in the reading pane mean the same on every keyboard layout."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.keys import letter_of
from annotator.ui.text.intents import Intent, intent_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL, ALT = (
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
)
LINUX, WINDOWS, MAC = "linux", "win32", "darwin"


def pressed(
    key: int,
    text: str = "",
    *,
    scan: int = 0,
    virtual: int = 0,
    modifiers: Qt.KeyboardModifier = NONE,
    repeated: bool = False,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text, repeated)


@pytest.mark.parametrize(
    ("system", "text", "scan", "virtual", "letter"),
    [
        (LINUX, "у", 26, 0x6D5, "E"),
        (LINUX, "ث", 26, 0x5CB, "E"),
        (LINUX, "ג", 40, 0xCE2, "D"),
        (LINUX, "ь", 58, 0x6D8, "M"),
        (WINDOWS, "а", 0x21, 0x46, "F"),
        (WINDOWS, "ש", 0x1E, 0x41, "A"),
        (MAC, "ы", 1, 0x01, "S"),
        (MAC, "т", 1, 0x2D, "N"),
    ],
)
def test_on_other_scripts_the_place_of_the_key_counts(
    monkeypatch: pytest.MonkeyPatch, system: str, text: str, scan: int, virtual: int, letter: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert letter_of(pressed(ord(text.upper()), text, scan=scan, virtual=virtual)) == letter


def test_on_azerty_the_printed_letter_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", LINUX)
    where_qwerty_has_z = 52
    assert letter_of(pressed(Key.Key_W, "w", scan=where_qwerty_has_z)) == "W"


def test_a_latin_letter_that_is_not_a_to_z_is_no_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", LINUX)
    where_qwerty_has_m = 58
    assert letter_of(pressed(Key.Key_Eacute, "é", scan=where_qwerty_has_m)) == ""


def test_the_text_counts_when_the_key_is_unknown() -> None:
    assert letter_of(pressed(0, "f")) == "F"


def test_digits_and_arrows_are_no_letters() -> None:
    assert letter_of(pressed(Key.Key_3, "3", scan=26)) == ""
    assert letter_of(pressed(Key.Key_Left, scan=113)) == ""
    assert letter_of(pressed(0)) == ""


@pytest.mark.parametrize(
    ("key", "intent"),
    [
        (Key.Key_E, Intent("record_wished", ("mention",))),
        (Key.Key_F, Intent("record_wished", ("figure",))),
        (Key.Key_S, Intent("record_wished", ("source",))),
        (Key.Key_W, Intent("role_wished", ("who",))),
        (Key.Key_C, Intent("role_wished", ("cue",))),
        (Key.Key_D, Intent("role_wished", ("said",))),
        (Key.Key_O, Intent("role_wished", ("counted_at",))),
        (Key.Key_T, Intent("role_wished", ("when_at",))),
        (Key.Key_M, Intent("occurrences_wished")),
        (Key.Key_J, Intent("next_mark_wished", (1,))),
        (Key.Key_K, Intent("next_mark_wished", (-1,))),
        (Key.Key_Return, Intent("open_wished")),
        (Key.Key_Enter, Intent("open_wished")),
        (Key.Key_Delete, Intent("delete_wished")),
        (Key.Key_Backspace, Intent("delete_wished")),
    ],
)
def test_a_key_alone_asks_for_one_thing(key: Qt.Key, intent: Intent) -> None:
    assert intent_of(pressed(key)) == intent


@pytest.mark.parametrize("modifiers", [SHIFT, CONTROL, ALT, CONTROL | SHIFT, Modifier.MetaModifier])
def test_letters_with_modifiers_belong_to_the_window(modifiers: Qt.KeyboardModifier) -> None:
    assert intent_of(pressed(Key.Key_E, "e", modifiers=modifiers)) is None


@pytest.mark.parametrize(
    ("key", "modifiers", "says"),
    [
        (Key.Key_Right, ALT, ("end", "word", 1)),
        (Key.Key_Left, ALT, ("end", "word", -1)),
        (Key.Key_Right, ALT | SHIFT, ("end", "character", 1)),
        (Key.Key_Left, ALT | CONTROL, ("start", "word", -1)),
        (Key.Key_Right, ALT | CONTROL | SHIFT, ("start", "character", 1)),
        (Key.Key_PageUp, ALT, ("start", "word", -1)),
        (Key.Key_PageDown, ALT | SHIFT, ("start", "character", 1)),
    ],
)
def test_arrows_with_alt_move_the_edges_of_a_mark(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, says: tuple[str, str, int]
) -> None:
    assert intent_of(pressed(key, modifiers=modifiers)) == Intent("resize_wished", says)
    assert intent_of(pressed(key, modifiers=modifiers | Modifier.KeypadModifier)) == Intent("resize_wished", says)


def test_left_means_forward_where_the_text_runs_right_to_left() -> None:
    intent = intent_of(pressed(Key.Key_Left, modifiers=ALT), right_to_left=True)
    assert intent == Intent("resize_wished", ("end", "word", 1))


def test_a_key_held_down_makes_one_record_but_goes_on_through_the_marks() -> None:
    assert intent_of(pressed(Key.Key_F, "f", repeated=True)) is None
    assert intent_of(pressed(Key.Key_Delete, repeated=True)) is None
    assert intent_of(pressed(Key.Key_J, "j", repeated=True)) == Intent("next_mark_wished", (1,))
