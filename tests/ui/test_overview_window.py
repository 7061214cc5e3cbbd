"""The project at a glance in a window beside."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.ui.overview.window import OverviewWindow
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], OverviewWindow]


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the window by its key, and waits until all is counted."""

    def opening() -> OverviewWindow:
        QTest.keyClick(window, Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        shown = next(w for w in window.work.beside.values() if isinstance(w, OverviewWindow))
        qtbot.waitUntil(lambda: bool(shown.models["filled"].rows))
        return shown

    return opening


def recorded(window: Window) -> str:
    session = window.work.live.session
    article = bring_in(session)
    session.do(edits.add("figure", Figure(article=article.id, at=at(TEXT, "12"), value=12, status="killed")))
    session.set_progress(article.id, "done")
    session.page = None  # the window has not opened it
    return article.id


def test_it_says_what_is_done_and_what_is_left(window: Window, opened: Opened, qtbot: QtBot) -> None:
    recorded(window)
    shown = opened()
    qtbot.waitUntil(lambda: shown.headline.text().startswith("1 of 1 articles are done"))
    assert list(shown.models["days"].rows[0][1:4]) == ["Analyst 1", 1, 1]


def test_an_empty_project_says_that_nothing_was_recorded(opened: Opened) -> None:
    shown = opened()
    assert shown.headline.text().startswith("0 of 0")
    assert shown.tables["days"].nothing


def test_a_table_is_copied_as_numbers_without_its_bars(window: Window, opened: Opened, qtbot: QtBot) -> None:
    recorded(window)
    shown = opened()
    qtbot.waitUntil(lambda: bool(shown.models["chosen"].rows))
    shown.tabs.setCurrentIndex(4)
    QTest.keyClick(shown.tables["chosen"], Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Records\tField\tChoice\tHow many"
    assert "Figures\tStatus\tkilled\t1" in lines


def test_enter_on_a_time_opens_its_article_and_edits_are_counted(window: Window, opened: Opened, qtbot: QtBot) -> None:
    article = recorded(window)
    shown = opened()
    qtbot.waitUntil(lambda: bool(shown.models["spent"].rows))
    shown.tabs.setCurrentIndex(1)
    shown.tables["spent"].setCurrentIndex(shown.models["spent"].index(0, 0))
    QTest.keyClick(shown.tables["spent"], Key.Key_Return)
    page = window.work.live.page
    assert page is not None
    assert page.article.id == article
    window.work.live.undo()
    qtbot.waitUntil(lambda: shown.headline.text().startswith("0 of 1"))


def test_a_table_is_sorted_by_key(window: Window, opened: Opened, qtbot: QtBot) -> None:
    recorded(window)
    shown = opened()
    shown.tabs.setCurrentIndex(3)
    table, model = shown.tables["filled"], shown.models["filled"]
    table.setCurrentIndex(model.index(0, 2))
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    counts = [row[2] for row in model.rows]
    assert counts == sorted(counts, reverse=True)
