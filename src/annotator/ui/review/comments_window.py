"""Comments of the whole project: those that wait for whoever works here, those that are open, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.domain.annotations import Figure, Mention
from annotator.domain.edits import Edit
from annotator.domain.records import Annotation, Article, Person
from annotator.domain.review import Comment
from annotator.domain.team import BlindCoding, Reviewer
from annotator.domain.wording import short
from annotator.session.comments import Thread, all_threads, said
from annotator.ui.filter_line import FilterLine
from annotator.ui.naming import named
from annotator.ui.project_window import ProjectWindow
from annotator.ui.records.rows import Row, figure_words
from annotator.ui.register.rows_view import RowsView
from annotator.ui.review.comments import said as in_words

if TYPE_CHECKING:
    from annotator.ui.work import Work

SHOWN_HERE = (Comment, Annotation, Person, Article, BlindCoding, Reviewer)
MINE, OPEN, ALL = "mine", "open", "all"


class CommentsWindow(ProjectWindow):
    """A row a thread; Enter goes to its record, an answer is written below."""

    name = "comments"
    lines = (50, 34)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Comments"))
        self._threads: dict[str, Thread] = {}
        self.which = named(QComboBox(), spoken=self.tr("Which comments"))
        for key, words in ((MINE, self.tr("For me")), (OPEN, self.tr("Open")), (ALL, self.tr("All"))):
            self.which.addItem(words, key)
        self.words = FilterLine(self.tr("Find in comments"))
        self.rows = RowsView(self.tr("Comments"))
        self.whole = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = FilterLine(self.tr("Answer – Enter saves it"))
        self.settle_button = QPushButton(self.tr("&Settle"), autoDefault=False)
        self.hint = named(QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter), "hint")
        self._lay_out()
        self._connect()
        self.rows.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now; hidden it keeps up with nothing."""
        super().showEvent(event)
        self.show_threads()

    def show_threads(self) -> None:
        """List the threads that are wished for."""
        kept, me, which = self.rows.chosen(), self.live.session.person.id, self.which.currentData()
        everything = all_threads(self.live.session)
        wanted = self.words.text().casefold().split()
        shown = [
            thread
            for thread in everything
            if (which == ALL or (thread.waits_for(me) if which == MINE else thread.is_open))
            and all(word in self._whole(thread).casefold() for word in wanted)
        ]
        self._threads = {thread.id: thread for thread in shown}
        chosen = [id for id in kept if id in self._threads] or [thread.id for thread in shown[:1]]
        self.rows.show_rows([self._row(thread) for thread in shown], chosen)
        for widget in (self.rows, self.whole, self.answer, self.settle_button):
            widget.setVisible(bool(shown))
        self.hint.setVisible(not shown)
        words = self.tr("No comment waits for you.") if which == MINE else self.tr("There are no such comments.")
        self.hint.setText(words + "\n" + self.tr("While deciding (F5), C writes one."))
        self._show_chosen()

    def chosen(self) -> Thread | None:
        """The chosen thread."""
        return next((self._threads[id] for id in self.rows.chosen() if id in self._threads), None)

    def open_chosen(self) -> None:
        """Go to the record that is talked about."""
        thread = self.chosen()
        if thread is not None:
            record = thread.record.id if thread.record else ""
            self.work.show_at(thread.comments[0].article, record)
            self.work.window().activateWindow()

    def settle(self) -> None:
        """Say that nothing is open any more, or that it is again."""
        if (thread := self.chosen()) is not None:
            self._say(thread, "", resolved=thread.is_open)

    def _say(self, thread: Thread, words: str, *, resolved: bool) -> bool:
        last = thread.comments[-1]
        about = thread.comments[0]
        to = last.author if last.author != self.live.session.person.id else last.to
        edit = said(self.live.session, about, words, to if words else "", resolved=resolved)
        return self.live.try_to(lambda: self.live.session.do(edit))

    def _write(self) -> None:
        words, thread = self.answer.text().strip(), self.chosen()
        if words and thread is not None and self._say(thread, words, resolved=False):
            self.answer.clear()

    def _show_chosen(self) -> None:
        thread = self.chosen()
        self.whole.setText(self._whole(thread) if thread else "")
        self.settle_button.setText(self.tr("&Settle") if thread is None or thread.is_open else self.tr("Open a&gain"))

    def _whole(self, thread: Thread) -> str:
        return "\n".join(in_words(c, self.live.session.name_of) for c in thread.comments if c.text)

    def _row(self, thread: Thread) -> Row:
        record, first = thread.record, thread.comments[0]
        words = self.tr("a record that is gone")
        if record is not None:
            words = figure_words(record) if isinstance(record, Figure) else short(record.main.words)
        title = self.live.session.title_of(first.article)
        state = "" if thread.is_open else self.tr("✓ settled")
        about = " · ".join(part for part in (state, first.text, short(title)) if part)
        kind = type(record).__name__.lower() if record and not isinstance(record, Mention) else "mention"
        return Row(thread.id, kind, words, about, by=self.live.session.name_of(first.author))

    def _changed(self, edit: Edit) -> None:
        if self.isVisible() and any(isinstance(change.after, SHOWN_HERE) for change in edit.changes):
            self.show_threads()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.which)
        top.addWidget(self.words, 1)
        below = QHBoxLayout()
        below.addWidget(self.answer, 1)
        below.addWidget(self.settle_button)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.hint, 1)
        layout.addWidget(self.whole)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(lambda _: self.show_threads())
        self.words.textChanged.connect(lambda _: self.show_threads())
        self.rows.chosen_changed.connect(self._show_chosen)
        self.rows.opened.connect(lambda _: self.open_chosen())
        self.answer.returnPressed.connect(self._write)
        self.settle_button.clicked.connect(lambda _: self.settle())
        self.live.changed.connect(self._changed)
