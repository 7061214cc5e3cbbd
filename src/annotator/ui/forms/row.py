"""A row of a form: its label, its controls, and under them what is wrong with what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui import theme
from annotator.ui.forms.controls import Control
from annotator.ui.forms.flow import arranged, height_of, mirrored, stretched


class FormRow(QWidget):
    """The label stands at the left, or above where there is little room."""

    def __init__(self, label: str, controls: Sequence[Control], *, required: bool) -> None:
        super().__init__()
        self.controls = controls
        self.label = QLabel(f"{label} •" if required else label, wordWrap=True)
        self.complaint = QLabel(wordWrap=True)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._set_up()

    def _set_up(self) -> None:
        self.complaint.setObjectName("complaint")
        self.complaint.hide()
        self.label.setBuddy(self.controls[0].target)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        right = QVBoxLayout()
        right.setSpacing(3)
        right.addWidget(self.controls[0] if len(self.controls) == 1 else SideBySide(self.controls))
        right.addWidget(self.complaint)
        right.addStretch(1)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        self._sides.addLayout(right, 1)
        for control in self.controls:
            control.wishes.complained.connect(self.complain)

    def give_label(self, width: int) -> None:
        """Give the label a column of this width; 0 puts it above the controls."""
        line = theme.line(self)
        beside = width > 0
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self._sides.setSpacing(line // 2 + 2 if beside else 2)
        side = Qt.AlignmentFlag.AlignTrailing if beside else Qt.AlignmentFlag.AlignLeading
        self.label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self.label.setContentsMargins(0, round(line * 0.28) if beside else 0, 0, 0)
        self.label.setMinimumWidth(width)
        self.label.setMaximumWidth(width or 10_000)

    def mark_open(self, is_open: bool) -> None:
        """Let a required field that is still empty stand out."""
        if bool(self.label.property("open")) != is_open:
            self.label.setProperty("open", is_open)
            self.label.style().unpolish(self.label)
            self.label.style().polish(self.label)
            self.label.setAccessibleDescription(self.tr("still empty") if is_open else "")

    def complain(self, said: str) -> None:
        """Say what is wrong under the controls; nothing takes it away."""
        self.complaint.setText(f"⚠ {said}" if said else "")
        self.complaint.setVisible(bool(said))


class SideBySide(QWidget):
    """Controls that share a row, and take two where one is too narrow."""

    def __init__(self, controls: Sequence[QWidget]) -> None:
        super().__init__()
        self._controls = controls
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for control in controls:
            control.setParent(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return height_of(self._places(width))

    def sizeHint(self) -> QSize:
        width = 16 * theme.line(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * theme.line(self), self._controls[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put the controls where they belong now."""
        for control, place in zip(self._controls, self._places(self.width()), strict=True):
            control.setGeometry(mirrored(place, self.width()) if self.isRightToLeft() else place)
        self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        sizes = [control.sizeHint() for control in self._controls]
        return stretched(arranged(sizes, width, theme.line(self) // 3), width)
