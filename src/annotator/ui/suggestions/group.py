"""The group under the records that lists what is proposed, collapsed until somebody wants to see it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.ui.records.list import RecordsList
from annotator.ui.records.rows import Row


class SuggestedGroup(QWidget):
    """A head that says how many there are, and under it a row each; the keys are those of the text."""

    row_wished = Signal(str)
    answered = Signal(str)  # the key of the text that was pressed in the list

    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.head = QToolButton()
        self.head.setCheckable(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setProperty("quiet", True)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._toggle)
        self.list = RecordsList(self.tr("Suggestions"), keys_of_the_text=True)
        self.list.row_wished.connect(self.row_wished)
        self.list.key_wished.connect(self.answered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        self._toggle(False)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the rows are seen, and not only how many there are."""
        return self.head.isChecked()

    def show_count(self, count: int) -> None:
        """Say how many there are; without any the group is not there."""
        self.setVisible(bool(count))
        self.head.setText(self.tr("Suggested ({0})").format(count))

    def show_rows(self, rows: Sequence[Row], current: str) -> None:
        """List these."""
        self.list.show_rows(rows, current)

    def _toggle(self, open_: bool) -> None:
        policy = QSizePolicy.Policy.Expanding if open_ else QSizePolicy.Policy.Fixed
        self.head.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.list.setVisible(open_)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.opened.emit(open_)
