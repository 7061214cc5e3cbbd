"""The backups of one project: listed with what they hold, and what can be done with them."""

from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.session.backups import Backup, backups_of, contents_of, folders_of
from annotator.ui import theme
from annotator.ui.backups.model import WIDTHS, BackupsModel
from annotator.ui.naming import named
from annotator.ui.tables.view import TableView


class BackupsPane(QWidget):
    """Wants only the path of a project, which may be open, damaged or gone."""

    restore_wished = Signal(object, object)  # a Backup, and its Contents or None
    look_wished = Signal(object)  # a Backup
    keep_wished = Signal()

    def __init__(self, path: Path, *, keeps: bool, restores: bool = True) -> None:
        super().__init__()
        self.path = path
        self._restores = restores
        self.model = BackupsModel()
        self.table = TableView(self.tr("Backups of {0}").format(path.stem))
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.restore_button = QPushButton(self.tr("&Restore …"))
        self.look_button = QPushButton(self.tr("&Open to look"))
        self.keep_button = QPushButton(self.tr("&Back up now"))
        self.keep_button.setVisible(keeps)
        self.folder_button = QPushButton(self.tr("Show the &folder"))
        self.nothing = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        none = self.tr("There is no backup of this project yet.")
        soon = self.tr("One is made while you work, and when you close the project.")
        self.nothing.setText(f"{none}\n{soon}" if keeps else none)
        self._about = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self._looking: _Looking | None = None
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """List what is there now; what each holds is looked up beside the window."""
        self.stop()
        backups = backups_of(self.path)
        self.model.show_backups(backups)
        self.table.setVisible(bool(backups))
        self.nothing.setVisible(not backups)
        if backups:
            self.table.selectRow(0)
        self._refresh_buttons()
        self._about.setText(self._where(backups))
        self._looking = _Looking(self, backups)
        self._looking.found.connect(self.model.take)
        self._looking.start()

    def stop(self) -> None:
        """Look no more into backups."""
        if self._looking is not None:
            self._looking.stop()
            self._looking = None

    def chosen(self) -> Backup | None:
        """The chosen backup."""
        rows = self.table.chosen_rows()
        return self.model.backups[rows[0]] if rows else None

    def _where(self, backups: list[Backup]) -> str:
        beside, own = folders_of(self.path)
        folder = own if backups and backups[0].path.parent == own else beside
        words = self.tr(
            "They are files in {0}. All of today stay, then one a day for a month, then one a month; "
            "each was checked when it was made. A folder that is kept in step with another computer takes them along."
        )
        return words.format(folder)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.restore_button, self.look_button, self.keep_button, self.folder_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.line(self) // 2)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(self._refresh_buttons)
        self.model.dataChanged.connect(self._refresh_buttons)
        self.table.opened.connect(lambda row: self.look_button.click())
        self.restore_button.clicked.connect(self._wish_restore)
        self.look_button.clicked.connect(lambda: self.look_wished.emit(self.chosen()))
        self.keep_button.clicked.connect(self.keep_wished)
        self.folder_button.clicked.connect(self._show_folder)

    def _refresh_buttons(self) -> None:
        rows = self.table.chosen_rows()
        held = self.model.held(rows[0]) if rows else None
        usable = bool(rows) and (held is None or held.sound)
        self.restore_button.setEnabled(usable and self._restores)
        self.look_button.setEnabled(usable)
        self.folder_button.setEnabled(bool(self.model.backups))

    def _wish_restore(self) -> None:
        rows = self.table.chosen_rows()
        self.restore_wished.emit(self.chosen(), self.model.held(rows[0]) if rows else None)

    def _show_folder(self) -> None:
        if (backup := self.chosen()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(backup.path.parent)))


class _Looking(QObject):
    """Looks into backups one after the other, in a thread of its own."""

    found = Signal(object, object)

    def __init__(self, parent: QObject, backups: list[Backup]) -> None:
        super().__init__(parent)
        self._backups = backups
        self._stopped = Event()
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()
        self.deleteLater()

    def _run(self) -> None:
        for backup in self._backups:
            if self._stopped.is_set():
                return
            self.found.emit(backup, contents_of(backup))
