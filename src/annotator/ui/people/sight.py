"""Lets the window follow what somebody who codes blind may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.edits import Edit
from annotator.domain.team import BlindCoding, Reviewer

if TYPE_CHECKING:
    from annotator.ui.work import Work


class KeepsSight(QObject):
    """Counts records anew, and closes windows that hold what was read before, where that is no longer to be seen."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        work.live.changed.connect(self._changed)
        work.live.resighted.connect(self._recount)
        if work.live.session.project.blinders.on:
            QTimer.singleShot(0, self, self._say_so)

    def _say_so(self) -> None:
        words = self.tr("Coded blind: others’ records of an article come up once all who code it are done with it.")
        self._work.live.told.emit(words, False)

    def _recount(self) -> None:
        articles = self._work.articles
        articles.model.recount(list(articles.model.shown))

    def _changed(self, edit: Edit) -> None:
        if not any(isinstance(change.after, BlindCoding | Reviewer) for change in edit.changes):
            return
        from annotator.ui.asking_window import AskingWindow  # seldom needed

        for window in self._work.beside.values():
            if isinstance(window, AskingWindow):
                window.close()
