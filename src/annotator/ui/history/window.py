"""The history in a window: who changed which field from what to what; any earlier state can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from annotator.domain.edits import Edit
from annotator.domain.fields import fields_of
from annotator.domain.history import MADE, FieldChange, HistoryWish
from annotator.domain.records import Annotation, Article, Person, Record
from annotator.domain.review import Comment, Verdict
from annotator.domain.wording import kind_of, wording
from annotator.services.sharing.comparing import LINKED
from annotator.session.aside import Aside
from annotator.session.history import MOST, bring_back, lines_of, records_of
from annotator.ui.asking_window import AskingWindow
from annotator.ui.field_words import field_words
from annotator.ui.filter_line import FilterLine
from annotator.ui.language import said, said_label
from annotator.ui.naming import moment, named
from annotator.ui.review.wording import reason_word
from annotator.ui.tables.plain_model import PlainColumn, PlainModel
from annotator.ui.tables.view import TableView, put_on_clipboard

if TYPE_CHECKING:
    from annotator.ui.work import Work

AFTER = 250  # milliseconds after a key
WIDTHS = (9, 7, 13, 6, 9, 9, 12)
LONGEST = 400  # characters of a cell
RECORD, ARTICLE, ALL = "record", "article", ""


class HistoryWindow(AskingWindow):
    """A line a field that was changed, the last first; Enter opens the record, B brings back how it stood then."""

    name = "history"
    lines = (86, 44)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("History"))
        self.found: list[FieldChange] = []
        self._records: dict[str, Record] = {}
        self.words = FilterLine(self.tr("Find in what was changed"))
        self.scope, self.person = QComboBox(), QComboBox()
        self.since, self.until = (QLineEdit(placeholderText=self.tr("YYYY-MM-DD")) for _ in range(2))
        columns = (
            self.tr("When"), self.tr("Who"), self.tr("Record"), self.tr("Field"), self.tr("From"), self.tr("To"),
            self.tr("By what"),
        )  # fmt: skip
        self.model = PlainModel([PlainColumn(label) for label in columns])
        self.table = TableView(self.tr("What was changed"))
        self.table.nothing = self.tr("Nothing was changed here.")
        self.count_label = named(QLabel(), "muted")
        self.told = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "complaint")
        self.buttons: dict[str, QPushButton] = {}
        self._wait = QTimer(self, singleShot=True, interval=AFTER)
        self._fill()
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        if self.begin_to_ask():
            self._ask()

    def show_record(self) -> None:
        """Show the history of the chosen record, or else of the open article."""
        wanted = RECORD if self.live.record else ARTICLE if self.live.page else ALL
        self.scope.setCurrentIndex(self.scope.findData(wanted))
        self._ask()

    def chosen(self) -> FieldChange | None:
        """The line at the cursor."""
        index = self.table.currentIndex()
        return self.found[index.row()] if index.isValid() else None

    def open_chosen(self) -> None:
        """Go to the record of the chosen line."""
        line = self.chosen()
        record = self._records.get(line.record) if line else None
        if isinstance(record, Annotation):
            self.work.show_at(record.article, record.id)
            self.work.window().activateWindow()
        elif isinstance(record, Article):
            self.work.show_at(record.id)
            self.work.window().activateWindow()

    def bring_back(self) -> None:
        """Let the record of the chosen line stand as it did then."""
        line = self.chosen()
        if line is not None:
            self._tell("", False)
            self.live.try_to(lambda: self.live.session.do(bring_back(self.live.session, line)))

    def copy(self) -> None:
        """Copy the chosen lines, or all."""
        chosen = self.table.chosen_rows()
        rows = [self.model.rows[row] for row in chosen] if len(chosen) > 1 else self.model.rows
        put_on_clipboard([column.label for column in self.model.columns], [[*row] for row in rows])

    def _wish(self) -> HistoryWish:
        scope, page, record = self.scope.currentData(), self.live.page, self.live.record
        return HistoryWish(
            article=page.article.id if page and scope == ARTICLE else "",
            record=record.id if record and scope == RECORD else "",
            person=self.person.currentData() or "",
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            words=self.words.text(),
        )

    def _ask(self) -> None:
        if self._asker is not None:
            wish = self._wish()
            self._asker.ask("lines", lambda aside: _read(aside, wish), lambda found: self._show(*found))

    def _show(self, found: list[FieldChange], records: dict[str, Record]) -> None:
        kept = self.chosen()
        self.found, self._records = found, records
        self.model.show_rows([self._row(line) for line in found])
        words = self.tr("The last {0} changes") if len(found) == MOST else self.tr("{0} changes")
        self.count_label.setText(words.format(len(found)))
        if found:
            self.table.selectRow(found.index(kept) if kept in found else 0)

    def _row(self, line: FieldChange) -> list[str]:
        session, record = self.live.session, self._records.get(line.record)
        name = said(wording(record)) if record else line.record
        what = {MADE: self.tr("recorded"), "deleted": self.tr("deleted")}.get(line.field, "")
        field = what or self._label(record, line.field)
        before, after = (self._value(record, line.field, value) for value in (line.before, line.after))
        after = after or (_gist(record) if line.field == MADE else "")
        by = said_label(line.label)
        by = self.tr("undone: {0}").format(by) if line.how else by
        return [moment(line.time), session.name_of(line.person), name, field, before, after, by]

    def _label(self, record: Record | None, name: str) -> str:
        field = fields_of(type(record)).get(name) if record else None
        return QCoreApplication.translate("fields", field.label) if field and field.label else name

    def _value(self, record: Record | None, name: str, value: Any) -> str:
        field = fields_of(type(record)).get(name) if record else None
        if value in (None, ""):
            return ""
        if field is None:
            return str(value)[:LONGEST]
        words = field_words(self.live.session, self._named)
        return said(words.stored(field, bool(value) if name == "deleted" else value))[:LONGEST]

    def _named(self, link: str, id: str) -> str:
        if link == "entity":
            return self.live.session.register.name(id) or id
        if link == "person":
            return self.live.session.name_of(id)
        linked = self._records.get(id)
        return wording(linked) if linked else kind_of(LINKED[link]())

    def _tell(self, sentence: str, problem: bool) -> None:
        self.told.setText(f"▲ {sentence}" if problem else "")
        self.told.setVisible(problem)

    def _changed(self, edit: Edit) -> None:
        self._wait.start()

    def _fill(self) -> None:
        for key, words in (
            (RECORD, self.tr("The chosen record")),
            (ARTICLE, self.tr("The open article")),
            (ALL, self.tr("The whole project")),
        ):
            self.scope.addItem(words, key)
        self.scope.setCurrentIndex(2)
        self.person.addItem(self.tr("Everybody"), "")
        for person in self.live.session.project.records.all(Person):
            self.person.addItem(person.name, person.id)

    def _lay_out(self) -> None:
        named(self.scope, spoken=self.tr("Of what"))
        named(self.person, spoken=self.tr("By whom"))
        named(self.since, spoken=self.tr("From this day"))
        named(self.until, spoken=self.tr("To this day"))
        self.table.setModel(self.model)
        self.table.set_widths(WIDTHS)
        top = QHBoxLayout()
        top.addWidget(self.words, 2)
        for widget in (self.scope, self.person, self.since, QLabel("–"), self.until):
            top.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.count_label, 1)
        for name, words, does in (
            ("open", self.tr("&Open (Enter)"), self.open_chosen),
            ("back", self.tr("&Bring back as it was then (B)"), self.bring_back),
            ("copy", self.tr("&Copy"), self.copy),
            ("undo", self.tr("&Undo"), self.undo),
        ):
            button = self.buttons[name] = QPushButton(words, autoDefault=False)
            button.clicked.connect(lambda _=False, does=does: does())
            below.addWidget(button)
        self.buttons["back"].setEnabled(self.live.session.project.writable)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(below)
        self.told.hide()

    def _connect(self) -> None:
        for line in (self.words, self.since, self.until):
            line.textChanged.connect(lambda _: self._wait.start())
        for box in (self.scope, self.person):
            box.currentIndexChanged.connect(lambda _: self._ask())
        self._wait.timeout.connect(self._ask)
        self.live.changed.connect(self._changed)
        self.live.told.connect(self._tell)
        self.table.opened.connect(lambda _: self.open_chosen())
        self.table.copy_wished.connect(self.copy)
        back = QShortcut(QKeySequence("B"), self.table, self.buttons["back"].click)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)


def _gist(record: Record | None) -> str:
    """What a record is about whose name does not say it."""
    match record:
        case Verdict():
            return reason_word(record.reason) if record.reason else record.verdict
        case Comment():
            return record.text
        case _:
            return ""


def _read(aside: Aside, wish: HistoryWish) -> tuple[list[FieldChange], dict[str, Record]]:
    found = lines_of(aside.project, wish)
    return found, records_of(aside.project, found)
