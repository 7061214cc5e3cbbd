"""Tables of articles brought in from the window: read in a thread, taken in piece by piece as they come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.services.intake.report import Report
from annotator.services.readers.tables import look_at
from annotator.services.tabled import Reading, edits_of, read_table
from annotator.ui.dialogs.table_columns import TableDialog
from annotator.ui.intake.report import ReportDialog
from annotator.ui.jobs import Job
from annotator.ui.language import said
from annotator.ui.live import Live
from annotator.ui.problems import show_problem

if TYPE_CHECKING:
    from annotator.ui.window import Window

PATIENCE = 0.1  # seconds between looking whether the work was cancelled


class _Handing(QObject):
    """Hands one thing after the other from a thread to the window's; it belongs to nobody, so that it outlives both."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.taken = Event()
        self.stopped = False

    def give(self, edit: Edit, cancelled: Callable[[], bool]) -> None:
        """Wait until the window has done it, so that pieces never pile up."""
        self.taken.clear()
        self.given.emit(edit)
        while not self.taken.wait(PATIENCE) and not cancelled():
            pass


class TablesIn(QObject):
    """Asks how one table after the other is to be read, and takes its articles in as one step of undo."""

    def __init__(self, window: Window, live: Live, paths: list[Path]) -> None:
        super().__init__(window)
        self._window, self._live, self._paths = window, live, [*paths]
        self._handing = _Handing()
        self._handing.given.connect(self._take)

    def start(self) -> None:
        """Ask about the next table, until there is none."""
        if not self._paths:
            self.deleteLater()
            return
        path = self._paths.pop(0)
        try:
            dialog = TableDialog(self._window, look_at(path))
        except UserError as problem:
            show_problem(self._window, said(problem.sentence))
            self.start()
            return
        wished = dialog.exec() == QDialog.DialogCode.Accepted
        reading = dialog.reading
        dialog.deleteLater()
        if wished:
            self._read(reading)
        else:
            self.start()

    def _read(self, reading: Reading) -> None:
        report, known = Report(), self._live.session.project.records.known_texts()

        handing = self._handing

        def work(progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> Report:
            pieces = read_table(reading, known, report, progress, lambda: cancelled() or handing.stopped)
            for edit in edits_of(pieces, reading.table.path.name):
                handing.give(edit, cancelled)
                if handing.stopped:
                    report.cancelled = True
                    break  # this piece does not count as taken
            return report

        Job(self._window, self.tr("Reading …"), work, self._tell).start()

    def _take(self, edit: Edit) -> None:
        self._handing.stopped = True  # also where a bug comes up
        try:
            self._handing.stopped = self._live is not self._window.exchange.live or not self._live.do(edit)
        finally:
            self._handing.taken.set()

    def _tell(self, report: Report) -> None:
        live = self._live
        if live is self._window.exchange.live:
            if live.page is None and (lines := live.session.titled("", 1)):
                live.turn_to(lines[0].id)
            if report.already or report.refused or report.remarks or report.cancelled or not report.taken:
                ReportDialog(self._window, report).open()
            else:
                live.told.emit(self.tr("Brought in: {0}.").format(said(report.summary)), False)
        self.start()
