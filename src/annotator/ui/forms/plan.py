"""Which fields a form asks for, in which rows and which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.domain.fields import Field
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


def plans_of(asked: Sequence[Field]) -> tuple[list[Plan], list[Plan]]:
    """The rows of a form for these fields: those above “More”, and those below it."""
    fields = {field.name: field for field in asked if field.shown and field.name != HEADER}
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
        group = next((group for group in (NUMBERS, DATES) if name in group), (name,))
        together = [each for each in group if each in fields and fields[each].more == fields[name].more]
        if name not in done:
            done.update(together)
            yield _plan([fields[each] for each in together])


def _plan(fields: list[Field]) -> Plan:
    label = WHEN if fields[0].name == DATES[0] else fields[0].label
    return Plan(str(label), tuple(fields))
