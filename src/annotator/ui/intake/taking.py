"""Taking in what was read, piece by piece as one step of undo, while the window stays alive."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from annotator.domain.edits import Edit
from annotator.domain.records import Article
from annotator.ui.jobs import MILLISECONDS_UNTIL_SHOWN
from annotator.ui.live import Live

DONE, CANCELLED, FAILED = "done", "cancelled", "failed"


class TakingIn(QObject):
    """Does edits that belong together one after the other; cancelled midway, it takes all of them back."""

    ended = Signal(str)  # DONE, CANCELLED or FAILED

    def __init__(self, parent: QWidget, live: Live, edits: Iterator[Edit], articles: int) -> None:
        super().__init__(parent)
        self._live, self._edits = live, edits
        self._done = 0  # articles
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._go_on)
        self._progress = QProgressDialog(self.tr("Bringing in …"), self.tr("Cancel"), 0, articles, parent)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(MILLISECONDS_UNTIL_SHOWN)
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)

    def start(self) -> None:
        """Begin; the window stays alive meanwhile."""
        self._progress.setValue(0)
        self._next.start()
        self._go_on()

    def _go_on(self) -> None:
        if self._progress.wasCanceled():
            self._take_back()
            return
        edit = next(self._edits, None)
        if edit is None:
            self._end(DONE)
        elif not self._live.do(edit):
            self._end(FAILED)
        else:
            self._done += sum(isinstance(change.after, Article) for change in edit.changes)
            self._progress.setValue(self._done)
            if self._done >= self._progress.maximum():
                self._end(DONE)

    def _take_back(self) -> None:
        if self._done:
            self._live.undo()
        self._end(CANCELLED)

    def _end(self, how: str) -> None:
        self._next.stop()
        self._progress.close()
        self._progress.deleteLater()
        self.deleteLater()
        self.ended.emit(how)
