"""One's records of an article carried over to another text of it: what is near is looked at, what is lost is listed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.edits import Edit
from annotator.domain.records import Article
from annotator.services.sharing.anchoring import Moving
from annotator.session.aside import Aside
from annotator.session.carrying import Between, OtherText, Own, between, carried_over, other_texts
from annotator.ui import theme
from annotator.ui.asking_window import AskingWindow
from annotator.ui.carrying.rows import WIDTHS, MovingModel, answer_words
from annotator.ui.carrying.sheet import sheet
from annotator.ui.carrying.which import Pair
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.language import plural
from annotator.ui.naming import named
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work


class CarryWindow(AskingWindow):
    """Nothing is written before the button is pressed; one undo takes all of it back."""

    name = "carry"
    lines = (72, 44)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Carry over to another text"))
        self.between: Between | None = None
        self.answers: dict[str, bool] = {}  # by the record that is carried over
        self._answered = ("", "")  # between which articles
        self.pair = Pair(self.live)
        self.told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "strong")
        self.model = MovingModel()
        self.table = TableView(self.tr("Records that can be carried over"))
        self.sheet = named(QTextEdit(readOnly=True), spoken=self.tr("The words in both texts, side by side"))
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self.buttons: dict[str, QPushButton] = {}
        self._parts = QStackedWidget()
        self._wished = ("", "")
        self._to_table = True  # who chooses among the articles stays there
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        if self.begin_to_ask():
            self.look()

    def show_article(self, old: str = "", new: str = "") -> None:
        """Show what can be carried over from an article or to it, as soon as it is known; else whatever there is."""
        self._wished = (old, new)
        self._to_table = True
        self.look()

    def look(self) -> None:
        """Look anew which articles there are two texts of."""
        if self._asker is not None:
            self._say(self.tr("Looking …"))
            person = self.live.session.person.id
            self._asker.ask("pairs", lambda aside: other_texts(aside.project, person), self._show_pairs)

    def compare(self) -> None:
        """Look where the words of one text stand in the other."""
        old, new = self.pair.old.article, self.pair.new.article
        self.between = None
        if self._asker is None:
            return
        if not old or not new or old == new:
            self._say(self._what_is_missing())
            return
        self._say(self.tr("Looking for the words …"))
        person = self.live.session.person.id
        self._asker.ask("between", partial(_asked, person, old, new), self._show)

    def step(self, by: int) -> None:
        """Go to the next or previous record that is to be looked at; from the last to the first."""
        rows = [row for row, each in enumerate(self.model.moving) if self._is_open(each)] or [
            *range(len(self.model.rows))
        ]
        if rows:
            at = self.table.currentIndex().row()
            after = [row for row in rows if row > at] if by > 0 else [row for row in reversed(rows) if row < at]
            self.table.selectRow(after[0] if after else rows[0] if by > 0 else rows[-1])

    def answer(self, over: bool) -> None:
        """Say whether the chosen records are carried over, and go on to the next one that is open."""
        for row in self.table.chosen_rows():
            each = self.model.moving[row]
            if each.copy is not None:
                self.answers[each.record.id] = over
        self.model.show_answers(self.answers)
        self._count()
        if any(map(self._is_open, self.model.moving)):
            self.step(1)

    def accept_all(self) -> None:
        """Carry over all that is still to be looked at."""
        self.answers |= {each.record.id: True for each in self.model.moving if self._is_open(each)}
        self.model.show_answers(self.answers)
        self._count()

    def carry(self) -> None:
        """Write what was accepted."""
        if self.between is None:
            return
        wished = {id for id, over in self.answers.items() if over}
        edit = carried_over(self.live.session, self.between.found, self.between.old.id, wished)
        if edit and self.live.do(edit):
            self._answered = ("", "")  # what is left is offered again
            words = plural("%n record(s) carried over. One undo takes them back.", len(edit.changes))
            self.live.told.emit(words, False)

    def open_place(self) -> None:
        """Show the chosen record in the text that it comes to, or, where it is lost, in its own."""
        row = self.table.currentIndex().row()
        if self.between is None or not 0 <= row < len(self.model.moving):
            return
        each = self.model.moving[row]
        spans = [place.after.spans[0] for place in each.places if place.after] if each.copy else []
        if spans:
            self.work.show_at(self.between.new.id, span=spans[0])
        else:
            self.work.show_at(self.between.old.id, each.record.id)
        self.work.window().activateWindow()

    def show_everything(self) -> None:
        """What waits of all articles, in a window of its own."""
        from annotator.ui.carrying.everything import CarryAllWindow
        from annotator.ui.project_window import show_window

        show_window(CarryAllWindow, self.work)

    def _show_pairs(self, pairs: list[OtherText]) -> None:
        wished, self._wished = self._wished, ("", "")
        self.pair.show_known(pairs, *wished)

    def _show(self, found: Between) -> None:
        self.between = found
        moving = found.found.moving
        both = (found.old.id, found.new.id)
        before = self.answers if self._answered == both else {}  # something was edited meanwhile
        self._answered = both
        self.answers = {e.record.id: True for e in moving if e.is_exact}
        self.answers |= {e.record.id: before[e.record.id] for e in moving if e.record.id in before and e.copy}
        if not moving:
            self._say(self.tr("Nothing is left to be carried over: your records are there, or you have none here."))
            return
        self._parts.setCurrentIndex(0)
        self.model.show_moving(moving, self.answers)
        self.table.selectRow(0)
        self._count()
        if self._to_table:
            self._to_table = False
            self.table.setFocus()

    def _show_words(self) -> None:
        row = self.table.currentIndex().row()
        if self.between is None or not 0 <= row < len(self.model.moving):
            return
        each = self.model.moving[row]
        document = sheet(each, self.between)
        document.setDefaultFont(self.sheet.font())
        document.setParent(self.sheet)
        self.sheet.setDocument(document)
        self.sheet.setAccessibleDescription(answer_words(each, self.answers.get(each.record.id)))
        for name in ("accept", "leave"):
            self.buttons[name].setEnabled(each.copy is not None and self.live.session.project.writable)

    def _count(self) -> None:
        found = self.between.found if self.between else None
        over = sum(self.answers.values())
        still = sum(map(self._is_open, self.model.moving))
        if found is not None:
            words = [
                plural("%n by the same words", len(found.exact)),
                plural("%n nearly or elsewhere", sum(1 for e in found.moving if e.copy and not e.is_exact)),
                plural("%n lost", len(found.lost)),
            ]
            words += [plural("%n still to be looked at", still)] if still else []
            self.told.setText(" · ".join(words))
        writable = self.live.session.project.writable
        self.buttons["carry"].setText(plural("Carry &over %n record(s)", over))
        self.buttons["carry"].setEnabled(bool(over) and writable)
        self.buttons["all"].setEnabled(bool(still) and writable)

    def _is_open(self, each: Moving) -> bool:
        return each.copy is not None and each.record.id not in self.answers

    def _what_is_missing(self) -> str:
        if self.pair.old.article and not self.pair.new.article:
            return self.tr(
                "No other text of this article is known: none has its address, its title or nearly its words.\n"
                "Open the other one in the main window, and press “To the open one”."
            )
        if self.pair.old.article:
            return self.tr("Both are the same article. Choose another one.")
        return self.tr("No article that you coded has another text in this project.")

    def _say(self, sentence: str) -> None:
        self.told.clear()
        self.model.show_moving([], {})
        self.sentence.setText(sentence)
        self._parts.setCurrentIndex(1)
        for name in ("accept", "leave", "all", "carry"):
            self.buttons[name].setEnabled(False)
        self.buttons["carry"].setText(plural("Carry &over %n record(s)", 0))

    def _swap(self) -> None:
        old, new = self.pair.old.article, self.pair.new.article
        if old and new:
            self.show_article(new, old)

    def _changed(self, edit: Edit) -> None:
        if self._asker is not None and any(isinstance(c.after, (*ANNOTATIONS, Article)) for c in edit.changes):
            self.look()

    def _copy(self) -> None:
        rows = [self.model.rows[row] for row in self.table.chosen_rows()] or self.model.rows
        put_on_clipboard(self.table.header_words(range(len(WIDTHS))), rows)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        both = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        both.addWidget(self.table)
        both.addWidget(self.sheet)
        both.setSizes([theme.line(self) * 20, theme.line(self) * 10])
        self._parts.addWidget(both)
        self._parts.addWidget(self.sentence)
        undo = self.tr("The first text keeps all its records. What is lost stays there.")
        layout = QVBoxLayout(self)
        layout.addWidget(self.pair)
        layout.addWidget(self.told)
        layout.addWidget(self._parts, 1)
        layout.addWidget(named(QLabel(undo, wordWrap=True), "muted"))
        below = QHBoxLayout()
        below.addWidget(self._button_row(), 1)
        below.addWidget(self.buttons["carry"], 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(below)

    def _button_row(self) -> QWidget:
        said: dict[str, tuple[str, tuple[str, ...], Callable[[], None]]] = {
            "previous": (self.tr("Previous (K)"), ("K",), lambda: self.step(-1)),
            "next": (self.tr("Next (J)"), ("J",), lambda: self.step(1)),
            "accept": (self.tr("Accept (Y)"), ("Y",), lambda: self.answer(True)),
            "leave": (self.tr("Leave (X)"), ("X", "Delete"), lambda: self.answer(False)),
            "all": (self.tr("Accept all (A)"), ("A",), self.accept_all),
            "show": (self.tr("Show in the text (Enter)"), (), self.open_place),
            "swap": (self.tr("The other way round"), (), self._swap),
            "everything": (self.tr("All that &waits …"), (), self.show_everything),
            "carry": ("", ("Ctrl+Return", "Ctrl+Enter"), self.carry),
        }
        together = QWidget()
        row = FlowLayout()
        together.setLayout(row)
        for name, (words, keys, does) in said.items():
            button = self.buttons[name] = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _, does=does: does())
            for key in keys:
                QShortcut(QKeySequence(key), self, button.click)
            if name != "carry":
                row.addWidget(button)
        return together

    def _connect(self) -> None:
        self.pair.changed.connect(self.compare)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_words())
        self.table.opened.connect(lambda _: self.open_place())
        self.table.copy_wished.connect(self._copy)
        self.live.changed.connect(self._changed)


def _asked(person: str, old: str, new: str, aside: Aside) -> Between:
    return between(Own(aside.project, person), old, new)
