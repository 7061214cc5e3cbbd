"""The fields of one form: which are asked for, where, in which order, and those that the project adds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from annotator.domain import rewording as reword
from annotator.domain.asked import declared, is_extra, table_of
from annotator.domain.edits import Edit, together
from annotator.domain.errors import UserError
from annotator.domain.fields import Field, ask, fields_of
from annotator.domain.records import Record
from annotator.domain.rewording import COLUMNS
from annotator.domain.sentences import sentence
from annotator.services.codebooks.keys import key_for
from annotator.ui.codebook.contents import ASKED
from annotator.ui.codebook.new_field import NewFieldDialog, kind_words
from annotator.ui.codebook.offers import PLACES, BookOffers, places
from annotator.ui.codebook.ordered import Line, Ordered
from annotator.ui.codebook.page import Heading, attempt, button, lay_out, row_of
from annotator.ui.forms.controls import help_of, label_of
from annotator.ui.forms.form import RecordForm
from annotator.ui.forms.plan import HEADER
from annotator.ui.live import Live


@dataclass(frozen=True, kw_only=True)
class FieldSheet(Record):
    """How a field is asked for, as the form of this page shows it."""

    label: str = ask("", "Label", "What stands beside the field. Empty: as it was declared.")
    help: str = ask("", "Help", "What the field is for. Empty: as it was declared.", kind="long_text")
    place: str = ask("form", "Asked for", "Where it stands. What was entered in a field stays.", choices=PLACES)
    required: bool = ask(False, "Required", "It stands out and is told among the checks while it is empty.")


class FieldsPage(QWidget):
    """What was entered stays with the records, whatever is switched off or removed here."""

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._type: type[Any] = ASKED["figure"]
        self.heading = Heading()
        columns = [self.tr("Field"), self.tr("Asked for"), self.tr("Required"), self.tr("Kind"), self.tr("Column")]
        self.table = Ordered(self.tr("Fields"), columns)
        self.form = RecordForm(FieldSheet, BookOffers(live))
        self.up = button(self.tr("Move &up"), self.tr("Alt+Up"), lambda: self.table.move_chosen(-1))
        self.down = button(self.tr("Move &down"), self.tr("Alt+Down"), lambda: self.table.move_chosen(1))
        self.add_button = button(self.tr("&Add a field …"), self.tr("Ask for something of the project's own"), self.add)
        self.remove_button = button(
            self.tr("&Remove"), self.tr("Ask for it no more; what was entered stays with its records"), self.remove
        )
        moves = row_of(self.up, self.down, None, self.add_button, self.remove_button)
        lay_out(self, self.heading, self.table, [moves], self.form)
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.opened.connect(lambda: self.form.focus_field("label"))
        self.table.removed.connect(lambda: self.remove())
        self.table.ordered.connect(self._order)
        self.form.committed.connect(self._commit)
        self.form.text_wished.connect(self.table.setFocus)

    def show_fields(self, table: str) -> None:
        """Show the fields of another form."""
        self.form.settle()
        self._type = ASKED[table]
        self.table.show_lines([])
        self.refresh()

    def refresh(self, chosen: str = "") -> None:
        """Show the fields as they are asked for now."""
        names = {"mention": self.tr("Entities"), "figure": self.tr("Figures"), "source": self.tr("Sources")}
        note = self.tr(
            "The order, the words and the place of the fields in the form, and fields of your own. "
            "Exported columns keep their names; those of your own fields begin with x_."
        )
        title = self.tr("{0}: fields of the form").format(names[table_of(self._type)])
        self.heading.say(title, note)
        self.table.show_lines([self._row(field) for field in self._fields()], chosen)
        self._show_chosen()

    def settle(self) -> None:
        """Commit what is being typed."""
        self.form.settle()

    def add(self) -> None:
        """Ask what kind of field, and add it."""
        book = self._live.session.codebook
        dialog = NewFieldDialog(self, self._live.session)
        if not dialog.exec():
            return
        table = table_of(self._type)
        taken = [record.key for record in book.ever_asked(self._type)]
        key = key_for(dialog.label, [*taken, *fields_of(self._type)], otherwise="field")
        name = dialog.shared or (f"{table}.x_{key}" if dialog.kind in ("choice", "choices") else "")
        values = {"kind": dialog.kind, "label": dialog.label, "list": name}
        if attempt(self._live, lambda: self._with_choices(key, values, dialog.choices)):
            self.refresh(f"x_{key}")
            self.table.setFocus()

    def remove(self) -> None:
        """Ask for the chosen field no more: one of the project's own goes, a declared one is switched off."""
        field = self._field
        if field is None or not self._live.session.project.writable:
            return
        book, said = self._live.session.codebook, self._words(field)
        own = book.asked_field(f"{table_of(self._type)}.{field.name}")
        if own is not None and is_extra(field.name):
            attempt(self._live, lambda: reword.remove_field(own))
        else:
            attempt(self._live, lambda: self._ask(field, sentence("ask for {0} no more", said), place="off"))

    @property
    def _field(self) -> Field | None:
        return next((field for field in self._fields() if field.name == self.table.chosen), None)

    def _fields(self) -> Sequence[Field]:
        return [field for field in self._live.session.codebook.fields(self._type) if field.name != HEADER]

    def _with_choices(self, key: str, values: dict[str, str], labels: Sequence[str]) -> Edit:
        """The edit that makes a field, and with it the words that it chooses from."""
        book = self._live.session.codebook
        made = [reword.new_field(book, self._type, key, **values)]
        keys: list[str] = []
        for at, label in enumerate(labels):
            keys.append(key_for(label, keys))
            new = reword.new_choice(book, values["list"], keys[-1], label)
            made.append(reword.placed(new, at))
        return together(made[0].label, made)

    def _row(self, field: Field) -> Line:
        where = {place.key: place.label for place in places()}[_place(field)]
        required = self.tr("yes") if field.required else ""
        column = field.name
        cells = (label_of(field), where, required, kind_words(field.kind), column)
        return Line(field.name, cells, muted=not field.shown, tip=help_of(field))

    def _show_chosen(self) -> None:
        field, writable = self._field, self._live.session.project.writable
        for part in (self.up, self.down, self.remove_button):
            part.setEnabled(writable and field is not None)
        self.add_button.setEnabled(writable)
        self.form.setVisible(field is not None)
        if field is None:
            return
        self.remove_button.setText(self.tr("&Remove") if is_extra(field.name) else self.tr("Switch o&ff"))
        sheet = FieldSheet(
            id=f"{table_of(self._type)}.{field.name}",
            label=label_of(field),
            help=help_of(field),
            place=_place(field),
            required=field.required,
        )
        self.form.show_record(sheet, words=label_of(field))
        self.form.set_read_only(not writable)

    def _commit(self, name: str, value: Any, visit: str) -> None:
        id = self.form.record.id.partition(".")[2]
        field = next((field for field in self._fields() if field.name == id), None)
        if field is not None:
            attempt(self._live, lambda: self._changed(field, name, value), self.form, visit)

    def _changed(self, field: Field, name: str, value: Any) -> Edit:
        usual = declared(self._type).get(field.name)
        if name == "required":
            value = "yes" if value else "no"
        elif name == "label" and not value and usual is None:
            raise UserError(self.tr("A field of your own needs a label. Write one, or remove the field."))
        elif name == "place":
            value = value or "off"
        elif usual is not None and value == getattr(usual, name):
            value = ""  # as declared
        return self._ask(field, sentence("{0} of field “{1}”", COLUMNS[name], self._words(field)), **{name: value})

    def _ask(self, field: Field, said: str, **values: Any) -> Edit:
        return reword.ask_for(self._live.session.codebook, self._type, field.name, said, **values)

    def _order(self, names: list[str], moved: str) -> None:
        if not self._live.session.project.writable:
            return
        words = next((self._words(field) for field in self._fields() if field.name == moved), moved)
        header = [name for name in fields_of(self._type) if name == HEADER]
        book, label = self._live.session.codebook, sentence("move field “{0}”", words)
        attempt(self._live, lambda: reword.move_field(book, self._type, [*header, *names], label))

    def _words(self, field: Field) -> str:
        return label_of(field)


def _place(field: Field) -> str:
    return "off" if not field.shown else "more" if field.more else "form"
