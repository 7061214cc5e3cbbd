"""What is done with the open article as a whole: done, left out, deleted, on to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMessageBox

from annotator.domain.edits import delete
from annotator.domain.sentences import sentence
from annotator.domain.wording import short, wording
from annotator.ui.naming import counted
from annotator.ui.plain import plain_box

if TYPE_CHECKING:
    from annotator.ui.work import Work


NOTHING = "nothing to record"  # the reason of being done with an article in which nothing was recorded


class OpenArticle(QObject):
    """Says how far this person is with the open article, and goes on to others."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work

    def show_original(self) -> None:
        """The file that it came in."""
        from annotator.ui.original.window import show_original  # not needed to start

        if self._work.live.page is not None:
            show_original(self._work, self._work.live.page.article)

    def done_next(self) -> None:
        """This article is done; on to the next one."""
        page = self._work.live.page
        if page is None:
            return
        self._work.records.settle()
        following = self._work.articles.model.next_undone(page.article.id)
        self.set_progress("done", "" if page.annotations() else NOTHING)
        if following:
            self._work.live.turn_to(following)
        self._work.go_to_text()

    def set_progress(self, state: str, reason: str = "") -> None:
        """Say how far this person is with the open article."""
        if page := self._work.live.page:
            self._work.live.try_to(lambda: self._work.live.session.set_progress(page.article.id, state, reason))

    def exclude(self) -> None:
        """Leave the open article out, with a reason; those given before are offered."""
        reasons = self._work.live.session.reasons()
        words = self.tr("Why is this article left out?")
        reason, wished = QInputDialog.getItem(self._work, self.tr("Left out"), words, ["", *reasons], 0, True)
        if wished:
            self.set_progress("excluded", reason.strip())

    def delete_article(self) -> None:
        """Take the open article out of the project, after saying what goes with it."""
        page = self._work.live.page
        if page is None:
            return
        self._work.records.settle()
        words = self.tr("“{0}” and what was recorded in it ({1}) are taken out of the project. Undo brings them back.")
        asked = words.format(
            short(page.article.title), counted(self._work.live.session.listing.records_in(page.article.id))
        )
        box = plain_box(QMessageBox.Icon.Question, self.tr("Delete the article"), asked, self._work)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        if box.exec() == QMessageBox.StandardButton.Yes:
            self._work.live.do(delete(sentence("delete {0}", wording(page.article)), [page.article]))

    def step_article(self, step: int) -> None:
        """Go some articles on in the list."""
        page = self._work.live.page
        if page and (target := self._work.articles.model.after(page.article.id, step)):
            self._work.turn_to(target)
