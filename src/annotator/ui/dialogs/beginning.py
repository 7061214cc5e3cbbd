"""Which ready codebook a new project begins with."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.codebook import READY
from annotator.services.codebooks.ready import own_part
from annotator.ui import theme
from annotator.ui.naming import named
from annotator.ui.states import resize_within


class BeginDialog(QDialog):
    """The words and fields can be changed at any time, and others taken over later."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.radios: dict[str, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(named(QLabel(self.tr("Which words and fields does the project begin with?")), "strong"))
        line = theme.line(self)
        for number, name in enumerate(READY, 1):
            book = own_part(name)
            title = QCoreApplication.translate("codebook", book.title)
            radio = self.radios[name] = QRadioButton(f"&{number}  {title}")
            about = QLabel(QCoreApplication.translate("codebook", book.about), wordWrap=True)
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setIndent(round(line * 1.6))
            radio.setAccessibleDescription(about.text())
            layout.addWidget(radio)
            layout.addWidget(named(about, "muted"))
        note = self.tr("All of it can be changed later: Project › Codebook.")
        layout.addStretch(1)
        layout.addWidget(named(QLabel(note, wordWrap=True), "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make the project"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.radios[READY[0]].setChecked(True)
        self.radios[READY[0]].setFocus()
        resize_within(self, 34, 22)

    @property
    def codebook(self) -> str:
        """The name of the one that is chosen."""
        return next(name for name, radio in self.radios.items() if radio.isChecked())
