"""How large windows and panes are, and how they stood, as text that can be remembered."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QSplitter, QWidget

SHARE = 0.94  # of the screen, or of the window that a dialog belongs to, at most


def state_of(splitter: QSplitter) -> str:
    """How the parts of a splitter stand."""
    return _text(splitter.saveState())


def restore_state(splitter: QSplitter, state: str) -> None:
    """Let the parts stand as they were remembered; nothing is done for no or a broken state."""
    if state:
        splitter.restoreState(_bytes(state))


def geometry_of(window: QWidget) -> str:
    """Where a window stands."""
    return _text(window.saveGeometry())


def restore_geometry(window: QWidget, state: str) -> None:
    """Let a window stand where it was."""
    if state:
        window.restoreGeometry(_bytes(state))


def on_screen(window: QWidget, wished: QSize) -> QSize:
    """A size for a window, with its frame and the panels of the desktop, on the screen where it is."""
    return wished.boundedTo(window.screen().availableSize() * SHARE)


def resize_within(dialog: QWidget, columns: int, rows: int) -> None:
    """Give a dialog a size in lines of text, but not more than its window has, unless its words need more."""
    line = dialog.fontMetrics().height()
    wished = QSize(columns * line, rows * line)
    parent = dialog.parentWidget()
    size = on_screen(dialog, wished.boundedTo(parent.window().size() * SHARE) if parent else wished)
    if (layout := dialog.layout()) and layout.hasHeightForWidth():  # Qt keeps no dialog from cutting wrapped words
        needed = layout.totalMinimumHeightForWidth(size.width())
        size = on_screen(dialog, QSize(size.width(), max(size.height(), needed)))
    dialog.resize(size)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()


def _bytes(state: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(state.encode()))
