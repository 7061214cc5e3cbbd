"""Where in the text something stands: its words, and how to set them."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.anchors import NOWHERE, Anchor
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.forms.elided import Elided
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.wishes import Wishes


class AnchorRow(QWidget):
    """The words of an anchor; a click shows them in the text, a button sets them from what is selected there."""

    def __init__(self) -> None:
        super().__init__()
        self.wishes = Wishes(self)
        self.words = Elided()
        self.set_button = quiet_button("", self.tr("Use the words that are selected in the text"))
        self.clear_button = quiet_button("✕", self.tr("Leave out these words"))
        self._anchor = NOWHERE
        self._set_up()

    def _set_up(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.words, 1)
        row.addWidget(self.set_button)
        row.addWidget(self.clear_button)
        row.addStretch(0)
        self.words.clicked.connect(self.wishes.reveal)
        self.set_button.clicked.connect(self.wishes.anchor)
        self.clear_button.clicked.connect(self._clear)

    @property
    def target(self) -> QWidget:
        """The first of its buttons."""
        return self.words if self._anchor else self.set_button

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show an anchor."""
        anchor: Anchor = value
        had_focus = self.target.hasFocus() or self.clear_button.hasFocus()
        self._anchor = anchor
        self.words.show_words(f"“{anchor.words}”" if anchor else "")
        self.words.setVisible(bool(anchor))
        self.words.setEnabled(bool(anchor))
        self.clear_button.setVisible(bool(anchor))
        self.set_button.setText(self.tr("Set") if anchor else self.tr("Set from selection"))
        if had_focus and not fresh:
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """Show muted what holds without being said; anchors are not proposed."""
        if not self._anchor:
            self.words.show_words("", inherited)
            self.words.setVisible(bool(inherited))

    def settle(self) -> None:
        """Nothing is ever pending."""

    def describe(self, label: str) -> None:
        """Tell a screen reader what the buttons are about."""
        self.set_button.setAccessibleName(self.tr("{label}: set from selection").format(label=label))
        self.clear_button.setAccessibleName(self.tr("{label}: clear").format(label=label))

    def _clear(self) -> None:
        self.wishes.committed.emit(NOWHERE)
