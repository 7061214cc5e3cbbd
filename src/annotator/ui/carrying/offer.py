"""Offering to carry records over, when another text of an article that was coded comes in."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from annotator.domain.wording import short
from annotator.session.aside import opening
from annotator.session.carrying import OtherText, other_texts
from annotator.ui.asking import Asker
from annotator.ui.language import phrase, plural
from annotator.ui.live import Live
from annotator.ui.plain import plain_box

if TYPE_CHECKING:
    from annotator.ui.window import Window


class OtherTexts(QObject):
    """Looks beside the window for what waits in articles that came in; says so, and goes there if that is wished."""

    def __init__(self, window: Window, came: Collection[str]) -> None:
        super().__init__(window.work)
        self._window, self._live, self._came = window, window.work.live, came
        self._asker = Asker(self, opening(self._live.session, whole=False))
        window.projects.closing.connect(self._end)

    def look(self) -> None:
        """Begin to look."""
        person = self._live.session.person.id
        self._asker.start()
        self._asker.ask("pairs", lambda aside: other_texts(aside.project, person), self._offer)

    def _offer(self, pairs: list[OtherText]) -> None:
        waiting = [pair for pair in pairs if pair.new in self._came]
        if waiting and self._live.session.project.writable:
            _ask(self._window, self._live, waiting)
        self._end()

    def _end(self) -> None:
        self._asker.stop()
        self.deleteLater()


def _ask(window: Window, live: Live, waiting: list[OtherText]) -> None:
    box = plain_box(QMessageBox.Icon.Question, phrase("Another text came in"), _words(live, waiting), window)
    look = box.addButton(phrase("&Look …"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(phrase("L&ater"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(look)
    look.clicked.connect(lambda: _show(window, waiting[0]))
    box.finished.connect(box.deleteLater)
    box.open()


def _words(live: Live, waiting: list[OtherText]) -> str:
    articles = {pair.new for pair in waiting}
    records = sum({pair.old: pair.waiting for pair in waiting}.values())
    words = plural("%n article(s) came in with another text of one that you coded:", len(articles))
    titles = [short(live.session.title_of(article)) for article in sorted(articles)[:5]]
    more = [phrase("and more")] if len(articles) > len(titles) else []
    ask = plural("%n record(s) of yours can be carried over by their words; you see each first.", records)
    later = phrase("Later: Review › Carry over to another text.")
    return "\n\n".join([words, "\n".join([*titles, *more]), ask, later])


def _show(window: Window, pair: OtherText) -> None:
    from annotator.ui.carrying.window import CarryWindow
    from annotator.ui.project_window import show_window

    show_window(CarryWindow, window.work).show_article(pair.old, pair.new)
