"""A yes or no."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.wishes import Wishes


class FlagBox(QCheckBox):
    """A check box; saved at once."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.wishes = Wishes(self)
        self.clicked.connect(lambda checked: self.wishes.committed.emit(checked))

    @property
    def target(self) -> QWidget:
        return self

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show yes or no."""
        self.setChecked(bool(value))

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """A flag is neither proposed nor inherited."""

    def settle(self) -> None:
        """Nothing is ever pending."""
