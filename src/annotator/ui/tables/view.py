"""A table that can be read, sorted, arranged and copied by keyboard and mouse."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from annotator.services.exports.clipboard import as_html, as_lines
from annotator.ui import theme

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole  # the plain value of a cell: what is sorted by and copied
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter  # how numbers stand in their cells
ROW_HEIGHT = 1.6  # in lines of text


class TableView(QTableView):
    """Whole rows are chosen; Ctrl+C copies them, Enter and a double click open one; a right click on the header,
    or the menu key there, chooses the columns."""

    opened = Signal(int)  # a row
    copy_wished = Signal()
    columns_changed = Signal()
    sort_wished = Signal(int, object)  # a column, and the Qt.SortOrder

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.nothing = ""  # said where there is no row
        self.setAccessibleName(spoken)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.line(self) // 3}px; }}")
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(theme.line(self) * ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.choose_columns(header.mapToGlobal(at)))
        header.sectionMoved.connect(lambda *_: self.columns_changed.emit())
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_other_way)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says what it would show."""
        super().paintEvent(event)
        if self.nothing and not self.model().rowCount():
            with QPainter(self.viewport()) as painter:
                painter.setPen(QColor(theme.colours().muted))
                painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.nothing)

    def set_widths(self, widths: Sequence[int]) -> None:
        """The widths of the columns, in lines of text; their headings stand there whole."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            self.setColumnWidth(column, max(width * theme.line(self), header.sectionSizeHint(column)))

    def shown_columns(self) -> list[int]:
        """The columns that are seen, in the order in which they are seen."""
        header = self.horizontalHeader()
        order = sorted(range(header.count()), key=header.visualIndex)
        return [column for column in order if not self.isColumnHidden(column)]

    def show_columns(self, columns: Sequence[int]) -> None:
        """Let only these columns be seen, in this order."""
        header = self.horizontalHeader()
        for column in range(header.count()):
            self.setColumnHidden(column, column not in columns)
        for place, column in enumerate(columns):
            header.moveSection(header.visualIndex(column), place)

    def selectRow(self, row: int) -> None:
        """Choose this row alone, whatever keys are held down just now, and before the table was ever painted."""
        index = self.model().index(row, next(iter(self.shown_columns()), 0))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def chosen_rows(self) -> list[int]:
        """The chosen rows, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose_columns(self, at: QPoint) -> None:
        """A menu of all columns."""
        menu = columns_menu(self, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def set_shown(self, column: int, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or len(self.shown_columns()) > 1:
            self.setColumnHidden(column, not shown)
            self.columns_changed.emit()

    def header_words(self, columns: Sequence[int]) -> list[str]:
        """The labels of columns."""
        model = self.model()
        return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]

    def sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """Ask for an order, and show it in the header."""
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, order)
        self.sort_wished.emit(column, order)

    def move_column(self, column: int, step: int) -> None:
        """Move a column by one place among those that are seen, to the left (-1) or right (1)."""
        shown = self.shown_columns()
        place = shown.index(column) + step
        if 0 <= place < len(shown):
            header = self.horizontalHeader()
            header.moveSection(header.visualIndex(column), header.visualIndex(shown[place]))

    def _sort_other_way(self, column: int) -> None:
        header = self.horizontalHeader()
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == column
        up = Qt.SortOrder.AscendingOrder
        self.sort_by(column, Qt.SortOrder.DescendingOrder if again and header.sortIndicatorOrder() == up else up)

    def _arrange(self, event: QKeyEvent) -> bool:
        """Alt and an arrow sort by the column at the cursor; with Shift they move it."""
        column, alt = self.currentIndex().column(), Qt.KeyboardModifier.AltModifier
        orders = {Qt.Key.Key_Up: Qt.SortOrder.AscendingOrder, Qt.Key.Key_Down: Qt.SortOrder.DescendingOrder}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key())
        if modifiers == alt and key in orders and column >= 0:
            self.sort_by(column, orders[key])
        elif modifiers == alt | Qt.KeyboardModifier.ShiftModifier and key in steps and column >= 0:
            self.move_column(column, steps[key] * (-1 if self.isRightToLeft() else 1))
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._arrange(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def columns_menu(table: TableView, parent: QWidget) -> QMenu:
    """A menu in which columns are switched on and off."""
    menu = QMenu(parent)
    for column, words in enumerate(table.header_words(range(table.model().columnCount()))):
        action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=not table.isColumnHidden(column))
        action.toggled.connect(lambda shown, column=column: table.set_shown(column, shown))
        menu.addAction(action)
    return menu


def put_on_clipboard(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Copy a table so that spreadsheets and word processors take it as one."""
    copied = QMimeData()
    copied.setText(as_lines(header, rows))
    copied.setHtml(as_html(header, rows))
    QGuiApplication.clipboard().setMimeData(copied)


def columns_as_text(names: Sequence[str]) -> str:
    """The names of columns as a setting."""
    return json.dumps(list(names))


def columns_from(text: str, known: Sequence[str]) -> list[str]:
    """The columns of a setting that are known; none where the setting is broken."""
    try:
        names = json.loads(text or "[]")
    except ValueError:
        return []
    return [name for name in names if name in known] if isinstance(names, list) else []
