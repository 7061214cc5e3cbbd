"""All figures of the project as a table: filtered, sorted, grouped, copied, and opened where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from annotator.domain.edits import Edit
from annotator.domain.figure_lines import COLUMNS, FILTERS, GROUPS, FigureLine, Found, Group, Wish
from annotator.session.aside import Aside
from annotator.ui.asking_window import AskingWindow
from annotator.ui.figures.affected import affected
from annotator.ui.figures.filters import Filters
from annotator.ui.figures.groups import GroupsModel
from annotator.ui.figures.model import PAGE, FiguresModel, label_of
from annotator.ui.language import plural
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.tables.view import TableView, columns_as_text, columns_from, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

FIRST = 100  # lines that are shown before the others are read
MOST_VALUES = 1_000  # of a column, that can be chosen from
WIDTHS = {
    "words": 9,
    "counted": 9,
    "title": 14,
    "speakers": 11,
    "said": 14,
    "note": 12,
    "event": 9,
    "place": 8,
    "value": 6,
}
USUAL_WIDTH, NUMBER_WIDTH = 7, 5  # in lines of text
COLUMNS_SETTING = "columns of figures"


class FiguresWindow(AskingWindow):
    """Reads the project beside the window while it is shown, and keeps up with edits."""

    name = "figures"
    lines = (76, 44)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Figures"))
        self.filters = Filters()
        self.model = FiguresModel(lambda: self.live.session.codebook)
        self.table = TableView(self.tr("Figures of the project"))
        self.table.setModel(self.model)
        self.groups = GroupsModel(self.live.session.codebook)
        self.groups_table = TableView(self.tr("Groups of figures"))
        self.groups_table.setModel(self.groups)
        self.group_box = QComboBox()
        self.columns_button = QPushButton(self.tr("C&olumns …"))
        self.copy_button = QPushButton(self.tr("Cop&y"))
        self.count_label = named(QLabel(), "muted")
        self.nothing = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self._sort = ("", False)
        self._stay = ""  # the figure that stays chosen when the order changes
        self._parts = QStackedWidget()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read; the first lines are there at once."""
        super().showEvent(event)
        if asker := self.begin_to_ask():
            asker.busy_changed.connect(lambda busy: self.table.setProperty("busy", busy))
            asker.ask("first", lambda aside: aside.figures.first(FIRST), self._show_first)
            self._build()

    def show_wished(self) -> None:
        """Show what is wished for now."""
        if self._asker is None:
            return
        wish, by = self._wish(), self.group_box.currentData()
        self._stay = self.chosen_id()
        self._asker.ask("find", lambda aside: _found(aside, wish, self._stay), lambda found: self._show_found(*found))
        if by:
            self._asker.ask("groups", lambda aside: aside.figures.groups(by, wish), lambda g: self._show_groups(by, g))

    def chosen_id(self) -> str:
        """The figure at the cursor of the table."""
        index = self.table.currentIndex()
        line = self.model.line(index.row()) if index.isValid() else None
        return line.id if line else ""

    def open_row(self, row: int) -> None:
        """Go to a figure in its article."""
        line = self.model.line(row)
        if line is not None:
            self.work.show_at(line.article, line.id)
            self.work.window().activateWindow()

    def open_group(self, row: int) -> None:
        """Show the figures of a group."""
        by, group = self.group_box.currentData(), self.groups.groups[row]
        self.group_box.setCurrentIndex(0)
        if by in FILTERS:
            self.filters.choose(by, group.key)
        else:
            self.filters.words.setText(group.key)
        self.table.setFocus()

    def copy(self) -> None:
        """Copy the chosen lines, or all that are shown where fewer than two are chosen, as they stand."""
        if self._asker is None:
            return
        if self.group_box.currentData():
            rows = [self.groups.values(row) for row in range(len(self.groups.groups))]
            put_on_clipboard(self.groups_table.header_words(range(7)), rows)
            self._say_copied(len(rows))
            return
        chosen = self.table.chosen_rows()
        numbers = [self.model.numbers[row] for row in chosen] if len(chosen) > 1 else list(self.model.numbers)
        self._asker.ask("copy", lambda aside: aside.figures.lines(numbers), self._put_lines)

    def _put_lines(self, lines: list[FigureLine]) -> None:
        columns = self.table.shown_columns()
        shown = [self.model.columns[column] for column in columns]
        rows = [[self.model.value(line, column) for column in shown] for line in lines]
        put_on_clipboard(self.table.header_words(columns), rows)
        self._say_copied(len(rows))

    def _say_copied(self, rows: int) -> None:
        self.live.told.emit(self.tr("Copied: {0} rows.").format(number(rows)), False)
        self.count_label.setText(self.tr("Copied: {0} rows.").format(number(rows)))

    def _build(self) -> None:
        assert self._asker is not None
        self._asker.ask("build", lambda aside: aside.figures.build(), lambda _: self._refreshed())

    def _refreshed(self) -> None:
        """The table stands as the project does now."""
        assert self._asker is not None
        self.show_wished()
        for column in FILTERS:
            self._ask_values(column)

    def _ask_values(self, column: str) -> None:
        """Offer the values that a column has."""
        assert self._asker is not None
        codebook = self.live.session.codebook
        self._asker.ask(
            f"values of {column}",
            lambda aside: aside.figures.common(column, MOST_VALUES),
            lambda values: self.filters.offer(column, values, codebook),
            can_wait=True,
        )

    def _changed(self, edit: Edit) -> None:
        """Keep up with an edit: only the lines that it concerns are made anew, unless it is a large one."""
        if self._asker is None:
            return
        concerned = affected(edit)
        if concerned is None:
            self._build()
        elif concerned:
            work = concerned.refresh
            self._asker.ask(f"refresh {edit.id}", lambda aside: work(aside.figures), lambda _: self._refreshed())

    def _wish(self) -> Wish:
        column, descending = self._sort
        return replace(self.filters.wish(), sort=column, descending=descending)

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        name = self.model.columns[column].name if 0 <= column < len(self.model.columns) else ""
        self._sort = (name, order == Qt.SortOrder.DescendingOrder)
        self.show_wished()

    def _show_first(self, lines: list[FigureLine]) -> None:
        self.model.show_first(lines)
        self.count_label.setText(self.tr("Reading all figures …"))
        self._show_part(bool(lines), 0)
        self._choose_row(0)

    def _show_found(self, found: Found, stay: int, lines: list[FigureLine]) -> None:
        self.model.show_numbers(found.numbers, stay // PAGE, lines)
        self._choose_row(stay)
        words = plural("{0} figure(s)", found.of)
        if len(found.numbers) < found.of:
            words = plural("{0} of {1} figure(s)", found.of)
        self.count_label.setText(words.format(number(len(found.numbers)), number(found.of)))
        self._show_part(bool(found.numbers), found.of)

    def _show_groups(self, by: str, groups: list[Group]) -> None:
        self.groups.show_groups(by, groups)
        self.groups_table.setCurrentIndex(self.groups.index(0, 0))

    def _show_part(self, some: bool, of: int) -> None:
        """The table, the groups, or a sentence where there is nothing to show."""
        none = self.tr("No figure matches. Clear a filter to see more.")
        self.nothing.setText(none if of else self.tr("No figures yet. Select a number in an article and press F."))
        grouped = bool(self.group_box.currentData())
        self._parts.setCurrentWidget(self.nothing if not some else self.groups_table if grouped else self.table)

    def _choose_row(self, row: int) -> None:
        index = self.model.index(row, max(0, self.table.currentIndex().column()))
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)

    def _read_page(self, page: int) -> None:
        if self._asker is not None:
            numbers = self.model.numbers_of(page)
            self._asker.ask(
                f"page {page}",
                lambda aside: aside.figures.lines(numbers),
                lambda lines: self.model.take_page(page, lines) if self.model.numbers_of(page) == numbers else None,
            )

    def _remember_columns(self) -> None:
        names = [self.model.columns[column].name for column in self.table.shown_columns()]
        stored = self.work.desk.settings.window | {COLUMNS_SETTING: columns_as_text(names)}
        self.work.desk.remember(window=stored)

    def _lay_out(self) -> None:
        self.group_box.addItem(self.tr("One by one"), "")
        for name in GROUPS:
            self.group_box.addItem(self.tr("By {0}").format(label_of(COLUMNS[name]).lower()), name)
        group_label = QLabel(self.tr("&Show"))
        group_label.setBuddy(named(self.group_box, spoken=self.tr("Show figures one by one or in groups")))
        for part in (self.table, self.groups_table, self.nothing):
            self._parts.addWidget(part)
        keys = self.tr("Enter opens · Ctrl+C copies · Alt+↑ ↓ sorts by this column · Alt+Shift+← → moves it")
        below = QHBoxLayout()
        below.addWidget(self.count_label)
        keys_label = named(QLabel(keys, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "muted")
        below.addWidget(keys_label, 1)
        for widget in (group_label, self.group_box, self.columns_button, self.copy_button):
            below.addWidget(widget)
        for button in (self.columns_button, self.copy_button, self.filters.clear_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filters)
        layout.addWidget(self._parts, 1)
        layout.addLayout(below)
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        columns = self.model.columns
        widths = [WIDTHS.get(c.name, NUMBER_WIDTH if c.kind == "number" else USUAL_WIDTH) for c in columns]
        self.table.set_widths(widths)
        self.groups_table.set_widths([20, 6, 6, 7, 7, 8, 8])
        stored = columns_from(self.work.desk.settings.window.get(COLUMNS_SETTING, ""), list(COLUMNS))
        names = [column.name for column in columns]
        self.table.show_columns([names.index(name) for name in stored or [c.name for c in columns if c.shown]])

    def _connect(self) -> None:
        self.live.changed.connect(self._changed)
        self.filters.changed.connect(self.show_wished)
        self.group_box.currentIndexChanged.connect(lambda: self.show_wished())
        self.model.page_wished.connect(self._read_page)
        self.table.opened.connect(self.open_row)
        self.groups_table.opened.connect(self.open_group)
        self.table.sort_wished.connect(self._sort_by)
        self.table.columns_changed.connect(self._remember_columns)
        for table in (self.table, self.groups_table):
            table.copy_wished.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        self.columns_button.clicked.connect(self._ask_columns)

    def _ask_columns(self) -> None:
        button = self.columns_button
        self.table.choose_columns(button.mapToGlobal(QPoint(0, button.height())))


def _found(aside: Aside, wish: Wish, stay: str) -> tuple[Found, int, list[FigureLine]]:
    """What is wished for, in which row the figure is that was chosen (else the first), and the lines around it."""
    found, number_ = aside.figures.find(wish), aside.figures.number_of(stay)
    row = found.numbers.index(number_) if number_ in found.numbers else 0
    start = row - row % PAGE
    return found, row, aside.figures.lines(found.numbers[start : start + PAGE])
