"""What is told of suggestions, and what is asked for once one is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from annotator.domain.annotations import AnyAnnotation
    from annotator.services.suggest.suggestion import Suggestion
    from annotator.session import Session
    from annotator.ui.work import Work


def say_none(work: Work, *, awaited: bool = False) -> None:
    """Say why there is no suggestion to go to; `awaited`: they are still being looked for."""
    words = QCoreApplication.translate("Proposals", "No more suggestions in this article.")
    if not work.desk.settings.suggestions:
        words = QCoreApplication.translate(
            "Proposals", "Suggestions are switched off. Suggestions › Show suggestions brings them back."
        )
    elif awaited:
        words = QCoreApplication.translate(
            "Proposals", "Suggestions are still being looked for; the first is shown as soon as it is found."
        )
    work.live.told.emit(words, False)


def tell(work: Work, one: Suggestion) -> None:
    """Say a suggestion in words, in the line at the bottom and to screen readers."""
    from annotator.ui.suggestions.words import sentence  # not needed to start

    words = sentence(work.live.session, one)
    work.live.told.emit(words, False)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(work.view, words))


def missing_in(session: Session, record: AnyAnnotation) -> str:
    """The first field that the project demands and the record lacks; which entity a mention is of, always."""
    from annotator.domain.annotations import Mention
    from annotator.domain.asked import is_empty, value_of

    if isinstance(record, Mention) and not record.entity:
        return "entity"
    demanded = session.codebook.demanded(type(record))
    return next((field.name for field in demanded if is_empty(value_of(record, field))), "")
