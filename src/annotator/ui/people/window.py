"""Everybody who works on the project: names, colours, what each has done, and which of them works here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from annotator.domain.edits import Edit
from annotator.domain.records import Annotation, Person, Progress
from annotator.domain.team import Assignment, BlindCoding, Reviewer
from annotator.session.people import Colleague, People
from annotator.session.sight import blind, is_blind
from annotator.ui import theme
from annotator.ui.codebook.colour_box import ColourBox
from annotator.ui.naming import named
from annotator.ui.people.model import WIDTHS, PeopleModel
from annotator.ui.plain import plain_box
from annotator.ui.project_window import ProjectWindow, show_window
from annotator.ui.tables.view import TableView

if TYPE_CHECKING:
    from annotator.ui.work import Work

SHOWN_HERE = (Person, Progress, Annotation, Assignment, Reviewer, BlindCoding)


class PeopleWindow(ProjectWindow):
    """A row a person; what is changed below holds at once, and is undone as everything is."""

    name = "people"
    lines = (56, 30)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("People"))
        self._people = People(self.live.session)
        self.model = PeopleModel(round(theme.line(self) * 1.2))
        self.table = TableView(self.tr("People of this project"))
        self.name_line = QLineEdit()
        self.colour_box = ColourBox()
        self.reviews_box = QCheckBox(self.tr("&Reviewer: sees everybody’s records also while others code blind"))
        self.blind_box = QCheckBox(self.tr("Code &blind"))
        self.me_button = QPushButton(self.tr("This is &me"), autoDefault=False)
        self.one_button = QPushButton(self.tr("The &same person as …"), autoDefault=False)
        self.add_button = QPushButton(self.tr("&Add a colleague …"), autoDefault=False)
        self.assign_button = QPushButton(self.tr("Ass&ign articles …"), autoDefault=False)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """List everybody; hidden it counts nothing."""
        super().showEvent(event)
        self.show_people()

    def show_people(self) -> None:
        """List everybody as they are now."""
        chosen = self.chosen
        self.model.show_people(self._people.colleagues())
        ids = [each.person.id for each in self.model.people]
        at = ids.index(chosen.person.id) if chosen and chosen.person.id in ids else 0
        self.table.selectRow(at)
        self._show_chosen()

    @property
    def chosen(self) -> Colleague | None:
        """The person whose row is chosen."""
        rows = self.table.chosen_rows()
        return self.model.people[rows[0]] if rows and rows[0] < len(self.model.people) else None

    def rename(self) -> None:
        """Let the chosen person have the name that was typed; what cannot be is told, and the old name stands."""
        chosen, name = self.chosen, self.name_line.text().strip()
        if chosen is None or name == chosen.person.name:
            return
        if self.live.try_to(lambda: self._people.rename(chosen.person, name)) and chosen.is_me:
            self.work.desk.rename(name)
        self._show_chosen()

    def add(self) -> None:
        """Ask for the name of a colleague who has not worked on the project yet."""
        words = self.tr("The name of a colleague who is to code here.\nThey say that it is them in this window.")
        name, wished = QInputDialog.getText(self, self.tr("Add a colleague"), words)
        if wished and name.strip():
            self.live.try_to(lambda: self._people.add(name))

    def assign(self) -> None:
        """Draw who codes what."""
        from annotator.ui.people.assigning import AssignWindow

        show_window(AssignWindow, self.work)

    def say_this_is_me(self) -> None:
        """Let whoever works on this computer be the chosen person from now on; the project is opened anew for them."""
        chosen = self.chosen
        if chosen is None or chosen.is_me or not self._is_meant(chosen.person):
            return
        window = self.work.main_window
        if window.may_leave():
            self._people.step_aside()
            window.desk.be(chosen.person)
            window.projects.reopen()

    def let_be_one(self) -> None:
        """Say that the chosen person is the same human as another."""
        from annotator.ui.people.merging import let_be_one

        if (chosen := self.chosen) is not None:
            let_be_one(self, chosen.person)

    def _is_meant(self, person: Person) -> bool:
        mine = next((each.share.records for each in self.model.people if each.is_me), 0)
        words = self.tr("From now on whoever works on this computer is {0}, in every project.").format(person.name)
        if mine:
            words += "\n\n" + self.tr("What you have recorded so far stays with your other name.")
        box = plain_box(QMessageBox.Icon.Question, self.tr("This is me"), words, self)
        yes = box.addButton(self.tr("This is &me"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is yes

    def _show_chosen(self) -> None:
        chosen, writable = self.chosen, self.live.session.project.writable
        self.name_line.setText(chosen.person.name if chosen else "")
        self.colour_box.show_colour(chosen.person.colour if chosen else "")
        self.reviews_box.setChecked(bool(chosen and chosen.reviews))
        for control in (self.name_line, self.colour_box, self.reviews_box):
            control.setEnabled(writable and chosen is not None)
        for button in (self.add_button, self.assign_button):
            button.setEnabled(writable)
        self.blind_box.setEnabled(writable)
        self.blind_box.setChecked(is_blind(self.live.session.project))
        self.one_button.setEnabled(writable and chosen is not None and len(self.model.people) > 1)
        self.me_button.setEnabled(writable and chosen is not None and not chosen.is_me)

    def _paint(self, colour: str) -> None:
        if (chosen := self.chosen) is not None:
            self.live.try_to(lambda: self._people.paint(chosen.person, colour))

    def _code_blind(self, on: bool) -> None:
        self.live.do(blind(self.live.session.project, on=on))
        self._show_chosen()

    def _let_review(self, reviews: bool) -> None:
        if (chosen := self.chosen) is not None:
            self.live.try_to(lambda: self._people.let_review(chosen.person, reviews=reviews))
            self._show_chosen()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        self.table.setIconSize(self.model.badge_size())
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        form = QGridLayout()
        for row, (words, control) in enumerate(
            ((self.tr("&Name"), self.name_line), (self.tr("&Colour"), self.colour_box))
        ):
            label = QLabel(words)
            label.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            form.addWidget(label, row, 0)
            form.addWidget(control, row, 1)
        form.addWidget(self.reviews_box, 2, 1)
        words = self.tr("Records stay with the person who made them, whatever the name. No colour: one that is free.")
        blind = self.tr("Nobody sees others’ records of an article before all who code it are done with it.")
        self.blind_box.setAccessibleDescription(blind)
        below = QHBoxLayout()
        for button in (self.me_button, self.one_button, self.add_button, self.assign_button):
            below.addWidget(button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(form)
        layout.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        layout.addSpacing(theme.line(self) // 2)
        layout.addWidget(self.blind_box)
        layout.addWidget(named(QLabel(blind, wordWrap=True), "muted"))
        layout.addLayout(below)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.table.opened.connect(lambda _: self.name_line.setFocus())
        self.name_line.editingFinished.connect(self.rename)
        self.colour_box.chosen.connect(self._paint)
        self.reviews_box.clicked.connect(self._let_review)
        self.me_button.clicked.connect(self.say_this_is_me)
        self.one_button.clicked.connect(self.let_be_one)
        self.add_button.clicked.connect(self.add)
        self.blind_box.clicked.connect(self._code_blind)
        self.assign_button.clicked.connect(self.assign)
        self.live.changed.connect(self._changed)

    def _changed(self, edit: Edit) -> None:
        if self.isVisible() and any(isinstance(change.after, SHOWN_HERE) for change in edit.changes):
            self.show_people()
