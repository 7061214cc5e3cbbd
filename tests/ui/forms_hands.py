"""Hands for the forms: made-up offers, a form on the screen, and keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.codebook import Choice, Codebook, default_choices
from annotator.domain.fields import Field
from annotator.domain.records import Record
from annotator.ui.forms.form import RecordForm
from annotator.ui.forms.offers import EntityOffer, RecordOffer

Key = Qt.Key
Modifier = Qt.KeyboardModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


class MadeUp:
    """Offers of a small project about a flood."""

    def __init__(self) -> None:
        self.book = Codebook(default_choices())
        self.entities = {"karsel": "Karsel", "board": "National Flood Board", "karst": "Karst Institute"}
        self.records = {"s1": "National Flood Board · statement", "s2": "a shopkeeper", "f1": "31 dead"}
        self.made: list[str] = []

    def choices(self, name: str) -> Sequence[Choice]:
        return self.book.offered(name)

    def label(self, name: str, key: str) -> str:
        return self.book.label(name, key)

    def standing(self, name: str, key: str) -> str:
        return self.book.standing(name, key)

    def find_entities(self, query: str) -> Sequence[EntityOffer]:
        wanted = query.casefold()
        found = [(id, name) for id, name in self.entities.items() if wanted in name.casefold()]
        return [EntityOffer(id, name, "place", name.casefold() == wanted) for id, name in found]

    def entity_name(self, id: str) -> str:
        return self.entities.get(id, "")

    def new_entity(self, name: str) -> str:
        self.made.append(name)
        self.entities[f"new{len(self.made)}"] = name
        return f"new{len(self.made)}"

    def find_records(self, kind: str, query: str) -> Sequence[RecordOffer]:
        mine = {id: label for id, label in self.records.items() if id.startswith(kind[0])}
        return [RecordOffer(id, label) for id, label in mine.items() if query.casefold() in label.casefold()]

    def record_label(self, id: str) -> str:
        return self.records.get(id, "")

    def read_date(self, words: str) -> str | None:
        return {"monday": "2026-10-26"}.get(words.casefold())


class Shown:
    """A form on the screen, and everything it said."""

    def __init__(
        self,
        qtbot: QtBot,
        record: Record,
        offers: MadeUp | None = None,
        fields: Sequence[Field] | None = None,
        **said: Any,
    ) -> None:
        self.offers = offers or MadeUp()
        self.panel = QWidget()  # has no layout: Qt's offscreen plugin warns of windows that know their smallest size
        self.form = RecordForm(type(record), self.offers, self.panel, fields=fields)
        self.commits: list[tuple[str, Any, str]] = []
        self.many: list[dict[str, Any]] = []
        self.wishes: list[str] = []
        self._listen()
        qtbot.addWidget(self.panel)
        self.panel.resize(440, 900)
        self.form.resize(380, 900)
        self.form.show_record(record, **said)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)

    def _listen(self) -> None:
        form = self.form
        form.committed.connect(lambda field, value, visit: self.commits.append((field, value, visit)))
        form.committed_many.connect(lambda values, visit: self.many.append(values))
        form.undo_wished.connect(lambda: self.wishes.append("undo"))
        form.redo_wished.connect(lambda: self.wishes.append("redo"))
        form.text_wished.connect(lambda: self.wishes.append("text"))
        form.anchor_wished.connect(lambda field: self.wishes.append(f"anchor {field}"))
        form.reveal_wished.connect(lambda field: self.wishes.append(f"reveal {field}"))
        form.picked.connect(lambda field, id: self.wishes.append(f"picked {field} {id}"))

    @property
    def values(self) -> list[tuple[str, Any]]:
        """What was committed, field by field."""
        return [(field, value) for field, value, _ in self.commits]

    def control(self, name: str) -> Any:
        return self.form.body.controls[name]

    def complaint(self, name: str) -> str:
        return self.form.body.rows[name].complaint.text()

    def go(self, name: str) -> None:
        self.form.focus_field(name)


def focused() -> QWidget:
    """Whatever has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_(words: str) -> None:
    """Type words where the keyboard is."""
    QTest.keyClicks(focused(), words)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focused(), key, modifiers)
