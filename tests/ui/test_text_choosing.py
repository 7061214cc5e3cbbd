"""Words are chosen by mouse and by key, and what is chosen is said in code points."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.view import ArticleView

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NONE, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TEXT = (
    "Two ferries, both from Marn, sank on Monday. The crews are safe.\n"
    "“😀 We swam”, said the cook of the smaller ship.\n"
    "A price of 3\u00a0000 crowns was paid."
)
Pane = Callable[[str], ArticleView]


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    def shown(text: str) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(700, 500)
        view.show_text(text)
        view.show()
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        return view

    return shown


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def words(view: ArticleView, text: str = TEXT) -> str:
    chosen = view.selected()
    return text[chosen.start : chosen.end] if chosen else ""


def point(view: ArticleView, position: int, text: str = TEXT) -> QPoint:
    """Where on the pane this position is, a little inside the character after it."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(Offsets(text).to_qt(position))
    return view.cursorRect(cursor).center() + QPoint(2, 0)


def drag(view: ArticleView, start: int, end: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    pane = view.viewport()
    QTest.mousePress(pane, LEFT, modifiers, point(view, start))
    move(view, point(view, end), modifiers)
    QTest.mouseRelease(pane, LEFT, modifiers, point(view, end))


def move(view: ArticleView, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    pane = view.viewport()
    place = QPointF(to)
    event = QMouseEvent(QEvent.Type.MouseMove, place, QPointF(pane.mapToGlobal(to)), NO_BUTTON, LEFT, modifiers)
    QApplication.sendEvent(pane, event)


def clicks(view: ArticleView, at: QPoint, count: int, *, held: bool = False) -> None:
    """Quick clicks as Qt sends them: every second press is a double click; the last may be held."""
    pane = view.viewport()
    press, again, release = (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
    )
    for number in range(count):
        for type_, buttons in ((again if number % 2 else press, LEFT), (release, NO_BUTTON)):
            if not (held and type_ == release and number == count - 1):
                event = QMouseEvent(type_, QPointF(at), QPointF(pane.mapToGlobal(at)), LEFT, buttons, NONE)
                event.setTimestamp(1_000 + 50 * number)
                QApplication.sendEvent(pane, event)


def test_a_drag_from_within_a_word_to_within_another_chooses_both_whole(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("wo ferries"), TEXT.index("oth from"))
    assert words(view) == "Two ferries, both"


def test_a_drag_backwards_chooses_the_same_words(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("oth from"), TEXT.index("wo ferries"))
    assert words(view) == "Two ferries, both"
    assert view.caret() == 0


def test_a_drag_that_ends_in_the_space_after_a_comma_leaves_both_out(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("erries"), TEXT.index("both"))
    assert words(view) == "ferries"


def test_a_drag_with_alt_chooses_to_the_character_and_is_not_trimmed(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("rries,"), TEXT.index(" both"), ALT)
    assert words(view) == "rries,"


def test_a_drag_over_an_emoji_gives_the_words_that_were_seen(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("e swam"), TEXT.index("ok of"))
    assert words(view) == "We swam”, said the cook"


def test_a_click_between_paragraphs_of_a_long_article_does_not_go_to_its_end(pane: Pane) -> None:
    text = "\n".join(f"Boat {number} left Marn." for number in range(3_000))
    view = pane(text)
    gap = view.cursorRect().bottom() + 8
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(view.cursorRect().left() + 20, gap))
    assert view.caret() < 50
    assert view.verticalScrollBar().value() == 0


def test_a_trembling_click_chooses_nothing(pane: Pane) -> None:
    view = pane(TEXT)
    QTest.mousePress(view.viewport(), LEFT, NONE, point(view, 5))
    move(view, point(view, 5) + QPoint(3, 1))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, point(view, 5) + QPoint(3, 1))
    assert view.selected() is None
    assert view.caret() == 5


@pytest.mark.parametrize(
    ("count", "chosen"),
    [
        (2, "Marn"),
        (3, "Two ferries, both from Marn, sank on Monday"),
        (4, "Two ferries, both from Marn, sank on Monday. The crews are safe"),
    ],
)
def test_more_clicks_choose_a_word_a_sentence_a_paragraph(pane: Pane, count: int, chosen: str) -> None:
    view = pane(TEXT)
    clicks(view, point(view, TEXT.index("arn, sank")), count)
    assert words(view) == chosen


def test_a_drag_after_a_double_click_keeps_the_word(pane: Pane) -> None:
    view = pane(TEXT)
    clicks(view, point(view, TEXT.index("oth from")), 2, held=True)
    move(view, point(view, TEXT.index("rries")))
    assert words(view) == "ferries, both"
    move(view, point(view, TEXT.index("rn, sank")))
    assert words(view) == "both from Marn"


def test_shift_click_extends_to_a_whole_word(pane: Pane) -> None:
    view = pane(TEXT)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(view, TEXT.index("both")))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, point(view, TEXT.index("rn, sank")))
    assert words(view) == "both from Marn"


def test_shift_and_arrows_choose_words_without_the_space_after_them(pane: Pane) -> None:
    view = pane(TEXT)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert words(view) == "Two"
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert words(view) == "Two f"


def test_only_white_space_is_no_selection(pane: Pane) -> None:
    view = pane(TEXT)
    view.select(span(", "))
    assert view.selected() is None
    view.select(span(", "), exact=True)
    assert words(view) == ", "


def test_without_a_selection_the_word_at_the_caret_is_meant(pane: Pane) -> None:
    view = pane(TEXT)
    view.select(Span(6, 6))
    assert view.selected() is None
    assert view.words() == span("ferries")


def test_the_trimming_and_the_words_can_be_given(qtbot: QtBot) -> None:
    view = ArticleView(trim=lambda text, span: Span(span.start + 1, span.end), word_at=lambda text, place: Span(1, 3))
    qtbot.addWidget(view)
    view.show_text(TEXT)
    assert view.words() == Span(1, 3)
    view.select(Span(4, 11))
    assert view.selected() == Span(5, 11)


def test_a_selection_is_told_once_and_as_it_is_in_the_end(pane: Pane) -> None:
    view = pane(TEXT)
    told: list[Span | None] = []
    view.selection_changed_to.connect(told.append)
    drag(view, TEXT.index("wo ferries"), TEXT.index("oth from"))
    assert told == [span("Two ferries, both")]
    QTest.mouseClick(view.viewport(), LEFT, NONE, point(view, 30))
    assert told[1:] == [None]


def test_the_caret_is_told_in_code_points(pane: Pane) -> None:
    view = pane(TEXT)
    told: list[int] = []
    view.caret_moved.connect(told.append)
    after_emoji = TEXT.index(" We swam")
    view.select(Span(after_emoji, after_emoji))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert told == [after_emoji, after_emoji + 1]


def test_copying_gives_exactly_the_stored_text(pane: Pane) -> None:
    view = pane(TEXT)
    view.select(Span(TEXT.index("cook"), len(TEXT)))
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    copied = QApplication.clipboard().text()
    assert copied == TEXT[TEXT.index("cook") :]
    assert "\u00a0" in copied


def test_copying_a_long_line_does_not_copy_the_breaks_made_for_display(pane: Pane) -> None:
    text = "elf Netze " * 2_000
    view = pane(text)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


def test_a_drag_that_begins_in_the_selection_chooses_other_words(pane: Pane) -> None:
    view = pane(TEXT)
    drag(view, TEXT.index("wo ferries"), TEXT.index("oth from"))
    drag(view, TEXT.index("erries"), TEXT.index("both") - 2)
    assert words(view) == "ferries"


def test_nothing_can_be_typed_pasted_or_cut(pane: Pane) -> None:
    view = pane(TEXT)
    QApplication.clipboard().setText("intruder")
    view.selectAll()
    for key in (
        QKeySequence.StandardKey.Paste,
        QKeySequence.StandardKey.Cut,
        QKeySequence.StandardKey.DeleteEndOfWord,
    ):
        QTest.keySequence(view, QKeySequence(key))
    QTest.keyClicks(view, "xyz 123")
    view.paste()
    assert view.toPlainText().replace("\u00a0", " ") == TEXT.replace("\u00a0", " ")
    assert not view.acceptDrops()


def test_undo_of_the_window_works_while_the_pane_has_focus(pane: Pane) -> None:
    view = pane(TEXT)
    undone: list[str] = []
    action = QAction("Undo", view)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    action.triggered.connect(lambda: undone.append("once"))
    view.addAction(action)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert undone == ["once"]
