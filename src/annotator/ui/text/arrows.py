"""Arrow keys in a text for reading: a blank line between paragraphs is no place to stop at."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


def move(pane: QTextEdit, event: QKeyEvent, press: Callable[[QKeyEvent], None]) -> None:
    """Let Qt answer a key, and an arrow again while the caret is on a blank line; where only such follow, it stays."""
    before = pane.textCursor()
    press(event)
    last = -1
    while event.key() in ARROWS and _is_on_blank_line(cursor := pane.textCursor()):
        if cursor.position() == last:
            pane.setTextCursor(before)
            return
        last = cursor.position()
        press(event)


def _is_on_blank_line(cursor: QTextCursor) -> bool:
    return not cursor.block().text().strip()
