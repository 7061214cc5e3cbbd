"""Which digit a key means, whatever the keyboard layout."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ROW = "1234567890"
X11_OFFSET = 8  # X11 and Wayland number keys as the kernel does, plus eight
MAC_KEYS = dict(zip((0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D), ROW, strict=True))
ALLOWED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def digit_of(event: QKeyEvent) -> str:
    """The digit 0 to 9: the one typed, else that of the key's place in the top row (é is 2 in France); or nothing."""
    if event.modifiers() & ~ALLOWED:
        return ""
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    return digit_by_place(event)


def digit_by_place(event: QKeyEvent) -> str:
    """The digit of a key in the top row, whatever it types; or nothing."""
    if sys.platform == "darwin":
        return MAC_KEYS.get(event.nativeVirtualKey(), "") if event.text() else ""
    place = event.nativeScanCode() - (0 if sys.platform == "win32" else X11_OFFSET) - 2
    return ROW[place] if 0 <= place < len(ROW) else ""
