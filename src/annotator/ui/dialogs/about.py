"""What this is, and the versions of everything."""

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.session.versions import OURS, in_lines, versions
from annotator.ui import theme
from annotator.ui.naming import named

COPIED_FOR = 2_000  # milliseconds that the button says so


class AboutDialog(QDialog):
    """The name, what it does, and every version with a button that copies them all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About"))
        self._versions = versions(qVersion())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy)
        self._again = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._again.timeout.connect(lambda: self._copy.setText(self.tr("&Copy")))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.line(self))
        layout.addLayout(self._head())
        layout.addLayout(self._list())
        layout.addWidget(buttons)

    def copy(self) -> None:
        """Put all versions on the clipboard, as `annotator --version` prints them."""
        QGuiApplication.clipboard().setText(f"{OURS} {in_lines(self._versions)}")
        self._copy.setText(self.tr("Copied"))
        self._again.start()

    def _head(self) -> QHBoxLayout:
        side = theme.line(self) * 3
        picture = QLabel(pixmap=QApplication.windowIcon().pixmap(side, side))
        title = named(QLabel(self.tr("News annotator {0}").format(self._versions[OURS])), "title")
        what = named(
            QLabel(self.tr("Turns news articles into datasets, on this computer. Nothing leaves it."), wordWrap=True),
            "muted",
        )
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(what)
        head = QHBoxLayout()
        head.setSpacing(theme.line(self))
        head.addWidget(picture)
        head.addLayout(words, 1)
        return head

    def _list(self) -> QFormLayout:
        """The parts and their versions, which can be selected with the mouse and the keys."""
        form = QFormLayout()
        form.setVerticalSpacing(theme.line(self) // 5)
        for name, number in self._versions.items():
            if name != OURS:
                shown = QLabel(number, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(named(QLabel(name), "muted"), shown)
        return form
