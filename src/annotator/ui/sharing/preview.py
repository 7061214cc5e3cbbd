"""What taking work in would bring, shown before anything is written, with a choice for entities that look alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.services.sharing.alike import Lookalike
from annotator.services.sharing.plan import Plan
from annotator.services.sharing.report import lines
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.language import plural, said
from annotator.ui.naming import named
from annotator.ui.sharing.conflicts import ConflictTable
from annotator.ui.states import resize_within

WITH_ERASED = 2  # what the dialog ends with where articles that were erased for good are to come, too
SHOWN = 200  # entities that are asked about; of more, the others stay apart


class PreviewDialog(QDialog):
    """Agrees to a plan or leaves it; `same` says which entities that come in are ones that are here."""

    def __init__(self, parent: QWidget, session: Session, plan: Plan, alike: list[Lookalike]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in"))
        self._alike = alike[:SHOWN]
        self.at_once: list[QPushButton] = []  # all as proposed, all the same, none the same
        self.choices = [self._choice(each) for each in self._alike]
        self.take = QPushButton(self.tr("&Take in"), default=True)
        self.take.setEnabled(bool(plan.taken))
        layout = QVBoxLayout(self)
        senders = ", ".join(dict.fromkeys(file.sender_name for file in plan.files))
        head = self.tr("The work of {0}").format(senders)
        layout.addWidget(named(QLabel(head, textFormat=Qt.TextFormat.PlainText, wordWrap=True), "strong"))
        layout.addWidget(self._summary(plan))
        if alike:
            layout.addWidget(self._heading(plural("%n entity(ies) look like ones that you have:", len(alike))))
            layout.addWidget(self._entities(), 1)
            if len(self.choices) > 1:
                layout.addLayout(self._all_at_once())
        if plan.conflicts:
            table = ConflictTable(session, plan)
            words = plural("%n record(s) were changed on both sides; the later change stands:", len(plan.conflicts))
            layout.addWidget(self._heading(words))
            layout.addWidget(table, 1)
        if not (alike or plan.conflicts):
            layout.addStretch(1)
        undo = self.tr("One undo takes all of it back. What does not stand of yours is kept in the history.")
        layout.addWidget(named(QLabel(undo, wordWrap=True), "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        if plan.erased:
            words = plural("&With the %n erased article(s)", len(plan.erased))
            again = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            again.setAutoDefault(False)  # it must be meant
            again.clicked.connect(lambda: self.done(WITH_ERASED))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        height = 38 if alike and plan.conflicts else 26 if alike or plan.conflicts else 12
        resize_within(self, 60, height + 2 * min(len(plan.erased), 6))

    @property
    def same(self) -> dict[str, str]:
        """For entities that come in the one here that each is, by their ids."""
        pairs = zip(self._alike, self.choices, strict=True)
        return {each.theirs.id: choice.currentData() for each, choice in pairs if choice.currentData()}

    def _summary(self, plan: Plan) -> QLabel:
        told = [said(line) for line in lines(plan)]
        if not plan.taken and not plan.erased:
            told.insert(0, self.tr("All of it is here already, so there is nothing to take in."))
        summary = QLabel("\n".join(told), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        summary.setAccessibleName(self.tr("What comes in"))
        return summary

    def _heading(self, words: str) -> QLabel:
        return named(QLabel(words, wordWrap=True), "strong")

    def _entities(self) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        for row, (each, choice) in enumerate(zip(self._alike, self.choices, strict=True)):
            label = QLabel(each.theirs.name, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            label.setBuddy(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1)
            grid.addWidget(named(QLabel(said(each.why), wordWrap=True), "muted"), row, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(self.choices), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the first stop is the first choice, which it follows
        area.setWidget(inside)
        area.setMinimumHeight(theme.line(self) * 6)
        return area

    def _all_at_once(self) -> FlowLayout:
        """One press for all of them, as long lists are seldom worth a look at each."""
        row = FlowLayout()
        said: tuple[tuple[str, Callable[[Lookalike], int]], ...] = (
            (self.tr("All as &proposed"), proposed),
            (self.tr("All the &same"), lambda each: 1),
            (self.tr("&None the same"), lambda each: 0),
        )
        for words, choose in said:
            button = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _, choose=choose: self._choose_all(choose))
            self.at_once.append(button)
            row.addWidget(button)
        return row

    def _choose_all(self, choose: Callable[[Lookalike], int]) -> None:
        for each, choice in zip(self._alike, self.choices, strict=True):
            choice.setCurrentIndex(choose(each))

    def _choice(self, each: Lookalike) -> QComboBox:
        """The likely answer is chosen already: the same where name or number are."""
        choice = _Choice()
        choice.setAccessibleName(each.theirs.name)
        choice.addItem(self.tr("another one"), "")
        for ours in each.ours:
            choice.addItem(self.tr("the same as {0}").format(ours.name), ours.id)
        choice.setCurrentIndex(proposed(each))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return choice


def proposed(each: Lookalike) -> int:
    """Which answer is likely: the same as the first of ours where name or number are, else another one."""
    return int(each.is_likely)


class _Choice(QComboBox):
    """Is not changed by a wheel that only scrolls past it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
