"""Which fields a form asks for, in which rows and which order."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.domain.fields import Field, fields_of
from annotator.ui.forms.figure_form import BESIDE, NUMBERS

DATES = ("earliest", "latest")
HEADER = "at"  # the anchor that the header of a form shows
WHEN = QT_TRANSLATE_NOOP("fields", "When")


@dataclass(frozen=True)
class Plan:
    """One row: its label, and one field or several side by side."""

    label: str
    fields: tuple[Field, ...]

    @property
    def more(self) -> bool:
        """Whether it stands behind “More” while it is empty."""
        return all(field.more for field in self.fields)

    @property
    def required(self) -> bool:
        return any(field.required for field in self.fields)


def plans_of(record_type: type[Any]) -> tuple[list[Plan], list[Plan]]:
    """The rows of a form: those above “More”, and those below it."""
    fields = {name: field for name, field in fields_of(record_type).items() if field.shown and name != HEADER}
    beside = {BESIDE[name]: name for name in BESIDE if name in fields and not fields[name].more}
    above: list[Plan] = []
    below: list[Plan] = []
    for plan in _rows(fields, set(beside)):
        (below if plan.more else above).append(plan)
        last = BESIDE.get(plan.fields[-1].name)
        if last in beside and last in fields:
            above.append(_plan([fields[last]]))
    return above, below


def _rows(fields: dict[str, Field], passed_over: set[str]) -> Iterable[Plan]:
    done = set(passed_over)
    for name in fields:
        together = next((group for group in (NUMBERS, DATES) if name in group and set(group) <= set(fields)), (name,))
        if name not in done:
            done.update(together)
            yield _plan([fields[each] for each in together])


def _plan(fields: list[Field]) -> Plan:
    label = WHEN if fields[0].name == DATES[0] else fields[0].label
    return Plan(str(label), tuple(fields))
