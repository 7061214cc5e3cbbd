"""The keys of reviewing: they work wherever nothing is being typed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.forms.digits import digit_of
from annotator.ui.keys import letter_of
from annotator.ui.language import phrase

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NAMED = {
    Key.Key_Space: "Space", Key.Key_Return: "Enter", Key.Key_Enter: "Enter", Key.Key_Left: "Left",
    Key.Key_Right: "Right", Key.Key_Escape: "Esc", Key.Key_Backspace: "Backspace",
}  # fmt: skip


class ReviewKeys(QObject):
    """Watches widgets, and runs what a key stands for before they see it."""

    pressed = Signal()  # any key, before anything comes of it

    def __init__(self, parent: QObject, keys: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(parent)
        self._keys = keys
        self._less: dict[QObject, frozenset[str]] = {}

    def watch(self, widget: QWidget, without: frozenset[str] = frozenset()) -> None:
        """Run keys in this widget, but those that it needs itself."""
        self._less[widget] = without
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self.pressed.emit()
        key = key_of(event)
        does = self._keys.get(key)
        if does is None or key in self._less.get(watched, ()):
            return False
        if not event.isAutoRepeat() or key in ("J", "K"):
            does()
        return True


def key_of(event: QKeyEvent) -> str:
    """The name of a key without modifiers; "" for all others."""
    if event.modifiers() & ~(Modifier.KeypadModifier | Modifier.GroupSwitchModifier | Modifier.ShiftModifier):
        return ""
    if digit := digit_of(event):
        return digit
    if event.modifiers() & Modifier.ShiftModifier:
        return ""
    return NAMED.get(Key(event.key()), "") or letter_of(event)


def keys_shown() -> list[tuple[str, str]]:
    """The keys that work while reviewing, with their words."""
    return [
        ("J K", phrase("next, previous")),
        ("1 2 3 0", phrase("decide")),
        ("W", phrase("why")),
        ("C", phrase("comment")),
        ("H", phrase("names")),
        ("F5", phrase("back to recording")),
    ]
