"""Asks which choice another one is to be read as, and says before what follows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.domain.codebook import Choice
from annotator.ui import theme
from annotator.ui.dots import dot_icon
from annotator.ui.naming import counted
from annotator.ui.states import resize_within


class MergeDialog(QDialog):
    """The records keep what they say; they are shown, and offered, as the other choice."""

    def __init__(self, parent: QWidget, choice: Choice, others: Sequence[Choice], used: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge “{0}”").format(choice.label))
        self._choice, self._others, self._used = choice, others, used
        self.others = QComboBox()
        label = QLabel(self.tr("Read “{0}” from now on &as").format(choice.label.replace("&", "&&")))
        label.setBuddy(self.others)
        for other in others:
            self.others.addItem(dot_icon(other.colour, theme.line(self)), other.label, other.id)
        self.preview = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Merge"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (label, self.others, self.preview):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.others.currentIndexChanged.connect(self._say)
        resize_within(self, 30, 13)
        self._say()

    @property
    def into(self) -> Choice | None:
        """The choice that it is to be read as."""
        at = self.others.currentIndex()
        return self._others[at] if 0 <= at < len(self._others) else None

    def _say(self) -> None:
        other = self.into
        if other is None:
            return
        if self._used:
            said = self.tr(
                "{0} will be shown as “{1}”. Each keeps the key “{2}”, also in exports, and Undo takes the merger back."
            )
        else:
            said = self.tr("No record says “{2}” yet. Undo takes the merger back.")
        self.preview.setText(said.format(counted(self._used), other.label, self._choice.key))
