"""Where tables are written to, and how."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.naming import named


class ExportDialog(QDialog):
    """Asks for the folder, and whether Excel is to open the files."""

    def __init__(self, parent: QWidget, folder: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export CSV"))
        self._folder = named(QLineEdit(folder), spoken=self.tr("Folder"))
        browse = QPushButton(self.tr("&Choose …"))
        browse.clicked.connect(self._browse)
        self._bom = QCheckBox(self.tr("For E&xcel: begin each file with a byte order mark"))
        row = QHBoxLayout()
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        form = QFormLayout()
        form.addRow(self.tr("&Folder"), row)
        form.itemAt(0, QFormLayout.ItemRole.LabelRole).widget().setBuddy(self._folder)  # type: ignore[union-attr]
        form.addRow("", self._bom)
        words = named(
            QLabel(
                self.tr(
                    "Articles, entities, mentions, figures, sources and zones are written as tables that link by id, "
                    "and figures_wide.csv as one table that can be analysed as it is. Tables that are there already "
                    "are replaced."
                ),
                wordWrap=True,
            ),
            "muted",
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Export"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().height() * 36, self.sizeHint().height())

    @property
    def folder(self) -> Path:
        return Path(self._folder.text()).expanduser()

    @property
    def bom(self) -> bool:
        return self._bom.isChecked()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the tables"), self._folder.text())
        if name:
            self._folder.setText(name)
