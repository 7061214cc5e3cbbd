"""Entering and leaving review: it takes the place of the panes in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from annotator.ui.review.deciding import Deciding
from annotator.ui.review.keys import keys_shown
from annotator.ui.review.pane import ReviewPane

if TYPE_CHECKING:
    from annotator.ui.work import Work


def toggle_review(work: Work) -> None:
    """Review, or go back to recording where the text was looked at."""
    pane = review_of(work)
    if pane is not None and not pane.isHidden():
        _leave(work, pane)
        return
    work.records.settle()
    pane = pane or _made(work)
    page = work.live.page
    pane.arriving.begin(pane.reviewing, page.article.id if page else "")


def _compare_others(work: Work, pane: ReviewPane) -> None:
    """Read again what is to be decided between the people who are chosen now."""
    pane.reviewing.between = tuple(pane.left.people.currentData().split())
    pane.arriving.begin(pane.reviewing, pane.case.article if pane.case else pane.queue.article)


def review_of(work: Work) -> ReviewPane | None:
    """Where reviewing is done, if it was made."""
    return work.findChild(ReviewPane)


def is_reviewing(work: Work) -> bool:
    """Whether decisions are made now, and nothing is recorded."""
    return work.panes.isHidden()


def _enter(work: Work, pane: ReviewPane, article: str) -> None:
    """The first cases are there; others come while somebody works."""
    work.panes.hide()
    pane.show()
    pane.begin(article)
    work.main_window.status.show_keys(keys_shown())
    work.main_window.menus.refresh()


def _leave(work: Work, pane: ReviewPane) -> None:
    case = pane.case
    pane.end()
    pane.hide()
    work.panes.show()
    work.main_window.status.show_keys()
    work.main_window.menus.refresh()
    if case is not None:
        work.show_at(case.article, (case.own or case.first).id)
    work.go_to_text()


def _show_agreement(work: Work) -> None:
    """The figures of agreement, in their window."""
    from annotator.ui.agreement.window import AgreementWindow
    from annotator.ui.project_window import show_window

    show_window(AgreementWindow, work)


def _made(work: Work) -> ReviewPane:
    pane = ReviewPane(work)
    Deciding(pane)
    pane.arriving.begun.connect(partial(_enter, work, pane))
    pane.left.people_wished.connect(partial(_compare_others, work, pane))
    pane.other_sight.connect(partial(_compare_others, work, pane))
    pane.agreement.all_wished.connect(partial(_show_agreement, work))
    pane.hide()
    layout = work.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(pane, 1)
    return pane
