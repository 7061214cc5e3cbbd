"""Fields to type in: when they commit, what they take back, what they refuse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure
from annotator.domain.errors import UserError
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.text_fields import LineField, LongField
from annotator.ui.forms.written import read_iso_date, read_number
from tests.ui.forms_hands import CONTROL, SHIFT, Key, Modifier, Shown, focused, press, type_

FIGURE = Figure(id="a", counted="dead")


def line(shown: Shown, name: str) -> LineField:
    control = shown.control(name)
    assert isinstance(control, LineField)
    return control


def test_a_field_commits_when_it_is_left(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("missing")
    assert shown.values == []
    press(Key.Key_Tab)
    assert shown.values == [("counted", "missing")]


def test_a_field_left_as_it_was_commits_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    press(Key.Key_Tab)
    assert shown.values == []


def test_the_two_seconds_run_from_the_first_key(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    timer = line(shown, "counted").pending.timer
    assert timer.interval() == 2_000
    shown.go("counted")
    assert not timer.isActive()
    type_("m")
    started = timer.id()
    type_("any dead")
    assert timer.id() == started  # not started again
    timer.timeout.emit()
    assert shown.values == [("counted", "many dead")]
    assert not timer.isActive()


def test_one_visit_to_a_field_is_one_undo_step(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("a")
    line(shown, "counted").pending.timer.timeout.emit()
    type_("b")
    press(Key.Key_Return)
    shown.go("value")
    shown.go("counted")
    type_("c")
    press(Key.Key_Return)
    first, second, third = (visit for _, _, visit in shown.commits)
    assert first == second != third
    assert all((first, third))


def test_ctrl_z_takes_back_typing_first_and_is_passed_on_then(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("wounded")
    press(Key.Key_Z, CONTROL)
    assert focused().property("text") == "dead"
    assert shown.wishes == []
    press(Key.Key_Z, CONTROL)
    assert shown.wishes == ["undo"]
    press(Key.Key_Z, CONTROL | SHIFT)
    press(Key.Key_Y, CONTROL)
    assert shown.wishes == ["undo", "redo", "redo"]
    press(Key.Key_Tab)
    assert shown.values == []


def test_a_note_takes_back_typing_first_too(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, note="ask"))
    shown.go("note")
    type_("again")
    press(Key.Key_Z, CONTROL)
    note = shown.control("note")
    assert isinstance(note, LongField)
    assert note.toPlainText() == "ask"
    press(Key.Key_Z, CONTROL)
    assert shown.wishes == ["undo"]


def test_escape_commits_and_goes_back_to_the_text(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("missing")
    press(Key.Key_Escape)
    assert shown.values == [("counted", "missing")]
    assert shown.wishes == ["text"]


def test_a_number_may_have_separators_and_is_shown_in_plain_digits(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("value")
    type_("3,500")
    press(Key.Key_Tab)
    assert shown.values == [("value", 3500.0)]
    assert line(shown, "value").text() == "3500"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("3,500", 3500), ("3 500", 3500), ("2 500 000", 2_500_000), ("2.5", 2.5), ("-4", -4), ("1,234.5", 1234.5),
        ("12\u202f000", 12_000), ("٣٥٠٠", 3500), ("", None), (" ", None),
    ],
)  # fmt: skip
def test_numbers_are_read_as_they_are_written(words: str, number: float | None) -> None:
    assert read_number(words) == number


@pytest.mark.parametrize("words", ["abc", "1,5", "3,50", "12 34", "1e5", "inf", "nan", "1.2.3", "2,500,00", "5 killed"])
def test_what_could_be_read_in_two_ways_is_no_number(words: str) -> None:
    with pytest.raises(UserError, match="is not a number"):
        read_number(words)


@pytest.mark.parametrize("words", ["2019", "2019-03", "2019-03-05", "2024-02-29"])
def test_dates_may_be_of_a_year_or_a_month(words: str) -> None:
    assert read_iso_date(words) == words


@pytest.mark.parametrize("words", ["2019-13", "2023-02-29", "19", "2019-3", "0000", "2019-03-05T00:00", "٢٠١٩"])
def test_what_is_no_date_is_not_taken_for_one(words: str) -> None:
    assert read_iso_date(words) is None


def test_a_weekday_becomes_its_date(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("earliest")
    type_("Monday")
    press(Key.Key_Return)
    assert shown.values == [("earliest", "2026-10-26")]
    assert line(shown, "earliest").text() == "2026-10-26"


def test_what_is_no_number_stays_with_a_sentence_and_commits_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("value")
    type_("abc")
    line(shown, "value").pending.timer.timeout.emit()
    assert shown.complaint("value") == ""  # not while one is typing
    press(Key.Key_Tab)
    assert shown.form.field_in_focus() != "value"
    assert line(shown, "value").text() == "abc"
    assert "“abc” is not a number. Write it in digits, such as 2500000." in shown.complaint("value")
    assert shown.values == []
    shown.form.show_record(replace(FIGURE, status="killed"))
    assert line(shown, "value").text() == "abc"
    shown.go("value")
    press(Key.Key_Z, CONTROL)
    assert line(shown, "value").text() == ""
    assert shown.complaint("value") == ""


def test_a_record_shown_again_leaves_the_typing_and_the_cursor_alone(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("counted")
    type_("people")
    press(Key.Key_Left)
    press(Key.Key_Left)
    shown.form.show_record(replace(FIGURE, status="killed", counted="changed by somebody"))
    field = line(shown, "counted")
    assert (field.text(), field.cursorPosition()) == ("people", 4)
    press(Key.Key_Z, CONTROL)
    assert field.text() == "changed by somebody"


def test_a_committed_field_keeps_the_cursor_when_the_record_comes_back(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.form.committed.connect(lambda name, value, _: shown.form.show_record(replace(FIGURE, **{name: value})))
    shown.go("value")
    type_("3,500")
    press(Key.Key_Left)
    line(shown, "value").pending.timer.timeout.emit()
    assert (line(shown, "value").text(), line(shown, "value").cursorPosition()) == ("3,500", 4)


def test_typing_is_committed_to_its_record_before_another_is_shown(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    owners: list[str] = []
    shown.form.committed.connect(lambda *_: owners.append(shown.form.record.id))
    shown.go("counted")
    type_("missing")
    shown.form.show_record(Figure(id="b", counted="houses"))
    assert shown.values == [("counted", "missing")]
    assert owners == ["a"]
    assert line(shown, "counted").text() == "houses"


def test_enter_in_an_empty_field_takes_what_is_proposed(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Figure(id="a"), proposals={"counted": Proposal("dead", "dead", "from the words")})
    assert line(shown, "counted").placeholderText() == "dead — from the words"
    shown.go("counted")
    press(Key.Key_Return)
    assert shown.values == [("counted", "dead")]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Return, CONTROL), (Key.Key_1, CONTROL), (Key.Key_2, CONTROL), (Key.Key_3, CONTROL),
        (Key.Key_K, CONTROL), (Key.Key_F2, Modifier.NoModifier), (Key.Key_F8, Modifier.NoModifier),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["counted", "note", "status", "place"])
def test_keys_of_the_window_are_not_swallowed(qtbot: QtBot, name: str, key: Key, modifiers: Modifier) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go(name)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, modifiers)
        event.ignore()
        QApplication.sendEvent(focused(), event)
        assert not event.isAccepted()
    assert shown.values == []


def test_a_flag_commits_at_once(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FIGURE)
    shown.go("later")
    press(Key.Key_Space)
    assert shown.values == [("later", True)]


def test_the_same_number_in_another_spelling_is_no_change(qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(FIGURE, value=3500))
    shown.go("value")
    type_("3,500.0")
    press(Key.Key_Tab)
    assert shown.values == []
    assert line(shown, "value").text() == "3500"
