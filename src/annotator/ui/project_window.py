"""Windows beside the main one, each showing something of the whole project: search, figures, progress, codebook …"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from annotator.ui import theme
from annotator.ui.states import SHARE, geometry_of, on_screen, restore_geometry

if TYPE_CHECKING:
    from annotator.ui.live import Live
    from annotator.ui.work import Work

W = TypeVar("W", bound="ProjectWindow")


class ProjectWindow(QDialog):
    """Not modal, one of each kind, Esc and Ctrl+W close it; it remembers its size, and goes with the project.

    Undo and redo work in it as in the main window.

    A kind says its `name` (under which its size is kept) and its `lines`: width and height in lines of text.
    """

    name = ""
    lines = (60, 40)

    def __init__(self, work: Work) -> None:
        super().__init__(work.window())
        self.work = work
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        wished = QSize(*self.lines) * theme.line(self)
        self.resize(on_screen(self, wished.boundedTo(work.window().size() * SHARE)))
        restore_geometry(self, work.desk.settings.window.get(self.name, ""))
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.undo)
        for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
            QShortcut(QKeySequence(keys), self, self.redo)

    @property
    def live(self) -> Live:
        """The open project."""
        return self.work.live

    def undo(self) -> None:
        """Take back the last step in the project."""
        self.work.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.work.redo()

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember how it stood."""
        stored = self.work.desk.settings.window | {self.name: geometry_of(self)}
        self.work.desk.remember(window=stored)
        super().hideEvent(event)


def show_window(kind: type[W], work: Work) -> W:
    """The window of a kind, made when it is first asked for, and brought to the front."""
    window = work.beside.get(kind)
    if window is None:
        window = work.beside[kind] = kind(work)
    assert isinstance(window, kind)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
