"""The cases of a project as they are read beside the window: reviewing begins with the first of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.collecting import look_again
from annotator.domain.edits import Edit
from annotator.services.review.cases import Case
from annotator.ui.calm import WhenCalm
from annotator.ui.live import Live, article_of

if TYPE_CHECKING:
    from annotator.session.reviewing import Reviewing


class Arriving(QObject):
    """Reads in a thread that steps aside while keys are pressed; what is edited meanwhile comes as it is then."""

    begun = Signal(str)  # the first are there; the article that they were to begin with
    came = Signal(dict, int, int)  # cases by article; how many articles were read, of all

    _found = Signal(int, dict, int, int)

    def __init__(self, parent: QObject, live: Live) -> None:
        super().__init__(parent)
        self._session, self._calm = live.session, WhenCalm(self)
        self._number = 0  # of the reading that is listened to
        self._edited: set[str] | None = None  # articles, while others are read
        self._first: str | None = None  # the article to begin with, until the first cases are there
        self._found.connect(self._pass_on)
        live.changed.connect(self._note)

    def begin(self, reviewing: Reviewing, first: str) -> None:
        """Read all from the start, the article `first` before the others."""
        self._number += 1
        self._edited, self._first = set(), first
        found = partial(self._found.emit, self._number)
        self._calm.begin(reviewing.reading(found, first), lambda _: None)

    def step_aside(self) -> None:
        """Wait with the rest, as somebody is at the keys."""
        self._calm.step_aside()

    def stop(self) -> None:
        """Read no more; what is on its way does not come, and what came need not be kept."""
        self._number += 1
        self._edited = None
        self._calm.stop()
        look_again()

    def _pass_on(self, number: int, by_article: dict[str, list[Case]], done: int, of: int) -> None:
        if number != self._number or self._edited is None:
            return
        for article in by_article.keys() & self._edited:
            there = self._session.has_article(article)
            by_article[article] = self._session.reviewing.cases(article) if there else []
        if done == of:
            self._edited = None
        if self._first is not None:
            self._first, first = None, self._first
            self.begun.emit(first)
        self.came.emit(by_article, done, of)

    def _note(self, edit: Edit) -> None:
        if self._edited is not None:
            self._edited.update(article_of(change.after) for change in edit.changes)
