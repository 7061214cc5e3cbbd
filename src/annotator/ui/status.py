"""The line at the bottom: whether all is saved, what just happened, which keys there are, and how far the work is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.edits import Edit
from annotator.ui import theme
from annotator.ui.live import Live
from annotator.ui.naming import counted, named
from annotator.ui.plain import tip

if TYPE_CHECKING:
    from annotator.ui.window import Window

KEYS = (
    ("E", "entity"),
    ("F", "figure"),
    ("S", "source"),
    ("W C D", "who, cue, said"),
    ("O T", "counted, when"),
    ("N", "suggestion"),
)


class StatusLine(QStatusBar):
    """Says what happened in one line, until the next thing happens."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._live: Live | None = None
        self._saved, self._said, self._counts = QLabel(), QLabel(), QLabel()
        self._keys = named(QLabel(), "keys")
        self._said.setMinimumWidth(1)
        self._keys.setMinimumWidth(1)
        for label in (self._said, self._counts):
            label.setTextFormat(Qt.TextFormat.PlainText)  # words of articles are not to be interpreted
        self.setSizeGripEnabled(False)
        line = theme.line(self)
        self.setContentsMargins(line // 2, 0, line // 2, 0)
        self._saved.setContentsMargins(0, 0, line, 0)
        for label, stretch in ((self._saved, 0), (self._keys, 0), (self._said, 1)):
            self.addWidget(label, stretch)
        self.addPermanentWidget(self._counts)

    def show_session(self, live: Live) -> None:
        """Follow this project."""
        self._live = live
        self.say("", False)
        live.changed.connect(self._changed)
        live.turned.connect(self._count)
        live.whose_changed.connect(self._count)
        self._saved.setText(self.tr("Saved") if live.session.project.writable else self.tr("Looking only"))
        self.show_keys()
        self._count()

    def show_keys(self, keys: Sequence[tuple[str, str]] = ()) -> None:
        """Show which keys there are: these, each with its word, or those of the text."""
        shown = keys or [(key, self._word(word)) for key, word in KEYS]
        self._keys.setText("&nbsp;&nbsp; ".join(f"<b>{key}</b> {word}" for key, word in shown))
        self._show_keys()

    def show_none(self) -> None:
        """Follow no project."""
        self._live = None
        for label in (self._saved, self._keys, self._said, self._counts):
            label.clear()

    def say(self, sentence: str, problem: bool) -> None:
        """Show a sentence; a problem is marked by a sign, too."""
        if problem:
            self._saved.setText(self.tr("Not saved"))
        self._said.setText(f"▲ {sentence}" if problem else sentence)
        self._said.setToolTip(tip(sentence))
        self._said.setProperty("problem", problem)
        self._said.style().polish(self._said)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        """The keys stand there while nothing is said and there is room for all of them."""
        others = self._saved.sizeHint().width() + self._counts.sizeHint().width()
        room = self.width() - others - 4 * theme.line(self)
        self._keys.setVisible(not self._said.text() and self._keys.sizeHint().width() <= room)

    def _word(self, word: str) -> str:
        words = {
            "entity": self.tr("entity"),
            "figure": self.tr("figure"),
            "source": self.tr("source"),
            "who, cue, said": self.tr("who, cue, said"),
            "counted, when": self.tr("counted, when"),
            "suggestion": self.tr("suggestion"),
        }
        return words[word]

    def _changed(self, edit: Edit) -> None:
        self.say("", False)
        self._saved.setText(self.tr("Saved"))
        self._count()

    def _count(self) -> None:
        page = self._live.page if self._live else None
        here = counted(sum(map(page.count, ANNOTATIONS))) if page else ""
        self._counts.setText(here)
        self._show_keys()
