"""The window made anew, in another language or size, with the same article, record and windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.anchors import Span
from annotator.ui.project_window import show_window

if TYPE_CHECKING:
    from annotator.ui.window import Window


def rebuild(window: Window) -> None:
    """Make menus, panes and lists anew; what is open stays open, and the caret where it is."""
    session = window.session
    if session is None:
        window.furnish()
        return
    work = window.work
    work.records.settle()
    window.desk.remember(window=window.desk.settings.window | work.states)
    article = session.page.article.id if session.page else ""
    chosen, caret, top = work.live.chosen, work.view.caret(), work.view.verticalScrollBar().value()
    beside = [kind for kind, shown in work.beside.items() if shown.isVisible()]
    work.end()
    session.page = None
    window.furnish()
    window.show_session(session)
    if article:
        window.work.live.turn_to(article)
        window.work.view.select(Span(caret, caret))
        window.work.live.choose(chosen)
        window.work.view.verticalScrollBar().setValue(top)
    for kind in beside:
        show_window(kind, window.work)
