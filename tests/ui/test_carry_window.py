"""Records are carried over to another text of an article in the window, by keys; each that is near is looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.ui.carrying.everything import CarryAllWindow
from annotator.ui.carrying.offer import OtherTexts
from annotator.ui.carrying.window import CarryWindow
from annotator.ui.commands.review import carry_over
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.window import Window
from tests.laptops import ANNA, laptop, send
from tests.stories import TEXT, at, bring_in
from tests.test_carrying import OTHER
from tests.ui.conftest import open_article
from tests.ui.test_sharing_window import answer

Key = Qt.Key
ADDRESS = "https://example.org/flood"


def coded(window: Window) -> None:
    """An article with four records of one's own: two stand in the other text, one nearly, one not."""
    open_article(window, TEXT, url=ADDRESS)
    session = window.work.live.session
    article = session.articles()[0].id
    said = Source(article=article, said=at(TEXT, "At least 40 people died in Orlen on Monday"))
    dead = Figure(article=article, at=at(TEXT, "40"), value=40.0, source=said.id)
    near = Figure(article=article, at=at(TEXT, "among them 12 children and 28 adults"), part_of=dead.id)
    gone = Figure(article=article, at=at(TEXT, "dozens"))
    window.work.live.do(edits.add("coded", said, dead, near, gone))


@pytest.fixture
def carrying(window: Window, qtbot: QtBot) -> CarryWindow:
    """The window of an article with another text of it beside."""
    coded(window)
    bring_in(window.work.live.session, OTHER, url=ADDRESS)
    return shown(window, qtbot)


def shown(window: Window, qtbot: QtBot) -> CarryWindow:
    carry_over(window)
    carry = window.work.beside[CarryWindow]
    assert isinstance(carry, CarryWindow)
    qtbot.waitUntil(lambda: carry.between is not None and carry.table.hasFocus(), timeout=10_000)
    return carry


def answers(carry: CarryWindow) -> list[str]:
    return [str(row[0]) for row in carry.model.rows]


def test_what_is_near_is_looked_at_and_what_is_lost_is_listed(carrying: CarryWindow) -> None:
    assert answers(carrying) == ["? look", "– lost", "✓ over", "✓ over"]
    assert carrying.told.text() == "2 by the same words · 1 nearly or elsewhere · 1 lost · 1 still to be looked at"
    words = carrying.sheet.toPlainText()
    assert "12 children and 28 adults" in words
    assert "13 children and 27 adults" in words
    carrying.table.selectRow(1)
    assert "find no place" in carrying.sheet.toPlainText()


def test_a_row_is_chosen_whatever_key_is_held_down_when_the_answer_comes(carrying: CarryWindow) -> None:
    table = carrying.table
    QTest.keyPress(table, Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        table.selectRow(0)
        assert table.chosen_rows() == [0]
    QTest.keyRelease(table, Key.Key_Control)


def test_keys_alone_carry_over_and_one_undo_takes_it_back(carrying: CarryWindow, qtbot: QtBot) -> None:
    session, table = carrying.live.session, carrying.table
    new = carrying.pair.new.article
    QTest.keyClick(table, Key.Key_Y)
    assert answers(carrying) == ["✓ over", "– lost", "✓ over", "✓ over"]
    QTest.keyClick(table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: carrying.between is not None and len(carrying.between.found.moving) == 1, timeout=10_000)
    figures = {f.main.words: f for f in session.read(new).of_type(Figure)}
    assert figures["among them 13 children and 27 adults"].part_of == figures["40"].id
    assert answers(carrying) == ["– lost"]
    carrying.undo()
    assert not session.read(new).annotations()


def test_answers_stay_while_something_else_is_edited(carrying: CarryWindow, qtbot: QtBot) -> None:
    session, first = carrying.live.session, carrying.between
    QTest.keyClick(carrying.table, Key.Key_X)
    assert answers(carrying)[0] == "✗ stays"
    dozens = next(each for each in session.read(carrying.pair.old.article).of_type(Figure) if each.value is None)
    carrying.live.do(edits.change("note", dozens, note="the mayor's word"))
    qtbot.waitUntil(lambda: carrying.between not in (None, first), timeout=10_000)
    assert answers(carrying) == ["✗ stays", "– lost", "✓ over", "✓ over"]


def test_what_is_left_stays_where_it_is_and_is_offered_again(carrying: CarryWindow, qtbot: QtBot) -> None:
    table = carrying.table
    QTest.keyClick(table, Key.Key_X)
    assert answers(carrying)[0] == "✗ stays"
    QTest.keyClick(table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: carrying.between is not None and len(carrying.between.found.moving) == 2, timeout=10_000)
    assert answers(carrying) == ["? look", "– lost"]
    QTest.keyClick(table, Key.Key_A)
    assert carrying.buttons["carry"].text() == "Carry &over 1 record"


def test_an_article_without_another_text_says_what_can_be_done(window: Window, qtbot: QtBot) -> None:
    coded(window)
    first = window.work.live.session.articles()[0].id
    carry_over(window)
    carry = window.work.beside[CarryWindow]
    assert isinstance(carry, CarryWindow)
    qtbot.waitUntil(lambda: "No other text" in carry.sentence.text(), timeout=10_000)
    assert not carry.buttons["carry"].isEnabled()
    open_article(window, OTHER, url="https://elsewhere.example.org")
    qtbot.waitUntil(lambda: carry._parts.currentIndex() == 1)
    carry.pair.to_open.click()
    qtbot.waitUntil(lambda: carry.between is not None, timeout=10_000)
    assert carry.pair.old.article == first
    assert answers(carry) == ["? look", "– lost", "✓ over", "✓ over"]


def test_another_text_that_is_taken_in_is_offered(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    coded(window)
    anna = laptop(tmp_path, ANNA)
    bring_in(anna, OTHER, url=ADDRESS)
    done: list[bool] = []
    asked: list[str] = []

    def look(dialog: PreviewDialog) -> None:
        dialog.take.click()
        answer(QMessageBox, agree, done)

    def agree(box: QMessageBox) -> None:
        asked.append(box.text())
        box.defaultButton().click()

    answer(PreviewDialog, look, [])
    window.exchange.bring_in_paths([send(anna, tmp_path)])
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert "4 records of yours can be carried over" in asked[0]
    qtbot.waitUntil(lambda: CarryWindow in window.work.beside, timeout=10_000)
    carry = window.work.beside[CarryWindow]
    assert isinstance(carry, CarryWindow)
    qtbot.waitUntil(lambda: bool(answers(carry)), timeout=10_000)
    assert QApplication.activeModalWidget() is None


def test_a_project_that_is_closed_while_other_texts_are_looked_for_offers_nothing(window: Window, qtbot: QtBot) -> None:
    coded(window)
    came = bring_in(window.work.live.session, OTHER, url=ADDRESS)
    looking = OtherTexts(window, {came.id})
    gone: list[bool] = []
    looking.destroyed.connect(lambda: gone.append(True))
    looking.look()
    window.projects.reopen()
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)
    assert QApplication.activeModalWidget() is None
    assert not window.findChildren(QMessageBox)


def everything(window: Window, qtbot: QtBot) -> CarryAllWindow:
    """What waits of all articles: of one with another text, and of two that wait for each other."""
    coded(window)
    session = window.work.live.session
    bring_in(session, OTHER, url=ADDRESS)
    for name in ("Here", "There"):
        words = f"{name} they counted 7 boats in the whole harbour on Friday."
        both = bring_in(session, words, url="https://example.org/boats")
        window.work.live.do(edits.add("coded", Figure(article=both.id, at=at(words, "boats"))))
    shown(window, qtbot).buttons["everything"].click()
    carry = window.work.beside[CarryAllWindow]
    assert isinstance(carry, CarryAllWindow)
    qtbot.waitUntil(lambda: carry.found is not None and carry.table.hasFocus(), timeout=10_000)
    return carry


def test_all_that_waits_is_listed_and_carried_over_at_once_by_keys(window: Window, qtbot: QtBot) -> None:
    carry = everything(window, qtbot)
    session = window.work.live.session
    assert [row[0] for row in carry.model.rows] == ["? look", "– lost", "✓ over", "✓ over"]
    assert carry.told.text() == "2 by the same words · 1 nearly or elsewhere · 1 lost"
    assert carry.left_out.text().startswith("2 articles of which you coded both texts")
    assert carry.carry_button.text() == "Carry &over 2 records"
    QTest.keyClick(carry.near, Key.Key_Space)
    assert carry.near.isChecked()
    assert [row[0] for row in carry.model.rows] == ["✓ over", "– lost", "✓ over", "✓ over"]
    new = carry.model.rows[0][-1].pair.new
    carry.near.setChecked(False)
    QTest.keyClick(carry.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: carry.found is not None and len(carry.model.rows) == 2, timeout=10_000)
    assert len(session.read(new).annotations()) == 2
    assert not carry.carry_button.isEnabled()
    carry.undo()
    assert not session.read(new).annotations()


def test_enter_looks_at_one_pair_of_texts(window: Window, qtbot: QtBot) -> None:
    carry = everything(window, qtbot)
    pair = carry.model.rows[0][-1].pair
    QTest.keyClick(carry.table, Key.Key_Return)
    one = window.work.beside[CarryWindow]
    assert isinstance(one, CarryWindow)
    qtbot.waitUntil(lambda: one.between is not None and one.pair.new.article == pair.new, timeout=10_000)
    assert one.pair.old.article == pair.old
