"""The window's part in backups that come by themselves: it looks at the clock, and says what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.session import Desk
from annotator.ui.language import said

if TYPE_CHECKING:
    from annotator.ui.live import Live

LOOKS_EVERY = 60_000  # milliseconds


class KeepsBackups(QObject):
    """Asks now and then whether a backup is due; what cannot be done is told in the line at the bottom."""

    problem = Signal(str)  # from the thread that makes the backup

    def __init__(self, parent: QObject, live: Live, desk: Desk) -> None:
        super().__init__(parent)
        self._live = live
        self._desk = desk
        self._clock = QTimer(self, interval=LOOKS_EVERY)
        self._clock.timeout.connect(self.look)
        self.problem.connect(lambda words: live.told.emit(f"▲ {said(words)}", False))
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

    def _listen(self) -> None:
        self._live.session.keeping.listener = self.problem.emit
