"""Conflicts across articles in a window beside: side by side, decided by key, undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain import edits
from annotator.domain.annotations import Figure, Source
from annotator.domain.records import Entity, Person
from annotator.ui.figures.conflicts_window import ConflictsWindow
from annotator.ui.window import Window
from tests.stories import TEXT, at, bring_in

Key = Qt.Key
SHIFT_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Opened = Callable[[], ConflictsWindow]
Reported = Callable[..., Figure]


@pytest.fixture
def reported(window: Window) -> Reported:
    """Records in an article of its own how many died in Orlen."""
    session = window.work.live.session
    orlen = Entity(name="Orlen", type="place")
    session.do(edits.add("town", orlen))

    def reporting(voice: str, value: float, author: str = "") -> Figure:
        words = f"As {voice} says\n\n{TEXT}"
        speaker = Entity(name=voice, type="organisation")
        article = bring_in(session, words, published="2019-03-27", publisher=f"The {voice} Post")
        source = Source(article=article.id, who=at(words, voice), speakers=(speaker.id,), identification="named")
        figure = Figure(
            article=article.id, at=at(words, "At least 40"), value=value, low=value, high=value, counted="people",
            status="killed", place=orlen.id, earliest="2019-03-25", source=source.id, author=author,
        )  # fmt: skip
        session.do(edits.add("figure", speaker, source, figure))
        session.page = None  # the window has not opened it
        return figure

    return reporting


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the window by its key, and waits until all is compared."""

    def opening() -> ConflictsWindow:
        QTest.keyClick(window, Key.Key_K, SHIFT_CONTROL)
        shown = next(w for w in window.work.beside.values() if isinstance(w, ConflictsWindow))
        qtbot.waitUntil(lambda: bool(shown.conflicts) or "No figures contradict" in shown.sentence.text())
        return shown

    return opening


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def side_by_side(shown: ConflictsWindow) -> dict[str, list[str]]:
    model = shown.model
    return {
        str(model.headerData(row, Qt.Orientation.Vertical)): [
            str(model.index(row, column).data()) for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def stored(window: Window, figure: Figure) -> Figure:
    found = window.work.live.session.project.records.get(Figure, figure.id)
    assert found is not None
    return found


def test_without_conflicts_a_sentence_says_so(opened: Opened, reported: Reported) -> None:
    reported("Guard", 40)
    assert opened().sentence.isVisible()


def test_two_reports_stand_side_by_side_with_who_said_them(opened: Opened, reported: Reported) -> None:
    reported("Guard", 40)
    reported("Ministry", 43)
    said = side_by_side(opened())
    assert sorted(said["Value"]) == ["40", "43"]
    assert sorted(said["Said by"]) == ["Guard", "Ministry"]
    assert sorted(said["Publisher"]) == ["The Guard Post", "The Ministry Post"]
    assert said["Identified"] == ["named", "named"]


def test_r_says_that_the_chosen_figure_replaces_the_other_and_undo_brings_the_conflict_back(
    window: Window, opened: Opened, reported: Reported, qtbot: QtBot
) -> None:
    reported("Guard", 40)
    reported("Ministry", 43)
    shown = opened()
    chosen, other = shown.model.figures[1], shown.model.figures[0]
    press(shown, Key.Key_R)
    qtbot.waitUntil(lambda: not shown.conflicts)
    figure = window.work.live.session.project.records.get(Figure, chosen.id)
    assert figure is not None
    assert figure.supersedes == other.id
    press(shown, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown.conflicts) == 1)


def test_s_says_that_two_are_the_same_figure(window: Window, opened: Opened, reported: Reported, qtbot: QtBot) -> None:
    one, other = reported("Guard", 40), reported("Ministry", 43)
    shown = opened()
    press(shown.table, Key.Key_Left)
    chosen = shown.model.figures[0].id
    press(shown, Key.Key_S)
    qtbot.waitUntil(lambda: not shown.conflicts)
    first, second = (stored(window, each) for each in ((one, other) if one.id == chosen else (other, one)))
    assert first.repeats == second.id


def test_of_three_figures_a_menu_asks_which_one_is_meant(
    window: Window, opened: Opened, reported: Reported, qtbot: QtBot
) -> None:
    for voice, value in (("Guard", 40), ("Ministry", 43), ("Red Cross", 50)):
        reported(voice, value)
    shown = opened()
    press(shown, Key.Key_R)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 2
    press(menu, Key.Key_1)
    qtbot.waitUntil(lambda: len(shown.model.figures) == 2)


def test_what_somebody_else_recorded_is_not_changed_and_a_sentence_says_why(
    window: Window, opened: Opened, reported: Reported, qtbot: QtBot
) -> None:
    colleague = Person(name="Colleague")
    window.work.live.session.do(edits.add("joins", colleague))
    for voice, value in (("Guard", 40), ("Ministry", 43)):
        reported(voice, value, author=colleague.id)
    shown = opened()
    press(shown, Key.Key_R)
    qtbot.waitUntil(shown.told.isVisible)
    assert "somebody else" in shown.told.text()
    assert len(shown.conflicts) == 1


def test_j_and_k_step_through_conflicts_and_enter_opens_the_figure(
    window: Window, opened: Opened, reported: Reported
) -> None:
    session = window.work.live.session
    for voice, value in (("Guard", 40), ("Ministry", 43)):
        reported(voice, value)
    for voice, value in (("Guard", 5), ("Ministry", 6)):
        figure = reported(voice, value)
        session.do(edits.change("wounded", stored(window, figure), status="wounded"))
    shown = opened()
    assert len(shown.conflicts) == 2
    first = shown.model.figures
    press(shown, Key.Key_J)
    second = shown.model.figures
    assert first != second
    press(shown, Key.Key_K)
    assert shown.model.figures == first
    line = shown.chosen()
    assert line is not None
    shown.table.setFocus()
    press(shown.table, Key.Key_Return)
    assert window.work.live.chosen == line.id
