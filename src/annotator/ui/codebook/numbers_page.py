"""How words become numbers in this project, with a line to try words out."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.domain import edits
from annotator.domain.codebook import NumberWord
from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import Field, ask, fields_of
from annotator.domain.rewording import COLUMNS
from annotator.domain.sentences import sentence
from annotator.domain.wording import short
from annotator.services.codebooks.keys import key_for
from annotator.services.codebooks.number_lines import number_words, problem_with, tried
from annotator.ui.codebook.offers import BookOffers
from annotator.ui.codebook.ordered import Line, Ordered
from annotator.ui.codebook.page import Heading, attempt, button, lay_out, low, row_of
from annotator.ui.filter_line import FilterLine
from annotator.ui.forms.form import RecordForm
from annotator.ui.language import said, word_of
from annotator.ui.live import Live
from annotator.ui.naming import named

SHOWN = 70  # characters of the words of a line
EXAMPLE = "at least 3,500"


class NumbersPage(QWidget):
    """Projects differ in what “dozens” means; each line says it for some phrases of one language."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self.heading = Heading()
        columns = [
            self.tr("Words"),
            self.tr("Value"),
            self.tr("Low"),
            self.tr("High"),
            self.tr("Reads as"),
            self.tr("Language"),
        ]
        self.table = Ordered(self.tr("Words for numbers"), columns, movable=False)
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language"))
        self.filter = FilterLine(self.tr("Find words"))
        self.trial = FilterLine(self.tr("Try words: {0}").format(EXAMPLE))
        self.result = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self.form = low(RecordForm(NumberWord, BookOffers(live), fields=line_fields()))
        self.add_button = button(self.tr("&Add a line"), self.tr("A line for other words"), self.add)
        self.remove_button = button(self.tr("&Remove"), self.tr("Take the line out of the table"), self.remove)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        below = QWidget()
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        layout.addLayout(row_of(self.trial, self.result))
        layout.addStretch(1)
        finding = row_of(self.languages, self.filter, self.add_button, self.remove_button)
        lay_out(self, self.heading, self.table, [finding], below)
        self.table.header().setMinimumSectionSize(3 * self.fontMetrics().height())

    def _connect(self) -> None:
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.opened.connect(lambda: self.form.focus_field("words"))
        self.table.removed.connect(lambda: self.remove())
        self.filter.textChanged.connect(lambda: self.refresh())
        self.languages.activated.connect(lambda: self.refresh())
        self.trial.textChanged.connect(self._try)
        self.form.committed.connect(self._commit)
        self.form.text_wished.connect(self.table.setFocus)

    @property
    def line(self) -> NumberWord | None:
        """The chosen line."""
        return self._live.session.project.records.get(NumberWord, self.table.chosen) if self.table.chosen else None

    def refresh(self, chosen: str = "") -> None:
        """Show the table as it is now."""
        note = self.tr(
            "{n} stands for a number in the words, {m} for a second one. Value, low and high are a number, n, n+1, "
            "n-1, m or n/m; empty is not known. A change holds for what is recorded from now on."
        )
        self.heading.say(self.tr("Words for numbers"), note)
        lines = self._live.session.numbers
        self._offer_languages({line.language for line in lines})
        language, wanted = self.languages.currentData(), self.filter.text().casefold()
        shown = [
            line
            for line in lines
            if line.id == chosen or (language in (None, line.language) and wanted in line.words.casefold())
        ]
        self.table.show_lines([self._row(line) for line in shown], chosen)
        self._show_chosen()
        self._try()

    def settle(self) -> None:
        """Commit what is being typed."""
        self.form.settle()

    def add(self) -> None:
        """Add a line, ready to be filled in."""
        lines = self._live.session.numbers
        language = str(self.languages.currentData() or (self.line.language if self.line else "en"))
        words = self.tr("some words")
        key = key_for(words, {line.key for line in lines}, otherwise="line")
        made = NumberWord(key=key, language=language, words=words, comparator="vague", position=len(lines) + 1000)
        if attempt(self._live, lambda: edits.add(sentence("add words for a number"), made)):
            self.refresh(made.id)
            self.form.focus_field("words")

    def remove(self) -> None:
        """Take the chosen line out of the table."""
        line = self.line
        if line is not None and self._live.session.project.writable:
            attempt(self._live, lambda: edits.delete(sentence("remove words “{0}”", short(line.words)), [line]))

    def _row(self, line: NumberWord) -> Line:
        comparator = word_of(self._live.session.codebook, "comparator", line.comparator) if line.comparator else ""
        cells = (short(line.words, SHOWN), line.value, line.low, line.high, comparator, line.language)
        return Line(line.id, cells, tip=line.words)

    def _offer_languages(self, known: set[str]) -> None:
        if known == {self.languages.itemData(at) for at in range(1, self.languages.count())}:
            return
        now = self.languages.currentData() if self.languages.count() else "en"
        self.languages.clear()
        self.languages.addItem(self.tr("every language"), None)
        for language in sorted(known):
            self.languages.addItem(language or self.tr("other languages"), language)
        self.languages.setCurrentIndex(max(0, self.languages.findData(now)))

    def _show_chosen(self) -> None:
        line, writable = self.line, self._live.session.project.writable
        self.add_button.setEnabled(writable)
        self.remove_button.setEnabled(writable and line is not None)
        self.form.setVisible(line is not None)
        if line is not None:
            self.form.show_record(line, words=short(line.words))
            self.form.set_read_only(not writable)

    def _commit(self, field: str, value: str, visit: str) -> None:
        line = self._live.session.project.records.get(NumberWord, self.form.record.id)
        if line is not None:
            attempt(self._live, lambda: self._changed(line, field, value), self.form, visit)

    def _changed(self, line: NumberWord, field: str, value: str) -> Edit:
        value = "; ".join(part.strip() for part in value.split(";")) if field == "words" else value.strip()
        edit = edits.change(sentence("{0} of words “{1}”", COLUMNS[field], short(line.words)), line, **{field: value})
        after = edit.changes[0].after
        if isinstance(after, NumberWord) and (problem := problem_with(after)):
            raise UserError(problem)
        return edit

    def _try(self) -> None:
        """Say what the words give, as one types."""
        words = self.trial.text().strip() or EXAMPLE
        language = str(self.languages.currentData() or "en")
        reading = tried(words, self._live.session.numbers, language)
        numbers = number_words(reading)
        book = self._live.session.codebook
        parts = [
            said(numbers) or self.tr("no number"),
            word_of(book, "comparator", reading.comparator) if reading.comparator else "",
        ]
        parts.append(self.tr("by the line “{0}”").format(reading.rule) if reading.rule else "")
        self.result.setText(f"“{words}” → {' · '.join(filter(None, parts))}")


def line_fields() -> list[Field]:
    """What is asked about a line of the table."""
    asked = fields_of(NumberWord)
    language = ask("", "Language", "A code: en, fr, ar …; empty for languages without lines of their own.").metadata
    help = "Nothing, a number, 2/3, n, n+1, n-1, m or n/m."
    numbers = [replace(asked[name], help=help) for name in ("value", "low", "high")]
    return [
        asked["words"],
        *numbers,
        asked["comparator"],
        replace(asked["language"], label=language["label"], help=language["help"], shown=True),
    ]
