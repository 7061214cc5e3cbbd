"""What was read on its way into the project: shown where that is wished, taken in, and told."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from annotator.services.intake.intake import Intake
from annotator.services.intake.report import Report
from annotator.services.intake.rows import Row
from annotator.ui.intake.lines import is_shown_before
from annotator.ui.intake.report import ReportDialog
from annotator.ui.intake.taking import CANCELLED, FAILED, TakingIn
from annotator.ui.language import said

if TYPE_CHECKING:
    from annotator.ui.live import Live
    from annotator.ui.window import Window


class Arrival(QObject):
    """One batch of articles; nothing of it is left once it is in, or was called off."""

    def __init__(self, window: Window, live: Live) -> None:
        super().__init__(window)
        self._window, self._live = window, live

    def take(self, intake: Intake, *, show: bool = False) -> None:
        """Take in what was read, shown before anything is stored where that is wished, or with `show` in any case."""
        if self._live is not self._window.exchange.live or intake.cancelled:
            self._call_off(intake, self.tr("Cancelled: nothing was brought in.") if intake.cancelled else "")
        elif show or is_shown_before(intake, self._window.desk.settings.intake_preview):
            self._show(intake)
        else:
            self.take_in(intake)

    def take_in(self, intake: Intake, chosen: Sequence[Row] | None = None, mended: Collection[Row] = ()) -> None:
        """Take in these articles, all that are new where none are chosen, if their project is still the open one."""
        if self._live is not self._window.exchange.live:
            self._call_off(intake, "")
            return
        report = intake.report(chosen, mended)
        rows = intake.new if chosen is None else chosen
        edits = intake.edits(chosen, mended)
        taking = TakingIn(self._window, self._live, edits, report.count)
        taking.ended.connect(lambda how: self._taken(intake, rows, report, how, seen=chosen is not None))
        taking.start()

    def _show(self, intake: Intake) -> None:
        from annotator.ui.intake.dialog import IntakeDialog  # not needed for one clean text

        dialog = IntakeDialog(self._window, self._window.desk, self._live.session, intake)
        dialog.accepted.connect(lambda: self.take_in(intake, *dialog.chosen()))
        dialog.rejected.connect(lambda: self._call_off(intake, self.tr("Nothing was brought in.")))
        dialog.open()

    def _call_off(self, intake: Intake, words: str) -> None:
        intake.close()
        if words:
            self._live.told.emit(words, False)
        self.deleteLater()

    def _taken(self, intake: Intake, rows: Sequence[Row], report: Report, how: str, *, seen: bool) -> None:
        """Go to the first article, and tell what came of it; who has seen what did not come in is not told again."""
        self._call_off(intake, self.tr("Cancelled: nothing was brought in.") if how == CANCELLED else "")
        if how == CANCELLED:
            return
        if how == FAILED:
            words = self.tr(
                "Not everything could be brought in. Make room on the disk, then bring the same files in again."
            )
            QMessageBox.warning(self._window, self.tr("Brought in"), words)
            return
        first = next((row.id for row in rows if self._live.session.has_article(row.id)), "")
        if first:
            self._window.work.turn_to(first)
            self._window.work.go_to_text()
        others = report.already or report.refused or report.remarks or report.left_out
        if (others and not seen) or not report.count:
            ReportDialog(self._window, report).open()
        else:
            self._live.told.emit(self.tr("Brought in: {0}.").format(said(_came_in(report))), False)


def _came_in(report: Report) -> str:
    """How many came in."""
    return Report(new=report.new).summary
