"""A list of articles with what would change in each, all of it ticked; what is not ticked is left as it is."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from annotator.ui import theme

ROLE = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickedList(QTreeWidget):
    """Space ticks a line and takes the tick away; a line with lines below it stands for all of them."""

    ticked_changed = Signal()

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setAccessibleName(spoken)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIndentation(theme.line(self))
        self.itemChanged.connect(lambda item, column: self.ticked_changed.emit())

    def show_lines(self, lines: Iterable[tuple[str, object, Sequence[tuple[str, object]]]]) -> None:
        """Words, what they stand for, and the lines below them: each again words and what they stand for."""
        blocked = self.blockSignals(True)
        self.clear()
        for words, value, below in lines:
            item = _item(words, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            item.addChildren([_item(inner, stands_for) for inner, stands_for in below])
            self.addTopLevelItem(item)
            item.setExpanded(True)
            self.setRootIsDecorated(bool(below))
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)
        self.blockSignals(blocked)
        self.ticked_changed.emit()

    def ticked(self) -> list[tuple[object, list[object]]]:
        """What the ticked lines stand for, with that of the ticked lines below each."""
        found = []
        for item in _each(self.invisibleRootItem()):
            below = [inner.data(0, ROLE) for inner in _each(item) if inner.checkState(0) == CHECKED]
            if below or (not item.childCount() and item.checkState(0) == CHECKED):
                found.append((item.data(0, ROLE), below))
        return found


def _item(words: str, value: object) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, ROLE, value)
    item.setToolTip(0, words)
    item.setCheckState(0, CHECKED)
    return item


def _each(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (item.child(number) for number in range(item.childCount()))
    return [child for child in children if child is not None]
