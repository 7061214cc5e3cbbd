"""Going from an article to the next one that tells its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.ui.work import Work


def next_copy(work: Work) -> None:
    """Open the next article that tells the story of the open one; where there is none, that is said."""
    page = work.live.page
    if page is None:
        return
    together = work.articles.model.copies_of(page.article.id)
    if together:
        work.turn_to(together[(together.index(page.article.id) + 1) % len(together)])
    else:
        work.live.told.emit(no_copies(), False)


def no_copies() -> str:
    """The sentence for an article that nobody else tells."""
    return QCoreApplication.translate("Stories", "No other article of the project tells this story.")
