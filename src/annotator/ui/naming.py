"""Names of widgets, for the stylesheet and for screen readers, and the words for how many and when."""

from typing import TypeVar

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.language import plural

W = TypeVar("W", bound=QWidget)


def named(widget: W, style: str = "", *, spoken: str = "") -> W:
    """The widget, known to the stylesheet as `style` and to screen readers as `spoken`."""
    if style:
        widget.setObjectName(style)
    if spoken:
        widget.setAccessibleName(spoken)
    return widget


def counted(records: int) -> str:
    """1 record, 53 records."""
    return plural("%n record(s)", records)


def long_date(date: str) -> str:
    """2022-01-26 as people write it; shorter ones as they are."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else date


def moment(time: str) -> str:
    """A time of the journal (UTC) as it was on the clock here: 26 Jan 2022 14:05."""
    here = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(here, "d MMM yyyy HH:mm") if here.isValid() else time
