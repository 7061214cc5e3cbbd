"""What people say about the records of a case: threads, an answer, settled or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.records import Person
from annotator.domain.review import Comment
from annotator.services.review.cases import Case
from annotator.session import Session
from annotator.session.comments import Thread, threads
from annotator.ui import theme
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.naming import moment, named
from annotator.ui.review.drafts import Drafts

HIGHEST, LOWEST = 9, 3  # in lines of text; more is scrolled
NOTHING = ("", "", "")  # the words, to whom, the first comment of the thread that is answered


class CommentsPanel(QWidget):
    """Shows threads, and says what was written."""

    written = Signal(str, str, str)  # the first comment of the thread or "", the words, to whom or ""
    settled = Signal(str, bool)  # the first comment of a thread, and whether it is settled now
    queue_wished = Signal()
    left_behind = Signal()  # what was begun to be written waits at its case

    def __init__(self) -> None:
        super().__init__()
        self.line = named(QLineEdit(), spoken=self.tr("A comment"))
        self.line.setPlaceholderText(self.tr("Comment (C) – Enter saves it"))
        self.to = named(QComboBox(), spoken=self.tr("To whom"))
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setMinimumContentsLength(8)
        self.answering = ""
        self._drafts = Drafts(NOTHING)
        self._at: Thread | None = None  # the one that keys are for: the first that is open, or else the last
        self._threads = QVBoxLayout()
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.line.returnPressed.connect(self._write)

    def show_case(self, session: Session, case: Case, names: Mapping[str, str]) -> None:
        """Show what was said about the records of a case, whose coders are called so."""
        name = named_by(names, session.name_of)
        members = {member.id: member for member in case.members.values()}
        said = [c for c in session.project.records.reviews.comments(case.article) if c.record in members]
        self.show_people([p for p in session.reviewing.people() if p.id != session.person.id], name)
        self.show_threads(case.id, threads(said, members), name)

    def show_people(self, people: list[Person], name: Callable[[str], str]) -> None:
        """To whom a comment can be addressed."""
        kept = self.to.currentData()
        self.to.clear()
        self.to.addItem(self.tr("to everybody"), "")
        for person in people:
            self.to.addItem(self.tr("to {0}").format(name(person.id)), person.id)
        self.to.setCurrentIndex(max(0, self.to.findData(kept)))

    def show_threads(self, case: str, threads: list[Thread], name: Callable[[str], str]) -> None:
        """Show what was said of a case; `name` gives what a person is called here."""
        while (item := self._threads.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._at = next((thread for thread in threads if thread.is_open), threads[-1] if threads else None)
        for thread in threads:
            box = self._thread(thread, name)
            self._threads.addWidget(box)
            box.show()  # what is not shown yet has no height
        self._area.setVisible(bool(threads))
        self._fit()
        self._show_begun(case)
        if self.answering not in [thread.id for thread in threads]:
            self._answer("")

    def clear(self) -> None:
        """It was saved."""
        self.line.clear()
        self._answer("")

    def begin(self, to: str = "") -> None:
        """Put the keyboard where a comment is written."""
        self._answer("")
        self.to.setCurrentIndex(max(0, self.to.findData(to)))
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_answer(self) -> None:
        """Put the keyboard where the thread that keys are for is answered."""
        if self._at is not None:
            self._answer_to(self._at)

    def settle(self) -> None:
        """Wish that the thread that keys are for is settled, or open again."""
        if self._at is not None:
            self.settled.emit(self._at.id, self._at.is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as what was said, up to a limit."""
        wished = self._threads.totalHeightForWidth(max(1, self._area.width() - theme.line(self)))
        line = theme.line(self)
        self._area.setMaximumHeight(min(wished + 2, HIGHEST * line))
        self._area.setMinimumHeight(min(wished + 2, LOWEST * line))

    def _thread(self, thread: Thread, name: Callable[[str], str]) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        line = theme.line(self)
        layout.setContentsMargins(0, 0, 0, line // 3)
        layout.setSpacing(line // 6)
        for at, comment in enumerate(thread.comments):
            if comment.text:
                label = QLabel(said(comment, name), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
                label.setContentsMargins(line if at else 0, 0, 0, 0)
                layout.addWidget(label)
        first, open_ = thread.id, thread.is_open
        row = QHBoxLayout()
        state = named(QLabel(self.tr("open") if open_ else self.tr("✓ settled")), "muted")
        settling = self.tr("Settle") if open_ else self.tr("Open again")
        answer, settle = (
            quiet_button(f"{words} ({key})" if thread is self._at else words)
            for words, key in ((self.tr("Answer"), "R"), (settling, "S"))
        )
        answer.clicked.connect(lambda: self._answer_to(thread))
        settle.clicked.connect(lambda: self.settled.emit(first, open_))
        for widget in (state, answer, settle):
            row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
        return box

    def _show_begun(self, case: str) -> None:
        words = self.line.text()
        now = (words, self.to.currentData() or "", self.answering) if words.strip() else NOTHING
        begun = self._drafts.turn(case, now)
        if begun is None:
            return
        self.line.setText(begun[0])
        self.to.setCurrentIndex(max(0, self.to.findData(begun[1])))
        self._say_answer(begun[2])
        if words.strip():
            self.left_behind.emit()

    def _answer_to(self, thread: Thread) -> None:
        """Whoever said the last word is answered; of one's own thread, everybody."""
        self.to.setCurrentIndex(max(0, self.to.findData(thread.comments[-1].author)))
        self._answer(thread.id)

    def _answer(self, first: str) -> None:
        self._say_answer(first)
        if first:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_answer(self, first: str) -> None:
        self.answering = first
        words = self.tr("Answer – Enter saves it") if first else self.tr("Comment (C) – Enter saves it")
        self.line.setPlaceholderText(words)

    def _write(self) -> None:
        """Say what was written; it stays in the line until it is saved."""
        if words := self.line.text().strip():
            self.written.emit(self.answering, words, self.to.currentData() or "")
        else:
            self.queue_wished.emit()

    def _lay_out(self) -> None:
        line = theme.line(self)
        content = QWidget()
        content.setLayout(self._threads)
        self._threads.setContentsMargins(0, 0, 0, 0)
        self._area.setWidget(content)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.to)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, line // 2, 0, 0)
        layout.addWidget(self._area)
        layout.addLayout(row)
        self._area.hide()


def said(comment: Comment, name: Callable[[str], str]) -> str:
    """A comment on one line: who, to whom, what, when."""
    to = f" → {name(comment.to)}" if comment.to else ""
    return f"{name(comment.author)}{to}: {comment.text}  ({moment(comment.time)})"


def named_by(names: Mapping[str, str], otherwise: Callable[[str], str]) -> Callable[[str], str]:
    """What people are called: as `names` say, which may hide who they are, and else by their names."""
    return lambda person: names.get(person) or otherwise(person)
