"""The codebook editor: words, fields and number words are changed by mouse and keys, and records stay as they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain import rewording as reword
from annotator.domain.annotations import Figure
from annotator.domain.codebook import Codebook, NumberWord
from annotator.ui.codebook.contents import CHOICES, FIELDS, NUMBERS
from annotator.ui.codebook.merging import MergeDialog
from annotator.ui.codebook.new_field import NewFieldDialog
from annotator.ui.codebook.ordered import Ordered
from annotator.ui.codebook.taking import TakeDialog
from annotator.ui.codebook.window import CodebookWindow
from annotator.ui.dialogs.beginning import BeginDialog
from annotator.ui.forms.form import RecordForm
from annotator.ui.window import Window
from tests.stories import TEXT, at
from tests.ui.conftest import open_article
from tests.ui.forms_hands import CONTROL, Key, Modifier
from tests.ui.hands import Hands, type_character

STATUS = "figure.status"


@pytest.fixture
def editor(qtbot: QtBot, window: Window, hands: Hands) -> CodebookWindow:
    """The editor over an article with two figures, opened by its key."""
    open_article(window, TEXT, published="2026-10-27", language="en")
    article = hands.page.article.id
    figures = (Figure(article=article, at=at(TEXT, words), status="wounded") for words in ("40", "12"))
    window.work.live.do(edits.add("figures", *figures))
    window.work.go_to_text()
    hands.press(Key.Key_B, CONTROL | Modifier.ShiftModifier)
    made = window.work.beside[CodebookWindow]
    assert isinstance(made, CodebookWindow)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def book(editor: CodebookWindow) -> Codebook:
    return editor.live.session.codebook


def words(editor: CodebookWindow, name: str = STATUS) -> list[str]:
    return [choice.label for choice in book(editor).offered(name)]


def focus(widget: QWidget) -> None:
    """Go to a widget, bringing its window to the front."""
    widget.window().activateWindow()
    QApplication.processEvents()
    widget.setFocus()


def type_into(widget: QWidget, said: str) -> None:
    focus(widget)
    for character in said:
        type_character(widget, character)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(form: RecordForm, field: str, said: str) -> None:
    """Write into a field of a form, in place of what was there."""
    form.window().activateWindow()
    QApplication.processEvents()
    form.focus_field(field)
    press(Key.Key_A, CONTROL)
    press(Key.Key_Delete)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, said)
    press(Key.Key_Tab)


def cells(table: Ordered, id: str) -> list[str]:
    item = table.topLevelItem(table.ids.index(id))
    assert item
    return [item.text(column) for column in range(table.columnCount())]


def in_dialog(kind: type[QDialog], answer: Callable[[QDialog], None]) -> None:
    """Answer the next dialog as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        answer(dialog)

    QTimer.singleShot(0, look)


def test_the_list_says_how_many_records_have_each_choice(editor: CodebookWindow) -> None:
    assert cells(editor.choices.table, f"{STATUS}.wounded") == ["wounded", "2", "wounded", "", ""]
    assert cells(editor.choices.table, f"{STATUS}.killed")[1] == "–"
    assert "figure: Status" in editor.choices.heading.note.text()


def test_a_word_is_added_by_typing_and_enter_and_its_key_follows(editor: CodebookWindow) -> None:
    type_into(editor.choices.line, "Blessé & parti")
    press(Key.Key_Return)
    assert words(editor)[-1] == "Blessé & parti"
    assert editor.choices.table.chosen == f"{STATUS}.blesse_parti"
    assert editor.choices.line.text() == ""
    type_into(editor.choices.line, "killed")
    press(Key.Key_Return)
    assert words(editor).count("killed") == 1
    assert editor.choices.line.text() == "killed"
    assert "Merge the two instead" in editor._told.text()


def test_a_rename_is_seen_in_the_form_and_touches_no_record(editor: CodebookWindow, hands: Hands) -> None:
    figures = list(editor.live.session.project.records.all(Figure))
    editor.choices.table.choose(f"{STATUS}.wounded")
    focus(editor.choices.table)
    press(Key.Key_F2)
    write(editor.choices.form, "label", "injured")
    assert book(editor).label(STATUS, "wounded") == "injured"
    assert list(editor.live.session.project.records.all(Figure)) == figures
    assert cells(editor.choices.table, f"{STATUS}.wounded")[:3] == ["injured", "2", "wounded"]


def test_an_empty_label_is_refused_beside_the_field(editor: CodebookWindow) -> None:
    editor.choices.table.choose(f"{STATUS}.killed")
    write(editor.choices.form, "label", "")
    assert "needs a word" in editor.choices.form.body.rows["label"].complaint.text()
    assert book(editor).label(STATUS, "killed") == "killed"


def test_choices_are_moved_by_keys_and_by_dragging_and_back_by_undo(editor: CodebookWindow) -> None:
    table = editor.choices.table
    table.choose(f"{STATUS}.wounded")
    focus(table)
    press(Key.Key_Up, Modifier.AltModifier)
    assert words(editor)[:2] == ["wounded", "killed"]
    assert table.chosen == f"{STATUS}.wounded"
    table.drop(f"{STATUS}.other", 0)
    assert words(editor)[:3] == ["other", "wounded", "killed"]
    press(Key.Key_Z, CONTROL)
    press(Key.Key_Z, CONTROL)
    assert words(editor)[:2] == ["killed", "wounded"]
    press(Key.Key_Y, CONTROL)
    assert words(editor)[:2] == ["wounded", "killed"]


def test_a_choice_is_hidden_and_shown_again(editor: CodebookWindow) -> None:
    editor.choices.table.choose(f"{STATUS}.wounded")
    focus(editor.choices.table)
    press(Key.Key_Delete)
    assert "wounded" not in words(editor)
    assert cells(editor.choices.table, f"{STATUS}.wounded")[4] == "hidden"
    assert editor.choices.hide_button.text() == "&Show"
    editor.choices.hide_button.click()
    assert "wounded" in words(editor)


def test_a_merger_says_before_how_many_records_follow(editor: CodebookWindow) -> None:
    editor.choices.table.choose(f"{STATUS}.wounded")
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.others.setCurrentIndex(dialog.others.findText("affected"))
        said.append(dialog.preview.text())
        dialog.accept()

    in_dialog(MergeDialog, answer)
    editor.choices.merge_button.click()
    assert said[0].startswith("2 records will be shown as “affected”. Each keeps the key “wounded”")
    assert book(editor).label(STATUS, "wounded") == "affected"
    assert {figure.status for figure in editor.live.session.project.records.all(Figure)} == {"wounded"}
    editor.choices.table.choose(f"{STATUS}.wounded")
    assert editor.choices.merge_button.text() == "Take &out again"
    editor.undo_button.click()
    assert book(editor).label(STATUS, "wounded") == "wounded"


def test_a_colour_is_chosen_and_shown_as_a_dot_on_the_choice(editor: CodebookWindow, hands: Hands) -> None:
    editor.choices.table.choose(f"{STATUS}.killed")
    box: QComboBox = editor.choices.colour
    focus(box)
    QTest.keyClick(box, Key.Key_Down)
    chosen = book(editor).known(f"{STATUS}.killed")
    assert chosen
    assert chosen.colour == "#e69f00"
    item = editor.choices.table.topLevelItem(0)
    assert item
    assert not item.icon(0).isNull()
    hands.window.work.live.choose(hands.page.of_type(Figure)[0].id)
    chip = hands._control("status").chips[0]
    assert (chip.text(), chip.colour) == ("killed", "#e69f00")


def test_a_list_that_code_depends_on_can_be_renamed_only_and_says_why(editor: CodebookWindow) -> None:
    editor.go_to(CHOICES, "comparator")
    page = editor.choices
    assert "computes with them" in page.heading.note.text()
    for part in (page.line, page.add_button, page.hide_button, page.merge_button):
        assert not part.isEnabled()
    page.table.choose("comparator.at_least")
    write(page.form, "label", "no fewer than")
    assert book(editor).label("comparator", "at_least") == "no fewer than"


def test_a_subtype_is_added_with_its_type(editor: CodebookWindow) -> None:
    editor.go_to(CHOICES, "entity.subtype")
    box = editor.choices.parent_box
    box.setCurrentIndex(box.findData("place"))
    type_into(editor.choices.line, "camp")
    press(Key.Key_Return)
    assert "camp" in [choice.label for choice in book(editor).offered("entity.subtype", "place")]
    assert "camp" not in [choice.label for choice in book(editor).offered("entity.subtype", "group")]


def test_fields_are_switched_moved_required_and_renamed(editor: CodebookWindow, hands: Hands) -> None:
    hands.window.work.live.choose(hands.page.of_type(Figure)[0].id)
    editor.go_to(FIELDS, "figure")
    page = editor.fields
    page.table.choose("category")
    focus(page.table)
    page.form.focus_field("place")
    press(Key.Key_3)
    assert "category" not in hands.form.body.controls
    page.table.choose("place")
    focus(page.table)
    for _ in range(13):
        press(Key.Key_Up, Modifier.AltModifier)
    assert next(iter(hands.form.body.controls)) == "place"
    write(page.form, "label", "Location")
    page.form.focus_field("required")
    press(Key.Key_Space)
    assert hands.form.body.rows["place"].label.text() == "Location •"
    write(page.form, "label", "")
    assert hands.form.body.rows["place"].label.text() == "Where •"


def test_an_own_field_with_choices_is_one_edit_and_its_removal_keeps_what_was_entered(
    editor: CodebookWindow, hands: Hands
) -> None:
    editor.go_to(FIELDS, "figure")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, NewFieldDialog)
        QTest.keyClicks(dialog.label_line, "Method of count")
        dialog.kinds.setCurrentIndex(dialog.kinds.findData("choice"))
        dialog.words.setPlainText("counted\nestimated\n\ncounted")
        dialog.accept()

    in_dialog(NewFieldDialog, answer)
    editor.fields.add_button.click()
    assert editor.fields.table.chosen == "x_method_of_count"
    assert words(editor, "figure.x_method_of_count") == ["counted", "estimated"]
    hands.window.work.live.choose(hands.page.of_type(Figure)[0].id)
    hands.choose("x_method_of_count", "estimated")
    focus(editor.fields.table)
    press(Key.Key_Delete)
    assert "x_method_of_count" not in hands.form.body.controls
    assert hands.record.extra == {"method_of_count": "estimated"}
    for _ in range(3):
        editor.undo()
    assert "x_method_of_count" not in [field.name for field in book(editor).extra_fields(Figure)]
    assert words(editor, "figure.x_method_of_count") == []


def test_number_words_are_changed_checked_and_tried_out(editor: CodebookWindow, hands: Hands) -> None:
    editor.go_to(NUMBERS, "")
    page = editor.numbers
    assert "value 3500, low 3500" in page.result.text()
    type_into(page.filter, "dozens")
    dozens = next(line for line in editor.live.session.numbers if line.key == "dozens")
    page.table.choose(dozens.id)
    write(page.form, "low", "n+7")
    assert "is none of" in page.form.body.rows["low"].complaint.text()
    write(page.form, "low", "24")
    type_into(page.trial, "dozens")
    assert "low 24" in page.result.text()
    editor.live.undo()
    assert "low 12" in page.result.text()


def test_a_line_is_added_and_removed(editor: CodebookWindow) -> None:
    editor.go_to(NUMBERS, "")
    page = editor.numbers
    page.add()
    write(page.form, "words", "umpteen; oodles of")
    write(page.form, "low", "10")
    type_into(page.trial, "umpteen")
    assert "low 10" in page.result.text()
    focus(page.table)
    press(Key.Key_Delete)
    assert "umpteen" not in " ".join(line.words for line in editor.live.session.numbers)


def test_a_project_that_is_only_looked_at_shows_and_changes_nothing(
    window: Window, qtbot: QtBot, editor: CodebookWindow
) -> None:
    path = editor.live.session.project.path
    window.projects.show(lambda: window.desk.open(path, read_only=True))
    window.menus.run_key("Ctrl+Shift+B")
    looking = window.work.beside[CodebookWindow]
    assert isinstance(looking, CodebookWindow)
    assert "Looking only" in looking._told.text()
    page = looking.choices
    for part in (page.line, page.add_button, page.hide_button, page.merge_button, page.up, page.colour):
        assert not part.isEnabled()
    page.table.choose(f"{STATUS}.wounded")
    page.table.move_chosen(-1)
    page.hide_or_show()
    assert words(looking)[:2] == ["killed", "wounded"]
    looking.go_to(FIELDS, "figure")
    assert not looking.fields.add_button.isEnabled()
    looking.go_to(NUMBERS, "")
    assert not looking.numbers.add_button.isEnabled()


def test_what_others_change_is_seen_at_once(editor: CodebookWindow) -> None:
    line = next(line for line in editor.live.session.numbers if line.key == "dozens")
    assert isinstance(line, NumberWord)
    editor.live.do(reword.new_choice(book(editor), STATUS, "fled", "fled"))
    assert f"{STATUS}.fled" in editor.choices.table.ids
    editor.live.do(reword.new_field(book(editor), Figure, "tone", kind="choice", label="Tone", list="tone"))
    assert ("choices", "tone") in [(entry.data(0, 256), entry.data(0, 257)) for entry in editor._entries()]


def test_a_codebook_is_saved_and_what_another_has_is_chosen_from_a_comparison(
    editor: CodebookWindow, tmp_path: Path
) -> None:
    editor.exchange.save_to(tmp_path / "mine.toml")
    assert "mine.toml" in editor._told.text()
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TakeDialog)
        told.append(dialog.count.text())
        keep = [item for each, item in dialog._items if each.what == "figure: field Police"]
        QTest.keyClick(dialog.tree, Key.Key_Down)
        dialog._tick(False)
        assert not dialog.ok.isEnabled()
        keep[0].setCheckState(0, Qt.CheckState.Checked)
        dialog.accept()

    in_dialog(TakeDialog, answer)
    editor.ready_button.menu().actions()[2].trigger()
    assert told[0].split()[0] != "0"
    assert "x_police_action" in [field.name for field in book(editor).extra_fields(Figure)]
    assert words(editor)[:2] == ["killed", "wounded"]
    editor.undo()

    def look(dialog: QDialog) -> None:
        told.append(_first(dialog))
        dialog.reject()

    in_dialog(TakeDialog, look)
    editor.exchange.take_from(tmp_path / "mine.toml")
    assert told[1] == "Nothing differs: the project has all of it."


def _first(dialog: QDialog) -> str:
    assert isinstance(dialog, TakeDialog)
    item = dialog.tree.topLevelItem(0)
    return item.text(0) if item else ""


def test_a_file_that_is_no_codebook_is_said_at_the_foot(editor: CodebookWindow, tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text("format = 1")
    editor.exchange.take_from(tmp_path / "b.toml")
    assert "b.toml cannot be taken as a codebook" in editor._told.text()


def test_a_new_project_begins_with_a_ready_codebook(window: Window, tmp_path: Path) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, BeginDialog)
        dialog.radios["protest"].click()
        dialog.accept()

    in_dialog(BeginDialog, answer)
    window.projects._make_with_codebook(tmp_path / "march.annotator")
    codebook = window.work.live.session.codebook
    assert codebook.label("figure.status", "participated") == "took part"
    assert "x_crowd_size" in [field.name for field in codebook.extra_fields(Figure)]
