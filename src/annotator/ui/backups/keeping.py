"""The window's part in backups that come by themselves: it looks at the clock, and says what went wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.session import Desk
from annotator.ui.language import said
from annotator.ui.voice import Voice

if TYPE_CHECKING:
    from annotator.ui.live import Live

LOOKS_EVERY = 60_000  # milliseconds


class KeepsBackups(QObject):
    """Asks now and then whether a backup is due; what cannot be done is told in the line at the bottom."""

    def __init__(self, parent: QObject, live: Live, desk: Desk) -> None:
        super().__init__(parent)
        self._live = live
        self._desk = desk
        self._clock = QTimer(self, interval=LOOKS_EVERY)
        self._clock.timeout.connect(self.look)
        self._voice = Voice(self)
        if live.session.keeps_backups:
            self._clock.start()
            live.changed.connect(self._listen)

    def look(self) -> None:
        """Begin a backup if one is due; it is made in another thread."""
        if self._desk.settings.backups:
            self._listen()
            self._live.session.keeping.now_and_then(self._desk.settings.backup_minutes)

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()

    def _tell(self, words: str) -> None:
        self._live.told.emit(f"▲ {said(words)}", False)

    def _listen(self) -> None:
        self._live.session.keeping.listener = partial(self._voice.say, self._tell)
