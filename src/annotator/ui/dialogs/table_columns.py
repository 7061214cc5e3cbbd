"""Which column of a table holds what, shown with the table itself and the first article as it would come in."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Article
from annotator.domain.wording import short
from annotator.services.readers.columns import date_order, guessed, is_written_in_numbers, values_of
from annotator.services.readers.tables import SEPARATORS, Table, with_sample
from annotator.services.tabled import FIELDS, TEXT, Reading, first_article
from annotator.ui import theme
from annotator.ui.forms.controls import label_of
from annotator.ui.language import said
from annotator.ui.naming import long_date, named
from annotator.ui.numbers import number
from annotator.ui.states import resize_within

SHOWN_ROWS, SHOWN_LETTERS = 20, 200


class TableDialog(QDialog):
    """Everything is guessed; `reading` is what was agreed on."""

    def __init__(self, parent: QWidget, table: Table, noted: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Articles from {0}").format(table.path.name))
        self._table = table
        self._columns: dict[str, QComboBox] = {}
        self._how = QFormLayout()
        self._separator = named(QComboBox(), spoken=self.tr("Separator"))
        self._header = QCheckBox(self.tr("The first row &names the columns"))
        self._order = named(QComboBox(), spoken=self.tr("Dates"))
        self._rest = QCheckBox(self.tr("&Keep the other columns in the note"))
        self._preview = named(QTableWidget(), spoken=self.tr("The first rows of the table"))
        self._first = named(QLabel(wordWrap=True), "muted")
        self._first.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Bring in"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self._fill_in_how()
        self._fill_in_columns()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._how.sizeHint().width() + 2 * bar)
        resize_within(self, 60, 36)

    @property
    def reading(self) -> Reading:
        """How the table is to be read."""
        columns = {name: box.currentData() for name, box in self._columns.items() if box.currentData()}
        rest = [column for column in self._table.columns if column not in columns.values()]
        noted = tuple(rest) if self._rest.isChecked() else ()
        return Reading(self._table, columns, noted, self._order.currentData())

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        form = QWidget()
        form.setLayout(self._how)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(form)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(area)
        parts.addWidget(self._preview)
        parts.setStretchFactor(1, 1)
        self._preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._preview.setTabKeyNavigation(False)
        self._preview.setWordWrap(False)
        foot = QHBoxLayout()
        foot.addWidget(self._first, 1)
        foot.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addLayout(foot)

    def _fill_in_how(self) -> None:
        """One row a field of an article, then how the table is written."""
        labels = {name: said(label_of(field)) for name, field in fields_of(Article).items() if name in FIELDS}
        labels[TEXT] = self.tr("Text")
        for name in sorted(FIELDS, key=lambda name: (name != "title", name != TEXT, FIELDS.index(name))):
            box = self._columns[name] = named(QComboBox(), spoken=labels[name])
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self._tell)
            self._how.addRow(labels[name], box)
        for separator, words in zip(SEPARATORS, self._separators(), strict=True):
            self._separator.addItem(words, separator)
        self._separator.setCurrentIndex(SEPARATORS.find(self._table.separator))
        self._header.setChecked(self._table.has_header)
        self._order.addItem(self.tr("12/09/2016 is 12 September"), "dmy")
        self._order.addItem(self.tr("12/09/2016 is December 9"), "mdy")
        self._how.addRow(self.tr("Dates"), self._order)
        self._how.addRow(self._rest)
        if self._table.kind == "csv":
            self._how.addRow(self.tr("Separator"), self._separator)
            self._how.addRow(self._header)
        self._separator.currentIndexChanged.connect(self._look_again)
        self._header.toggled.connect(self._look_again)
        self._rest.toggled.connect(self._tell)
        self._order.currentIndexChanged.connect(self._tell)

    def _separators(self) -> tuple[str, ...]:
        return self.tr("comma  ,"), self.tr("semicolon  ;"), self.tr("tab"), self.tr("bar  |")

    def _look_again(self) -> None:
        """The table is written otherwise than was thought."""
        table = replace(
            self._table, separator=self._separator.currentData(), has_header=self._header.isChecked(), columns=()
        )
        try:
            self._table = with_sample(table)
        except UserError as problem:
            self._first.setText(said(problem.sentence))
            return
        self._fill_in_columns()

    def _fill_in_columns(self) -> None:
        mapping = guessed(self._table)
        for name, box in self._columns.items():
            blocked = box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("–"), "")
            for column in self._table.columns:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(mapping.get(name, ""))))
            box.blockSignals(blocked)
        order = date_order(values_of(self._table, mapping, "published")) or "dmy"
        self._order.setCurrentIndex(self._order.findData(order))
        self._fill_in_preview()
        self._tell()

    def _fill_in_preview(self) -> None:
        rows = [row for row in self._table.sample if not row.problem][:SHOWN_ROWS]
        self._preview.setColumnCount(len(self._table.columns))
        self._preview.setHorizontalHeaderLabels(list(self._table.columns))
        self._preview.setRowCount(len(rows))
        for at, row in enumerate(rows):
            self._preview.setVerticalHeaderItem(at, QTableWidgetItem(str(row.number)))
            for place, column in enumerate(self._table.columns):
                words = " ".join(row.cells.get(column, "")[:SHOWN_LETTERS].split())
                self._preview.setItem(at, place, QTableWidgetItem(words))
        for place in range(len(self._table.columns)):
            self._preview.setColumnWidth(place, theme.line(self) * 9)

    def _tell(self) -> None:
        """What the first article would be, or what is missing."""
        reading = self.reading
        numbers = is_written_in_numbers(values_of(self._table, reading.columns, "published"))
        self._order.setEnabled(numbers)
        try:
            reading.check()
        except UserError as problem:
            self._first.setText(said(problem.sentence))
            self._ok.setEnabled(False)
            return
        self._ok.setEnabled(True)
        new = first_article(reading)
        if new is None:
            self._first.setText(self.tr("The first rows have no text in this column."))
            return
        words = self.tr("The first article: “{0}”, published {1}, {2} characters, language {3}.")
        date = long_date(new.article.published) or self.tr("on a day that is not known")
        language = new.article.language or self.tr("not known")
        self._first.setText(words.format(short(new.article.title, 80), date, number(len(new.text)), language))
