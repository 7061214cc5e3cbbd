"""The project at a glance: how far the work is, how long it takes, and how the records are filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout

from annotator.domain.glance import Left, Spent, time_left, usual_time
from annotator.session.aside import Aside
from annotator.ui.asking_window import AskingWindow
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.overview.tables import columns, minutes, rows_of
from annotator.ui.tables.plain_model import Bars, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

AFTER = 1_000  # milliseconds after an edit
WIDTHS = {"days": (9, 12, 6, 6), "spent": (24, 12, 6, 6), "kept": (14, 8), "filled": (9, 12, 7, 6)}
WIDTHS |= {"chosen": (9, 11, 11, 7)}
ASKS: dict[str, Callable[[Aside], Sequence[Any]]] = {
    "days": lambda aside: aside.overview.days(),
    "spent": lambda aside: aside.overview.spent(),
    "kept": lambda aside: aside.overview.kept(),
    "filled": lambda aside: aside.overview.filled(),
    "chosen": lambda aside: aside.overview.chosen(),
}


class OverviewWindow(AskingWindow):
    """A sentence on what is left, and tables with bars; each can be copied. It is counted beside the window."""

    name = "overview"
    lines = (58, 40)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Overview"))
        self.headline = named(QLabel(wordWrap=True), "strong")
        self.rule = named(QLabel(wordWrap=True), "muted")
        self.tabs = QTabWidget()
        self.copy_button = QPushButton(self.tr("&Copy this table"), autoDefault=False)
        self.models: dict[str, PlainModel] = {}
        self.tables: dict[str, TableView] = {}
        self._left: Left | None = None
        self._wait = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        if self.begin_to_ask():
            self.headline.setText(self.tr("Counting …"))
            self.count()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        self._wait.stop()
        super().hideEvent(event)

    def count(self) -> None:
        """Count everything anew."""
        if self._asker is None:
            return
        self._asker.ask("left", lambda aside: (aside.overview.left(), aside.overview.spent()), self._show_left)
        for name, question in ASKS.items():
            self._asker.ask(name, question, partial(self._show, name))

    def copy(self) -> None:
        """Copy the table that is seen, as numbers, without its bars."""
        name = list(self.tables)[self.tabs.currentIndex()]
        table, model = self.tables[name], self.models[name]
        seen = [column for column in table.shown_columns() if model.columns[column].bar is None]
        put_on_clipboard(table.header_words(seen), [[row[column] for column in seen] for row in model.rows])
        self.live.told.emit(self.tr("Copied: {0} rows.").format(number(len(model.rows))), False)

    def _show_left(self, found: tuple[Left, list[Spent]]) -> None:
        left, spent = found
        words = self.tr("{0} of {1} articles are done, {2} in progress, {3} left out; {4} are still to do.")
        sentence = words.format(*map(number, (left.done, left.articles, left.in_progress, left.excluded, left.to_do)))
        usual, rest = usual_time(spent), time_left(left, spent)
        if usual is not None and rest is not None:
            pace = self.tr("An article takes {0} minutes (median), so about {1} hours are left.")
            sentence = f"{sentence} {pace.format(minutes(usual / 60), QLocale().toString(rest / 3600, 'f', 1))}"
        self.headline.setText(sentence)

    def _rows(self, name: str) -> list[Sequence[Any]]:
        return self.models[name].rows

    def _open(self, row: int) -> None:
        self.work.show_at(self.models["spent"].rows[row][-1])
        self.work.window().activateWindow()

    def _show(self, name: str, found: Sequence[Any]) -> None:
        self.tables[name].nothing = self.tr("Nothing has been recorded yet.")
        self.models[name].show_rows(rows_of(name, found, self.live.session.codebook))

    def _lay_out(self) -> None:
        labels = {
            "days": self.tr("&Progress"), "spent": self.tr("&Time"), "kept": self.tr("&Records"),
            "filled": self.tr("&Fields"), "chosen": self.tr("C&hoices"),
        }  # fmt: skip
        made = {name: columns(partial(self._rows, name))[name] for name in labels}
        for name, label in labels.items():
            model = self.models[name] = PlainModel(made[name])
            table = self.tables[name] = TableView(label.replace("&", ""))
            table.setModel(model)
            table.setItemDelegate(Bars(table))
            table.set_widths(WIDTHS[name])
            table.sort_wished.connect(model.sort_rows)
            table.copy_wished.connect(self.copy)
            self.tabs.addTab(table, label)
        self.rule.setText(
            self.tr(
                "Time: the gaps below five minutes between a person's edits in an article. Reading without edits is "
                "not known. Enter opens an article."
            )
        )
        below = QHBoxLayout()
        below.addWidget(self.rule, 1)
        below.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.live.changed.connect(lambda _: self._wait.start() if self._asker else None)
        self._wait.timeout.connect(self.count)
        self.tables["spent"].opened.connect(self._open)
        self.copy_button.clicked.connect(self.copy)
