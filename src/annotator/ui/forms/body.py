"""The rows of a form, as they follow from the declarations of a record."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.domain.asked import is_empty, value_of
from annotator.domain.fields import Field
from annotator.ui import theme
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.forms.choice_bar import ChoiceBar
from annotator.ui.forms.controls import Control, control_for, describe, help_of, label_of
from annotator.ui.forms.header import Header, Remark
from annotator.ui.forms.kept import Kept
from annotator.ui.forms.offers import Offers
from annotator.ui.forms.plan import HEADER, Plan, plans_of
from annotator.ui.forms.row import FormRow

LABELS = 5.7  # the width of their column, in lines
NARROW = 18.5  # where labels stand above the controls, in lines


class FormBody(QWidget):
    """The header, a row for each field, and “More”."""

    regrouped = Signal()  # it wants another height

    def __init__(self, fields: Sequence[Field], offers: Offers, kind: str) -> None:
        super().__init__()
        self.fields = {field.name: field for field in fields}
        self.controls: dict[str, Control] = {}
        self.rows: dict[str, FormRow] = {}
        self.header = Header(kind, anchored=HEADER in self.fields)
        self.remark = Remark()
        self.kept = Kept()
        self.more = quiet_button("")
        self._offers, self._kind = offers, kind
        self._spare: dict[FormRow, set[str]] = {}  # rows that are hidden while they hold nothing
        self._filled: set[str] = set()
        self._layout = QVBoxLayout(self)
        self._remark_row = QVBoxLayout()
        self._build(*plans_of(fields))

    def _build(self, above: list[Plan], below: list[Plan]) -> None:
        self._layout.addWidget(self.header)
        for plan in above:
            self._add(plan)
        self._layout.addLayout(self._remark_row)
        self._remark_row.addWidget(self.remark)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for plan in below:
            self._add(plan)
        self._layout.addWidget(self.kept)
        self._layout.addStretch(1)
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.toggled.connect(self.show_rows)

    def _add(self, plan: Plan) -> None:
        controls = [self._control(field, at, plan) for at, field in enumerate(plan.fields)]
        flag = plan.fields[0].kind == "flag"
        label = "" if flag else QCoreApplication.translate("fields", plan.label)
        row = FormRow(label, controls, required=plan.required)
        row.label.setToolTip(help_of(plan.fields[0]))
        self.rows |= {field.name: row for field in plan.fields}
        if plan.more:
            self._spare[row] = {field.name for field in plan.fields}
        self._layout.addWidget(row)

    def _control(self, field: Field, at: int, plan: Plan) -> Control:
        control = control_for(field, self._offers, self._kind, label_of(field).lower() if at else "")
        self.controls[field.name] = control
        said = self.tr("{label}, required") if field.required else "{label}"
        describe(control, said.format(label=label_of(field)), help_of(field))
        return control

    def fill(self, record: Any, *, fresh: bool) -> None:
        """Show a record in its controls."""
        for name, control in self.controls.items():
            control.show_value(self._standing(record, self.fields[name]), fresh)
        self._filled = {name for name in self.controls if _holds_something(record, self.fields[name])}
        for name, row in self.rows.items():
            if self.fields[name].required:
                row.mark_open(is_empty(value_of(record, self.fields[name])))
        self.kept.show_kept(record, self.fields.values(), self._offers)

    def _standing(self, record: Any, field: Field) -> Any:
        """The value of a field, with choices that were merged into others as those others."""
        value = value_of(record, field)
        if not field.choices:
            return value
        if field.kind == "choices":
            return tuple(dict.fromkeys(self._offers.standing(field.choices, key) for key in value))
        return self._offers.standing(field.choices, value) if value else value

    def show_rows(self) -> None:
        """Show the rows that hold something, and all where “More” is open."""
        spare = [row for row in self._spare if not self._spare[row] & self._filled and not _has_focus(row)]
        opened = self.more.isChecked()
        for row in self._spare:
            row.setVisible(opened or row not in spare)
        for name, control in self.controls.items():
            if isinstance(control, ChoiceBar):  # a subtype that goes with no type has nothing to choose from
                row = self.rows[name]
                row.setVisible(bool(control.chips) and (row not in self._spare or row.isVisibleTo(self)))
        self.more.setVisible(bool(spare))
        self.more.setText(self.tr("Fewer fields") if opened else self.tr("More fields ({n})").format(n=len(spare)))
        self.more.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)

    def fit(self, width: int) -> None:
        """Give the labels their column, or their place above the controls, in a panel of this width."""
        line = theme.line(self)
        self._layout.setSpacing(round(line * 0.42))
        self._layout.setContentsMargins(line - 2, line // 2, line - 2, line // 2)
        labels = round(LABELS * line) if width >= NARROW * line else 0
        for row in dict.fromkeys(self.rows.values()):
            row.give_label(labels)
        self._remark_row.setContentsMargins(labels + line // 2 + 2 if labels else 0, 0, 0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.regrouped.emit()
        return super().event(event)


def _has_focus(row: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)


def _holds_something(record: Any, field: Field) -> bool:
    """More than nothing, and more than what it holds unless it is changed."""
    value = value_of(record, field)
    return not is_empty(value) and value is not False and value != field.default
