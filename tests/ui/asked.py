"""Answers to what a window asks: given once the dialog is there, however long that takes."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

D = TypeVar("D", bound=QDialog)
AGAIN = 10  # milliseconds


def when_asked(kind: type[D], answer: Callable[[D], None]) -> None:
    """Do this with the next dialog of a kind, which is opened after this call."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            answer(dialog)
        else:
            QTimer.singleShot(AGAIN, look)

    QTimer.singleShot(0, look)
