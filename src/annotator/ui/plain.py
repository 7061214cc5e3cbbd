"""Words of articles and files shown as they stand: Qt takes what looks like HTML for HTML unless it is told not to."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QToolTip, QWidget


def tip(words: str) -> str:
    """Words for a tool tip, which would be interpreted if they looked like HTML."""
    return f"<span>{html.escape(words)}</span>" if "<" in words or "&" in words else words


def plain_box(icon: QMessageBox.Icon, title: str, words: str, parent: QWidget | None) -> QMessageBox:
    """A message whose words are not interpreted."""
    box = QMessageBox(icon, title, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box


def show_tip() -> None:
    """Show the tip of what has the keyboard, or of what it stands in, beside it."""
    widget = QApplication.focusWidget()
    while widget is not None and not widget.toolTip() and not widget.isWindow():
        widget = widget.parentWidget()
    if widget is not None and widget.toolTip():
        QToolTip.showText(widget.mapToGlobal(widget.rect().bottomLeft()), widget.toolTip(), widget)
