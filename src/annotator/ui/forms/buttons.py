"""Small buttons that keep quiet until they are needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def quiet_button(words: str, tip: str = "") -> QToolButton:
    """A button without a border, muted; reached by Tab."""
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setProperty("quiet", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
