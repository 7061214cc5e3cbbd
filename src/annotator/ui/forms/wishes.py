"""What a control tells the form it stands in."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence


class Wishes(QObject):
    """The signals that all controls have in common."""

    committed = Signal(object)  # the new value
    complained = Signal(str)  # why what was typed is no value; empty once it is
    picked = Signal(str)  # the id of an entity or a record
    undo = Signal()
    redo = Signal()
    anchor = Signal()  # set it from the selection
    reveal = Signal()  # show it in the text
    refusal = ""  # why what was just committed could not be kept


def undo_or_redo(event: QKeyEvent) -> str:
    """Which of `undo` and `redo` these keys mean, if any."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    if event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
        return "redo"
    return ""


def keep_shortcut(event: QEvent) -> bool:
    """Answers ShortcutOverride for fields to type in: undo and redo are theirs, Ctrl+K is the window's on X11 too."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if undo_or_redo(event):
        event.accept()
        return True
    if event.matches(QKeySequence.StandardKey.DeleteEndOfLine):
        event.ignore()
        return True
    return False


def is_enter(event: QKeyEvent) -> bool:
    """Enter by itself; with Ctrl it belongs to the window."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_ctrl_y(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
