"""What a key pressed in the reading pane asks for."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.ui.forms.digits import digit_of
from annotator.ui.keys import letter_of
from annotator.ui.text.marks import COUNTED_AT, CUE, FIGURE, MENTION, SAID, SOURCE, WHEN_AT, WHO

Key, Modifier = Qt.Key, Qt.KeyboardModifier
START, END = "start", "end"
WORD, CHARACTER = "word", "character"
LAYOUT_ONLY = Modifier.KeypadModifier | Modifier.GroupSwitchModifier


class Intent(NamedTuple):
    """A signal of the pane, by name, with what it says."""

    signal: str
    says: tuple[str | int, ...] = ()


LETTERS = {
    "E": Intent("record_wished", (MENTION,)),
    "F": Intent("record_wished", (FIGURE,)),
    "S": Intent("record_wished", (SOURCE,)),
    "W": Intent("role_wished", (WHO,)),
    "C": Intent("role_wished", (CUE,)),
    "D": Intent("role_wished", (SAID,)),
    "O": Intent("role_wished", (COUNTED_AT,)),
    "T": Intent("role_wished", (WHEN_AT,)),
    "M": Intent("occurrences_wished"),
    "J": Intent("next_mark_wished", (1,)),
    "K": Intent("next_mark_wished", (-1,)),
    **{letter: Intent("key_wished", (letter,)) for letter in "VPXZRLNAGY"},
}
DIGITS = {str(place): Intent("entity_wished", (place,)) for place in range(1, 10)}
SHIFT_LETTERS = {letter: Intent("key_wished", (f"Shift+{letter}",)) for letter in "NAZG"}
SHIFT_KEYS = dict.fromkeys((Key.Key_Return, Key.Key_Enter), Intent("key_wished", ("Shift+Return",)))
PLAIN_KEYS = {
    Key.Key_Return: Intent("open_wished"),
    Key.Key_Enter: Intent("open_wished"),
    Key.Key_Delete: Intent("delete_wished"),
    Key.Key_Backspace: Intent("delete_wished"),
}
ALT_KEYS = {Key.Key_Up: Intent("step_wished", (1,)), Key.Key_Down: Intent("step_wished", (-1,))}
SIDEWAYS = {Key.Key_Right: 1, Key.Key_Left: -1}
PAGES = {Key.Key_PageDown: 1, Key.Key_PageUp: -1}  # for desktops that keep Ctrl+Alt+arrows to themselves
MAY_REPEAT = {"next_mark_wished", "resize_wished", "step_wished"}
KEYS_THAT_REPEAT = ("N", "Shift+N", "G", "Shift+G")


def intent_of(event: QKeyEvent, right_to_left: bool = False) -> Intent | None:
    """What the key asks for, or nothing; Left means forward where the text runs right to left."""
    modifiers = event.modifiers() & ~LAYOUT_ONLY
    if event.text() == "?":
        found: Intent | None = Intent("key_wished", ("?",))
    elif modifiers == Modifier.NoModifier:
        found = PLAIN_KEYS.get(Key(event.key())) or LETTERS.get(letter_of(event)) or DIGITS.get(digit_of(event))
    elif modifiers == Modifier.ShiftModifier:
        found = SHIFT_KEYS.get(Key(event.key())) or SHIFT_LETTERS.get(letter_of(event))
    elif modifiers & Modifier.AltModifier:
        found = _with_alt(Key(event.key()), modifiers & ~Modifier.AltModifier, -1 if right_to_left else 1)
    else:
        found = None
    if found and event.isAutoRepeat() and not _may_repeat(found):
        return None
    return found


def key_of(event: QKeyEvent) -> str:
    """The key of the text that a key is where suggestions are listed; "" for those that mean something else there."""
    found = intent_of(event)
    if found is None:
        return ""
    return {"open_wished": "Return", "delete_wished": "Delete"}.get(found.signal, "") or (
        str(found.says[0]) if found.signal == "key_wished" else ""
    )


def _may_repeat(found: Intent) -> bool:
    """Whether going on is meant where a key is held down."""
    return found.signal in MAY_REPEAT or (found.signal == "key_wished" and found.says[0] in KEYS_THAT_REPEAT)


def _with_alt(key: Qt.Key, others: Qt.KeyboardModifier, forward: int) -> Intent | None:
    by = CHARACTER if others & Modifier.ShiftModifier else WORD
    others &= ~Modifier.ShiftModifier
    if key in SIDEWAYS and others in (Modifier.NoModifier, Modifier.ControlModifier):
        edge = START if others else END
        return Intent("resize_wished", (edge, by, SIDEWAYS[key] * forward))
    if key in PAGES and not others:
        return Intent("resize_wished", (START, by, PAGES[key]))
    return ALT_KEYS.get(key) if not others and by == WORD else None
