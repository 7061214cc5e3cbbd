"""The reading pane as a whole: clicks and keys on marks, scrolling, size, colours and what it says aloud."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.colours import DARK, LIGHT
from annotator.ui.text.marks import Mark
from annotator.ui.text.view import ArticleView

Key, Modifier = Qt.Key, Qt.KeyboardModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Modifier.NoModifier
TEXT = "😀 Six boats left the old port of Marn on Monday."
LONG = "\n".join(f"Boat {number} left the port of Marn." for number in range(600))
Pane = Callable[..., ArticleView]


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    def shown(text: str = TEXT, *marks: Mark) -> ArticleView:
        view = ArticleView(colours=LIGHT)
        qtbot.addWidget(view)
        view.resize(700, 400)
        view.show_text(text)
        view.set_marks(marks)
        view.show()
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return shown


def mention(id_: str, words: str, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(id_, "mention", (("at", Span(start, start + len(words))),), f"label of {id_}")


PORT, MARN = mention("port", "the old port of Marn"), mention("marn", "Marn")


def click(view: ArticleView, position: int) -> None:
    cursor = QTextCursor(view.document())
    cursor.setPosition(Offsets(TEXT).to_qt(position))
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.cursorRect(cursor).center() + QPoint(3, 0))


def place_caret(view: ArticleView, words: str) -> None:
    at = TEXT.index(words)
    view.select(Span(at, at))


def told(signal: Any) -> list[Any]:
    heard: list[Any] = []
    signal.connect(lambda *says: heard.append(says[0] if len(says) == 1 else says))
    return heard


def test_a_click_chooses_the_innermost_mark_and_more_clicks_the_outer_ones(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    heard = told(view.mark_chosen)
    view.mark_chosen.connect(view.choose)
    for _ in range(3):
        click(view, TEXT.index("arn on"))
    assert heard == ["marn", "port", "marn"]


def test_a_click_at_another_place_starts_with_the_innermost_again(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    heard = told(view.mark_chosen)
    view.mark_chosen.connect(view.choose)
    click(view, TEXT.index("old"))
    click(view, TEXT.index("arn on"))
    assert heard == ["port", "marn"]


def test_a_click_beside_all_marks_chooses_none(pane: Pane) -> None:
    view = pane(TEXT, MARN)
    heard = told(view.mark_chosen)
    click(view, TEXT.index("boats"))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(690, 390))
    assert heard == []


def test_marks_at_a_position_are_said_innermost_first(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    assert view.marks_at(TEXT.index("Marn")) == ["marn", "port"]
    assert view.marks_at(0) == []


def test_alt_and_up_steps_through_the_marks_at_the_caret(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    heard = told(view.mark_chosen)
    view.mark_chosen.connect(view.choose)
    place_caret(view, "Marn")
    QTest.keyClick(view, Key.Key_Up, Modifier.AltModifier)
    QTest.keyClick(view, Key.Key_Up, Modifier.AltModifier)
    QTest.keyClick(view, Key.Key_Down, Modifier.AltModifier)
    assert heard == ["marn", "port", "marn"]


def test_enter_opens_the_mark_at_the_caret(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    heard = told(view.mark_chosen)
    opened = told(view.open_wished)
    place_caret(view, "Marn")
    QTest.keyClick(view, Key.Key_Return)
    assert (heard, len(opened)) == (["marn"], 1)


def test_enter_keeps_the_mark_that_is_chosen_there(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    heard = told(view.mark_chosen)
    place_caret(view, "Marn")
    view.choose("port")
    QTest.keyClick(view, Key.Key_Return)
    assert heard == []


@pytest.mark.parametrize(
    ("signal", "key", "modifiers", "says"),
    [
        ("record_wished", Key.Key_F, NONE, "figure"),
        ("role_wished", Key.Key_W, NONE, "who"),
        ("delete_wished", Key.Key_Delete, NONE, ()),
        ("occurrences_wished", Key.Key_M, NONE, ()),
        ("next_mark_wished", Key.Key_K, NONE, -1),
        ("resize_wished", Key.Key_Left, Modifier.AltModifier, ("end", "word", -1)),
    ],
)
def test_keys_say_what_is_wished(
    pane: Pane, signal: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, says: object
) -> None:
    view = pane(TEXT, PORT)
    heard = told(getattr(view, signal))
    QTest.keyClick(view, key, modifiers)
    assert heard == [says]


def test_left_grows_a_mark_in_a_paragraph_that_runs_right_to_left(pane: Pane) -> None:
    text = "غادرت ستة قوارب ميناء مارن"
    view = pane(text, mention("marn", "مارن", text))
    heard = told(view.resize_wished)
    view.choose("marn")
    QTest.keyClick(view, Key.Key_Left, Modifier.AltModifier)
    assert heard == [("end", "word", 1)]


def test_tab_leaves_the_pane(pane: Pane) -> None:
    assert pane().tabChangesFocus()


def test_control_and_wheel_ask_for_another_size(pane: Pane) -> None:
    view = pane()
    heard = told(view.zoom_wished)
    for turn in (120, -120, 60, 60):
        place = QPointF(20, 20)
        event = QWheelEvent(
            place,
            place,
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Modifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    assert heard == [1, -1, 1]


def test_a_context_menu_by_key_is_asked_for_at_the_caret(pane: Pane) -> None:
    view = pane(TEXT, PORT)
    heard = told(view.context_asked)
    place_caret(view, "Marn")
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    assert heard == [view.viewport().mapToGlobal(view.cursorRect().bottomLeft())]


def test_a_right_click_goes_to_the_word_but_keeps_a_selection_it_hits(pane: Pane) -> None:
    view = pane()
    cursor = QTextCursor(view.document())
    cursor.setPosition(Offsets(TEXT).to_qt(TEXT.index("Marn") + 1))
    place = view.cursorRect(cursor).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, place)
    assert view.caret() == TEXT.index("Marn") + 1
    view.select(Span(TEXT.index("port"), TEXT.index(" on")))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, place)
    assert view.selected() == Span(TEXT.index("port"), TEXT.index(" on"))


def line_top(view: ArticleView, position: int, text: str = LONG) -> int:
    cursor = QTextCursor(view.document())
    cursor.setPosition(Offsets(text).to_qt(position))
    return view.cursorRect(cursor).top()


def test_what_is_out_of_view_comes_to_a_third_from_the_top(pane: Pane) -> None:
    view = pane(LONG)
    at = LONG.index("Boat 300")
    view.reveal(Span(at, at + 8))
    assert abs(line_top(view, at) - view.viewport().height() / 3) < 3


def test_what_is_in_view_stays_where_it_is(pane: Pane) -> None:
    view = pane(LONG)
    at = LONG.index("Boat 300")
    view.reveal(Span(at, at + 8))
    scrolled = view.verticalScrollBar().value()
    view.reveal(Span(at + 40, at + 48))
    assert view.verticalScrollBar().value() == scrolled


def test_the_end_is_revealed_without_scrolling_past_it(pane: Pane) -> None:
    view = pane(LONG)
    view.reveal(Span(len(LONG) - 5, len(LONG)))
    bottom = view.document().documentLayout().documentSize().height()
    assert view.verticalScrollBar().value() + view.viewport().height() <= bottom + 1
    assert 0 <= line_top(view, len(LONG) - 5) <= view.viewport().height()


def test_another_size_keeps_the_first_line_the_caret_and_the_marks(pane: Pane) -> None:
    view = pane(LONG, mention("far", "Boat 300", LONG))
    at = LONG.index("Boat 300")
    view.reveal(Span(at, at + 8))
    view.select(Span(at, at + 8))
    scrolled_by = line_top(view, at)
    view.set_type(points=20)
    assert view.selected() == Span(at, at + 8)
    assert view.marks_at(at) == ["far"]
    assert abs(line_top(view, at) - scrolled_by) < 150
    assert view.document().defaultFont().pointSizeF() == 20


def test_a_narrower_window_keeps_the_first_line(pane: Pane) -> None:
    view = pane(LONG.replace("\n", " and then, much later in the day, ").replace("299 left", "299 left\n"))
    view.verticalScrollBar().setValue(3_000)
    first = view.cursorForPosition(QPoint(60, 1)).position()
    view.resize(500, 400)
    assert abs(view.cursorForPosition(QPoint(60, 1)).position() - first) < 120


def test_other_colours_keep_the_marks(pane: Pane) -> None:
    view = pane(TEXT, MARN)
    view.set_colours(DARK)
    assert view.marks_at(TEXT.index("Marn")) == ["marn"]
    assert view.palette().base().color() == DARK.background
    assert view.palette().text().color() == DARK.text


def test_another_article_starts_at_its_beginning_without_marks(pane: Pane) -> None:
    view = pane(LONG, mention("far", "Boat 300", LONG))
    view.select(Span(500, 510))
    view.reveal(Span(9_000, 9_010))
    heard = told(view.selection_changed_to)
    view.show_text(TEXT)
    assert (view.verticalScrollBar().value(), view.caret(), view.selected()) == (0, 0, None)
    assert all(view.marks_at(place) == [] for place in range(len(TEXT)))
    assert heard == [None]


def test_an_empty_article_can_be_shown(pane: Pane) -> None:
    view = pane("")
    view.reveal(Span(0, 0))
    view.viewport().grab()
    assert view.words() is None
    assert view.createMimeDataFromSelection().text() == ""


def test_an_article_that_was_left_is_let_go(pane: Pane, qtbot: QtBot) -> None:
    view = pane()
    for _ in range(5):
        view.show_text(LONG)
    qtbot.waitUntil(lambda: len(view.findChildren(QTextDocument)) == 1)
    assert view.document() in view.findChildren(QTextDocument)


def test_the_caret_is_seen_while_the_pane_has_focus(pane: Pane) -> None:
    view = pane()
    place_caret(view, "boats")
    image = view.viewport().grab().toImage()
    assert view.cursorWidth() == 2
    assert image.pixelColor(view.cursorRect().center()) == LIGHT.caret


def test_a_screen_reader_is_told_the_marks_at_the_caret(pane: Pane) -> None:
    view = pane(TEXT, PORT, MARN)
    assert view.accessibleName() == "Article text"
    place_caret(view, "Marn")
    assert "mention \u2068label of marn\u2069; mention \u2068label of port\u2069" in view.accessibleDescription()
    place_caret(view, "boats")
    assert view.accessibleDescription() == ""
    view.update_marks([], [mention("boats", "boats")])
    assert "label of boats" in view.accessibleDescription()
