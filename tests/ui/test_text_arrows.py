"""Keys that go through a text for reading: arrows pass over blank lines, G goes from sentence to sentence."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.services.reading.sentences import sentence_beyond
from annotator.ui.text.view import ArticleView
from annotator.ui.window import Window
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, NONE, SHIFT, Hands

Key = Qt.Key
TEXT = "Flood in Orlen\n\nThe dam broke. Nobody slept.\n \n\nHelp came late.\n\n"
SECOND, THIRD = TEXT.index("The dam"), TEXT.index("Help")
SENTENCES = [0, SECOND, TEXT.index("Nobody"), THIRD]


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_text(TEXT)
    view.show()
    return view


def press(view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> int:
    QTest.keyClick(view, key, modifiers)
    return view.caret()


@pytest.mark.parametrize(
    ("start", "key", "modifiers", "end"),
    [
        (0, Key.Key_Down, NONE, SECOND),
        (SECOND, Key.Key_Down, NONE, THIRD),
        (THIRD, Key.Key_Up, NONE, SECOND),
        (SECOND, Key.Key_Up, NONE, 0),
        (SECOND - 2, Key.Key_Right, NONE, SECOND),
        (SECOND, Key.Key_Left, NONE, SECOND - 2),
        (THIRD, Key.Key_Left, NONE, TEXT.index(" \n\nHelp") - 1),
        (SECOND - 2, Key.Key_Right, CONTROL, SECOND),
    ],
)
def test_an_arrow_goes_over_blank_lines_to_the_text_behind(
    view: ArticleView, start: int, key: Qt.Key, modifiers: Qt.KeyboardModifier, end: int
) -> None:
    view.select(Span(start, start))
    assert press(view, key, modifiers) == end


def test_down_keeps_its_column_over_a_blank_line(view: ArticleView) -> None:
    across = view.cursorRect().x()
    for _ in range(9):
        press(view, Key.Key_Right)
    across = view.cursorRect().x()
    press(view, Key.Key_Down)
    assert abs(view.cursorRect().x() - across) < view.fontMetrics().averageCharWidth() * 2


def test_shift_and_an_arrow_chooses_over_blank_lines(view: ArticleView) -> None:
    assert press(view, Key.Key_Down, SHIFT) == SECOND
    selected = view.selected()
    assert selected is not None
    assert TEXT[selected.start : selected.end].startswith("Flood in Orlen")


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Right])
def test_blank_lines_at_the_end_are_not_gone_into(view: ArticleView, key: Qt.Key) -> None:
    last = len(TEXT.rstrip())
    view.select(Span(last, last))
    assert press(view, key) == last


def test_g_goes_from_sentence_to_sentence_and_shift_g_back(window: Window, hands: Hands) -> None:
    open_article(window, TEXT, language="en")
    window.work.go_to_text()
    gone = []
    for _ in range(4):
        gone.append(window.work.view.caret())
        hands.press(Key.Key_G)
    assert gone == SENTENCES
    assert window.work.view.caret() == SENTENCES[-1]  # there is none behind the last
    hands.press(Key.Key_Right)
    back = []
    for _ in range(5):
        hands.press(Key.Key_G, SHIFT)
        back.append(window.work.view.caret())
    assert back == [*reversed(SENTENCES), 0]


def test_where_there_is_no_sentence_the_place_stays() -> None:
    assert sentence_beyond("", 0, 1) == sentence_beyond("", 0, -1) == 0
    assert sentence_beyond("\n \n", 1, 1) == 1
    assert sentence_beyond("\n \n", 1, -1) == 1
