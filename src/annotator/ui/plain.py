"""Words of articles and files shown as they stand: Qt takes what looks like HTML for HTML unless it is told not to."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tip(words: str) -> str:
    """Words for a tool tip, which would be interpreted if they looked like HTML."""
    return f"<span>{html.escape(words)}</span>" if "<" in words or "&" in words else words


def plain_box(icon: QMessageBox.Icon, title: str, words: str, parent: QWidget | None) -> QMessageBox:
    """A message whose words are not interpreted."""
    box = QMessageBox(icon, title, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box
