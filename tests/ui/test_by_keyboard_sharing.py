"""The windows of sharing and of people are worked by keys alone: where one begins, what is reached, what closes."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QInputDialog,
    QLabel,
    QMessageBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.domain.review import Comment
from annotator.session import Session
from annotator.session.sharing import lookalikes
from annotator.ui.agreement.window import AgreementWindow
from annotator.ui.commands import review
from annotator.ui.people.merging import let_be_one
from annotator.ui.people.window import PeopleWindow
from annotator.ui.sharing.doing import ConflictReport
from annotator.ui.sharing.preview import PreviewDialog
from annotator.ui.sharing.sending import SendDialog
from annotator.ui.sharing.sent import SentDialog
from annotator.ui.window import Window
from tests.coded_twice import ANNA as COLLEAGUE
from tests.coded_twice import coded_twice
from tests.laptops import ANNA, laptop, look, send, take_in
from tests.stories import TEXT, at, bring_in
from tests.test_carrying import OTHER
from tests.ui.hands import Key
from tests.ui.test_by_keyboard import MANY, waiting
from tests.ui.test_carry_window import ADDRESS
from tests.ui.test_sharing_window import answer


def sending(window: Window, folder: Path) -> QDialog:
    return SendDialog(window, [line.id for line in window.work.live.session.articles()], 1)


def sent(window: Window, folder: Path) -> QDialog:
    return SentDialog(window, folder / "mine.annotations", "It is written.")


def taking_in(window: Window, folder: Path) -> QDialog:
    """With three entities that look like ones here, and an article whose title was changed on both sides."""
    session = window.work.live.session
    anna = both_changed(session, folder)
    for name in ("Port", "Civil Guards", "Orleans"):
        anna.do(new_entity(Entity(name=name)))
        session.do(new_entity(Entity(name=name)))
    plan = look(session, send(anna, folder))
    return PreviewDialog(window, session, plan, lookalikes(session, plan))


def conflicts(window: Window, folder: Path) -> QDialog:
    session = window.work.live.session
    return ConflictReport(window, session, look(session, send(both_changed(session, folder), folder)))


def both_changed(session: Session, folder: Path) -> Session:
    """Anna's project, with an article whose title says something else than here."""
    anna = laptop(folder, ANNA)
    take_in(anna, send(session, folder))
    for one, words in ((session, "Here"), (anna, "There")):
        known = one.read(session.articles()[0].id).article
        one.do(edits.change("title", known, title=words))
    return anna


def beside(command: Callable[[Window], None]) -> Callable[[Window, Path], QDialog]:
    """A window that a command of the menu shows."""

    def shown(window: Window, folder: Path) -> QDialog:
        command(window)
        return next(reversed(window.work.beside.values()))

    return shown


# What is opened, and which control has the keyboard first
OPENED: dict[str, tuple[Callable[[Window, Path], QDialog], Callable[[Any], QWidget]]] = {
    "send": (sending, lambda dialog: dialog.articles),
    "sent": (sent, lambda dialog: dialog.findChildren(QAbstractButton)[0]),
    "take in": (taking_in, lambda dialog: dialog.choices[0]),
    "changed on both sides": (conflicts, lambda dialog: dialog.table),
    "people": (beside(review.people), lambda dialog: dialog.table),
    "assign": (beside(review.assign), lambda dialog: dialog.coders),
    "carry over": (beside(review.carry_over), lambda dialog: dialog.table),
    "agreement": (beside(review.agreement), lambda dialog: dialog.tables["figures"]),
    "comments": (beside(review.comments), lambda dialog: dialog.rows),
    "history": (beside(review.history), lambda dialog: dialog.words),
}


@pytest.fixture
def coded(window: Window) -> Window:
    """An article that two colleagues and I coded, with a question to me, and another text of it."""
    session = window.work.live.session
    article = coded_twice(session)
    mine = Figure(article=article.id, at=at(TEXT, "40"), value=40.0)
    asked = Comment(article=article.id, record=mine.id, author=COLLEAGUE.id, text="40?", to=session.person.id)
    session.do(edits.add("coded", mine, asked))
    session.do(edits.change("address", article, url=ADDRESS))
    bring_in(session, OTHER, url=ADDRESS)
    session.page = None
    window.work.live.turn_to(article.id)
    return window


@pytest.mark.parametrize("name", OPENED)
def test_it_is_worked_by_keys_alone(coded: Window, name: str, qtbot: QtBot, tmp_path: Path) -> None:
    opening, first = OPENED[name]
    dialog = opening(coded, tmp_path)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(first(dialog).hasFocus, timeout=10_000)
    if isinstance(dialog, AgreementWindow):
        qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert not_worked_by_keys(dialog) == []
    if dialog not in coded.work.beside.values():
        dialog.deleteLater()


def test_two_people_are_made_one_by_keys_alone(coded: Window, qtbot: QtBot) -> None:
    people = beside(review.people)(coded, Path())
    assert isinstance(people, PeopleWindow)
    found: list[list[str]] = []
    done: list[bool] = []

    def choose(dialog: QInputDialog) -> None:
        qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or people))
        found.append(not_worked_by_keys(dialog, close=False))
        answer(QMessageBox, look_at, done)
        QTest.keyClick(dialog, Key.Key_Return)

    def look_at(box: QMessageBox) -> None:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found.append(not_worked_by_keys(box))

    answer(QInputDialog, choose, [])
    let_be_one(people, people.model.people[-1].person)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert found == [[], []]


def not_worked_by_keys(dialog: QDialog, *, close: bool = True) -> list[str]:
    """What keeps somebody without a pointer from working here; at the end it is closed by Esc."""
    first = at = QApplication.focusWidget()
    if first is None:
        return ["nothing has the keyboard"]
    reached = [first]
    for _ in range(MANY):
        QTest.keyClick(at or dialog, Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is first or at is None:
            break
        reached.append(at)
    wrong = [] if at is first else ["the round does not close"]
    wrong += [f"not reached: {spoken(each)}" for each in waiting(dialog) if each not in reached]
    wrong += [f"without a name: {type(each).__name__}" for each in reached if not spoken(each)]
    twice = [letter for letter, times in Counter(mnemonics(dialog)).items() if times > 1]
    wrong += [f"{letter} is there twice" for letter in twice]
    if close:
        QTest.keyClick(at or dialog, Key.Key_Escape)
        wrong += ["Esc does not close"] if dialog.isVisible() else []
    return wrong


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def mnemonics(dialog: QDialog) -> Iterator[str]:
    """The letters that jump to what is visible."""
    for each in dialog.findChildren(QWidget):
        if each.isVisible():
            if isinstance(each, QTabBar):
                words = [each.tabText(at) for at in range(each.count())]
            elif isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy()):
                words = [each.text()]
            else:
                words = []
            yield from (key.toString() for key in map(QKeySequence.mnemonic, words) if not key.isEmpty())
