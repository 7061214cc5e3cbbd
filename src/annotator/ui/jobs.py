"""Long work off the window's thread: plain data in, plain data back, with progress and a Cancel that works."""

from collections.abc import Callable
from functools import partial
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from annotator.ui.voice import Voice

Progress = Callable[[int, int, str], None]  # done, of how many (0: not known), what is being worked on
Cancelled = Callable[[], bool]
Work = Callable[[Progress, Cancelled], Any]
MILLISECONDS_UNTIL_SHOWN = 400


class Job(QObject):
    """One piece of work in a thread of its own. `then` is called with its result, in the window's thread.

    Where the window is closed meanwhile, the work is cancelled, and nobody hears of it.
    """

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
        self.destroyed.connect(self._cancelled.set)
        self._voice = Voice(self)
        self._thread = Thread(target=self._run, args=(work,), daemon=True)

    def start(self) -> None:
        """Begin; the window stays alive meanwhile."""
        self._dialog.setValue(0)
        self._thread.start()

    def _run(self, work: Work) -> None:
        result, wrong = None, None
        try:
            result = work(partial(self._voice.say, self._show), self._cancelled.is_set)
        except BaseException as problem:  # whatever it is, the window's thread hears of it
            wrong = problem
        self._voice.say(self._end, result, wrong)

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
