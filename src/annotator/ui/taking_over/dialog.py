"""What would come of taking work over, shown before anything is stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.readers.files import shown
from annotator.services.taking_over.folders import Found
from annotator.services.taking_over.plan import Plan
from annotator.services.taking_over.reading import Read
from annotator.services.taking_over.report import Became, became, lines
from annotator.session import Session
from annotator.session.taking_over import TakingOver
from annotator.ui.language import plural, said, word_of
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.states import resize_within
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard
from annotator.ui.taking_over.whose import Whose

WIDTHS = (12, 9, 5, 20)


class TakingOverDialog(QDialog):
    """Asks whose work each part is; `plan` is what was agreed on, `texts` another folder that was wished instead."""

    def __init__(
        self, parent: QWidget, session: Session, found: Found, read: Read, by_line: Read | None = None
    ) -> None:
        """`by_line` is the same read line by line, where that is something else."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Work from brat"))
        self.texts: Path | None = None
        self._session, self._whole, self._by_line = session, read, by_line
        self._taking = TakingOver(session)
        self._whose = Whose(self._taking, found.whose)
        self._whose.changed.connect(self._look)
        self._summary = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "hint")
        self._summary.setObjectName("remark")
        self._model = PlainModel(self._columns())
        self._table = TableView(self.tr("What becomes of the annotations"))
        self._table.setModel(self._model)
        self._table.set_widths(WIDTHS)
        self._table.copy_wished.connect(self._copy)
        self.line_by_line = self._asked_line_by_line()
        self._missing = sum(1 for file in found.files if file.text is None)
        self._ok = QPushButton(self.tr("&Take in"), default=True)
        self._lay_out(plural("%n .ann file(s) of brat. Whose work is it?", len(found.files)))
        self.plan = self._look()
        resize_within(self, 62, 40)

    def _lay_out(self, question: str) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(named(QLabel(question), "strong"))
        layout.addWidget(self._whose)
        if self._missing:
            choose = QPushButton(self.tr("&Choose the folder of the texts …"), autoDefault=False)
            choose.clicked.connect(self._choose_texts)
            words = plural("%n text(s) are missing: for each .ann file a .txt file of the same name.", self._missing)
            layout.addWidget(named(QLabel(words, wordWrap=True), "complaint"))
            layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.line_by_line)
        layout.addWidget(self._summary)
        label = QLabel(self.tr("What &becomes of the annotations; what has no place here is listed and stays out"))
        label.setBuddy(self._table)
        layout.addWidget(label)
        layout.addWidget(self._table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _asked_line_by_line(self) -> QCheckBox:
        box = QCheckBox(self.tr("Read line by &line, as some programs do"))
        box.setToolTip(self.tr("Passes over words that stand in a file after the attribution that names them, so that "
                               "figures of agreement can be compared with those of such programs."))  # fmt: skip
        box.toggled.connect(self._look)
        if self._by_line is None:
            box.hide()
        return box

    @property
    def _read(self) -> Read:
        return self._by_line if self._by_line and self.line_by_line.isChecked() else self._whole

    def accept(self) -> None:
        """Agree to what is written now, also where it was written a moment ago."""
        self.plan = self._look()
        if self.plan.edits:
            super().accept()

    def _look(self) -> Plan:
        """What would come of it with the names that stand there now."""
        plan = self._taking.plan(self._read, self._whose.people)
        self._ok.setEnabled(bool(plan.edits))
        told = "\n".join(said(line) for line in lines(plan)) if plan.whose else self.tr("Nothing yet: say whose it is.")
        self._summary.setText(told)
        rows = [self._row_of(each) for each in became(self._read)]
        rows += [
            (said(left.what), self.tr("✗ stays out"), left.often, "; ".join(left.examples)) for left in self._read.left
        ]
        rows += [(shown(path.name), self.tr("✗ not read"), 1, said(reason)) for path, reason in plan.refused]
        rows += [(shown(path.name), self.tr("look at"), 1, said(remark)) for path, remark in self._read.remarks]
        self._model.show_rows([*rows])
        return plan

    def _row_of(self, each: Became) -> tuple[str, str, int, str]:
        codebook = self._session.codebook
        words = {"mention": self.tr("entity"), "figure": self.tr("figure"), "source": self.tr("source")}[each.kind]
        type_ = word_of(codebook, "entity.type", each.entity) if each.entity else ""
        becomes = self.tr("{0}: {1}").format(words, type_) if type_ else words
        return each.type, becomes, each.often, "; ".join(each.examples)

    def _columns(self) -> list[PlainColumn]:
        return [
            PlainColumn(self.tr("In brat")),
            PlainColumn(self.tr("Becomes")),
            PlainColumn(self.tr("How many"), number, is_number=True),
            PlainColumn(self.tr("Such as")),
        ]

    def _copy(self) -> None:
        columns = range(len(self._model.columns))
        rows: list[Any] = [self._model.rows[row] for row in self._table.chosen_rows()] or self._model.rows
        put_on_clipboard(self._table.header_words(columns), rows)

    def _choose_texts(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("The folder of the texts"))
        if name:
            self.texts = Path(name)
            self.reject()
