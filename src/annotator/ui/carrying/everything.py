"""All that waits for other texts in one list: what comes, what is near and what is lost, then carried over at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.edits import Edit
from annotator.domain.overview import ArticleLine
from annotator.domain.records import Article
from annotator.domain.wording import short
from annotator.session.aside import Aside
from annotator.session.carrying_all import All, all_carried_over, all_waiting
from annotator.ui.asking_window import AskingWindow
from annotator.ui.carrying.rows import columns, in_turn, row
from annotator.ui.language import plural
from annotator.ui.naming import long_date, named
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

WIDTHS = (4, 6, 10, 10, 12, 12, 5)  # in lines of text
LONGEST = 40


class CarryAllWindow(AskingWindow):
    """A row a record; nothing is written before the button is pressed, and one undo takes all of it back."""

    name = "carry all"
    lines = (84, 42)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Carry over everything that waits"))
        self.found: All | None = None
        self._gone = Event()
        self.told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "strong")
        self.near = QCheckBox(self.tr("Also what stands there &nearly or in another sentence, without a look at each"))
        answer, how, kind, words, there = columns()
        labels = (answer, how, words, there, self.tr("From"), self.tr("To"), kind)
        self.model = PlainModel([PlainColumn(label) for label in labels])
        self.table = TableView(self.tr("Records that wait for another text"))
        self.left_out = named(QLabel(wordWrap=True), "muted")
        self.look_button = QPushButton(self.tr("&One by one … (Enter)"), autoDefault=False)
        self.carry_button = QPushButton(autoDefault=False)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        if self.begin_to_ask():
            self._gone.clear()
            self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._gone.set()
        super().hideEvent(event)

    def look(self) -> None:
        """Look anew what waits, and where its words stand in the other texts."""
        if self._asker is not None:
            self.found = None
            self.told.setText(self.tr("Looking for the words …"))
            self._show_rows()
            person, cancelled = self.live.session.person.id, self._gone.is_set
            self._asker.ask("all", lambda aside: _asked(aside, person, cancelled), self._show)

    def carry(self) -> None:
        """Write all that comes."""
        if self.found is not None:
            edit = all_carried_over(self.live.session, self.found, near=self.near.isChecked())
            if edit and self.live.do(edit):
                words = plural("%n record(s) carried over. One undo takes them back.", len(edit.changes))
                self.live.told.emit(words, False)

    def open_pair(self, row: int) -> None:
        """Look at the two texts of a row, record by record."""
        from annotator.ui.carrying.window import CarryWindow
        from annotator.ui.project_window import show_window

        if 0 <= row < len(self.model.rows):
            pair = self.model.rows[row][-1].pair
            show_window(CarryWindow, self.work).show_article(pair.old, pair.new)

    def _show(self, found: All | None) -> None:
        self.found = found
        self._show_rows()
        self._count()
        if self.model.rows:
            self.table.selectRow(0)

    def _show_rows(self) -> None:
        """What is to be looked at first, then what is lost, then what comes."""
        rows: list[Sequence[Any]] = []
        pairs = self.found.pairs if self.found else []
        lines = self.live.session.listing.lines([id for each in pairs for id in (each.pair.old, each.pair.new)])
        names = {line.id: _named(line) for line in lines}
        whose = {id(moving): each for each in pairs for moving in each.moving}
        for moving in in_turn([moving for each in pairs for moving in each.moving]):
            each = whose[id(moving)]
            over = moving.is_exact or (moving.is_near and self.near.isChecked())
            answer = True if over else False if moving.was_deleted else None
            said, how, kind, words, there = row(moving, answer)
            ends = (names.get(article, "") for article in (each.pair.old, each.pair.new))
            rows.append((said, how, words, there, *ends, kind, each))
        self.model.show_rows(rows)

    def _count(self) -> None:
        found = self.found or All([], [])
        near = self.near.isChecked()
        over = found.count(near=near)
        lost = sum(moving.copy is None for each in found.pairs for moving in each.moving)
        words = [
            plural("%n by the same words", found.count(near=False)),
            plural("%n nearly or elsewhere", found.count(near=True) - found.count(near=False)),
            plural("%n lost", lost),
        ]
        self.told.setText(" · ".join(words) if self.model.rows else "")
        ways = plural("%n article(s) of which you coded both texts are left out: go one by one there.",
                      len({pair.old for pair in found.both_ways}))  # fmt: skip
        self.left_out.setText(ways)
        self.left_out.setVisible(bool(found.both_ways))
        self.carry_button.setText(plural("Carry &over %n record(s)", over))
        self.carry_button.setEnabled(bool(over) and self.live.session.project.writable)
        self.look_button.setEnabled(bool(self.model.rows))

    def _changed(self, edit: Edit) -> None:
        if self._asker is not None and any(isinstance(c.after, (*ANNOTATIONS, Article)) for c in edit.changes):
            self.look()

    def _copy(self) -> None:
        rows = [self.model.rows[at] for at in self.table.chosen_rows()] or self.model.rows
        put_on_clipboard(self.table.header_words(range(len(WIDTHS))), [each[: len(WIDTHS)] for each in rows])

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        self.table.nothing = self.tr("Nothing waits to be carried over.")
        self.left_out.hide()
        undo = self.tr("The first texts keep all their records. What is lost stays there.")
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.look_button)
        below.addWidget(self.carry_button)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.near):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.left_out)
        layout.addWidget(named(QLabel(undo, wordWrap=True), "muted"))
        layout.addLayout(below)
        self.table.setFocus()

    def _connect(self) -> None:
        self.near.toggled.connect(lambda _: self._show(self.found))
        self.table.opened.connect(self.open_pair)
        self.table.sort_wished.connect(self.model.sort_rows)
        self.table.copy_wished.connect(self._copy)
        self.look_button.clicked.connect(lambda: self.open_pair(self.table.currentIndex().row()))
        self.carry_button.clicked.connect(self.carry)
        self.live.changed.connect(self._changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.carry_button.click)


def _asked(aside: Aside, person: str, cancelled: Callable[[], bool]) -> All | None:
    return all_waiting(aside.project, person, cancelled=cancelled)


def _named(line: ArticleLine) -> str:
    about = ", ".join(part for part in (line.publisher or line.agency, long_date(line.published)) if part)
    return " – ".join(part for part in (short(line.title, LONGEST), about) if part)
