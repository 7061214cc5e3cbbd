"""What this is, and the versions of everything."""

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.session.versions import OURS, in_lines, versions
from annotator.ui import theme
from annotator.ui.naming import named

COLUMNS, SHORT = 4, 16  # of the list; signs of a version that stands beside another
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

    def _list(self) -> QGridLayout:
        """The parts in two columns, with versions that can be selected with the mouse; what is long has a row alone."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.line(self))
        grid.setVerticalSpacing(theme.line(self) // 5)
        grid.setColumnStretch(COLUMNS - 1, 1)
        row, column = 0, 0
        for name, number in self._versions.items():
            if name == OURS:
                continue
            wide = len(number) > SHORT
            if wide and column:
                row, column = row + 1, 0
            shown = QLabel(number, textFormat=Qt.TextFormat.PlainText)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(named(QLabel(name), "muted"), row, column)
            grid.addWidget(shown, row, column + 1, 1, COLUMNS - 1 if wide else 1)
            row, column = (row, column + 2) if not wide and column == 0 else (row + 1, 0)
        return grid
