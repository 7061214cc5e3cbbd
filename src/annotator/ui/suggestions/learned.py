"""What suggestions learned from the person who works here: a line a rule, cue or name; each can be forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.domain.annotations import Source
from annotator.domain.answers import Answer, Forgotten
from annotator.domain.edits import Edit
from annotator.services.suggest.learning import COUNTED, CUE, NAME, RULE, STATUS, Learned, Line
from annotator.session.suggesting import learned_by
from annotator.ui.language import phrase, word_of
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.project_window import ProjectWindow
from annotator.ui.suggestions.rule_words import rule_words
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

WIDTHS = (4, 13, 4, 4, 4, 4, 5)
LINE = 7  # where a row holds its line, after the cells that are seen


class LearnedWindow(ProjectWindow):
    """How often what was accepted, changed and rejected, and what is still proposed."""

    name = "learned"
    lines = (52, 34)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("What suggestions learned"))
        self.model = PlainModel(_columns())
        self.table = TableView(self.tr("What suggestions learned"))
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        self.table.nothing = self.tr("Nothing yet. What you accept and reject is counted here.")
        self.forget_button = QPushButton(self.tr("&Forget the chosen lines"), autoDefault=False)
        self.all_button = QPushButton(self.tr("Forget &all"), autoDefault=False)
        self._lay_out()
        self.table.sort_wished.connect(self.model.sort_rows)
        self.table.copy_wished.connect(self._copy)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh_buttons())
        self.forget_button.clicked.connect(self.forget)
        self.all_button.clicked.connect(self.forget_all)
        work.live.changed.connect(self._changed)
        self.show_lines()
        self.table.setFocus()

    def show_lines(self) -> None:
        """Count anew, and show it."""
        chosen = {str(line) for line in self._chosen()}
        learned = learned_by(self.live.session.project, self.live.session.person.id)
        self.model.show_rows([self._row(learned, line) for line in learned.lines()])
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for at, row in enumerate(self.model.rows):
            if str(row[LINE]) in chosen:
                self.table.selectionModel().select(self.model.index(at, 0), flags)
        self._refresh_buttons()

    def forget(self) -> None:
        """Let the answers so far no longer count for the chosen lines."""
        if lines := self._chosen():
            self.live.do(self.live.session.suggestions.forgetting(lines))

    def forget_all(self) -> None:
        """Let no answer so far count."""
        self.live.do(self.live.session.suggestions.forgetting())

    def _chosen(self) -> list[Line]:
        return [self.model.rows[row][LINE] for row in self.table.chosen_rows()]

    def _row(self, learned: Learned, line: Line) -> Sequence[Any]:
        tally = learned.tally(line)
        proposed = self.tr("yes") if learned.still_proposes(line) else self.tr("no longer")
        kind = {
            RULE: self.tr("Rule"),
            CUE: self.tr("Cue"),
            NAME: self.tr("Name"),
            COUNTED: self.tr("Counted"),
            STATUS: self.tr("Status"),
        }[line.what]
        words = rule_words(line.words) if line.what == RULE else line.words
        if line.what == STATUS:
            words = word_of(self.live.session.codebook, "figure.status", line.words)
        return [kind, words, tally.accepted, tally.changed, tally.rejected, learned.by_hand(line), proposed, line]

    def _copy(self) -> None:
        seen = self.table.shown_columns()
        put_on_clipboard(self.table.header_words(seen), [[row[column] for column in seen] for row in self.model.rows])

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Answer | Forgotten | Source) for change in edit.changes):
            self.show_lines()

    def _refresh_buttons(self) -> None:
        writable = self.live.session.project.writable
        self.forget_button.setEnabled(writable and bool(self.table.chosen_rows()))
        self.all_button.setEnabled(writable and bool(self.model.rows))

    def _lay_out(self) -> None:
        words = self.tr(
            "Counted from your own answers in this project. Three rejections of three silence a cue, one a name, about "
            "a dozen a rule; what is accepted weighs against it. Forgetting can be undone."
        )
        below = QHBoxLayout()
        below.addWidget(self.forget_button)
        below.addWidget(self.all_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(named(QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted"))
        layout.addWidget(self.table, 1)
        layout.addLayout(below)


def _columns() -> list[PlainColumn]:
    return [
        PlainColumn(phrase("What")),
        PlainColumn(phrase("Words")),
        PlainColumn(phrase("Accepted"), number, is_number=True),
        PlainColumn(phrase("Changed"), number, is_number=True),
        PlainColumn(phrase("Rejected"), number, is_number=True),
        PlainColumn(phrase("By hand"), number, is_number=True),
        PlainColumn(phrase("Proposed")),
    ]
