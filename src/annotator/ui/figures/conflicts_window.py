"""Where sources contradict each other across the project: the figures side by side, and what one makes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain import edits
from annotator.domain.annotations import Figure
from annotator.domain.edits import Edit
from annotator.domain.figure_conflicts import Conflict
from annotator.domain.figure_lines import FigureLine
from annotator.session.aside import Aside
from annotator.ui.asking_window import AskingWindow
from annotator.ui.figures.affected import affected
from annotator.ui.figures.conflicts_model import SideBySide, numbers_of, summary
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.records.rows import Row
from annotator.ui.register.rows_view import RowsView

if TYPE_CHECKING:
    from annotator.ui.work import Work

COLUMN, ROW, HIGHEST = 16, 1.8, 8  # in lines of text
SIDE_BY_SIDE = 3  # figures that share the width; more of them are scrolled

WRITING = ("supersedes", "repeats", "undo")


class ConflictsWindow(AskingWindow):
    """The list of conflicts, and the figures of the chosen one; keeps up with edits, and its own can be undone."""

    name = "conflicts"
    lines = (76, 44)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Conflicts"))
        self.conflicts: list[Conflict] = []
        self.list = RowsView(self.tr("Conflicts"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.model = SideBySide(self.live.session.codebook)
        self.table = QTableView()
        self.count_label = named(QLabel(), "muted")
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self.told = named(QLabel(wordWrap=True), "complaint")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: dict[str, QPushButton] = {}
        self._parts = QStackedWidget()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look for conflicts."""
        super().showEvent(event)
        if asker := self.begin_to_ask():
            self._say(self.tr("Comparing all figures …"))
            asker.ask("build", lambda aside: aside.figures.build(), lambda _: self._compare())

    def step(self, by: int) -> None:
        """Go to the next or previous conflict, and from the last to the first."""
        if self.conflicts:
            at = next((i for i, c in enumerate(self.conflicts) if c.id in self.list.chosen()), 0)
            self.list.choose([self.conflicts[(at + by) % len(self.conflicts)].id])

    def chosen(self) -> FigureLine | None:
        """The figure whose column the cursor is in."""
        index = self.table.currentIndex()
        return self.model.figures[index.column()] if index.isValid() else None

    def open_chosen(self) -> None:
        """Go to the chosen figure in its article."""
        if line := self.chosen():
            self.work.show_at(line.article, line.id)
            self.work.window().activateWindow()

    def link(self, field: str) -> None:
        """Say that the chosen figure replaces another one (`supersedes`), or is the same (`repeats`)."""
        line = self.chosen()
        others = [other for other in self.model.figures if line and other.id != line.id]
        if line is None or not others:
            return
        if len(others) == 1:
            self._link(field, line, others[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for digit, other in enumerate(others, 1):
            words = f"{numbers_of(other)}  {other.speakers or other.who}  {other.publisher or other.title}"
            menu.addAction(f"&{digit}  {words.replace('&', '&&')}", partial(self._link, field, line, other))
        button = self.buttons[field]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _link(self, field: str, line: FigureLine, other: FigureLine) -> None:
        """One's own figure says it: “the same” may be said from either side."""
        me = self.live.session.person.id
        if field == "repeats" and line.author_id != me and other.author_id == me:
            line, other = other, line
        record = self.live.session.project.records.get(Figure, line.id)
        if record is None:
            return
        words = self.tr("“{0}” replaces “{1}”") if field == "supersedes" else self.tr("“{0}” is the same as “{1}”")
        label = words.format(record.at.words, other.words)
        change: dict[str, Any] = {field: other.id}
        self._tell("", False)
        self.live.do(edits.change(label, record, **change))

    def _compare(self) -> None:
        """Look for conflicts among the figures as they are now."""
        assert self._asker is not None
        self._asker.ask("conflicts", Aside.conflicts, self._show)

    def _show(self, found: list[Conflict]) -> None:
        kept = self.list.chosen()
        place = next((i for i, conflict in enumerate(self.conflicts) if conflict.id in kept), 0)
        self.conflicts = found
        rows = [Row(c.id, "figure", *summary(c, self.live.session.codebook)) for c in found]
        ids = [conflict.id for conflict in found]
        chosen = kept if kept and kept[0] in ids else ids[min(place, len(ids) - 1) :][:1]
        self.list.show_rows(rows, chosen)
        self._show_chosen()
        if not found:
            self._say(self.tr("No figures contradict each other: same status, counted, place and time, same number."))
            return
        words = self.tr("1 conflict") if len(found) == 1 else self.tr("{0} conflicts").format(len(found))
        self.count_label.setText(words)
        self._parts.setCurrentIndex(0)
        if self.isActiveWindow() and not self.table.hasFocus():
            self.list.setFocus()

    def _tell(self, sentence: str, problem: bool) -> None:
        """What could not be done is said here, too."""
        self.told.setText(f"▲ {sentence}" if problem else "")
        self.told.setVisible(problem)

    def _say(self, sentence: str) -> None:
        self.count_label.clear()
        self.sentence.setText(sentence)
        self._parts.setCurrentIndex(1)

    def _show_chosen(self) -> None:
        chosen = next((c for c in self.conflicts if c.id in self.list.chosen()), None)
        self.model.show_figures(chosen.figures if chosen else ())
        header, few = self.table.horizontalHeader(), len(self.model.figures) <= SIDE_BY_SIDE
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive)
        if chosen:
            self.table.setCurrentIndex(self.model.index(0, len(chosen.figures) - 1))
        writable = self.live.session.project.writable
        for name, button in self.buttons.items():
            button.setEnabled(name == "undo" or chosen is not None)
            if name in WRITING:
                button.setEnabled(button.isEnabled() and writable)

    def _changed(self, edit: Edit) -> None:
        if self._asker is None:
            return
        concerned = affected(edit)
        if concerned is None:
            self._asker.ask("build", lambda aside: aside.figures.build(), lambda _: self._compare())
        elif concerned:
            work = concerned.refresh
            self._asker.ask(f"refresh {edit.id}", lambda aside: work(aside.figures), lambda _: self._compare())

    def _lay_out(self) -> None:
        table, line = self.table, self.fontMetrics().height()
        table.setModel(self.model)
        named(table, spoken=self.tr("The figures side by side"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().hide()
        table.horizontalHeader().setDefaultSectionSize(COLUMN * line)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setMinimumSectionSize(round(ROW * line))
        table.verticalHeader().setMaximumSectionSize(HIGHEST * line)
        parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        parts.addWidget(self.list)
        parts.addWidget(self.table)
        parts.setStretchFactor(1, 1)
        parts.setSizes([18 * line, 54 * line])
        self._parts.addWidget(parts)
        self._parts.addWidget(self.sentence)
        layout = QVBoxLayout(self)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.told)
        self.told.hide()
        layout.addWidget(self._button_row())

    def _button_row(self) -> QWidget:
        said = {
            "open": (self.tr("&Open (Enter)"), "", self.open_chosen),
            "supersedes": (self.tr("&Replaces … (R)"), "R", lambda: self.link("supersedes")),
            "repeats": (self.tr("&Same figure … (S)"), "S", lambda: self.link("repeats")),
            "previous": (self.tr("&Previous (K)"), "K", lambda: self.step(-1)),
            "next": (self.tr("&Next (J)"), "J", lambda: self.step(1)),
            "undo": (self.tr("&Undo"), "", self.undo),
        }
        together = QWidget()
        row = FlowLayout()
        together.setLayout(row)
        row.addWidget(self.count_label)
        for name, (words, key, does) in said.items():
            button = self.buttons[name] = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _, does=does: does())
            if key:
                QShortcut(QKeySequence(key), self, button.click)
            row.addWidget(button)
        return together

    def _connect(self) -> None:
        self.live.changed.connect(self._changed)
        self.live.told.connect(self._tell)
        self.list.chosen_changed.connect(self._show_chosen)
        self.list.opened.connect(lambda _: self.table.setFocus())
        self.table.doubleClicked.connect(lambda _: self.open_chosen())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.table, self.open_chosen)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
