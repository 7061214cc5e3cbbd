"""What was written for colleagues: what is in the file, how large it is, and the way to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.session.sharing import Written
from annotator.ui.language import phrase, plural
from annotator.ui.naming import counted, named
from annotator.ui.states import resize_within

RECORDS = ("mentions", "figures", "sources")


def what_is_in(written: Written, *, blind: bool) -> str:
    """A sentence on the file; how much others recorded is not told to somebody who codes blind."""
    parts = [plural("%n article(s)", written.count("articles"))]
    if not written.manifest.records:
        parts.append(phrase("nobody’s records"))
    elif blind:
        parts.append(phrase("everybody’s records"))
    else:
        parts.append(counted(sum(written.count(name) for name in RECORDS)))
    size = QLocale().formattedDataSize(written.path.stat().st_size, 1)
    return phrase("{0} is written: {1} ({2}). Send it to your colleagues.").format(
        written.path.name, ", ".join(parts), size
    )


class SentDialog(QDialog):
    """Says what is in the file; it can be shown in its folder, and its path copied."""

    def __init__(self, parent: QWidget, path: Path, said: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sent"))
        self._path = path.resolve()
        words = QLabel(said, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        where = named(QLabel(str(self._path), wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.folder = buttons.addButton(self.tr("&Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy = buttons.addButton(self.tr("&Copy path"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent))))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._path)))
        for button in (self.folder, self.copy):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, where):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        resize_within(self, 34, 9)
