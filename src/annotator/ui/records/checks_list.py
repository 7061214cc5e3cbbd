"""What the checks found, as sentences that lead to their record."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from annotator.domain.anchors import Span
from annotator.domain.checks import Check
from annotator.domain.page import Page
from annotator.domain.wording import wording
from annotator.ui.language import said
from annotator.ui.records.list import isolated

RECORD, PLACE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIGNS = {"wrong": "▲", "open": "○"}


class ChecksList(QListView):
    """Sentences beside the records; none of them is in the way of saving."""

    record_wished = Signal(str)
    place_wished = Signal(object)  # a Span of the text
    details_wished = Signal()
    text_wished = Signal()

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("checks")
        self.setAccessibleName(self.tr("Checks"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.clicked.connect(self._go)

    def show_checks(self, found: list[Check], page: Page | None) -> None:
        """Show these, what is wrong before what is open."""
        self._items.clear()
        for check in sorted(found, key=lambda check: check.severity != "wrong"):
            record = page.get(check.records[0]) if page and check.records else None
            words = f"{isolated(said(wording(record)))}: " if record else ""
            item = QStandardItem(f"{SIGNS.get(check.severity, '○')}  {words}{said(check.sentence)}")
            item.setData(check.records[0] if record else "", RECORD)
            item.setData(check.where, PLACE)
            self._items.appendRow(item)
        if not found and page:
            item = QStandardItem(self.tr("✓  Nothing was found."))
            item.setEnabled(False)
            self._items.appendRow(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.text_wished.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if index.data(RECORD):
            self.record_wished.emit(index.data(RECORD))
        elif index.data(PLACE) is not None:
            self.place_wished.emit(Span(*index.data(PLACE)))
        else:
            self.details_wished.emit()
