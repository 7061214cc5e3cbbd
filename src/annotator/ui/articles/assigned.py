"""Who codes each article, shown in the list of articles; and the chip for one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from annotator.domain.edits import Edit
from annotator.domain.records import Person
from annotator.domain.team import Assignment

if TYPE_CHECKING:
    from annotator.ui.articles.pane import ArticlesPane
    from annotator.ui.live import Live

NOT_AT_ONCE = 0  # milliseconds: when nothing else is done


class Coders(NamedTuple):
    """Who is to code an article: letters for the list, names for who hears it."""

    letters: str
    names: str


class ShowsAssigned(QObject):
    """Lets the list show who codes what, from the start and after every edit that changes it."""

    def __init__(self, live: Live, articles: ArticlesPane) -> None:
        super().__init__(articles)
        self._live, self._articles = live, articles
        self._wait = QTimer(self, singleShot=True, interval=NOT_AT_ONCE)
        self._wait.timeout.connect(self.show_assigned)
        live.changed.connect(self._changed)
        self._wait.start()

    def show_assigned(self) -> None:
        """Look up who codes what, and show it."""
        self._wait.stop()
        session = self._live.session
        if not self._articles.isEnabled() or not (assigned := session.project.team.assigned()):
            self._articles.show_assigned({}, frozenset())
            return
        from annotator.session.people import People  # not needed where nobody is assigned

        people = {each.person.id: each for each in People(session).colleagues()}
        coders: dict[str, Coders] = {}
        for article, ids in assigned.items():
            known = sorted((people[id] for id in ids if id in people), key=lambda each: each.person.name.casefold())
            names = ", ".join(each.person.name for each in known)
            coders[article] = Coders(" ".join(each.letters for each in known), names)
        mine = frozenset(article for article, ids in assigned.items() if session.person.id in ids)
        self._articles.show_assigned(coders, mine)

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Assignment | Person) for change in edit.changes):
            self._wait.start()
