"""What a person sees when something cannot be done, and when the application itself is at fault."""

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from annotator import __version__
from annotator.domain.errors import UserError
from annotator.ui.language import said
from annotator.ui.plain import plain_box

log = logging.getLogger(__name__)


def show_problem(parent: QWidget | None, sentence: str) -> None:
    """A sentence that says what happened and what to do."""
    plain_box(QMessageBox.Icon.Warning, QCoreApplication.applicationName(), said(sentence), parent).exec()


def show_every_problem() -> None:
    """From now on no error passes unseen: for people a sentence, for bugs a report that can be copied."""
    sys.excepthook = _show


def report(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> str:
    """What is needed to find a bug; it holds no words of any article but those in the error itself."""
    where = f"News annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{where}\n\n{''.join(traceback.format_exception(kind, problem, trace))}"


def _show(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, problem, trace)
        return
    parent = QApplication.activeWindow()
    if isinstance(problem, UserError):
        show_problem(parent, str(problem))
        return
    words = report(kind, problem, trace)
    log.error(words)
    _BugDialog(parent, words).exec()


class _BugDialog(QMessageBox):
    """Says that the application is at fault, and that nothing is lost."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Critical)
        self.setText(self.tr("Something went wrong inside the application."))
        self.setInformativeText(
            self.tr(
                "Your work is saved. You can go on; please send the report to those who look after the application."
            )
        )
        self.setDetailedText(words)
        copy = self.addButton(self.tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        self.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
