"""Long work off the window's thread: plain data in, plain data back, with progress and a Cancel that works."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

Progress = Callable[[int, int, str], None]  # done, of how many (0: not known), what is being worked on
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]
MILLISECONDS_UNTIL_SHOWN = 400


class Job(QObject):
    """One piece of work in a thread of its own. `then` is called with its result, in the window's thread."""

    progressed = Signal(int, int, str)
    ended = Signal(object, object)  # the result, and the exception that ended it

    def __init__(self, parent: QWidget, title: str, work: Work, then: Callable[[Any], None]) -> None:
        super().__init__(parent)
        self._then, self._title = then, title
        self._cancelled = Event()
        self._dialog = QProgressDialog(title, self.tr("Cancel"), 0, 0, parent)
        self._dialog.setLabel(QLabel(title, textFormat=Qt.TextFormat.PlainText))  # it tells names of files, too
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(MILLISECONDS_UNTIL_SHOWN)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumWidth(self._dialog.fontMetrics().averageCharWidth() * 60)
        self._dialog.canceled.connect(self._cancelled.set)
        self._dialog.rejected.connect(self._cancelled.set)  # Esc, where another window has the keyboard
        self.progressed.connect(self._show)
        self.ended.connect(self._end)
        self._thread = Thread(target=self._run, args=(work,), daemon=True)

    def start(self) -> None:
        """Begin; the window stays alive meanwhile."""
        self._dialog.setValue(0)
        self._thread.start()

    def _run(self, work: Work) -> None:
        result, wrong = None, None
        try:
            result = work(self.progressed.emit, self._cancelled.is_set)
        except BaseException as problem:  # whatever it is, the window's thread hears of it
            wrong = problem
        with suppress(RuntimeError):  # the window was closed meanwhile, and nobody waits any more
            self.ended.emit(result, wrong)

    def _show(self, done: int, of: int, what: str) -> None:
        if not self._cancelled.is_set():
            self._dialog.setMaximum(of)
            self._dialog.setValue(done)
            self._dialog.setLabelText(what or self._title)

    def _end(self, result: Any, problem: BaseException | None) -> None:
        self._thread.join()
        self._dialog.close()
        self._dialog.deleteLater()
        self.deleteLater()
        if problem is not None:
            raise problem
        self._then(result)
