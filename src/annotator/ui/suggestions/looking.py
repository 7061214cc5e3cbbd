"""Looks for suggestions in a thread beside the window: for the open article, then for the one that comes next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.language import said

if TYPE_CHECKING:
    from annotator.services.suggest.learning import Learned
    from annotator.session import Settings
    from annotator.session.aside import Aside
    from annotator.session.suggesting import Found, Wish
    from annotator.ui.asking import Asker
    from annotator.ui.work import Work

FIRST, SOON = 150, 20  # milliseconds after the first article, or another, was shown: what is on the screen comes first
AFTER = 400  # milliseconds after an edit that may make suggestions other ones
LEARNED, OPEN, AHEAD = "learned", "open", "ahead"


class Looking(QObject):
    """Nobody waits for it: what is found for an article that was left meanwhile is only remembered."""

    found = Signal(object)  # Found, for the open article

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._asker: Asker | None = None
        self._told: set[str] = set()
        self._seen = ""  # the article of which all that was found is shown
        self.ready = self.is_learning = False  # ready: what was learned is known, all that is needed is loaded
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look)

    @property
    def is_awaited(self) -> bool:
        """Whether something may still be found for the open article."""
        page = self._work.live.page
        return page is not None and self._work.desk.settings.suggestions and self._seen != page.article.id

    def begin(self) -> None:
        """Look at an article of which the text has just been shown."""
        self._seen = ""
        self._again.start(SOON if self.ready else FIRST)

    def look(self) -> None:
        """Look at the open article."""
        self._again.stop()
        self._seen = ""
        page, settings, session = self._work.live.page, self._work.desk.settings, self._work.live.session
        if page is None or not settings.suggestions:
            return
        if not self.ready:
            self.learn()
            return
        suggestions, asked = session.suggestions, (page.article.id, session.person.id)
        wish, edits = wish_of(settings, suggestions.learned), suggestions.edits
        suggestions.eager = settings.eager
        self._asked().ask(OPEN, lambda aside: aside.suggestions.found(*asked, wish, edits), self._show)

    def look_soon(self) -> None:
        """Look again when nothing more was done for a moment."""
        self._seen = ""
        self._again.start(AFTER)

    def learn(self) -> None:
        """Count what was learned, and look after that; an answer given meanwhile is to ask for it again."""
        self.is_learning = True
        person = self._work.live.session.person.id
        self._asked().ask(LEARNED, lambda aside: aside.suggestions.learned(person), self._learn)

    def stop(self) -> None:
        """Look for nothing any more."""
        self._again.stop()
        if self._asker is not None:
            self._asker.stop()
            self._asker = None

    def _learn(self, learned: Learned) -> None:
        self._work.live.session.suggestions.learned = learned
        self.ready, self.is_learning = True, False
        self.look()

    def _show(self, found: Found) -> None:
        page = self._work.live.page
        for problem in found.problems:
            if problem not in self._told:
                self._told.add(problem)
                self._work.live.told.emit(said(problem), True)
        if page is not None and page.article.id == found.article:
            self._seen = found.article
            self.found.emit(found)
            self._look_ahead(found.article)

    def _look_ahead(self, article: str) -> None:
        """The next article is looked at before it is opened."""
        following = self._work.articles.model.likely_next(article)
        if following:
            session = self._work.live.session
            person, wish = session.person.id, wish_of(self._work.desk.settings, session.suggestions.learned)
            ahead = partial(_found_ahead, following, person, wish)
            self._asked().ask(AHEAD, ahead, lambda found: None, can_wait=True)

    def _asked(self) -> Asker:
        if self._asker is None:
            from annotator.session.aside import opening  # not needed to start
            from annotator.ui.asking import Asker

            self._asker = Asker(self, opening(self._work.live.session, whole=False))
            self._asker.start()
        return self._asker


def _found_ahead(article: str, person: str, wish: Wish, aside: Aside) -> Found:
    return aside.suggestions.ahead(article, person, wish)


def wish_of(settings: Settings, learned: Learned) -> Wish:
    """What is to be looked for, by the settings of this computer and by what was learned."""
    from annotator.session.suggesting import Wish  # not needed to start

    kinds = (("mention", settings.suggest_entities), ("figure", settings.suggest_figures))
    wished = frozenset(kind for kind, on in (*kinds, ("source", settings.suggest_sources)) if on)
    return Wish(wished, settings.eager or learned.looks_further, learned.cues())
