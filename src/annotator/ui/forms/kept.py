"""What a record still holds in fields that are no longer asked for: shown, never lost."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from annotator.domain.anchors import Anchor
from annotator.domain.asked import EXTRA, value_of
from annotator.domain.cells import number_cell
from annotator.domain.fields import Field
from annotator.ui.forms.offers import Offers
from annotator.ui.language import with_colon


class Kept(QLabel):
    """A muted line under the fields; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setObjectName("muted")
        self.hide()

    def show_kept(self, record: Any, fields: Iterable[Field], offers: Offers) -> None:
        """Say what the record holds in fields that are switched off or removed."""
        parts = [with_colon(label, words) for label, words in _kept(record, {f.name: f for f in fields}, offers)]
        said = QCoreApplication.translate("forms", "Kept, no longer asked for: {0}")
        self.setText(said.format(" · ".join(parts)) if parts else "")
        self.setVisible(bool(parts))


def _kept(record: Any, fields: Mapping[str, Field], offers: Offers) -> Iterable[tuple[str, str]]:
    for field in fields.values():
        value = None if field.shown or not field.label else value_of(record, field)  # no label: never asked for
        if value and value != field.default:
            yield QCoreApplication.translate("fields", field.label), in_words(field, value, offers)
    for key, value in getattr(record, "extra", {}).items():
        if f"{EXTRA}{key}" not in fields:
            yield key.replace("_", " "), _plainly(value)


def _plainly(value: Any) -> str:
    """A value that nobody explains any more."""
    match value:
        case bool():
            return QCoreApplication.translate("forms", "yes") if value else QCoreApplication.translate("forms", "no")
        case float() | int():
            return number_cell(value)
        case list():
            return ", ".join(map(str, value))
        case _:
            return str(value)


def in_words(field: Field, value: Any, offers: Offers) -> str:
    """A value of a field as people read it."""
    match value:
        case Anchor():
            return f"“{value.words}”"
        case tuple():
            return ", ".join(in_words(field, each, offers) for each in value)
        case _ if field.choices:
            return offers.label(field.choices, value)
        case _ if field.link == "entity":
            return offers.entity_name(value)
        case _ if field.link:
            return offers.record_label(value)
        case _:
            return _plainly(value)
