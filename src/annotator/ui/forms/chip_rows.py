"""Where the chips of a bar stand: in two rows with “…” behind them, or in as many as they need."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui import theme
from annotator.ui.forms.flow import arranged, rows_of

ROWS = 2
MORE = -1


def in_sight(chips: Sequence[QWidget], kept: Sequence[QWidget], more: QWidget, width: int) -> list[QWidget]:
    """All chips where they stand in two rows; else as many as do, those that must be kept, and `more`."""
    widths = tuple(chip.sizeHint().width() for chip in chips)
    needed = frozenset(at for at, chip in enumerate(chips) if chip in kept)
    shown = _shown(widths, needed, more.sizeHint().width(), width, gap_of(more))
    return [more if at == MORE else chips[at] for at in shown]


def places_of(shown: Sequence[QWidget], hint: QLabel, width: int) -> list[tuple[QWidget, QRect]]:
    """A place for each, and for the hint behind them where it says anything."""
    sizes = [widget.sizeHint() for widget in shown]
    if not hint.text():
        return list(zip(shown, arranged(sizes, width, gap_of(hint)), strict=True))
    sizes.append(_size_of(hint, width))
    return list(zip([*shown, hint], arranged(sizes, width, gap_of(hint)), strict=True))


def gap_of(widget: QWidget) -> int:
    """What stands between two chips."""
    return max(3, theme.line(widget) // 3)


@lru_cache(2_000)  # Qt asks dozens of times for each key
def _shown(widths: tuple[int, ...], needed: frozenset[int], more: int, room: int, gap: int) -> tuple[int, ...]:
    """The numbers of the chips that are shown, and MORE behind them where it is."""
    for last in reversed(range(len(widths) + 1)):
        kept = [at for at in range(len(widths)) if at < last or at in needed]
        shown = (*kept, MORE) if last < len(widths) else tuple(kept)
        if rows_of([more if at == MORE else widths[at] for at in shown], room, gap) <= ROWS:
            break
    return shown


def _size_of(hint: QLabel, width: int) -> QSize:
    """On one line, as high as a chip, where there is room."""
    needed = hint.fontMetrics().horizontalAdvance(hint.text()) + 2
    if needed <= width:
        return QSize(needed, round(theme.line(hint) * 1.5))
    return QSize(width, hint.heightForWidth(width))
