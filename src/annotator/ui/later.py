"""The records that were flagged to ask somebody or to come back to, of the whole project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention
from annotator.domain.edits import Edit, together
from annotator.domain.records import Article
from annotator.domain.wording import short
from annotator.ui.marking import asked_later
from annotator.ui.naming import counted, named
from annotator.ui.project_window import ProjectWindow
from annotator.ui.records.rows import Row, figure_words
from annotator.ui.register.rows_view import RowsView

if TYPE_CHECKING:
    from annotator.ui.work import Work


class AskedLater(ProjectWindow):
    """A row a record, with its note and its article; Enter goes there, and the list stays open."""

    name = "asked later"
    lines = (44, 26)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Asked later"))
        self._records: dict[str, AnyAnnotation] = {}
        self.rows = RowsView(self.tr("Records that are flagged to ask later"))
        self.rows.opened.connect(self._open)
        unflag = QShortcut(QKeySequence("L"), self.rows, self.take_away)
        unflag.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._head = named(QLabel(), "muted")
        nothing = self.tr("Nothing is flagged.\nChoose a record and press L to ask somebody, or to come back to it.")
        self._none = named(QLabel(nothing, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        layout = QVBoxLayout(self)
        layout.addWidget(self._head)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._none, 1)
        work.live.changed.connect(self._changed)
        self.show_rows()
        self.rows.setFocus()

    def show_rows(self) -> None:
        """List what is flagged now."""
        chosen = self.rows.chosen()
        records = self.live.session.flagged()
        self._records = {record.id: record for record in records}
        self.rows.show_rows([self._row(record) for record in records], chosen or [r.id for r in records[:1]])
        self.rows.setVisible(bool(records))
        self._head.setVisible(bool(records))
        self._none.setVisible(not records)
        self._head.setText(self.tr("{0}. Enter goes there; L takes the flag away.").format(counted(len(records))))

    def take_away(self) -> None:
        """Take the flag from the chosen records; one that stood beside them is chosen then."""
        chosen, order = self.rows.chosen(), list(self._records)
        if not chosen:
            return
        first = order.index(chosen[0])
        beside = next((id for id in order[first:] + order[first::-1] if id not in chosen), "")
        taken = [asked_later(self._records[id]) for id in chosen]
        if self.live.do(together(taken[0].label, taken)):
            self.rows.choose([beside])

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, (*ANNOTATIONS, Article)) for change in edit.changes):
            self.show_rows()

    def _row(self, record: AnyAnnotation) -> Row:
        words = figure_words(record) if isinstance(record, Figure) else short(record.main.words)
        title = self.live.session.title_of(record.article)
        kind = type(record).__name__.lower()
        about = " · ".join(part for part in (record.note, self._person(record), short(title)) if part)
        return Row(record.id, "mention" if isinstance(record, Mention) else kind, words, about)

    def _person(self, record: AnyAnnotation) -> str:
        """Who flagged it, where it was somebody else."""
        return "" if record.author == self.live.session.person.id else self.live.session.name_of(record.author)

    def _open(self, id: str) -> None:
        record = self._records[id]
        self.work.show_at(record.article, record.id)
        self.work.window().activateWindow()
