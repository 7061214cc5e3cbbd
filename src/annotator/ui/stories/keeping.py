"""Looks for copies of one story in a thread beside the window, slowly, so that nobody notices it."""

from __future__ import annotations

from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.edits import Edit
from annotator.domain.records import Article
from annotator.domain.stories import Copies

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.articles.pane import ArticlesPane
    from annotator.ui.live import Live

FIRST, AFTER = 1_500, 600  # milliseconds after the project was opened, after articles came or went
LATER = 15_000  # milliseconds until it is tried again where it could not be written
RESTS = 0.003  # seconds after each text, about as long as it took
TELLS_EVERY = 3.0  # seconds between two lists of what was found, while there is much to look at


class KeepsStories(QObject):
    """Knows which articles tell one story, and lets the list show it; `found` tells when that is known better."""

    found = Signal()
    _told = Signal(object)  # from the thread: who tells a story with how many others, or what went wrong

    def __init__(self, parent: QObject, live: Live, articles: ArticlesPane) -> None:
        super().__init__(parent)
        self._live, self._articles = live, articles
        self.copies: dict[str, Copies] = {}
        self._stopped = Event()
        self._thread: Thread | None = None
        self._again = False
        self._later = False  # as it could not be written
        self._wait = QTimer(self, singleShot=True, interval=FIRST)
        self._wait.timeout.connect(self.look)
        self._told.connect(self._take)
        live.changed.connect(self._changed)
        self._wait.start()

    def look(self) -> None:
        """Look at whatever was not looked at yet; what comes meanwhile is looked at after that."""
        self._wait.stop()
        if self._thread is not None:
            self._again = True
            return
        session = self._live.session
        self._stopped.clear()
        path, writable = session.project.path, session.project.writable
        self._thread = Thread(target=self._run, args=(path, writable), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._wait.stop()
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, path: Path, writable: bool) -> None:
        from annotator.session.stories import Busy, Stopped, Stories  # not needed to start

        try:
            with Stories(path, self._pause) as stories:
                self._told.emit(stories.copies())
                told = monotonic()
                while writable and stories.compare_some():
                    if monotonic() - told > TELLS_EVERY:
                        self._told.emit(stories.copies())
                        told = monotonic()
                self._told.emit(stories.copies())
        except Stopped:
            return
        except Busy:
            self._later = True
        except Exception as problem:  # raised again in the window's thread
            self._told.emit(problem)
        self._told.emit(None)

    def _pause(self) -> None:
        """Called all the time by whoever looks."""
        from annotator.session.stories import Stopped

        if self._stopped.wait(RESTS):
            raise Stopped

    def _take(self, told: object) -> None:
        if self._stopped.is_set():
            return
        if isinstance(told, dict):
            if told != self.copies:
                self.copies = told
                self._articles.show_copies(told)
                self.found.emit()
        elif isinstance(told, Exception):
            raise told
        else:
            self._end()

    def _end(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._again:
            self._again = False
            self.look()
        elif self._later:
            self._wait.start(LATER)
        self._later = False

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Article) for change in edit.changes):
            self._wait.start(AFTER)
