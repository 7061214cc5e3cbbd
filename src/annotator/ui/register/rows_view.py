"""A list of rows of which several can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from annotator.ui.records.list import RowDelegate, RowsModel
from annotator.ui.records.rows import Row


class RowsView(QListView):
    """Shows rows as the window does; Ctrl+click or Shift+arrows choose several."""

    chosen_changed = Signal()
    opened = Signal(str)  # by Enter or a double click

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self._rows = RowsModel()
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(spoken)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.rows[index.row()].id))

    def show_rows(self, rows: list[Row], chosen: Sequence[str] = ()) -> None:
        """Show these rows, some of them chosen, without saying so."""
        blocked = self.selectionModel().blockSignals(True)
        self._rows.show_rows(rows)
        self.choose(chosen)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def choose(self, ids: Sequence[str]) -> None:
        """Choose the rows with these ids, and only them."""
        places = [self._rows.index(at, 0) for at, row in enumerate(self._rows.rows) if row.id in ids]
        selection = QItemSelection()
        for place in places:
            selection.select(place, place)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            self.selectionModel().setCurrentIndex(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(places[0])

    def chosen(self) -> list[str]:
        """The ids of the chosen rows, in the order of the list."""
        return [self._rows.rows[row].id for row in sorted(index.row() for index in self.selectedIndexes())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._rows.rows[self.currentIndex().row()].id)
        else:
            super().keyPressEvent(event)
