"""Stories of the window: opening, looking, undoing, going on, bringing in, merging."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.annotations import Figure, Mention
from annotator.session import Desk
from annotator.store.project import Project
from annotator.ui.commands import COMMANDS
from annotator.ui.dialogs.details import DetailsDialog
from annotator.ui.dialogs.keys import KeysDialog
from annotator.ui.intake.report import ReportDialog
from annotator.ui.register.dialog import RegisterDialog
from annotator.ui.welcome import Welcome
from annotator.ui.window import Window
from tests.stories import bring_in
from tests.ui.conftest import bring_in_file, open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, the Civil Guard (CG) said.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast, the CG said.\n"


def meanwhile(work: Callable[[], None]) -> None:
    """Do something once a dialog that waits for an answer is open."""
    QTimer.singleShot(0, work)


def answer(words: str) -> None:
    """Type into the dialog that is open, and accept it."""

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        line = dialog.findChild(QLineEdit)
        if line is not None:
            line.setText(words)
        dialog.accept()

    meanwhile(work)


def titles(window: Window) -> list[str]:
    model = window.work.articles.model
    return [model.line(row).title for row in range(model.rowCount())]


def test_the_sample_shows_what_the_work_is(window: Window) -> None:
    window.projects.open_sample()
    assert len(titles(window)) == 5
    assert window.work.live.page is not None
    assert sum(line.records for line in window.work.live.session.articles()) > 100
    assert window.work.live.record is None


def test_everything_in_the_sample_can_be_edited_by_whoever_opens_it(window: Window, hands: Hands) -> None:
    window.projects.open_sample()
    figure = next(iter(window.work.live.session.project.records.all(Figure)))
    window.work.live.turn_to(figure.article)
    window.work.live.choose(figure.id)
    hands.fill_in("counted", "everybody")
    assert hands.page.figure(figure.id).counted == "everybody"  # type: ignore[union-attr]


def test_undo_is_named_in_the_menu_and_goes_to_what_was_changed(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    first = hands.page.article.id
    figure = hands.mark(hands.span("About 300"), Key.Key_F)
    open_article(window, MARCH)
    hands.press(Key.Key_Z, CONTROL)  # the second import is undone
    window.menus.name_undo()
    undo = next(a for a in window.findChildren(type(window.menus._actions[0][1])) if a.text().startswith("Undo"))
    assert undo.text() == "Undo: record figure “About 300”"
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.article.id == first
    hands.press(Key.Key_Z, CONTROL | SHIFT)
    assert hands.record.id == figure.id


def test_undo_works_after_the_window_was_closed_and_opened_again(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.mark(hands.span("300"), Key.Key_F)
    path = window.projects.current.project.path  # type: ignore[union-attr]
    window.close()
    window.show()
    window.projects.open_path(path)
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.of_type(Figure) == []
    hands.press(Key.Key_Z, CONTROL | SHIFT)
    assert len(hands.page.of_type(Figure)) == 1


def test_what_is_being_typed_is_saved_when_the_window_closes(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.mark(hands.span("300"), Key.Key_F)
    hands.click(hands.form.body.controls["counted"].target)
    hands.press(Key.Key_A, CONTROL)
    hands.type("people who fled")
    path = window.projects.current.project.path  # type: ignore[union-attr]
    window.close()
    looking = Project.open(path)
    assert [figure.counted for figure in looking.records.all(Figure)] == ["people who fled"]
    looking.close()


def test_ctrl_z_in_a_field_takes_back_typing_first_and_then_the_project(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("300"), Key.Key_F)
    counted = hands.form.body.controls["counted"].target
    before = counted.text()  # type: ignore[attr-defined]
    hands.type("xyz")
    hands.press(Key.Key_Z, CONTROL)
    assert counted.text() == before  # type: ignore[attr-defined]
    assert len(hands.page.of_type(Figure)) == 1
    hands.press(Key.Key_Z, CONTROL)
    assert hands.page.of_type(Figure) == []


def test_done_goes_on_to_the_next_article(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    flood = hands.page.article.id
    bring_in(window.work.live.session, MARCH)
    window.work.live.session.page = None
    window.work.live.turn_to(flood)
    hands.press(Key.Key_Return, CONTROL)
    assert hands.page.article.title == "March in Ilvast"
    states = {line.title: line.state for line in window.work.live.session.articles()}
    assert states == {"Flood in Orlen": "done", "March in Ilvast": ""}


def test_the_first_record_says_that_work_has_started(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.mark(hands.span("300"), Key.Key_F)
    assert window.work.live.session.articles()[0].state == "in_progress"
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert window.work.live.session.articles()[0].state == ""


def test_an_article_is_left_out_with_a_reason(window: Window) -> None:
    open_article(window, FLOOD)
    answer("not about people")
    window.work.article.exclude()
    (line,) = window.work.live.session.articles()
    assert (line.state, line.reason) == ("excluded", "not about people")


def test_a_missing_date_is_asked_for_and_then_weekdays_are_read(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    assert not window.work.reading._date.isHidden()
    hands.click(window.work.reading._date)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DetailsDialog)
    assert dialog.form.field_in_focus() == "published"
    hands.type("2026-03-04")
    hands.press(Key.Key_Escape)
    assert window.work.reading._date.isHidden()
    hands.mark(hands.span("300"), Key.Key_F)
    hands.select(hands.span("Monday"))
    hands.press(Key.Key_T)
    (figure,) = hands.page.of_type(Figure)
    assert (figure.earliest, figure.when_at.words) == ("2026-03-02", "Monday")


def test_articles_are_filtered_while_typing_and_by_progress_and_sorted(window: Window) -> None:
    for text in (MARCH, FLOOD):
        open_article(window, text)
    pane = window.work.articles
    pane.focus_filter()
    QTest.keyClicks(pane._filter, "orlen")
    assert titles(window) == ["Flood in Orlen"]
    QTest.keyClicks(pane._filter, "x")
    assert titles(window) == []
    pane._filter.clear()
    pane._order.setCurrentIndex(2)
    assert titles(window) == ["Flood in Orlen", "March in Ilvast"]
    done = next(chip for chip in pane._states.buttons() if chip.property("state") == "done")
    done.click()
    assert titles(window) == []


def test_what_came_in_what_was_there_and_what_was_refused_is_said(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "flood.txt").write_text(FLOOD, "utf-8")
    (folder / "again.txt").write_text(FLOOD, "utf-8")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    window.preferences.change(intake_preview="never")
    window.exchange.bring_in_paths([folder])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ReportDialog), timeout=30_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReportDialog)
    assert dialog._report.summary == "1 article, 1 already there, 1 could not be read"
    dialog.reject()
    assert titles(window) == ["Flood in Orlen"]
    assert window.work.live.page is not None


def test_a_second_window_is_told_and_may_look_but_not_write(window: Window, hands: Hands, qtbot: QtBot) -> None:
    open_article(window, FLOOD)
    path = window.projects.current.project.path  # type: ignore[union-attr]
    second = Window(Desk())

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "open in another window" in box.text()
        box.buttons()[0].click()

    meanwhile(look)
    second.projects.open_path(path)
    assert titles(second) == ["Flood in Orlen"]
    second.work.view.select(hands.span("300"))
    second.work.marking.record("figure")
    assert "looking only" in second.status._said.text()
    assert list(window.work.live.session.project.records.all(Figure)) == []
    second.close()
    second.deleteLater()


def test_opening_the_project_that_is_open_says_so_and_goes_on_in_it(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    session = window.session
    assert session is not None
    window.projects.open_path(session.project.path)
    assert window.session is session
    assert "open here already" in window.status._said.text()
    hands.mark(hands.span("300"), Key.Key_F)
    assert len(hands.page.of_type(Figure)) == 1


def test_two_entities_are_merged_in_the_register_and_split_again(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    for words, name in (("Civil Guard", "Civil Guard"), ("CG", "CG of Orlen")):
        hands.mark(hands.span(words), Key.Key_E)
        hands.type(name)
        hands.press(Key.Key_Return)
    window.work.show_register()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RegisterDialog)
    dialog.entities.selectAll()
    answer("")
    dialog.merge_chosen()
    register = window.work.live.session.register
    (entity,) = register.all()
    assert len(window.work.live.session.mentions(entity.id)) == 2
    assert {m.entity for m in hands.page.of_type(Mention)} != {entity.id}, "no annotation is touched"
    dialog.mentions.choose([hands.page.of_type(Mention)[1].id])
    answer("Another guard")
    dialog.split_chosen()
    assert sorted(e.name for e in register.all()) == sorted([entity.name, "Another guard"])
    dialog.undo_button.click()
    dialog.undo_button.click()
    assert sorted(e.name for e in register.all()) == ["CG of Orlen", "Civil Guard"]
    dialog.accept()


def test_an_article_is_deleted_and_brought_back(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    figure = hands.mark(hands.span("300"), Key.Key_F)

    def agree() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "1 record" in box.text()
        box.button(QMessageBox.StandardButton.Yes).click()

    meanwhile(agree)
    window.work.article.delete_article()
    assert titles(window) == []
    assert window.work.live.page is None
    window.work.undo()
    assert titles(window) == ["Flood in Orlen"]
    window.work.live.turn_to(window.work.live.session.articles()[0].id)
    assert [f.id for f in hands.page.of_type(Figure)] == [figure.id]


def test_panes_come_back_as_they_were(window: Window) -> None:
    window.work.panes.setSizes([300, 700, 440])
    sizes = window.work.panes.sizes()
    path = window.projects.current.project.path  # type: ignore[union-attr]
    window.close()
    again = Window(Desk())
    again.resize(1440, 900)
    again.show()
    again.projects.open_path(path)
    assert again.work.panes.sizes() == sizes
    again.close()
    again.deleteLater()


def test_every_command_is_in_a_menu_with_a_tip_and_a_key_of_its_own(window: Window) -> None:
    labels = {action.text().split("\t")[0] for pair in window.menus._actions for action in pair[1:]}
    assert {command.label for command in COMMANDS} <= labels
    assert all(command.tip.endswith(".") for command in COMMANDS)
    for proposed in (False, True):  # Enter and Delete mean another thing where something is proposed
        named = [each for each in COMMANDS if each.keys and (each.needs == "suggestion") == proposed]
        keys = [QKeySequence(command.keys).toString() for command in named]
        assert len(keys) == len(set(keys))


def test_keys_of_the_text_are_no_shortcuts_of_the_window(window: Window) -> None:
    for command, action in window.menus._actions:
        if command.of_text:
            assert action.shortcuts() == []
            assert "\t" in action.text()


def test_a_letter_in_a_field_is_a_letter(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    hands.mark(hands.span("300"), Key.Key_F)
    hands.fill_in("counted", "efs wcd")
    assert len(hands.page.annotations()) == 1
    assert hands.page.of_type(Figure)[0].counted == "efs wcd"


@pytest.mark.parametrize(("typed", "key"), [("&", Key.Key_Ampersand), ("1", Key.Key_1), ("١", 0x661)])
def test_ctrl_and_the_first_digit_key_record_an_entity_on_every_layout(
    window: Window, hands: Hands, typed: str, key: int
) -> None:
    open_article(window, FLOOD)
    hands.select(hands.span("Orlen"))
    pressed = QKeyEvent(QKeyEvent.Type.KeyPress, int(key), CONTROL, 10, 0, 0, typed)
    QApplication.sendEvent(window.work.view, pressed)
    assert len(hands.page.of_type(Mention)) == 1


def test_the_keys_page_names_every_key(window: Window) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeysDialog)
        html = dialog._table()
        assert all(command.label.replace("…", "").strip() in html for command in COMMANDS if command.keys)
        dialog.reject()

    window.work.view.setFocus()
    meanwhile(look)
    QTest.keyClicks(window.work.view, "?")


def test_everything_that_takes_the_keyboard_has_a_name_for_screen_readers(window: Window, hands: Hands) -> None:
    bring_in_file(window, Path(str(window.projects.current.project.path.parent / "a.txt")), FLOOD.encode())  # type: ignore[union-attr]
    hands.mark(hands.span("300"), Key.Key_F)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not spoken(widget)
    ]
    assert nameless == []


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_a_window_without_a_project_offers_what_can_be_done(qtbot: QtBot, light: None) -> None:
    desk = Desk()
    desk.rename("Analyst 1")
    window = Window(desk)
    window.show()
    assert window.session is None
    offers = window.findChild(Welcome)
    assert offers is not None
    offers.sample_wished.emit()
    assert window.session is not None
    window.close()
    window.deleteLater()


def test_who_works_here_is_asked_once(qtbot: QtBot, light: None, tmp_path: Path) -> None:
    window = Window(Desk())
    window.show()
    answer("Ana")
    window.projects.make(tmp_path / "first.annotator")
    assert window.projects.current is not None
    assert window.projects.current.person.name == "Ana"
    window.projects.make(tmp_path / "second.annotator")
    assert [p.name for p in window.projects.current.project.records.all(type(window.projects.current.person))] == [
        "Ana"
    ]
    assert Desk().is_known
    window.close()
    window.deleteLater()


def test_a_dialog_that_is_closed_commits_what_was_typed(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD)
    window.work.show_details("publisher")
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    hands.type("The Orlen Post")
    dialog.close()
    assert hands.page.article.publisher == "The Orlen Post"
