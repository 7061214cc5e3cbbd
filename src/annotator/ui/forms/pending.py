"""Typing that is not saved yet."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from annotator.domain.errors import UserError
from annotator.ui.forms.wishes import Wishes
from annotator.ui.forms.written import Written
from annotator.ui.language import said

SAVED_AFTER = 2_000  # milliseconds from the first key


class Pending:
    """The value of a typed field, and what was typed since: saved after two seconds, or when the field is left."""

    def __init__(self, wishes: Wishes, written: Written, words: Callable[[], str]) -> None:
        self.value: Any = None
        self.saved = ""  # the words that were saved, as they were typed
        self.written = written
        self.timer = QTimer(wishes, singleShot=True, interval=SAVED_AFTER)
        self.timer.timeout.connect(lambda: self.settle(leaving=False))
        self._wishes = wishes
        self._words = words
        self._committing = False

    @property
    def unsaved(self) -> bool:
        return self._words() != self.saved

    def take(self, value: Any, *, fresh: bool, focused: bool) -> bool:
        """A record is shown: whether its words replace those in the field; unsaved typing of the same record stays."""
        if not fresh and value == self.value:
            return False
        stays = not fresh and focused and self.unsaved
        self.value, self.saved = value, self.written.write(value)
        if not stays:
            self.timer.stop()
            self._wishes.complained.emit("")
        return not stays

    def typed(self) -> None:
        """A key was typed: the two seconds run from the first one."""
        self._wishes.complained.emit("")
        if not self.unsaved:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    def settle(self, *, leaving: bool) -> None:
        """Save what was typed; what is no value is kept in the field, and said so to those who leave it."""
        self.timer.stop()
        if not self.unsaved or self._committing:
            return
        words = self._words()
        try:
            value = self.written.read(words)
        except UserError as complaint:
            if leaving:
                self._wishes.complained.emit(said(complaint.sentence))
            return
        self._wishes.complained.emit("")
        if value == self.value or self._commit(value):
            self.value = value
            if self._words() == words:  # else the field shows already how it was kept
                self.saved = words

    def _commit(self, value: Any) -> bool:
        """Whether the value was taken; where it was not, the typing stays unsaved and is tried again."""
        self._committing, self._wishes.refusal = True, ""
        self._wishes.committed.emit(value)
        self._committing = False
        if self._wishes.refusal:
            self._wishes.complained.emit(self._wishes.refusal)
        return not self._wishes.refusal
