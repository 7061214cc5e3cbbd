"""Chips that keep some lines of the list: all, those to be looked at, those of one state."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from annotator.ui.flow_layout import FlowLayout
from annotator.ui.intake.lines import ALL, ALREADY, COPY, LOOK, REFUSED, SIGNS, state_words
from annotator.ui.naming import named
from annotator.ui.numbers import number

ONE_BY_ONE = (COPY, ALREADY, REFUSED)


class KeptChips(QWidget):
    """One of them is pressed; those that would keep nothing are not there."""

    changed = Signal()

    def __init__(self, counts: dict[str, int]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        words = {ALL: self.tr("All"), LOOK: f"{SIGNS[LOOK]} {state_words(LOOK)}"}
        words |= {state: f"{SIGNS[state]} {state_words(state)}" for state in ONE_BY_ONE}
        for kept, label in words.items():
            if kept == ALL or counts[kept]:
                chip = named(QPushButton(f"{label} {number(counts[kept])}"), "chip")
                chip.setCheckable(True)
                chip.setAutoDefault(False)
                chip.setProperty("kept", kept)
                self._group.addButton(chip)
                row.addWidget(chip)
        self._group.buttons()[0].setChecked(True)
        self._group.buttonClicked.connect(lambda: self.changed.emit())
        self.setLayout(row)
        self.setVisible(len(self._group.buttons()) > 1)

    @property
    def kept(self) -> str:
        """What is kept: a state, LOOK or ALL."""
        chip = self._group.checkedButton()
        return str(chip.property("kept")) if chip else ALL

    def keep(self, kept: str) -> None:
        """Press a chip."""
        for chip in self._group.buttons():
            if chip.property("kept") == kept:
                chip.click()
