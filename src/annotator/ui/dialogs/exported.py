"""What an export wrote, and where."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.session.exporting import Report
from annotator.ui import theme
from annotator.ui.language import said
from annotator.ui.naming import named
from annotator.ui.states import resize_within

ROOM = 1.4  # of a line, in lines of text
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExportedDialog(QDialog):
    """The files with their rows, and what is not in them as it is in the project."""

    def __init__(self, parent: QWidget, folder: Path, report: Report) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Exported"))
        self._folder = folder
        where = QLabel(self.tr("The files are in {0}").format(folder), wordWrap=True)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.addWidget(where)
        layout.addWidget(self._files(report), 1)
        for remark in report.remarks:
            layout.addWidget(QLabel(said(remark), wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addWidget(self._buttons())
        resize_within(self, 36, 26)

    def _files(self, report: Report) -> QTreeWidget:
        files = named(QTreeWidget(), spoken=self.tr("Files and their rows"))
        files.setRootIsDecorated(False)
        files.setHeaderLabels([self.tr("File"), self.tr("Rows")])
        files.headerItem().setTextAlignment(1, END)
        files.header().setStretchLastSection(False)
        files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        files.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for name, count in report.rows.items():
            item = QTreeWidgetItem([name, QLocale().toString(count)])
            item.setTextAlignment(1, END)
            item.setSizeHint(0, QSize(0, round(theme.line(self) * ROOM)))
            files.addTopLevelItem(item)
        return files

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        opened = buttons.addButton(self.tr("&Open the folder"), QDialogButtonBox.ButtonRole.ActionRole)
        copied = buttons.addButton(self.tr("&Copy path"), QDialogButtonBox.ButtonRole.ActionRole)
        opened.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.resolve()))))
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._folder.resolve())))
        for button in (opened, copied):
            button.setAutoDefault(False)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons
