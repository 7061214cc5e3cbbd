"""The people of a project and who codes what, in the window."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.records import Person
from annotator.domain.team import COLOURS, Assignment, colours_of, letters_of
from annotator.session.people import People
from annotator.ui.articles.model import CODERS
from annotator.ui.dots import PALETTE
from annotator.ui.people.assigning import AssignWindow
from annotator.ui.people.badge import contrast, ink_on
from annotator.ui.people.window import PeopleWindow
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in
from tests.ui.conftest import open_article
from tests.ui.hands import Hands

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def people_window(window: Window) -> PeopleWindow:
    QTest.keyClick(window, Key.Key_P, CONTROL | SHIFT)
    return next(each for each in window.work.beside.values() if isinstance(each, PeopleWindow))


def test_letters_are_read_on_every_colour_and_tell_people_apart() -> None:
    for colour in (*COLOURS, *PALETTE):
        assert contrast(ink_on(QColor(colour)), QColor(colour)) >= 4.5
    people = [Person(name="Ana Berg"), Person(name="Alba Brun"), Person(name="Carl")]
    assert sorted(letters_of(people).values()) == ["AB", "AB2", "Ca"]
    assert len(set(colours_of(people).values())) == 3


def test_a_person_is_renamed_by_keys_and_keeps_what_they_recorded(window: Window, hands: Hands) -> None:
    bring_in(window.work.live.session)
    shown = people_window(window)
    me = window.desk.person
    assert [each.person.id for each in shown.model.people] == [me.id]
    QTest.keyClick(shown.table, Key.Key_Return)
    shown.name_line.selectAll()
    QTest.keyClicks(shown.name_line, "Ana Berg")
    QTest.keyClick(shown.name_line, Key.Key_Return)
    assert (window.desk.person.id, window.desk.person.name) == (me.id, "Ana Berg")
    assert window.work.live.session.name_of(me.id) == "Ana Berg"
    shown.undo()
    assert window.work.live.session.name_of(me.id) == "Analyst 1"


def test_a_colleague_is_added_painted_and_let_review(window: Window) -> None:
    bring_in(window.work.live.session)
    shown = people_window(window)
    People(window.work.live.session).add("Bea Kim")
    shown.table.selectRow(1)
    shown.colour_box.chosen.emit("#d55e00")
    QTest.keyClick(shown.reviews_box, Key.Key_Space)
    bea = shown.model.people[1]
    assert (bea.person.name, bea.letters, bea.colour, bea.reviews) == ("Bea Kim", "BK", "#d55e00", True)


def test_saying_this_is_me_opens_the_project_as_that_person(
    window: Window,
) -> None:
    bring_in(window.work.live.session)
    People(window.work.live.session).add("Bea Kim")
    shown = people_window(window)
    shown.table.selectRow(1)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(each for each in box.buttons() if "me" in each.text()).click()

    QTimer.singleShot(0, answer)
    QTest.mouseClick(shown.me_button, Qt.MouseButton.LeftButton)
    assert window.work.live.session.person.name == "Bea Kim"
    assert window.work.live.session.person.id == window.desk.person.id


def test_articles_are_assigned_after_a_look_and_one_undo_takes_it_back(window: Window, qtbot: QtBot) -> None:
    session = window.work.live.session
    for number in range(6):
        bring_in(session, f"Storm {number}\n\nRain fell.\n")
    People(session).add("Bea Kim")
    QTest.keyClick(window, Key.Key_W, CONTROL | SHIFT)
    shown = next(each for each in window.work.beside.values() if isinstance(each, AssignWindow))
    shown.overlap.setValue(50)
    assert sum(row[1] for row in shown.model.rows) == 9
    assert not list(session.project.records.all(Assignment))
    QTest.keyClick(shown.assign_button, Key.Key_Space)
    assert len(list(session.project.records.all(Assignment))) == 9

    pane = window.work.articles
    qtbot.waitUntil(lambda: pane._mine.isVisible())
    QTest.mouseClick(pane._mine, Qt.MouseButton.LeftButton)
    mine = [a.article for a in session.project.records.all(Assignment) if a.person == session.person.id]
    assert sorted(pane.model.shown) == sorted(mine)
    to_do = next(chip for chip in pane._states.buttons() if chip.text().startswith("To do"))
    QTest.mouseClick(to_do, Qt.MouseButton.LeftButton)
    session.set_progress(pane.model.shown[0], "done")
    assert len(pane.model.shown) == len(mine) - 1
    assert to_do.text() == f"To do {len(mine) - 1}"
    QTest.mouseClick(pane._states.buttons()[0], Qt.MouseButton.LeftButton)
    session.undo()
    spoken = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "coded by" in spoken
    assert "Analyst 1" in spoken
    assert "A1" in pane.model.index(0, 0).data(CODERS)

    window.work.undo()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not pane._mine.isVisible())
    assert pane.model.rowCount() == 6


def say_they_are_one(shown: PeopleWindow, told: list[str]) -> None:
    """That the chosen person is the first of the others, and that this is meant."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QInputDialog):
            QTimer.singleShot(0, answer)
            box.accept()
        elif isinstance(box, QMessageBox):
            told.append(box.text() + box.informativeText())
            next(each for each in box.buttons() if "one" in each.text()).click()
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(0, answer)
    QTest.mouseClick(shown.one_button, Qt.MouseButton.LeftButton)


def test_two_people_who_are_one_are_told_what_that_means_and_one_undo_parts_them(window: Window, qtbot: QtBot) -> None:
    session = window.work.live.session
    open_article(window, TEXT)
    assert session.page is not None
    article = session.page.article
    bea = People(session).add("Bea Kim").changes[0].after
    for author in ("", bea.id):
        figure = Figure(article=article.id, author=author, at=at(TEXT, "40"))
        session.do(edits.add("figure", figure))
    shown = people_window(window)
    shown.table.selectRow(1)
    told: list[str] = []
    say_they_are_one(shown, told)
    qtbot.waitUntil(lambda: len(shown.model.people) == 1, timeout=10_000)
    assert "1 record of Bea Kim becomes one of Analyst 1" in told[0]
    assert "Both coded 1 article" in told[0]
    assert "Flood in Orlen" in told[0]
    assert [each.person.name for each in shown.model.people] == ["Analyst 1"]
    assert {figure.author for figure in session.project.records.all(Figure)} == {session.person.id}
    shown.undo()
    assert len(shown.model.people) == 2


def test_whoever_turns_out_to_be_somebody_else_is_so_at_once_and_undone_themselves_again(
    window: Window, qtbot: QtBot
) -> None:
    session = window.work.live.session
    bring_in(session)
    me = session.person.id
    bea = People(session).add("Bea Kim").changes[0].after
    shown = people_window(window)
    shown.table.selectRow([each.is_me for each in shown.model.people].index(True))
    told: list[str] = []
    say_they_are_one(shown, told)
    for id, key in ((bea.id, CONTROL), (me, CONTROL | SHIFT), (bea.id, CONTROL)):
        qtbot.waitUntil(partial(works_here, window, id), timeout=10_000)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Key.Key_Z, key)


def works_here(window: Window, person: str) -> bool:
    """Whether the open project knows that this person works here."""
    return window.work.live.session.person.id == person


def test_a_window_that_is_closed_counts_nothing_and_is_up_to_date_when_it_is_opened_again(window: Window) -> None:
    session = window.work.live.session
    bring_in(session)
    shown = people_window(window)
    shown.close()
    People(session).add("Bea Kim")
    assert len(shown.model.people) == 1
    people_window(window)
    assert len(shown.model.people) == 2


def test_of_two_people_with_one_name_each_can_be_said_to_be_the_same(window: Window) -> None:
    session = window.work.live.session
    bring_in(session)
    for number in "12":
        session.do(edits.add("person", Person(id=number * 32, name="Ana Berg")))
    shown = people_window(window)
    offered: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QInputDialog)
        offered.extend(box.comboBoxItems())
        box.reject()

    QTimer.singleShot(0, shown, look)
    shown.table.selectRow([each.is_me for each in shown.model.people].index(True))
    shown.one_button.click()
    assert offered == ["Ana Berg (AB)", "Ana Berg (AB2)"]
