"""Assigning articles: who codes, how many are coded twice, drawn with a seed and looked at before it is written."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Article, Person
from annotator.domain.team import Assignment
from annotator.services.assigning import MOST
from annotator.session.assigning import COUNT, LENGTH, Drawn, drawn, unassigned
from annotator.session.people import People
from annotator.ui import theme
from annotator.ui.language import plural, said
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.people.badge import badge
from annotator.ui.project_window import ProjectWindow
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView

if TYPE_CHECKING:
    from annotator.ui.work import Work

WIDTHS = (14, 5, 7, 6)  # of the preview, in lines of text
USUAL_OVERLAP = 20
LARGEST_SEED = 999_999


class AssignWindow(ProjectWindow):
    """Whatever is changed draws anew; nothing is written before the button is pressed, and one undo takes it back."""

    name = "assign"
    lines = (52, 34)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Assign articles"))
        self._draw: Drawn | None = None
        self.coders = named(QListWidget(), spoken=self.tr("Who codes"))
        self.which = named(QComboBox(), spoken=self.tr("Articles"))
        self.overlap = QSpinBox(minimum=0, maximum=MOST, value=USUAL_OVERLAP, singleStep=5, suffix=" %")
        self.seed = QSpinBox(minimum=0, maximum=LARGEST_SEED, value=1)
        self.other_seed = QPushButton(self.tr("Draw a&nother"), autoDefault=False)
        self.by_length = QCheckBox(self.tr("Everybody gets as much text, not as many &articles"))
        self.by_length.setChecked(True)
        self.model = PlainModel(_columns())
        self.preview = TableView(self.tr("What each would code"))
        self.told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self.assign_button = QPushButton(self.tr("Assi&gn"), autoDefault=False)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw from what there is now; hidden nothing is drawn."""
        super().showEvent(event)
        self.show_people()

    def show_people(self) -> None:
        """List who may code; who reviews is not chosen by itself."""
        unticked = {id for id, ticked in self._ticks().items() if not ticked}
        self.coders.blockSignals(True)
        self.coders.clear()
        height = theme.line(self)
        for each in People(self.live.session).colleagues():
            item = QListWidgetItem(badge(each.letters, each.colour, height), each.person.name)
            item.setData(Qt.ItemDataRole.UserRole, each.person)
            off = each.person.id in unticked or each.reviews
            item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            self.coders.addItem(item)
        self.coders.setCurrentRow(0)
        self.coders.blockSignals(False)
        self.draw()

    def draw(self) -> None:
        """Draw as it is wished now, and show what each would code."""
        people = [item.data(Qt.ItemDataRole.UserRole) for item in self._items() if _is_ticked(item)]
        by = LENGTH if self.by_length.isChecked() else COUNT
        try:
            self._draw = drawn(self.live.session, people, self._articles(), self.overlap.value(), self.seed.value(), by)
        except UserError as problem:
            self._draw = None
            self.model.show_rows([])
            self.preview.nothing = ""
            all_done = self.which.currentData() == "unassigned" and self.work.articles.model.counts()[""]
            words = self.tr("Every article is assigned already. Choose all articles to draw anew.")
            self.told.setText(words if all_done and people else said(problem.sentence))
        else:
            self._show(self._draw)
        writable = self.live.session.project.writable
        self.assign_button.setEnabled(writable and self._draw is not None and bool(self._draw.edit))

    def assign(self) -> None:
        """Write what was drawn."""
        draw = self._draw
        if draw is not None and self.live.do(draw.edit):
            words = plural("%n article(s) assigned.", len(draw.people))
            self.live.told.emit(words, False)
            self.close()

    def _show(self, draw: Drawn) -> None:
        self.model.show_rows([(load.person.name, load.articles, load.shared, load.characters) for load in draw.loads])
        words = self.tr("{0} articles, {1} of them coded by two people.").format(
            number(len(draw.people)), number(draw.shared)
        )
        pairs = [
            self.tr("{0} and {1}: {2}").format(*map(isolated, pair), number(count))
            for pair, count in draw.pairs.items()
        ]
        if not draw.edit:
            words += " " + self.tr("They are assigned like this already.")
        self.told.setText(f"{words}\n{' · '.join(pairs)}" if pairs else words)

    def _articles(self) -> list[str]:
        match self.which.currentData():
            case "listed":
                return list(self.work.articles.model.shown)
            case "all":
                return list(self.live.session.project.team.lengths())
            case _:
                return unassigned(self.live.session)

    def _items(self) -> list[QListWidgetItem]:
        return [self.coders.item(row) for row in range(self.coders.count())]

    def _ticks(self) -> dict[str, bool]:
        return {item.data(Qt.ItemDataRole.UserRole).id: _is_ticked(item) for item in self._items()}

    def _lay_out(self) -> None:
        for words, name in (
            (self.tr("Those that nobody codes yet"), "unassigned"),
            (self.tr("Those that the list of articles shows now"), "listed"),
            (self.tr("All, anew"), "all"),
        ):
            self.which.addItem(words, name)
        self.coders.setMaximumHeight(round(theme.line(self) * 6.5))
        self.coders.setIconSize(QSize(2 * theme.line(self), theme.line(self)))
        for numbers in (self.overlap, self.seed):
            numbers.lineEdit().setTextMargins(theme.line(self) // 3, 0, theme.line(self) // 3, 0)
        self.preview.setModel(self.model)
        self.preview.set_widths(WIDTHS)
        form = QFormLayout()
        self._row(form, self.tr("&Who codes"), self.coders)
        self._row(form, self.tr("A&rticles"), self.which)
        self._row(form, self.tr("Coded by &two"), self.overlap)
        seed = QHBoxLayout()
        seed.addWidget(self.seed, 1)
        seed.addWidget(self.other_seed)
        label = QLabel(self.tr("&Seed"))
        label.setBuddy(self.seed)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setToolTip(self.tr("The same seed draws the same again, on any computer: note it for the methods."))
        form.addRow(label, seed)
        form.addRow("", self.by_length)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.assign_button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.preview, 1)
        layout.addLayout(below)

    def _row(self, form: QFormLayout, words: str, control: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(control)
        control.setAccessibleName(words.replace("&", ""))
        form.addRow(label, control)

    def _connect(self) -> None:
        self.coders.itemChanged.connect(lambda _: self.draw())
        self.which.activated.connect(lambda _: self.draw())
        for spin in (self.overlap, self.seed):
            spin.valueChanged.connect(lambda _: self.draw())
        self.by_length.toggled.connect(lambda _: self.draw())
        self.other_seed.clicked.connect(lambda: self.seed.setValue(random.randint(1, LARGEST_SEED)))
        self.assign_button.clicked.connect(self.assign)
        self.live.changed.connect(self._changed)

    def _changed(self, edit: Edit) -> None:
        if self.isVisible() and any(isinstance(change.after, Person | Assignment | Article) for change in edit.changes):
            self.show_people()


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def isolated(name: str) -> str:
    """A name that does not turn around what stands beside it, in whichever direction it is written."""
    return f"\u2068{name}\u2069"


def _columns() -> list[PlainColumn]:
    return [
        PlainColumn(QCoreApplication.translate("people", "Name")),
        PlainColumn(QCoreApplication.translate("people", "Articles"), number, is_number=True),
        PlainColumn(QCoreApplication.translate("people", "With another"), number, is_number=True),
        PlainColumn(QCoreApplication.translate("people", "Characters"), number, is_number=True),
    ]
