"""Taking folders of brat over, from the window: read in a thread, asked about, taken in as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from annotator.domain.records import Article
from annotator.services.taking_over.folders import Found, find
from annotator.services.taking_over.plan import Plan
from annotator.services.taking_over.reading import Read
from annotator.session.taking_over import TakingOver
from annotator.ui.jobs import Cancelled, Job, Progress
from annotator.ui.live import Live
from annotator.ui.taking_over.dialog import TakingOverDialog

if TYPE_CHECKING:
    from annotator.ui.window import Window


class BratFolders(QObject):
    """Files and folders of which some are of brat; `then` is called with those that are to be brought in as usual."""

    def __init__(self, window: Window, live: Live, paths: list[Path], then: Callable[[list[Path]], None]) -> None:
        super().__init__(window)
        self._window, self._live, self._paths, self._then = window, live, paths, then

    def start(self, texts: Path | None = None) -> None:
        """Read them; with `texts`, their texts are looked for there."""
        taking, paths = TakingOver(self._live.session), self._paths

        def work(progress: Progress, cancelled: Cancelled) -> tuple[Found, list[Read]]:
            found = find(paths, texts)
            reads = [taking.reading(found)(progress, cancelled)]
            if reads[0].later and not reads[0].cancelled:
                reads.append(taking.reading(found, line_by_line=True)(progress, cancelled))
            return found, reads

        Job(self._window, self.tr("Reading …"), work, lambda both: self._ask(*both)).start()

    def _ask(self, found: Found, reads: list[Read]) -> None:
        if self._live is not self._window.exchange.live:
            self.deleteLater()
            return
        if reads[-1].cancelled:
            self._live.told.emit(self.tr("Cancelled: nothing was brought in."), False)
            self.deleteLater()
            return
        dialog = TakingOverDialog(self._window, self._live.session, found, *reads)
        wished = dialog.exec() == QDialog.DialogCode.Accepted
        plan, texts = dialog.plan, dialog.texts
        dialog.deleteLater()
        if texts is not None:
            self.start(texts)
        elif wished:
            self._take(plan, found.others)
        else:
            self.deleteLater()

    def _take(self, plan: Plan, others: list[Path]) -> None:
        live = self._live
        if live.try_to(lambda: TakingOver(live.session).take(plan)):
            if live.page is None and (articles := _articles(plan)):
                live.turn_to(articles[0])
                self._window.work.go_to_text()
            live.told.emit(self.tr("Taken in: {0} records.").format(plan.taken), False)
            if others:
                self._then(others)
        self.deleteLater()


def _articles(plan: Plan) -> list[str]:
    changes = (change.after for edit in plan.edits for change in edit.changes)
    return [record.id for record in changes if isinstance(record, Article)]
