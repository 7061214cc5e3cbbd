"""What another codebook has otherwise, side by side with the project's own: one chooses what to take."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
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

from annotator.domain.codebook import Choice
from annotator.services.codebooks.book import Book
from annotator.services.codebooks.comparing import Difference
from annotator.ui import theme
from annotator.ui.codebook.page import button, row_of
from annotator.ui.language import said, with_colon, word_for
from annotator.ui.naming import named
from annotator.ui.states import resize_within


class TakeDialog(QDialog):
    """New and changed things are ticked; hiding what the other lacks is not. Nothing is removed, no record changed."""

    def __init__(self, parent: QWidget, book: Book, found: Sequence[Difference], names: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take from “{0}”").format(_known(book.title)))
        self._found, self._names = found, names
        self._items: list[tuple[Difference, QTreeWidgetItem]] = []
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("What differs; Space ticks"))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("How")])
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.count = named(QLabel(textFormat=Qt.TextFormat.PlainText), "muted")
        about = QLabel(_known(book.about), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        about.setVisible(bool(book.about))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("Take"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        every = button(self.tr("Tick &all"), self.tr("Take everything that can be taken"), lambda: self._tick(True))
        none = button(self.tr("Tick &none"), self.tr("Take nothing"), lambda: self._tick(False))
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row_of(every, none, None, self.count))
        layout.addWidget(buttons)
        self._fill()
        self.tree.itemChanged.connect(lambda: self._count())
        resize_within(self, 56, 40)
        self._count()

    @property
    def chosen(self) -> list[Difference]:
        """What is ticked."""
        return [d for d, item in self._items if d.change and item.checkState(0) == Qt.CheckState.Checked]

    def _fill(self) -> None:
        words = {
            "added": self.tr("New here"),
            "changed": self.tr("Otherwise here"),
            "missing": self.tr("Only here: hide or switch off, if you like"),
            "clash": self.tr("Cannot be taken"),
        }
        for how, group in words.items():
            alike = [difference for difference in self._found if difference.how == how]
            if not alike:
                continue
            top = QTreeWidgetItem(self.tree, [f"{group} ({len(alike)})"])
            top.setFirstColumnSpanned(True)
            top.setExpanded(how != "missing")
            for difference in alike:
                self._add(top, difference)
        if not self._found:
            nothing = self.tr("Nothing differs: the project has all of it.")
            QTreeWidgetItem(self.tree, [nothing]).setFirstColumnSpanned(True)
        if first := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(first)

    def _add(self, top: QTreeWidgetItem, difference: Difference) -> None:
        item = QTreeWidgetItem(top, [self._words(difference), said(difference.details)])
        item.setToolTip(1, said(difference.details))
        item.setForeground(1, QColor(theme.colours().muted))
        if difference.change is not None:
            item.setCheckState(0, Qt.CheckState.Checked if difference.usual else Qt.CheckState.Unchecked)
        self._items.append((difference, item))

    def _words(self, difference: Difference) -> str:
        """What it is, a list called as people know it."""
        record = difference.change.after if difference.change else None
        if isinstance(record, Choice):
            return with_colon(self._names(record.list), word_for(record))
        return said(difference.what)

    def _tick(self, ticked: bool) -> None:
        for difference, item in self._items:
            if difference.change is not None:
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _count(self) -> None:
        chosen = len(self.chosen)
        self.count.setText(self.tr("{0} of {1} are taken").format(chosen, len(self._items)))
        self.ok.setEnabled(bool(chosen))


def _known(words: str) -> str:
    """The words of a ready codebook in the language of the screen; those of any other as they are."""
    return QCoreApplication.translate("codebook", words) if words else ""
