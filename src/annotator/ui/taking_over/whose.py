"""Whose work each folder or suffix of `.ann` files is: a name for each, chosen or typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.session.taking_over import TakingOver
from annotator.ui.language import plural, said
from annotator.ui.naming import named

SOON = 250  # milliseconds after a key
SEEN = 6  # rows that are seen at once; more are scrolled to


class Whose(QWidget):
    """A line for each folder or suffix, with a name that can be chosen or typed; one that is empty stays out."""

    changed = Signal()

    def __init__(self, taking: TakingOver, parts: Mapping[str, int]) -> None:
        super().__init__()
        self._taking = taking
        self._people = taking.people()
        self._wait = QTimer(self, singleShot=True, interval=SOON)
        self._wait.timeout.connect(self.changed)
        self.boxes = {part: self._box(part) for part in parts}
        self.trouble = named(QLabel(wordWrap=True), "complaint")
        self.trouble.hide()
        rows = QFormLayout()
        for part, count in parts.items():
            label = QLabel(f"{part} ({plural('%n file(s)', count)})".replace("&", "&&"))
            label.setBuddy(self.boxes[part])
            rows.addRow(label, self.boxes[part])
        inside = QWidget()
        inside.setLayout(rows)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inside)
        self._area.setFixedHeight(self._height(rows, min(len(parts), SEEN)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self.trouble)
        if len(parts) == 1:
            self._suggest_none(next(iter(parts)))

    @property
    def people(self) -> dict[str, Person]:
        """Who each is; those without a name are not there. What is wrong with a name is said below them."""
        found: dict[str, Person] = {}
        new: dict[str, Person] = {}
        troubles: list[str] = []
        for part, box in self.boxes.items():
            if not box.currentText().strip():
                continue
            try:
                person = self._person(box)
            except UserError as problem:
                troubles.append(said(problem.sentence))
                continue
            found[part] = new.setdefault(person.name.casefold(), person)
        self.trouble.setText("\n".join(dict.fromkeys(troubles)))
        self.trouble.setVisible(bool(troubles))
        return {} if troubles else found

    def _person(self, box: QComboBox) -> Person:
        chosen = box.findText(box.currentText())
        known: Person | None = box.itemData(chosen) if chosen >= 0 else None
        return known or self._taking.person(box.currentText())

    def _box(self, part: str) -> QComboBox:
        box = named(QComboBox(editable=True), spoken=self.tr("Whose work {0} is").format(part))
        box.setLineEdit(QLineEdit(placeholderText=self.tr("Nobody: stays out")))
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMinimumContentsLength(20)
        for person in self._people:
            me = person is self._people[0]
            box.addItem(self.tr("{0} (me)").format(person.name) if me else person.name, person)
        box.setCurrentIndex(-1)
        known = next((person.name for person in self._people if person.name.casefold() == part.casefold()), "")
        if known == self._people[0].name:
            box.setCurrentIndex(0)
        else:
            box.setEditText(known or part)
        box.editTextChanged.connect(lambda: self._wait.start())
        return box

    def _suggest_none(self, part: str) -> None:
        """The name of one folder says little of who did the work, unless somebody here is called so."""
        if part.casefold() not in {person.name.casefold() for person in self._people}:
            box = self.boxes[part]
            box.setLineEdit(QLineEdit(placeholderText=self.tr("Choose or write a name")))
            box.setEditText("")

    def _height(self, rows: QFormLayout, count: int) -> int:
        box: Sequence[QComboBox] = [*self.boxes.values()]
        margins = rows.contentsMargins()
        return (box[0].sizeHint().height() + rows.verticalSpacing()) * count + margins.top() + margins.bottom()
