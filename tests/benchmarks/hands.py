"""Hands on the real window, with a project on disk, and a bare text pane to compare it with."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.domain.anchors import Span
from annotator.domain.page import Page
from annotator.session import Desk
from annotator.ui.window import Window


class Hands:
    """Opens articles, marks and jumps in a window of its own; each returns when what it did is on the screen."""

    def __init__(self, project: Path) -> None:
        self.window = Window(Desk())
        self.window.show()
        self.window.projects.open_path(project)
        self.live = self.window.work.live
        self.view = self.window.work.view
        self._smallest = self.live.page.article.id if self.live.page else ""
        QCoreApplication.processEvents()

    @cached_property
    def _articles(self) -> dict[str, str]:
        return {line.title: line.id for line in self.live.session.articles()}

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    @property
    def page(self) -> Page:
        page = self.live.page
        assert page is not None
        return page

    def open(self, title: str) -> None:
        """From the click to the painted window: reads from the disk, too."""
        self.live.turn_to(self._articles[title])
        paint_all(self.window)

    def turn_away(self) -> None:
        """Back to the smallest article; nothing of the one before is left to be done."""
        self.live.turn_to(self._smallest)
        paint_all(self.window)

    def jump(self) -> None:
        """To the last record of the article."""
        self.live.choose(self.page.annotations()[-1].id)
        paint_changed(self.window)

    def select(self, words: str) -> None:
        """The last place with these words, with the keyboard in the text and nothing chosen."""
        self.live.choose("")
        start = self.page.text.rindex(words)
        self.view.select(Span(start, start + len(words)))
        self.window.work.go_to_text()
        paint_changed(self.window)

    def go_to_text(self) -> None:
        self.window.work.go_to_text()
        paint_changed(self.window)

    def press(self, key: Qt.Key) -> None:
        """From the key to the painted window."""
        QTest.keyClick(self.view, key)
        paint_changed(self.window)


class BareText:
    """A bare QTextEdit that shows the same text."""

    def __init__(self, text: str, like: QWidget) -> None:
        self.text = text
        self.pane = QTextEdit(readOnly=True)
        self.pane.setFont(like.font())
        self.pane.resize(like.size())
        self.pane.show()
        QCoreApplication.processEvents()

    def open(self) -> None:
        self.pane.setPlainText(self.text)
        paint_all(self.pane)

    def jump(self) -> None:
        cursor = self.pane.textCursor()
        cursor.setPosition(len(self.text) - 100)
        self.pane.setTextCursor(cursor)
        paint_changed(self.pane)

    def close(self) -> None:
        self.pane.close()
        self.pane.deleteLater()


def paint_all(window: QWidget) -> None:
    """Lay out and paint everything, as when a window comes to the front."""
    QCoreApplication.sendPostedEvents()
    window.repaint()


def paint_changed(window: QWidget) -> None:
    """Lay out and paint what has changed, as the screen's next frame does."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
