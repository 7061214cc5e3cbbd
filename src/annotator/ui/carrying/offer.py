"""Offering to carry records over, when another text of an article that was coded comes in."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from annotator.domain.wording import short
from annotator.session.carrying import OtherText, other_texts
from annotator.ui.language import phrase, plural
from annotator.ui.live import Live
from annotator.ui.plain import plain_box

if TYPE_CHECKING:
    from annotator.ui.window import Window


def offer(window: Window, live: Live, came: Collection[str]) -> None:
    """Say that other texts of articles that were coded came in, and go there if that is wished."""
    waiting = [pair for pair in other_texts(live.session.project, live.session.person.id) if pair.new in came]
    if not waiting or not live.session.project.writable:
        return
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
