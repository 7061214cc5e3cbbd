"""What a thread says to somebody in the window's thread, who may be gone by then."""

from collections.abc import Callable
from typing import Any
from weakref import ref

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class Voice(QObject):
    """Has functions called in the window's thread, in the order they were said; none once its `owner` is gone.

    A thread must not emit a signal of what a window may take with it when it is closed: Qt takes its children apart
    while other threads run. A voice belongs to nobody but those who speak by it, so it is whole as long as it speaks.
    """

    _said = Signal(object, object)

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self._owner = ref(owner)
        self._said.connect(self._hear)

    def say(self, told: Callable[..., Any], *words: Any) -> None:
        """Have a function of the owner called, from any thread; what it raises is raised in the window's thread."""
        self._said.emit(told, words)

    def _hear(self, told: Callable[..., Any], words: tuple[Any, ...]) -> None:
        owner = self._owner()
        if owner is not None and isValid(owner):
            told(*words)
