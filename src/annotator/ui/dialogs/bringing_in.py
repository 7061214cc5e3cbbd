"""Pasting an article."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.services.importing import pasted
from annotator.services.intake.intake import Intake
from annotator.ui.states import resize_within


class PasteDialog(QDialog):
    """An article from the clipboard or typed in."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self._title = QLineEdit(placeholderText=self.tr("Empty: its first line"))
        self._text = QPlainTextEdit(text)
        self._text.setTabChangesFocus(True)
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("Te&xt"), self._text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Bring in"))
        ok.setEnabled(bool(text.strip()))
        self._text.textChanged.connect(lambda: ok.setEnabled(bool(self._text.toPlainText().strip())))
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        resize_within(self, 40, 28)

    def intake(self, known: Mapping[str, str]) -> Intake:
        """What the text makes; UserError where it makes no article."""
        new = pasted(self._text.document().toRawText(), self._title.text())  # toPlainText() would lose no-break spaces
        intake = Intake(known)
        intake.add(Path(self.tr("pasted text")), new)
        return intake
