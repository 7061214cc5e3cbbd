"""Numbers as people read them: 3,500 and not 3500.0."""

from PySide6.QtCore import QLocale

from annotator.domain.cells import number_cell


def number(value: float | None) -> str:
    """A number with its thousands set apart; nothing for none."""
    if value is None:
        return ""
    if abs(value) < 1e15 and value == int(value):
        return QLocale().toString(int(value))
    return number_cell(value)


def reach(low: float | None, high: float | None) -> str:
    """From the smallest to the largest number: 20–30, at least 20, at most 30."""
    if low is None and high is None:
        return ""
    if low is None:
        return f"≤ {number(high)}"
    if high is None:
        return f"≥ {number(low)}"
    return number(low) if low == high else f"{number(low)}–{number(high)}"
