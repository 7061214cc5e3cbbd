"""Which control asks for which kind of field."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from annotator.domain.codebook import Choice
from annotator.domain.fields import Field
from annotator.ui.forms import written
from annotator.ui.forms.anchor_row import AnchorRow
from annotator.ui.forms.choice_bar import ChoiceBar
from annotator.ui.forms.entity_picker import entity_picker
from annotator.ui.forms.flag_box import FlagBox
from annotator.ui.forms.offers import Offers
from annotator.ui.forms.picker import Picker
from annotator.ui.forms.record_picker import record_picker
from annotator.ui.forms.text_fields import LineField, LongField

Control = LineField | LongField | ChoiceBar | FlagBox | Picker | AnchorRow


def control_for(field: Field, offers: Offers, kind: str, prefix: str = "") -> Control:
    """The control for a declared field in the form of a kind of record."""
    match field.kind:
        case "number":
            return LineField(written.number(), prefix)
        case "date":
            return LineField(written.dates(offers.read_date), prefix)
        case "long_text":
            return LongField(written.text())
        case "flag":
            return FlagBox(label_of(field))
        case "choice" | "choices":
            return _bar(field, offers, kind)
        case "link" | "links" if field.link == "entity":
            return entity_picker(offers, many=field.kind == "links")
        case "link" | "links":
            return record_picker(offers, field.link, many=field.kind == "links")
        case "anchor":
            return AnchorRow()
        case _:
            return LineField(written.text(), prefix)


def label_of(field: Field) -> str:
    """The label of a field in the language of the screen."""
    return QCoreApplication.translate("fields", field.label)


def help_of(field: Field) -> str:
    """The help of a field in the language of the screen."""
    return QCoreApplication.translate("fields", field.help)


def describe(control: Control, label: str, help: str) -> None:
    """Tell a screen reader, and whoever points at it, what the control asks for."""
    control.setAccessibleName(label)
    control.setToolTip(help)
    match control:
        case ChoiceBar() | AnchorRow():
            control.describe(label)
        case _:
            control.target.setAccessibleName(label)
            control.target.setAccessibleDescription(help)


def _bar(field: Field, offers: Offers, kind: str) -> ChoiceBar:
    def offered() -> Sequence[Choice]:
        return offers.choices(field.choices)

    def label(key: str) -> str:
        return offers.label(field.choices, key)

    return ChoiceBar(offered, label, kind, many=field.kind == "choices")
