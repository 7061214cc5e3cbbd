"""What a screen reader is told of the marks in a text."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.sentences import Sentence
from annotator.domain.wording import short
from annotator.ui.language import said
from annotator.ui.text.marks import Mark
from annotator.ui.text.stepping import isolated


def tell_marks(widget: QWidget, marks: Iterable[Mark], zone: str = "") -> None:
    """Describe a text by the zone and the marks at its caret, and announce them where they are others."""
    here = "; ".join(map(_named, marks))
    marked = QCoreApplication.translate("ArticleView", "Marks here: {0}").format(here) if here else ""
    named = "; ".join(part for part in (zone, here) if part)
    described = "; ".join(part for part in (zone, marked) if part)
    if described == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(described)
    if named and QAccessible.isActive() and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, named))


def _named(mark: Mark) -> str:
    """The kind of a mark and its words; of what is only proposed it is said."""
    named = f"{said(Sentence(mark.kind))} {isolated(short(mark.label))}"
    return QCoreApplication.translate("ArticleView", "suggested {0}").format(named) if mark.proposed else named
