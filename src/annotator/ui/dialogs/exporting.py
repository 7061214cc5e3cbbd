"""What is exported, in which formats and where to; how much that is stands beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.session import Desk, Session
from annotator.session.aside import opening
from annotator.session.exporting import Wish, counted, wish_from
from annotator.ui.asking import Asker
from annotator.ui.dialogs.export_choice import ExportChoice
from annotator.ui.dialogs.export_counts import ExportCounts
from annotator.ui.naming import named
from annotator.ui.states import resize_within


class ExportDialog(QDialog):
    """Asks what to export; counts the rows while it is asked."""

    def __init__(self, parent: QWidget, desk: Desk, session: Session, folder: str, shown: list[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._desk, self._session = desk, session
        self._choice = ExportChoice(session.exports.people(), shown)
        self._counts = ExportCounts()
        self._presets = named(QComboBox(), spoken=self.tr("Preset"))
        self._folder = named(QLineEdit(folder), spoken=self.tr("Folder"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Export"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._asker = Asker(self, opening(session))
        self._asker.start()
        self.finished.connect(self._asker.stop)
        self._fill_presets()
        self._presets.activated.connect(self._use_preset)
        self._choice.show_wish(wish_from(desk.settings.export))
        self._choice.changed.connect(self._changed)
        self._folder.textChanged.connect(self._changed)
        self._changed()
        resize_within(self, 56, 38)

    @property
    def folder(self) -> Path:
        return Path(self._folder.text().strip()).expanduser()

    @property
    def wish(self) -> Wish:
        return self._choice.wish(self._session.name)

    def _changed(self) -> None:
        """Count anew, and say what is missing."""
        problem = self._choice.problem()
        if not problem and not self._folder.text().strip():
            problem = self.tr("Choose a folder.")
        self._ok.setEnabled(not problem)
        self._counts.wait(problem)
        if not problem:
            selection = self.wish.selection
            self._asker.ask("counts", lambda aside: counted(aside.project, selection), self._counts.show_counts)

    def _lay_out(self) -> None:
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._choice)
        middle = QHBoxLayout()
        middle.addWidget(scrolled, 3)
        middle.addWidget(self._counts, 2)
        layout = QVBoxLayout(self)
        layout.addLayout(self._top())
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons)

    def _top(self) -> QGridLayout:
        """The preset, and the folder."""
        save, self._remove = QPushButton(self.tr("&Save as …")), QPushButton(self.tr("Re&move"))
        browse = QPushButton(self.tr("&Choose …"))
        pressed = {save: self._save_preset, self._remove: self._remove_preset, browse: self._browse}
        for button, done in pressed.items():
            button.setAutoDefault(False)
            button.clicked.connect(done)
        grid = QGridLayout()
        for row, (label, field) in enumerate(((self.tr("&Folder"), self._folder), (self.tr("&Preset"), self._presets))):
            words = QLabel(label)
            words.setBuddy(field)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(browse, 0, 2, 1, 2)
        grid.addWidget(save, 1, 2)
        grid.addWidget(self._remove, 1, 3)
        grid.setColumnStretch(1, 1)
        return grid

    def _fill_presets(self, current: str = "") -> None:
        self._presets.clear()
        self._presets.addItem(self.tr("As last time"), self._desk.settings.export)
        for name, wish in sorted(self._desk.settings.presets.items()):
            self._presets.addItem(name, wish)
        self._presets.setCurrentIndex(max(0, self._presets.findText(current)) if current else 0)
        self._remove.setEnabled(self._presets.currentIndex() > 0)

    def _use_preset(self) -> None:
        self._remove.setEnabled(self._presets.currentIndex() > 0)
        self._choice.show_wish(wish_from(self._presets.currentData()))
        self._changed()

    def _save_preset(self) -> None:
        usual = self._presets.currentText() if self._presets.currentIndex() > 0 else ""
        name, agreed = QInputDialog.getText(self, self.tr("Save as a preset"), self.tr("Name"), text=usual)
        if agreed and name.strip():
            presets = self._desk.settings.presets | {name.strip(): self.wish.as_json()}
            self._desk.remember(presets=presets)
            self._fill_presets(name.strip())

    def _remove_preset(self) -> None:
        gone = self._presets.currentText()
        self._desk.remember(presets={name: w for name, w in self._desk.settings.presets.items() if name != gone})
        self._fill_presets()

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the tables"), self._folder.text())
        if name:
            self._folder.setText(name)
