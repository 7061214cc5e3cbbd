"""What is dropped anywhere on the window: projects are opened, everything else is brought in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from annotator.ui import theme
from annotator.ui.language import plural
from annotator.ui.naming import named
from annotator.ui.plain import plain_box

if TYPE_CHECKING:
    from annotator.ui.intake.copied import Copied
    from annotator.ui.window import Window


MOST = 5  # projects that are offered


class Dropping(QObject):
    """Watches a window for what is dragged over it; a hint says what letting go would do."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif kind == QEvent.Type.DragLeave:
            self._show("")
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        copied = self._copied(event)
        if copied:
            self._show(self._words(copied))
            event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        copied = self._copied(event)
        self._show("")
        if copied:
            event.acceptProposedAction()
            # once the program that it came from is let go: it waits for the answer
            QTimer.singleShot(0, self, lambda: self.take(copied))

    def _copied(self, event: QDropEvent) -> Copied | None:
        """What is dragged; words of the window itself stay where they are."""
        from annotator.ui.intake.copied import copied_in  # not needed to start

        mime: QMimeData = event.mimeData()
        return copied_in(mime) if event.source() is None else None

    def _words(self, copied: Copied) -> str:
        if copied.projects and not copied.paths:
            names = ", ".join(path.name for path in copied.projects[:3])
            return self.tr("Let go to open {0}").format(names)
        session = self._window.session
        if session is not None and not session.project.writable:
            return self.tr("This project is open for looking only, so nothing can be brought in")
        if copied.paths:
            return plural("Let go to bring in %n file(s) or folder(s)", len(copied.paths))
        if copied.address:
            return self.tr("Let go to bring in the page at this address")
        return self.tr("Let go to make an article of this text")

    def _show(self, words: str) -> None:
        if words and self._hint is None:
            self._hint = DropHint(self._window)
        if self._hint is not None:
            self._hint.say(words)

    def take(self, copied: Copied) -> None:
        """Open what was dropped, or bring it in; where no project is open, ask for one first."""
        if copied.projects and not copied.paths:
            self._open(copied.projects)
        elif self._window.session is not None or self._ask_for_project():
            self._window.exchange.take_copied(copied)

    def _open(self, projects: Sequence[Path]) -> None:
        """Ask before the open project is left, and which of several is meant."""
        if self._window.session is None and len(projects) == 1:
            self._window.projects.open_path(projects[0])
            return
        words = self.tr("Which project is to be opened?") if len(projects) > 1 else self.tr("Open this project?")
        if self._window.session is not None:
            words += " " + self.tr("The one that is open is closed; everything in it is saved.")
        ways = {path.name: partial(self._window.projects.open_path, path) for path in projects[:MOST]}
        self._ask(self.tr("Open project"), words, ways)

    def _ask_for_project(self) -> bool:
        """Ask for a project that the articles come into; says whether there is one now."""
        words = self.tr("What you dropped comes into a project. Make a new one, or open yours, and it comes in there.")
        projects = self._window.projects
        ways = {self.tr("&New project …"): projects.new, self.tr("&Open project …"): projects.open}
        self._ask(self.tr("No project is open"), words, ways)
        return self._window.session is not None

    def _ask(self, title: str, words: str, ways: Mapping[str, Callable[[], None]]) -> None:
        """Do what is chosen, or nothing."""
        box = plain_box(QMessageBox.Icon.Question, title, words, self._window)
        buttons = [box.addButton(label, QMessageBox.ButtonRole.AcceptRole) for label in ways]
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        chosen = next(
            (way for button, way in zip(buttons, ways.values(), strict=True) if button is box.clickedButton()), None
        )
        box.deleteLater()
        if chosen is not None:
            chosen()


class DropHint(QLabel):
    """A sheet over the whole window with a dashed border; what is dropped falls through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        named(self, "title")
        self.hide()

    def say(self, words: str) -> None:
        """Cover the window and say this; nothing goes away again."""
        self.setText(words)
        self.setGeometry(self.window().rect())
        self.setVisible(bool(words))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, colours = theme.line(self), theme.colours()
        ground = QColor(colours.window)
        ground.setAlphaF(0.93)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), ground)
            painter.setPen(QPen(QColor(colours.focus), max(2, line // 6), Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(line, line, -line, -line), line, line)
        super().paintEvent(event)
