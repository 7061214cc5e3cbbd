"""What a person sees when something cannot be done, and when the application itself is at fault."""

from __future__ import annotations

import platform
import sys
import threading
from collections import Counter
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from annotator import __version__
from annotator.domain.errors import UserError
from annotator.session import faults
from annotator.ui.language import said
from annotator.ui.plain import plain_box

QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
LOGGED = 3  # times that the same bug is written to the log


def show_problem(parent: QWidget | None, sentence: str) -> None:
    """A sentence that says what happened and what to do."""
    plain_box(QMessageBox.Icon.Warning, QCoreApplication.applicationName(), said(sentence), parent).exec()


def show_every_problem() -> Problems:
    """From now on no error passes unseen: for people a sentence, for bugs a report that can be copied."""
    problems = Problems()
    sys.excepthook = problems.take
    threading.excepthook = lambda args: problems.take(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: problems.take(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(problems.take_message)
    return problems


def report(problem: BaseException, trace: TracebackType | None = None) -> str:
    """What is needed to find a bug; it holds no words of any article."""
    where = f"News annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{where}\n\n{faults.traced(problem, trace)}"


class Problems(QObject):
    """Takes problems from any thread, and shows them one by one once Qt is back in its loop.

    A bug that comes again and again is shown once: one in a paint event comes with each frame.
    """

    come = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._bugs: Counter[str] = Counter()
        self._dialog: BugDialog | None = None
        self.come.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def take(self, kind: type[BaseException], problem: BaseException | None, trace: TracebackType | None) -> None:
        """A problem that nobody dealt with."""
        problem = problem or kind()
        if isinstance(problem, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        told = faults.in_words(problem)
        self.come.emit(told if told is not None else self._logged(problem, trace))

    def take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """What Qt itself says; a fatal message ends the process, and stands in the log then."""
        if kind not in QUIET:
            faults.log.warning("Qt: %s", faults.without_words(message))
        if sys.__stderr__ is not None:
            print(message, file=sys.__stderr__)

    def _logged(self, problem: BaseException, trace: TracebackType | None) -> str:
        """The report of a bug; empty where it was shown already."""
        words = report(problem, trace)
        self._bugs[words] += 1
        if self._bugs[words] <= LOGGED:
            faults.log.error(words)
        return words if self._bugs[words] == 1 else ""

    def _show(self, problem: Any) -> None:
        parent = QApplication.activeModalWidget() or QApplication.activeWindow()
        window = _window_of(parent)
        if isinstance(problem, faults.Damaged) and window is not None and window.projects.current is not None:
            window.projects.damaged(problem)
        elif isinstance(problem, UserError):
            show_problem(parent, str(problem))
        elif problem and self._dialog is not None:
            self._dialog.add(problem)
        elif problem:
            self._dialog = BugDialog(parent, problem)
            self._dialog.exec()
            self._dialog.deleteLater()
            self._dialog = None


class BugDialog(QMessageBox):
    """Says that the application is at fault, and that nothing is lost."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setText(self.tr("Something went wrong inside the application."))
        self.setInformativeText(
            self.tr(
                "What you saved is safe, and what you are typing stays in its field. You can go on. "
                "Please send the report to those who look after the application: it holds no words of your articles."
            )
        )
        self.setDetailedText(words)
        copy = self.addButton(self.tr("&Copy report"), QMessageBox.ButtonRole.ActionRole)
        log = self.addButton(self.tr("&Open the log"), QMessageBox.ButtonRole.ActionRole)
        self.go_on = self.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.go_on)
        self.setEscapeButton(self.go_on)
        for button, do in ((copy, self._copy), (log, self._open_log)):
            button.clicked.disconnect()  # else it would close the dialog
            button.clicked.connect(do)

    def add(self, words: str) -> None:
        """Another bug, while this one is being read."""
        self.setDetailedText(f"{self.detailedText()}\n\n{words}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.detailedText())

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(faults.log_file())))


def _window_of(widget: QWidget | None) -> Any:
    """The main window of a dialog, if that is what it belongs to."""
    while widget is not None and not hasattr(widget, "projects"):
        widget = widget.parentWidget()
    return widget
