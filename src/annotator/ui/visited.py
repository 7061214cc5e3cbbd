"""Where somebody was: back and forward through articles, as in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.ui.work import Work

MOST = 200  # places that are remembered


class Visit(NamedTuple):
    """An article, and the record that was chosen in it last."""

    article: str
    record: str = ""


class Visited(QObject):
    """The places in their order, and which of them is shown; going somewhere new forgets what lay ahead."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._visits: list[Visit] = []
        self._at = -1
        work.live.turned.connect(self._turned)
        work.live.chosen_changed.connect(self._chosen)

    def jump(self, article: str) -> None:
        """Somebody is about to be taken to another place of the open article: this one is kept apart."""
        if self._visits and self._visits[self._at].article == article:
            self._go(Visit(article))

    def step(self, step: int) -> None:
        """Go to the place before (-1) or after (1) this one that is still there."""
        at = self._at + step
        while 0 <= at < len(self._visits):
            visit = self._visits[at]
            if self._work.live.session.has_article(visit.article):
                self._at = at
                self._work.show_at(*visit, again=True)
                return
            at += step
        words = self.tr("There is nothing to go back to.") if step < 0 else self.tr("There is nothing further on.")
        self._work.live.told.emit(words, False)

    def _turned(self) -> None:
        page = self._work.live.page
        if page and not (self._visits and self._visits[self._at].article == page.article.id):
            self._go(Visit(page.article.id))

    def _chosen(self, record: str, field: str) -> None:
        page = self._work.live.page
        if record and page and self._visits and self._visits[self._at].article == page.article.id:
            self._visits[self._at] = Visit(page.article.id, record)

    def _go(self, visit: Visit) -> None:
        self._visits = [*self._visits[: self._at + 1], visit][-MOST:]
        self._at = len(self._visits) - 1
