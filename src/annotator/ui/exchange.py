"""Bringing articles in and writing tables out, from the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from annotator.services.readers.kinds import READ
from annotator.services.readers.tables import SUFFIXES, is_table
from annotator.services.taking_over.folders import has_annotations
from annotator.session import Desk
from annotator.session.taking_in import reading
from annotator.ui.intake.arrival import Arrival
from annotator.ui.jobs import Job
from annotator.ui.live import Live
from annotator.ui.tables_in import TablesIn

if TYPE_CHECKING:
    from annotator.session.exporting import Wish
    from annotator.ui.intake.copied import Copied
    from annotator.ui.window import Window

MOST_FOLDERS = 50  # of exports that are remembered, one a project


class Exchange(QObject):
    """Asks what and where, works off the window's thread, and says what came of it."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    @property
    def live(self) -> Live | None:
        """The open project, if there is one."""
        return self._window.work.live if self._window.session is not None else None

    def bring_in(self) -> None:
        """Ask for files, and bring them in."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Bring in articles"), self.folder(), self._kinds()
        )
        if names:
            self.bring_in_paths([Path(name) for name in names])

    def bring_in_folder(self) -> None:
        """Ask for a folder, and bring in all that can be read in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Bring in a folder of articles"), self.folder())
        if name:
            self.bring_in_paths([Path(name)])

    def bring_in_paths(self, paths: list[Path]) -> None:
        """Read files and folders in a thread, then take them in piece by piece, as one step of undo."""
        live = self.live
        if live is None or not self._may_write(live):
            return
        self._desk.remember(import_folder=str(paths[0].parent))
        if tables := [path for path in paths if is_table(path) and path.is_file()]:
            TablesIn(self._window, live, tables).start()
            paths = [path for path in paths if path not in tables]
        from annotator.ui.sharing.doing import TakingIn, sent_among  # not needed to start

        sent, paths = sent_among(paths)
        if sent:
            TakingIn(self._window, live, sent).start()
        if not paths:
            return
        if has_annotations(paths):
            from annotator.ui.taking_over.doing import BratFolders  # not needed to start

            BratFolders(self._window, live, paths, self.bring_in_paths).start()
            return
        from annotator.session.newcomers import compared  # not needed to start

        work = reading(live.session, paths)
        if self._desk.settings.intake_preview != "never":
            work = compared(live.session, work)
        Job(self._window, self.tr("Reading …"), work, Arrival(self._window, live).take).start()

    def paste(self) -> None:
        """Bring in what was copied: files, an address, a piece of a page, or words to be corrected first."""
        from annotator.ui.intake.copied import copied_in  # not needed to start

        self.take_copied(copied_in(QGuiApplication.clipboard().mimeData()))

    def take_copied(self, copied: Copied) -> None:
        """Bring in what was copied, or dropped on the window; nothing gives a page to be written on."""
        if self.live is None or not self._may_write(self.live):
            return
        if copied.projects or copied.paths:
            self.bring_in_paths([*copied.paths, *copied.projects])
            return
        if copied.address:
            self.bring_in_address(copied.address)
            return
        from annotator.ui.intake.pasting import PasteDialog  # not needed to start

        live = self.live
        dialog = PasteDialog(self._window, self._desk, live.session, copied)
        dialog.accepted.connect(lambda: Arrival(self._window, live).take_in(dialog.intake, *dialog.chosen()))
        dialog.rejected.connect(lambda: dialog.intake.close())
        dialog.open()

    def bring_in_address(self, address: str = "") -> None:
        """Ask for the address of a page, and bring it in."""
        if self.live is not None and self._may_write(self.live):
            from annotator.ui.intake.address import ask_address  # not needed to start

            ask_address(self._window, self.live, address)

    def export(self) -> None:
        """Ask where to, and write all tables."""
        if self.live is None:
            return
        from annotator.ui.dialogs.exporting import ExportDialog  # not needed to start

        project = self.live.session.project.path
        beside = project.with_name(self.tr("{0} tables").format(project.stem))  # never among the texts that came in
        folder = self._desk.settings.export_folders.get(str(project)) or str(beside)  # never another project's tables
        shown = self._window.work.articles.model.shown
        dialog = ExportDialog(self._window, self._desk, self.live.session, folder, shown)
        wished = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if wished:
            self._export(dialog.folder, dialog.wish)

    def _export(self, folder: Path, wish: Wish) -> None:
        if self.live is None:
            return
        project = str(self.live.session.project.path)
        folders = {**self._desk.settings.export_folders, project: str(folder)}
        kept = dict(list(folders.items())[-MOST_FOLDERS:])
        self._desk.remember(export_folder=str(folder), export_folders=kept, export=wish.as_json())
        work = self.live.session.exports.writing(folder, wish)
        Job(self._window, self.tr("Writing tables …"), work, lambda done: self._tell_exported(folder, done)).start()

    def _tell_exported(self, folder: Path, report: Any) -> None:
        from annotator.ui.dialogs.exported import ExportedDialog  # not needed to start

        if report.cancelled:
            if self.live is not None:
                self.live.told.emit(self.tr("Cancelled: no file was changed."), False)
            return
        ExportedDialog(self._window, folder, report).open()

    def _may_write(self, live: Live) -> bool:
        if not live.session.project.writable:
            live.told.emit(self.tr("This project is open for looking only, so nothing can be changed here."), True)
        return live.session.project.writable

    def _kinds(self) -> str:
        kinds = " ".join(f"*{suffix}" for suffix in sorted({*READ, *SUFFIXES}))
        return self.tr("Articles and tables ({0});;All files (*)").format(kinds)

    def folder(self) -> str:
        """Where files were brought in from last."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        places = (self._desk.settings.import_folder, documents)
        return next((place for place in places if place and Path(place).is_dir()), str(Path.home()))
