"""Writing the guidelines: Markdown on one side, how it looks on the other, and every version that was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFontDatabase
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout

from annotator.domain.codebook import Guidelines
from annotator.domain.edits import Edit
from annotator.domain.guidelines import skeleton
from annotator.ui.markdown import MarkdownView
from annotator.ui.naming import moment, named
from annotator.ui.project_window import ProjectWindow

if TYPE_CHECKING:
    from annotator.ui.work import Work

LOOK_AGAIN = 150  # milliseconds after the last letter
SAVE_AFTER = 2_000


class GuidelinesWindow(ProjectWindow):
    """What is typed is saved by itself; while the window is open it is one step of undo and one version."""

    name = "guidelines"
    lines = (66, 42)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Guidelines"))
        self.editor = named(QPlainTextEdit(), spoken=self.tr("Guidelines in Markdown"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.editor.setFont(fixed)
        self.editor.setTabChangesFocus(True)
        self.view = MarkdownView(self.tr("How the guidelines look"))
        self.versions = named(QComboBox(), spoken=self.tr("Version"))
        self._back = QPushButton(self.tr("&Bring this version back"))
        self._begin = QPushButton(self.tr("&Begin from the codebook"))
        for button in (self._back, self._begin):
            button.setAutoDefault(False)
        self._says = named(QLabel(), "muted")
        self._look = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._lay_out()
        self._connect()
        self._show_now()
        writable = self.live.session.project.writable
        self.editor.setReadOnly(not writable)
        self.editor.setFocus()

    def save(self) -> None:
        """Keep what was typed."""
        self._save.stop()
        text = self.editor.toPlainText()
        if self.live.session.project.writable and text != self.live.session.guidelines.text:
            step = self.live.visit("guidelines")
            self.live.try_to(lambda: self.live.session.guidelines.write(text, step))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    def reject(self) -> None:
        self.save()
        super().reject()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("&Version"))
        label.setBuddy(self.versions)
        for part in (label, self.versions, self._back):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._begin)
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(self.editor)
        parts.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(parts, 1)
        layout.addWidget(self._says)
        words = self.tr("A heading that is the name of a field is shown when that field has the keyboard. {0}")
        self._says.setText(words.format("# …  **…**  - …  [ … ](…)"))

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._typed)
        self._look.timeout.connect(self._show_look)
        self._save.timeout.connect(self.save)
        self.versions.currentIndexChanged.connect(self._show_version)
        self._back.clicked.connect(self._bring_back)
        self._begin.clicked.connect(self._begin_from_codebook)
        self.live.changed.connect(self._changed)

    def _typed(self) -> None:
        self._look.start()
        self._save.start()
        self._begin.setVisible(not self.editor.toPlainText().strip())

    def _show_now(self) -> None:
        """The guidelines as they are, and all versions of them, the last first."""
        text = self.live.session.guidelines.text
        if text != self.editor.toPlainText():
            blocked = self.editor.blockSignals(True)
            self.editor.setPlainText(text)
            self.editor.blockSignals(blocked)
        blocked = self.versions.blockSignals(True)
        self.versions.clear()
        self.versions.addItem(self.tr("as it is now"), None)
        for version in self.live.session.guidelines.versions()[1:]:
            self.versions.addItem(f"{moment(version.time)}  {version.person}", version.text)
        self.versions.blockSignals(blocked)
        self._show_version()
        self._begin.setVisible(not text.strip() and self.live.session.project.writable)

    def _show_version(self) -> None:
        old = self.versions.currentData()
        self._back.setEnabled(old is not None and self.live.session.project.writable)
        self.editor.setEnabled(old is None)
        self._show_look()

    def _show_look(self) -> None:
        old = self.versions.currentData()
        place = self.view.verticalScrollBar().value()
        self.view.show_markdown(self.editor.toPlainText() if old is None else old)
        self.view.verticalScrollBar().setValue(place)

    def _bring_back(self) -> None:
        old = self.versions.currentData()
        self.save()
        self.live.try_to(lambda: self.live.session.guidelines.write(old))

    def _begin_from_codebook(self) -> None:
        text = skeleton(self.live.session.codebook, self.live.session.name)
        self.live.try_to(lambda: self.live.session.guidelines.write(text))

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Guidelines) for change in edit.changes):
            self._look.stop()
            self._show_now()
