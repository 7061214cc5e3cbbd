"""What narrows a search: kinds, any field of the records, people, progress, publisher and dates."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Entity, Person
from annotator.domain.searching import KINDS, Wish
from annotator.services.reading.name_index import index_of
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.articles.model import STATES
from annotator.ui.date_field import labelled
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.forms.controls import label_of
from annotator.ui.language import with_colon, word_for
from annotator.ui.naming import named

WIDTH = 10  # of a list, in lines of text
ALIKE = 20  # entities that a name may mean


class SearchFilters(QWidget):
    """Says when something else is wished for."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.kind = self._box(self.tr("Search in"))
        self.field = self._box(self.tr("Field of the records"))
        self.value = self._box(self.tr("Value of the field"))
        self.value_line = named(QLineEdit(), spoken=self.tr("Value of the field"))
        self.person = self._box(self.tr("Whose records"))
        self.progress = self._box(self.tr("Progress of the article"))
        self.publisher = self._box(self.tr("Publisher or agency"))
        self.since, self.until = QLineEdit(maxLength=10), QLineEdit(maxLength=10)
        self.later = QCheckBox(self.tr("As&k later"))
        self.clear_button = QPushButton(self.tr("Clea&r filters"))
        self._fields: dict[str, Field] = {}
        self._fill()
        self._lay_out()
        self._show_values()
        self._connect()

    def wish(self, words: str) -> Wish:
        """The words with everything that narrows them."""
        table, _, field = str(self.field.currentData()).partition(".")
        return Wish(
            words=words,
            kind=self.kind.currentData(),
            table=table,
            field=field,
            value=self._value(),
            person=self.person.currentData(),
            progress=self.progress.currentData(),
            later=self.later.isChecked(),
            since=self.since.text().strip(),
            until=self.until.text().strip(),
            publisher=self.publisher.currentData(),
        )

    def offer_publishers(self, names: list[str]) -> None:
        """Everybody who published an article; what was chosen stays chosen."""
        chosen = self.publisher.currentData()
        blocked = self.publisher.blockSignals(True)
        self.publisher.clear()
        self.publisher.addItem(self.tr("Publisher: all"), "")
        for name in names:
            self.publisher.addItem(" ".join(name.split()), name)
        self.publisher.setCurrentIndex(max(0, self.publisher.findData(chosen)))
        self.publisher.blockSignals(blocked)

    def clear(self) -> None:
        """Narrow nothing any more."""
        for box in (self.kind, self.field, self.person, self.progress, self.publisher):
            box.setCurrentIndex(0)
        for line in (self.since, self.until, self.value_line):
            line.clear()
        self.later.setChecked(False)

    def _fill(self) -> None:
        words = {
            "": self.tr("Everything"), "text": self.tr("Texts of articles"), "entity": self.tr("Entities"),
            "figure": self.tr("Figures"), "source": self.tr("Sources"),
        }  # fmt: skip
        for kind in KINDS:
            self.kind.addItem(words[kind], kind)
        states = {
            "": self.tr("Progress: any"), "new": self.tr("New"), "in_progress": self.tr("Started"),
            "done": self.tr("Done"), "excluded": self.tr("Left out"),
        }  # fmt: skip
        for state in STATES:
            self.progress.addItem(states[state], state)
        self.person.addItem(self.tr("Recorded by: all"), "")
        for person in self._session.project.records.all(Person):
            self.person.addItem(person.name, person.id)
        self.field.addItem(self.tr("Field: any"), "")
        kinds = {"mention": self.tr("Mention"), "figure": self.tr("Figure"), "source": self.tr("Source")}
        for kind_of in ANNOTATIONS:
            table = kind_of.__name__.lower()
            self._offer_fields(table, kinds[table], list(self._session.codebook.fields(kind_of)))
        self._offer_fields("entity", self.tr("Entity"), list(fields_of(Entity).values()))
        self.offer_publishers([])

    def _offer_fields(self, table: str, kind: str, fields: list[Field]) -> None:
        for field in fields:
            if field.label and field.kind not in ("anchor", "extra") and field.link in ("", "entity"):
                name = f"{table}.{field.name}"
                self._fields[name] = field
                self.field.addItem(with_colon(kind, label_of(field)), name)

    def _show_values(self) -> None:
        """What can be chosen for the field, or a line to type it into."""
        field = self._fields.get(self.field.currentData())
        self.value.clear()
        if field is not None and field.choices:
            for choice in self._session.codebook.offered(field.choices):
                self.value.addItem(word_for(choice), choice.key)
        elif field is not None and field.kind == "flag":
            self.value.addItem(self.tr("yes"), "yes")
            self.value.addItem(self.tr("no"), "no")
        self.value.setVisible(self.value.count() > 0)
        self.value_line.setVisible(field is not None and not self.value.count())

    def _value(self) -> str:
        field = self._fields.get(self.field.currentData())
        if field is None:
            return ""
        if self.value.count():
            return str(self.value.currentData())
        typed = self.value_line.text().strip()
        if field.link and typed:
            register = self._session.register
            meant = [id for id, _ in index_of(register).matches(typed, ALIKE)]
            return "; ".join(same for id in meant for same in register.same_as(id)) or "-"
        return typed

    def _lay_out(self) -> None:
        flow = FlowLayout()
        self.setLayout(flow)
        for widget in (self.kind, self.field, self.value, self.value_line, self.person, self.progress, self.publisher):
            flow.addWidget(widget)
        for line, label in ((self.since, self.tr("Published from")), (self.until, self.tr("to"))):
            flow.addWidget(labelled(line, label, self.tr("2019-03-24, 2019-03 or 2019")))
        flow.addWidget(self.later)
        flow.addWidget(self.clear_button)
        self.value_line.setMinimumWidth(WIDTH * theme.line(self))

    def _connect(self) -> None:
        self.field.currentIndexChanged.connect(self._show_values)
        for box in (self.kind, self.field, self.value, self.person, self.progress, self.publisher):
            box.currentIndexChanged.connect(self.changed)
        for line in (self.value_line, self.since, self.until):
            line.textChanged.connect(self.changed)
        self.later.toggled.connect(self.changed)
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.setAutoDefault(False)

    def _box(self, spoken: str) -> QComboBox:
        box = named(QComboBox(), spoken=spoken)
        box.setMaximumWidth(2 * WIDTH * theme.line(self))
        return box
