"""The left of reviewing: which articles, which words, which group, and the queue."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.services.review.cases import ALL_AGREE, DECIDED, Case
from annotator.ui import theme
from annotator.ui.filter_line import FilterLine
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.plain import tip
from annotator.ui.review.coming import Coming
from annotator.ui.review.narrowing import Narrowing
from annotator.ui.review.queue import ALL, ARTICLE, OPEN, SEVERAL, SHOWN
from annotator.ui.review.queue_list import QueueLine, QueueList


class QueuePane(QWidget):
    """Filters and the list; they wish, and are told what to show."""

    wish_changed = Signal()
    people_wished = Signal()
    accept_wished = Signal()

    def __init__(self, worded: Callable[[Case], QueueLine]) -> None:
        super().__init__()
        self.words = FilterLine(self.tr("Find among the cases"))
        self.scope = named(QComboBox(), spoken=self.tr("Which articles"))
        for key, words in (
            (SEVERAL, self.tr("Articles of several people")),
            (ARTICLE, self.tr("This article")),
            (ALL, self.tr("All articles")),
        ):
            self.scope.addItem(words, key)
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scope.setMinimumContentsLength(8)
        self.only = Narrowing(self.tr("Which cases"), self.tr("All kinds"))
        self.people = Narrowing(self.tr("Whose work is compared"), self.tr("Everybody"))
        self.only.setToolTip(tip(self.tr("Which cases (F)")))
        self.people.setToolTip(tip(self.tr("Whose work is compared (P)")))
        self.chips: dict[str, QPushButton] = {}
        self.list = QueueList(worded)
        self.hint = named(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        self.coming = Coming()
        self.accept = named(QPushButton(self.tr("&Accept all that all agree on … (A)")), "compact")
        self.accept.clicked.connect(self.accept_wished)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self.wish_changed.emit())
        for box in (self.scope, self.only):
            box.currentIndexChanged.connect(lambda _: self.wish_changed.emit())
        self.people.currentIndexChanged.connect(lambda _: self.people_wished.emit())

    @property
    def group(self) -> str:
        """Which group is shown."""
        return next(key for key, chip in self.chips.items() if chip.isChecked())

    def show_group(self, group: str) -> None:
        """Show another group."""
        self.chips[group].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many there are of each group."""
        words = {OPEN: self.tr("Undecided {0}"), ALL_AGREE: self.tr("Agree {0}"), DECIDED: self.tr("Decided {0}")}
        for key, chip in self.chips.items():
            said = words[key].format(counts.get(key, 0))
            if chip.text() != said:
                chip.setText(said)

    def show_cases(self, cases: list[Case], place: int, nothing: str) -> None:
        """Show the queue, or say why it is empty."""
        self.list.show_cases(cases, place)
        self.list.setVisible(bool(cases))
        self.hint.setVisible(not cases)
        self.hint.setText(nothing)
        self.accept.setVisible(self.group == ALL_AGREE and bool(cases))

    def _lay_out(self) -> None:
        line = theme.line(self)
        chips = QWidget()
        row = FlowLayout()
        row.setSpacing(line // 4)
        chips.setLayout(row)
        together = QButtonGroup(self)
        for key in SHOWN:
            chip = self.chips[key] = named(QPushButton(), "chip")
            chip.setCheckable(True)
            together.addButton(chip)
            chip.toggled.connect(lambda on: self.wish_changed.emit() if on else None)
            row.addWidget(chip)
        chip = self.chips[OPEN]
        chip.blockSignals(True)
        chip.setChecked(True)
        chip.blockSignals(False)
        top = QVBoxLayout()
        top.setContentsMargins(line // 2, line // 2, line // 2, line // 4)
        top.setSpacing(line // 3)
        top.addWidget(self.words)
        top.addWidget(self.scope)
        beside = QHBoxLayout()
        beside.addWidget(self.only, 1)
        beside.addWidget(self.people, 1)
        top.addLayout(beside)
        top.addWidget(chips)
        top.addWidget(self.accept)
        self.people.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.hint, 1)
        layout.addWidget(self.coming)
