"""Pasting an article, and what came of bringing articles in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.services.importing import pasted
from annotator.services.intake.intake import Intake
from annotator.services.intake.report import Report
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.problems import show_problem
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


class ReportDialog(QDialog):
    """What came in, what was there already, and what could not be read and why; it can be kept as a file."""

    def __init__(self, parent: QWidget, report: Report) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self.setWindowTitle(self.tr("Brought in"))
        layout = QVBoxLayout(self)
        lines = named(
            QPlainTextEdit(said(report.as_text()), readOnly=True), spoken=self.tr("What came in, file by file")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(self.tr("Save the report …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setAutoDefault(False)
        save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        for widget in (lines, buttons):
            layout.addWidget(widget)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        resize_within(self, 40, 22)

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "report.txt")
        if not name:
            return
        try:
            self._report.write(Path(name))
        except UserError as problem:
            show_problem(self, str(problem))
