"""The concordance: words, a phrase or an entity in all sentences, aligned, sorted by their neighbours, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from annotator.domain.searching import Line
from annotator.session.aside import Aside
from annotator.session.concordance import MOST, ORDERS, concordance, in_order
from annotator.ui import theme
from annotator.ui.asking_window import AskingWindow
from annotator.ui.concordance.model import COLUMNS, LEFT, PUBLISHED, RIGHT, TITLE, WORDS, ConcordanceModel
from annotator.ui.concordance.painting import LineDelegate
from annotator.ui.filter_line import FilterLine
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.project_window import show_window
from annotator.ui.search.making import see_to_index
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

LONGEST = 200  # characters of a selection that are looked for
FIRST = 200  # lines that are shown before all are read
WIDTHS = {WORDS: 8, TITLE: 12, PUBLISHED: 6}  # of columns, in lines of text


class ConcordanceWindow(AskingWindow):
    """Reads the project beside the window while it is shown."""

    name = "concordance"
    lines = (76, 40)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Concordance"))
        self.words = FilterLine(self.tr("A word, “a phrase” or begin*"))
        self.order = named(QComboBox(), spoken=self.tr("Order of the lines"))
        self.model = ConcordanceModel()
        self.table = TableView(self.tr("Every place with what stands around it"))
        self.count_label = named(QLabel(), "muted")
        self.copy_button = QPushButton(self.tr("Cop&y"))
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self._entity = ""
        self._found: list[Line] = []
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_words(self, words: str) -> None:
        """Show these words in all their sentences."""
        self._entity = ""
        blocked = self.words.blockSignals(True)
        self.words.setText(words)
        self.words.blockSignals(blocked)
        self.read()

    def show_entity(self, id: str) -> None:
        """Show all mentions of an entity in their sentences."""
        blocked = self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(blocked)
        self._entity = id
        self.words.setPlaceholderText(self.tr("All mentions of {0}; or type words").format(self._entity_name()))
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        if self._asker is None and see_to_index(self, self._begin):
            self._begin()
        self.words.setFocus()
        self.words.selectAll()

    def _begin(self) -> None:
        if self.isVisible() and self.begin_to_ask():
            self.read()

    def read(self) -> None:
        """Read the first lines, then all of them."""
        if self._asker is None:
            return
        words, entity, register = self.words.text(), self._entity, self.live.session.register

        def reading(most: int, aside: Aside) -> list[Line]:
            return concordance(aside.project, register, words, entity, most)

        self._asker.ask("first", lambda aside: reading(FIRST, aside), self._show_first)
        self._asker.ask("all", lambda aside: reading(MOST, aside), self._show_all)

    def sort(self) -> None:
        """Show the lines in the chosen order."""
        if self._asker is not None:
            found, by = self._found, self.order.currentData()
            self._asker.ask("sort", lambda aside: in_order(found, by), self.model.show_lines)

    def open_row(self, row: int) -> None:
        """Go to a place in its article."""
        line = self.model.lines[row]
        self.work.show_at(line.article, line.record, line.span)
        self.work.window().activateWindow()

    def copy(self) -> None:
        """Copy the chosen lines, or all where fewer than two are chosen."""
        chosen = self.table.chosen_rows()
        rows = chosen if len(chosen) > 1 else range(len(self.model.lines))
        values = [[self.model.value(row, column) for column in range(len(COLUMNS))] for row in rows]
        put_on_clipboard(self.table.header_words(range(len(COLUMNS))), values)
        self.count_label.setText(self.tr("Copied: {0} lines.").format(number(len(values))))

    def _show_first(self, lines: list[Line]) -> None:
        if not self.order.currentData():
            self.model.show_lines(lines)
        self.count_label.setText(self.tr("Reading …") if len(lines) == FIRST else "")
        self._show_page(bool(lines))

    def _show_all(self, lines: list[Line]) -> None:
        self._found = lines
        if self.order.currentData():
            self.sort()
        elif len(lines) > len(self.model.lines):
            self.model.show_lines(lines)
        articles = len({line.article for line in lines})
        words = self.tr("{0} places in {1} articles") if articles > 1 else self.tr("Places in one article: {0}")
        if len(lines) >= MOST:
            words = self.tr("The first {0} places, in {1} articles; a rarer word or a phrase shows all of its own")
        self.count_label.setText(words.format(number(len(lines)), number(articles)) if lines else "")
        self.copy_button.setEnabled(bool(lines))
        self._show_page(bool(lines))

    def _show_page(self, some: bool) -> None:
        self._pages.setCurrentIndex(0 if some else 1)
        if some and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        if self._entity and not self.words.text():
            self.sentence.setText(self.tr("{0} is not mentioned anywhere yet.").format(self._entity_name()))
        elif self.words.text().strip():
            self.sentence.setText(self.tr("Nothing was found. Try another form of the word, or its beginning with *."))
        else:
            self.sentence.setText(self.tr("Type a word or a phrase to see it in all sentences of the project."))

    def _entity_name(self) -> str:
        return self.live.session.register.name(self._entity)

    def _typed(self) -> None:
        self._entity = ""
        self.read()

    def _lay_out(self) -> None:
        labels = (
            self.tr("As the articles came"), self.tr("By the words before"),
            self.tr("By the words after"), self.tr("By the words found"), self.tr("By article"),
            self.tr("By date"),
        )  # fmt: skip
        for by, label in zip(ORDERS, labels, strict=True):
            self.order.addItem(label, by)
        self.table.setModel(self.model)
        self.table.setItemDelegate(LineDelegate(self.table))
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left is left of the words, in any language
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (LEFT, RIGHT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width * theme.line(self))
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.sentence)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.order)
        foot.addWidget(self.count_label, 1)
        self.copy_button.setAutoDefault(False)
        foot.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._typed)
        self.words.returnPressed.connect(self.table.setFocus)
        self.order.currentIndexChanged.connect(self.sort)
        self.table.opened.connect(self.open_row)
        self.table.copy_wished.connect(self.copy)
        self.table.sort_wished.connect(self._sort_by)
        self.copy_button.clicked.connect(self.copy)

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        """A click on a header: the order that it stands for."""
        self.order.setCurrentIndex(self.order.findData(COLUMNS[column]))


def show_concordance(work: Work, words: str = "", entity: str = "") -> ConcordanceWindow:
    """Show words, or all mentions of an entity, in all their sentences."""
    window = show_window(ConcordanceWindow, work)
    if entity:
        window.show_entity(entity)
    elif words.strip():
        window.show_words(words)
    return window


def chosen_words(work: Work) -> str:
    """The words that are selected in the text, as a phrase; nothing where none are."""
    page, chosen = work.live.page, work.view.selected()
    if page is None or not chosen or chosen.end - chosen.start > LONGEST:
        return ""
    return f"“{page.text[chosen.start : chosen.end]}”"
