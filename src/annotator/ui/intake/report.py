"""What came in, what was there already and what could not be read: thousands of lines, filtered, and kept as a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.domain.folding import fold
from annotator.services.intake.report import Report
from annotator.ui.filter_line import FilterLine
from annotator.ui.intake.chips import KeptChips
from annotator.ui.intake.lines import counts_of, is_kept, state_with_sign, told_in
from annotator.ui.language import said
from annotator.ui.problems import show_problem
from annotator.ui.states import resize_within
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

SIZE = (56, 32)  # in lines of text
WIDTHS = (9, 14, 14, 16)


class ReportDialog(QDialog):
    """A line an article or file; Ctrl+C copies the chosen ones."""

    def __init__(self, parent: QWidget, report: Report) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Brought in"))
        self._report = report
        self._lines = told_in(report)
        labels = (self.tr("State"), self.tr("Title"), self.tr("File"), self.tr("Why"))
        self.model = PlainModel([PlainColumn(label) for label in labels])
        self.table = TableView(self.tr("What came in, file by file"))
        self.filter = FilterLine(self.tr("Filter by title, file or reason"))
        self.chips = KeptChips(counts_of([state for state, *_ in self._lines]))
        self._lay_out()
        self._show()
        resize_within(self, *SIZE)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.nothing = self.tr("Nothing matches. Clear the filter to see everything.")
        self.table.set_widths(WIDTHS)
        self.table.sort_wished.connect(self.model.sort_rows)
        self.table.copy_wished.connect(self._copy)
        self.filter.textChanged.connect(self._show)
        self.chips.changed.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(self.tr("&Save the report …"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setAutoDefault(False)
        save.clicked.connect(lambda: save_report(self, self._report))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(said(self._report.summary), wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        for widget in (self.filter, self.chips):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.table.setFocus()

    def _show(self) -> None:
        words = fold(self.filter.text()).split()
        kept = [line for line in self._lines if is_kept(line[0], " ".join(line[1:]), self.chips.kept, words)]
        self.model.show_rows([(state_with_sign(state), *rest) for state, *rest in kept])
        if self.model.rows:
            self.table.selectRow(0)

    def _copy(self) -> None:
        columns = self.table.shown_columns()
        rows = [[self.model.rows[row][column] for column in columns] for row in self.table.chosen_rows()]
        put_on_clipboard(self.table.header_words(columns), rows)


def save_report(parent: QWidget, report: Report) -> None:
    """Ask where to, and write the report."""
    name, _ = QFileDialog.getSaveFileName(parent, QCoreApplication.translate("Intake", "Save the report"), "report.txt")
    if not name:
        return
    try:
        report.write(Path(name))
    except UserError as problem:
        show_problem(parent, str(problem))
