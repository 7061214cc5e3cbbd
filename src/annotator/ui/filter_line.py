"""A line to filter a list with."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.ui.forms.wishes import undo_or_redo


class FilterLine(QLineEdit):
    """Says what it is for, and leaves Undo to the project where there is no typing to take back."""

    def __init__(self, what_for: str, *, keeps_on_escape: bool = False) -> None:
        super().__init__()
        self._keeps_on_escape = keeps_on_escape
        self.setAcceptDrops(False)  # what is dropped anywhere on a window is brought in
        self.setPlaceholderText(what_for)
        self.setAccessibleName(what_for)
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        # WORKAROUND QLineEdit takes Ctrl+Z from the window even with nothing to undo
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_not_ours(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_not_ours(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.text() and not self._keeps_on_escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _is_not_ours(self, event: QKeyEvent) -> bool:
        wish = undo_or_redo(event)
        return (wish == "undo" and not self.isUndoAvailable()) or (wish == "redo" and not self.isRedoAvailable())
