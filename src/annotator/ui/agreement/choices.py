"""What is compared: which people, which kinds, which articles, and how sources are paired."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QToolButton, QWidget

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.records import Person
from annotator.session.comparing import BEST, CUE, Wanted
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named

ALL, DONE, OPEN = "all", "done", "open"


class Choices(QWidget):
    """A row of choices; `changed` when another one was made."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: list[Person] = []
        self._menu = QMenu(self)
        self.people = named(QToolButton(), spoken=self.tr("People who are compared"))
        self.people.setMenu(self._menu)
        self.people.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds = self._box(self.tr("Kinds of records"))
        self.kinds.addItem(self.tr("All kinds"), ANNOTATIONS)
        for kind, words in zip(ANNOTATIONS, (self.tr("Entities"), self.tr("Figures"), self.tr("Sources")), strict=True):
            self.kinds.addItem(words, (kind,))
        self.articles = self._box(self.tr("Articles"))
        self.articles.addItem(self.tr("All articles that two coded"), ALL)
        self.articles.addItem(self.tr("Articles that two are done with"), DONE)
        self.articles.addItem(self.tr("The open article"), OPEN)
        self.pairing = self._box(self.tr("How sources are paired"))
        self.pairing.addItem(self.tr("As much in common as possible"), BEST)
        self.pairing.addItem(self.tr("First whose cue overlaps"), CUE)
        self.pairing.setToolTip(
            self.tr("How sources of two people are paired. The second way is that of others’ tools.")
        )
        self._lay_out()

    def offer(self, people: Sequence[Person]) -> None:
        """Let these people be chosen; all of them are at first."""
        if [person.id for person in people] == [person.id for person in self._people]:
            return
        self._people = list(people)
        self._menu.clear()
        for person in people:
            action = self._menu.addAction(person.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda _: self._people_chosen())
        self._say_people()

    def chosen_people(self) -> list[Person]:
        """The people who are ticked, in their order."""
        return [person for person, action in zip(self._people, self._menu.actions(), strict=True) if action.isChecked()]

    def wanted(self, open_article: str) -> Wanted:
        """What is to be compared."""
        where = self.articles.currentData()
        return Wanted(
            people=tuple(person.id for person in self.chosen_people()),
            kinds=self.kinds.currentData(),
            articles=(open_article or "none",) if where == OPEN else (),
            done=where == DONE,
            pairing=self.pairing.currentData(),
        )

    def _people_chosen(self) -> None:
        self._say_people()
        self.changed.emit()

    def _say_people(self) -> None:
        chosen = self.chosen_people()
        names = " – ".join(person.name for person in chosen)
        everybody = self.tr("Everybody ({0})").format(len(chosen))
        few = self.tr("{0} people").format(len(chosen))
        words = names if len(chosen) == 2 else everybody if len(chosen) == len(self._people) else few
        self.people.setText(words.replace("&", "&&"))
        self.people.setToolTip(
            self.tr("Who is compared. With two ticked, the first is who the second is compared with.")
        )

    def _box(self, spoken: str) -> QComboBox:
        box = named(QComboBox(), spoken=spoken)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(flow)
        label = QLabel(self.tr("&Between"))
        label.setBuddy(self.people)
        label.setMinimumHeight(self.kinds.sizeHint().height())
        self.people.setMinimumHeight(self.kinds.sizeHint().height())
        for part in (label, self.people, self.kinds, self.articles, self.pairing):
            flow.addWidget(part)
