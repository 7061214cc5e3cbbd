"""The key of the guide in dialogs, which the menus of the window do not reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from annotator.ui.window import Window

GUIDE_KEY = "F1"


class GuideKey(QObject):
    """Gives each dialog the key of the guide when it is first in front; menus do not reach them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._in_front)

    def _in_front(self, _: QWindow | None) -> None:
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and not dialog.property(GUIDE_KEY):
            dialog.setProperty(GUIDE_KEY, True)
            QShortcut(QKeySequence(GUIDE_KEY), dialog, self._show)

    def _show(self) -> None:
        from annotator.ui.guide.showing import show_guide  # not needed to start

        show_guide(self._window)
