"""The articles that were deleted: brought back with all that was recorded in them, or erased for good."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.domain.edits import Edit
from annotator.domain.records import Article
from annotator.session.purging import Deleted, bring_back, deleted_articles
from annotator.ui.backups.model import moment
from annotator.ui.erasing import erase
from annotator.ui.naming import counted, named
from annotator.ui.project_window import ProjectWindow
from annotator.ui.records.rows import Row
from annotator.ui.register.rows_view import RowsView

if TYPE_CHECKING:
    from annotator.ui.work import Work


class DeletedArticles(ProjectWindow):
    """A row an article, the last deleted first; Enter brings it back."""

    name = "deleted articles"
    lines = (44, 24)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Deleted articles"))
        self._deleted: dict[str, Deleted] = {}
        self.rows = RowsView(self.tr("Deleted articles; Enter brings one back"))
        self.back_button = QPushButton(self.tr("&Bring back"))
        self.erase_button = QPushButton(self.tr("&Erase for good …"))
        words = self.tr("No article was deleted.\nOne that is deleted waits here, with all that was recorded in it.")
        self._none = named(QLabel(words, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self._lay_out()
        self.rows.opened.connect(lambda id: self.bring_back())
        self.rows.chosen_changed.connect(self._refresh_buttons)
        self.back_button.clicked.connect(self.bring_back)
        self.erase_button.clicked.connect(self._erase)
        work.live.changed.connect(self._changed)
        self.show_rows()

    def show_rows(self) -> None:
        """List what is deleted now."""
        chosen = self.rows.chosen()
        gone = deleted_articles(self.live.session)
        self._deleted = {each.article.id: each for each in gone}
        still = [id for id in chosen if id in self._deleted]
        self.rows.show_rows([self._row(each) for each in gone], still or [each.article.id for each in gone[:1]])
        self.rows.setVisible(bool(gone))
        self._none.setVisible(not gone)
        self._refresh_buttons()
        self.rows.setFocus()

    def bring_back(self) -> None:
        """Let the chosen articles stand again, and open the first."""
        chosen = [self._deleted[id].article for id in self.rows.chosen()]
        if chosen and self.live.do(bring_back(chosen)):
            self.work.show_at(chosen[0].id)

    def _erase(self) -> None:
        (chosen,) = self.rows.chosen()
        erase(self.work.main_window, self._deleted[chosen].article)

    def _row(self, deleted: Deleted) -> Row:
        when = moment(datetime.fromisoformat(deleted.time)) if deleted.time else ""
        parts = (counted(deleted.records), deleted.person, when)
        return Row(deleted.article.id, "", deleted.article.title, " · ".join(part for part in parts if part))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.back_button, self.erase_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._none, 1)
        layout.addLayout(row)

    def _refresh_buttons(self) -> None:
        chosen, writable = self.rows.chosen(), self.live.session.project.writable
        self.back_button.setEnabled(bool(chosen) and writable)
        self.erase_button.setEnabled(len(chosen) == 1 and writable)

    def _changed(self, edit: Edit) -> None:
        if any(isinstance(change.after, Article) for change in edit.changes):
            self.show_rows()
