"""Saving the codebook to a file, and taking over what another one has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from annotator.domain.codebook import READY
from annotator.services.codebooks.book import Book
from annotator.services.codebooks.comparing import taking
from annotator.services.codebooks.ready import own_part
from annotator.session.codebooks import codebook_in, differences, save_codebook
from annotator.ui.codebook.contents import list_name
from annotator.ui.codebook.page import attempt
from annotator.ui.codebook.taking import TakeDialog

if TYPE_CHECKING:
    from annotator.ui.codebook.window import CodebookWindow

SUFFIX = ".codebook.toml"


class BookExchange(QObject):
    """Asks for files; what is wrong with one is said at the foot of the editor."""

    def __init__(self, window: CodebookWindow) -> None:
        super().__init__(window)
        self._window, self._live = window, window.live

    def save(self) -> None:
        """Ask where to, and write the codebook."""
        self._window.settle()
        suggested = str(Path.home() / f"{self._live.session.name}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save codebook"), suggested, kinds())
        if name:
            self.save_to(Path(name) if name.endswith(".toml") else Path(f"{name}{SUFFIX}"))

    def save_to(self, path: Path) -> None:
        """Write the codebook to this file."""
        if self._live.try_to(lambda: save_codebook(self._live.session, path)):
            self._live.told.emit(self.tr("The codebook is in {0}.").format(path), False)

    def take(self) -> None:
        """Ask for a file, and show what it has otherwise."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take from a codebook"), "", kinds())
        if name:
            self.take_from(Path(name))

    def take_from(self, path: Path) -> None:
        """Compare with a file, or with a ready codebook by its name, and take what is ticked as one edit."""
        self._window.settle()
        book = self._live.result_of(lambda: codebook_in(path))
        if book is not None:
            self._offer(book)

    def ready_menu(self, button: QPushButton) -> QMenu:
        """The ready codebooks to take from."""
        menu = QMenu(button)
        for name in READY:
            action = menu.addAction(QCoreApplication.translate("codebook", own_part(name).title))
            action.triggered.connect(lambda checked=False, name=name: self.take_from(Path(name)))
        return menu

    def _offer(self, book: Book) -> None:
        session = self._live.session
        found = differences(session, book)
        dialog = TakeDialog(self._window, book, found, lambda name: list_name(session, name))
        if dialog.exec() and dialog.chosen and session.project.writable:
            attempt(self._live, lambda: taking(book.title, dialog.chosen))


def kinds() -> str:
    """The files that a codebook may be in."""
    return QCoreApplication.translate("codebook", "Codebooks (*.toml);;All files (*)")
