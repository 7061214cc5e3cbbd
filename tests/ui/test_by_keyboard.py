"""Everything can be reached by Tab, and its tip be read without a pointer."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolTip, QWidget

from annotator.ui.window import Window
from tests.stories import TEXT
from tests.ui.conftest import open_article
from tests.ui.hands import CONTROL, Hands

MANY = 120


def waiting(window: QWidget) -> list[QWidget]:
    """What stands in the window and takes the keyboard by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not isinstance(widget.parentWidget(), QLineEdit) and widget.focusProxy() is None
    ]


def test_tab_reaches_all_that_takes_the_keyboard_and_comes_round(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    hands.mark(hands.span("40"), Qt.Key.Key_F)
    reached = [QApplication.focusWidget()]
    for _ in range(MANY):
        QTest.keyClick(hands._keyboard(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    missed = [widget for widget in waiting(window) if widget not in reached]
    assert [(type(widget).__name__, widget.accessibleName()) for widget in missed] == []
    unnamed = [w for w in reached if w and not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))]
    assert [type(widget).__name__ for widget in unnamed] == []


def test_the_tip_of_where_the_keyboard_is_is_shown_by_a_key(window: Window, hands: Hands) -> None:
    open_article(window, TEXT)
    hands.mark(hands.span("40"), Qt.Key.Key_F)
    hands.press(Qt.Key.Key_F1, CONTROL)
    assert "What is counted" in QToolTip.text()
    QToolTip.hideText()
