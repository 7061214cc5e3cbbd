"""The choices of one list: their words, order, colours; which are hidden, and which are read as another."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.domain import edits
from annotator.domain import rewording as reword
from annotator.domain.codebook import FIXED, Choice
from annotator.domain.edits import Edit
from annotator.domain.fields import fields_of
from annotator.domain.sentences import sentence
from annotator.services.codebooks.keys import key_for
from annotator.session.codebooks import uses
from annotator.ui.codebook.colour_box import ColourBox
from annotator.ui.codebook.contents import list_name, note_on
from annotator.ui.codebook.merging import MergeDialog
from annotator.ui.codebook.offers import BookOffers
from annotator.ui.codebook.ordered import Line, Ordered
from annotator.ui.codebook.page import Heading, attempt, button, lay_out, low, row_of
from annotator.ui.filter_line import FilterLine
from annotator.ui.forms.form import RecordForm
from annotator.ui.live import Live

SUBTYPE, TYPE = "entity.subtype", "entity.type"


class ChoicesPage(QWidget):
    """A word is renamed, never replaced: records keep the key, and nothing here changes a record."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live, self._list = live, ""
        self._uses: Counter[str] = Counter()
        self.heading = Heading()
        columns = [self.tr("Word"), self.tr("Records"), self.tr("Key"), self.tr("Goes with"), self.tr("State")]
        self.table = Ordered(self.tr("Choices"), columns)
        self.line = FilterLine(self.tr("A new word"))
        self.parent_box = QComboBox()
        self.parent_box.setAccessibleName(self.tr("The type that the new subtype goes with"))
        asked = fields_of(Choice)
        self.form = low(RecordForm(Choice, BookOffers(live), fields=[asked["label"], asked["help"]]))
        self.colour = ColourBox()
        self._set_up_buttons()
        self._lay_out()
        self._connect()

    def _set_up_buttons(self) -> None:
        self.add_button = button(self.tr("&Add"), self.tr("Add the new word to the list"), self.add)
        self.up = button(self.tr("Move &up"), self.tr("Alt+Up"), lambda: self.table.move_chosen(-1))
        self.down = button(self.tr("Move &down"), self.tr("Alt+Down"), lambda: self.table.move_chosen(1))
        self.hide_button = button(
            self.tr("&Hide"), self.tr("Offer it no more; records that have it keep it"), self.hide_or_show
        )
        self.merge_button = button(self.tr("&Merge …"), self.tr("Read it as another choice from now on"), self.merge)

    def _lay_out(self) -> None:
        below = QWidget()
        layout = QVBoxLayout(below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        label = QLabel(self.tr("&Colour"))
        label.setBuddy(self.colour)
        layout.addLayout(row_of(label, self.colour, None))
        layout.addStretch(1)
        new = row_of(self.line, self.parent_box, self.add_button)
        moves = row_of(self.up, self.down, None, self.hide_button, self.merge_button)
        lay_out(self, self.heading, self.table, [moves, new], below)

    def _connect(self) -> None:
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.opened.connect(lambda: self.form.focus_field("label"))
        self.table.removed.connect(lambda: self.hide_or_show())
        self.table.ordered.connect(self._order)
        self.line.returnPressed.connect(self.add)
        self.form.committed.connect(self._commit)
        self.form.text_wished.connect(self.table.setFocus)
        self.colour.chosen.connect(self._paint)

    @property
    def choice(self) -> Choice | None:
        """The chosen one."""
        return self._live.session.codebook.known(self.table.chosen)

    def show_list(self, name: str) -> None:
        """Show another list."""
        self.form.settle()
        self._list = name
        self.line.clear()
        self.table.show_lines([])
        self.refresh()

    def refresh(self, chosen: str = "") -> None:
        """Show the list as it is now."""
        session = self._live.session
        self._uses = uses(session, self._list)
        self.heading.say(list_name(session, self._list), note_on(session, self._list))
        self.table.setColumnHidden(3, self._list != SUBTYPE)
        self.table.show_lines([self._row(choice) for choice in self._choices()], chosen)
        self.parent_box.setVisible(self._list == SUBTYPE)
        self._offer_parents()
        self._show_chosen()

    def settle(self) -> None:
        """Commit what is being typed."""
        self.form.settle()

    def add(self) -> None:
        """Add the word that was typed, and be ready for the next one."""
        label, book = self.line.text().strip(), self._live.session.codebook
        if not label:
            self.line.setFocus()
            return
        parent = str(self.parent_box.currentData() or "") if self._list == SUBTYPE else ""
        taken = [choice.key for choice in book.ever(self._list)]
        key = key_for(label, taken)
        if attempt(self._live, lambda: self._new(key, label, parent)):
            self.line.clear()
            self.refresh(f"{self._list}.{key}")

    def hide_or_show(self) -> None:
        """Offer the chosen word no more, or again."""
        choice = self.choice
        if choice is not None and self._may_write():
            attempt(self._live, lambda: reword.hide(choice, not choice.hidden))

    def merge(self) -> None:
        """Ask which other choice it is, saying what follows; or let a merged one stand for itself again."""
        choice, book = self.choice, self._live.session.codebook
        if choice is None:
            return
        if choice.merged_into:
            attempt(self._live, lambda: reword.split_choice(choice))
            return
        others = [c for c in book.offered(self._list) if book.standing(self._list, c.key) != choice.key]
        dialog = MergeDialog(self, choice, others, self._uses[choice.key])
        if others and dialog.exec() and (into := dialog.into):
            attempt(self._live, lambda: reword.merge_choice(book, choice, into))

    def _new(self, key: str, label: str, parent: str) -> Edit:
        book = self._live.session.codebook
        made = reword.new_choice(book, self._list, key, label, parent)
        for change in made.changes:
            assert isinstance(change.after, Choice)
            reword.rename(book, change.after, label)  # refuses a label that is there already
        return made

    def _choices(self) -> Sequence[Choice]:
        """In their order; subtypes stand with their type."""
        choices = list(self._live.session.codebook.all(self._list))
        parents = list(dict.fromkeys(choice.parent for choice in choices))
        return sorted(choices, key=lambda choice: parents.index(choice.parent))

    def _row(self, choice: Choice) -> Line:
        book = self._live.session.codebook
        state = self.tr("hidden") if choice.hidden else ""
        if choice.merged_into:
            state = self.tr("read as “{0}”").format(book.label(self._list, choice.key))
        parent = book.label(TYPE, choice.parent) if choice.parent else ""
        used = self._uses[choice.key]
        cells = (choice.label, str(used) if used else "–", choice.key, parent, state)
        return Line(choice.id, cells, choice.colour, muted=bool(state), tip=choice.help)

    def _offer_parents(self) -> None:
        if self._list != SUBTYPE or self.parent_box.count():
            return
        for parent in self._live.session.codebook.offered(TYPE):
            self.parent_box.addItem(self.tr("of {0}").format(parent.label), parent.key)

    def _show_chosen(self) -> None:
        choice, writable = self.choice, self._may_write()
        free = writable and self._list not in FIXED
        for part in (self.line, self.add_button, self.parent_box):
            part.setEnabled(free)
        for part in (self.up, self.down):
            part.setEnabled(writable and choice is not None)
        for part in (self.hide_button, self.merge_button):
            part.setEnabled(free and choice is not None)
        self.colour.setEnabled(writable and choice is not None)
        self.form.setVisible(choice is not None)
        if choice is None:
            return
        self.form.show_record(choice, words=choice.label)
        self.form.set_read_only(not writable)
        self.colour.show_colour(choice.colour)
        if choice.parent:
            self.parent_box.setCurrentIndex(self.parent_box.findData(choice.parent))
        self.hide_button.setText(self.tr("&Show") if choice.hidden else self.tr("&Hide"))
        self.merge_button.setText(self.tr("Take &out again") if choice.merged_into else self.tr("&Merge …"))

    def _commit(self, field: str, value: str, visit: str) -> None:
        book = self._live.session.codebook
        choice = book.known(self.form.record.id)
        if choice is not None:
            attempt(self._live, lambda: self._changed(choice, field, value), self.form, visit)

    def _changed(self, choice: Choice, field: str, value: str) -> Edit:
        if field == "label":
            return reword.rename(self._live.session.codebook, choice, value)
        return edits.change(sentence("help of choice “{0}”", choice.label), choice, help=value)

    def _paint(self, colour: str) -> None:
        choice = self.choice
        if choice is not None:
            attempt(
                self._live,
                lambda: edits.change(sentence("colour of choice “{0}”", choice.label), choice, colour=colour),
            )

    def _order(self, ids: list[str], moved: str) -> None:
        if not self._may_write():
            return
        book = self._live.session.codebook
        wished = [choice for choice in map(book.known, ids) if choice]
        one = book.known(moved)
        label = sentence("move choice “{0}”", one.label if one else "")
        attempt(self._live, lambda: reword.in_order(label, wished))

    def _may_write(self) -> bool:
        return self._live.session.project.writable
