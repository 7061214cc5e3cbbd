"""A table of things that have an order: chosen, opened and moved by keys and by the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.ui import theme
from annotator.ui.dots import dot_icon

ID = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Line:
    """A row: its id, its cells, a colour for the dot, and whether it is out of use."""

    id: str
    cells: tuple[str, ...]
    colour: str = ""
    muted: bool = False
    tip: str = ""


class Ordered(QTreeWidget):
    """Alt+Up and Alt+Down move a row, and so does dragging it; Enter or F2 opens, Delete removes."""

    chosen_changed = Signal(str)
    opened = Signal(str)
    removed = Signal(str)
    dropped = Signal(str, int)  # an id, and the place that it is to stand before
    ordered = Signal(list, str)  # all ids in the new order, and the one that was moved

    def __init__(self, spoken: str, columns: Sequence[str], *, movable: bool = True) -> None:
        super().__init__()
        self._movable = movable
        self.setAccessibleName(spoken)
        self.setHeaderLabels([*columns])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionsMovable(False)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)
        self.dropped.connect(self.drop, Qt.ConnectionType.QueuedConnection)  # once Qt has done with its drag
        self.currentItemChanged.connect(lambda: self.chosen_changed.emit(self.chosen))
        self.itemDoubleClicked.connect(lambda: self.opened.emit(self.chosen))

    def lock(self) -> None:
        """Nothing can be moved from now on."""
        self._movable = False
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)

    @property
    def ids(self) -> list[str]:
        """The ids of all rows from top to bottom."""
        items = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        return [str(item.data(0, ID)) for item in items if item]

    @property
    def chosen(self) -> str:
        """The id of the row that is chosen; empty for none."""
        item = self.currentItem()
        return str(item.data(0, ID)) if item else ""

    def show_lines(self, lines: Sequence[Line], chosen: str = "") -> None:
        """Show these rows; the one that was chosen stays so, unless another is named."""
        wished, scrolled = chosen or self.chosen, self.verticalScrollBar().value()
        at = self.ids.index(wished) if wished in self.ids else 0
        blocked = self.blockSignals(True)
        self.clear()
        for line in lines:
            self.addTopLevelItem(self._item(line))
        self.choose(wished if wished in self.ids else (self.ids[min(at, len(lines) - 1)] if lines else ""))
        self.blockSignals(blocked)
        if not chosen:
            self.verticalScrollBar().setValue(scrolled)

    def choose(self, id: str) -> None:
        """Choose a row and bring it into sight."""
        item = self.topLevelItem(self.ids.index(id)) if id in self.ids else None
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def move_chosen(self, by: int) -> None:
        """Let the chosen row change places with the one above or below."""
        ids, chosen = self.ids, self.chosen
        if not self._movable or not chosen:
            return
        at = ids.index(chosen)
        to = max(0, min(len(ids) - 1, at + by))
        if to != at:
            ids.insert(to, ids.pop(at))
            self.ordered.emit(ids, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            self.move_chosen(STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.chosen:
            self.opened.emit(self.chosen)
        elif event.key() == Qt.Key.Key_Delete and self.chosen:
            self.removed.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The rows stay as they are until the edit is done; it is the edit that moves them."""
        ids, chosen = self.ids, self.chosen
        item = self.itemAt(event.position().toPoint())
        target = ids.index(str(item.data(0, ID))) if item else len(ids)
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(chosen, target + (1 if below else 0))

    def drop(self, id: str, before: int) -> None:
        """Wish that a row stands before the one that is at this place now."""
        ids = self.ids
        at = ids.index(id)
        wished = [each for each in ids if each != id]
        wished.insert(before - (1 if at < before else 0), id)
        if wished != ids:
            self.ordered.emit(wished, id)

    def _item(self, line: Line) -> QTreeWidgetItem:
        item = QTreeWidgetItem([*line.cells])
        item.setData(0, ID, line.id)
        item.setSizeHint(0, QSize(0, round(theme.line(self) * 1.6)))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        if line.colour:
            item.setIcon(0, dot_icon(line.colour, theme.line(self)))
        for column in range(len(line.cells)):
            item.setToolTip(column, line.tip)
            if line.muted or column:
                item.setForeground(column, QColor(theme.colours().muted))
        return item
