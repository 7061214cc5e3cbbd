"""Coding blind in the window: whatever Bea opens, nothing of Ana's is to be read there before both are done."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.team import Assignment, assignment_id
from annotator.session import Session
from annotator.session.sight import blind
from annotator.ui.asking_window import AskingWindow
from annotator.ui.commands import COMMANDS
from annotator.ui.people.window import PeopleWindow
from annotator.ui.window import Window
from tests.stories import DEVICE
from tests.test_blind import ANA, CARL, SECRETS, record_as_ana
from tests.ui.conftest import leave_project

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SHOW: tuple[str, ...] = (
    "figures",
    "conflicts",
    "chart",
    "overview",
    "compare",
    "codebook",
    "guidelines",
    "deleted_articles",
    "search",
)
SHOW += ("concordance", "people", "assign", "register", "asked_later", "palette", "details", "next_record", "decide")
SHOW += ("agreement", "history", "carry_over", "comments", "backups")


@pytest.fixture
def article(window: Window) -> str:
    """The open project is Bea's, and is coded blind: Ana was there before her."""
    session, path = window.work.live.session, window.work.live.session.project.path
    me = session.person
    leave_project(window)
    ana = Session.open(path, ANA, DEVICE)
    ana.do(edits.add("colleagues", CARL))
    article = record_as_ana(ana)
    ana.do(edits.add("me", me)) if not ana.name_of(me.id) else None
    for person in (ANA, me):
        ana.do(edits.add("assign", Assignment(id=assignment_id(article, person.id), article=article, person=person.id)))
    ana.do(blind(ana.project, on=True))
    ana.close()
    window.projects.open_path(path)
    window.work.live.turn_to(article)
    QApplication.processEvents()
    return article


def words_on_screen() -> Iterator[str]:
    """All that widgets show or say, in every window that is open."""
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            match widget:
                case QLabel() | QLineEdit() | QAbstractButton():
                    yield widget.text()
                case QTextEdit() | QPlainTextEdit():
                    yield widget.toPlainText()
                case QAbstractItemView() if widget.model() is not None:
                    yield from _words_of(widget.model(), QModelIndex())
            yield widget.toolTip()
            yield widget.accessibleName()


def _words_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel | QStringListModel)
    for row in range(model.rowCount(parent)):
        for column in range(1 if is_list else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in ROLES)
        if not is_list:
            yield from _words_of(model, model.index(row, 0, parent))


def answered(window: Window) -> bool:
    """Whether no window beside waits for an answer."""
    asking = [each for each in window.work.beside.values() if isinstance(each, AskingWindow)]
    return all(each._asker is None or not each._asker._open for each in asking)


def test_no_window_shows_a_word_of_anas(window: Window, article: str, qtbot: QtBot) -> None:
    shown = [command for command in COMMANDS if command.run.__name__ in SHOW]
    assert len(shown) > 10
    for command in shown:
        command.run(window)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: answered(window))
        QApplication.processEvents()
        read = list(words_on_screen())
        for secret in SECRETS:
            assert not [words for words in read if secret in words], (command.label, secret)
        if (popup := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            popup.close()


def test_what_ana_recorded_comes_up_as_soon_as_bea_is_done(window: Window, article: str, qtbot: QtBot) -> None:
    work = window.work
    assert work.live.page is not None
    assert work.live.page.annotations() == []
    assert work.articles.model.line(0).records == 0
    QTest.keyClick(window, Key.Key_Return, CONTROL)
    assert len(work.live.page.annotations()) == 3
    qtbot.waitUntil(lambda: any("Zanzibar" in words for words in words_on_screen()))
    assert work.articles.model.line(0).records == 3
    work.undo()
    assert work.live.page.annotations() == []
    qtbot.waitUntil(lambda: not any("Zanzibar" in words for words in words_on_screen()))


def test_coding_blind_is_switched_in_the_window_of_people(window: Window, article: str, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_P, CONTROL | SHIFT)
    shown = next(each for each in window.work.beside.values() if isinstance(each, PeopleWindow))
    assert shown.blind_box.isChecked()
    assert [each.share.records for each in shown.model.people] == [0, 0, 0]
    QTest.keyClick(shown.blind_box, Key.Key_Space)
    assert window.work.live.page is not None
    assert len(window.work.live.page.annotations()) == 3
    assert sum(each.share.records for each in shown.model.people) == 3
    shown.undo()
    assert window.work.live.page.annotations() == []
    assert shown.blind_box.isChecked()
