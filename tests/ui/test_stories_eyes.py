"""Stories of a first look: the list says which article is open, side windows close and undo by the usual keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from annotator.ui.figures.window import FiguresWindow
from annotator.ui.later import AskedLater
from annotator.ui.theme import apply_theme
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, SHIFT, Hands

Key = Qt.Key
FLOOD = "Flood in Orlen\n\nAbout 300 people fled Orlen on Monday, and 12 died, the Civil Guard said.\n"
MARCH = "March in Ilvast\n\nSome 2,000 people marched in Ilvast, the guard said.\n"


def chosen_titles(window: Window) -> list[str]:
    """What stands out in the list of articles."""
    list_of = window.work.articles.findChild(QListView)
    assert isinstance(list_of, QListView)
    return [str(index.data()) for index in list_of.selectionModel().selectedIndexes()]


def test_the_open_article_stands_out_in_the_list_after_done_and_after_undo(window: Window, hands: Hands) -> None:
    open_article(window, MARCH, language="en")
    open_article(window, FLOOD, language="en")
    hands.press(Key.Key_PageUp, CONTROL)
    assert chosen_titles(window) == ["March in Ilvast"]
    hands.press(Key.Key_Return, CONTROL)
    QApplication.processEvents()  # what is out of sight is read
    assert chosen_titles(window) == ["Flood in Orlen"]
    hands.press(Key.Key_Z, CONTROL)
    QApplication.processEvents()  # what is out of sight is read
    assert chosen_titles(window) == ["March in Ilvast"]


def test_a_side_window_undoes_and_closes_by_the_usual_keys(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    figure = hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_L)
    hands.press(Key.Key_L, CONTROL | SHIFT)
    later = window.work.beside[AskedLater]
    assert isinstance(later, AskedLater)
    QApplication.processEvents()  # the window comes to the front
    QTest.keyClick(later.rows, Key.Key_L)
    assert not hands.page.figure(figure.id).later  # type: ignore[union-attr]
    QTest.keyClick(later, Key.Key_Z, CONTROL)
    assert hands.page.figure(figure.id).later  # type: ignore[union-attr]
    QTest.keyClick(later, Key.Key_Z, CONTROL | SHIFT)
    assert not hands.page.figure(figure.id).later  # type: ignore[union-attr]
    QTest.keyClick(later, Key.Key_W, CONTROL)
    assert not later.isVisible()
    assert window.isVisible()


def test_a_new_window_is_not_larger_than_the_screen_with_large_letters(window: Window, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 2.0)
    try:
        another = Window(window.desk)
        qtbot.addWidget(another)
        screen = another.screen().availableSize()
        assert another.width() <= screen.width()
        assert another.height() <= screen.height()
    finally:
        apply_theme(app, "light", 1.0)


def test_what_was_said_of_one_project_is_not_said_of_the_next(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.mark(hands.span("About 300"), Key.Key_F)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Z, CONTROL)
    assert window.status._said.text()
    window.projects.open_sample()
    assert window.status._said.text() == ""


def test_in_a_window_too_small_for_all_panes_none_is_squeezed_alone(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    panes = window.work.panes
    window.resize(panes.width() * 2 // 3, window.height())
    QApplication.processEvents()
    articles, text, records = panes.sizes()[:3]
    assert text > records > articles > 0


def test_the_headings_of_the_figures_stand_there_whole(window: Window, hands: Hands) -> None:
    open_article(window, FLOOD, language="en")
    hands.press(Key.Key_T, CONTROL | SHIFT)
    figures = window.work.beside[FiguresWindow]
    assert isinstance(figures, FiguresWindow)
    header = figures.table.horizontalHeader()
    shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
    assert all(header.sectionSize(at) >= header.sectionSizeHint(at) for at in shown)
