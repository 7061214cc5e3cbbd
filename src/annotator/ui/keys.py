"""Which letter a key means, whatever the keyboard layout."""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ROWS = ((0x10, "QWERTYUIOP"), (0x1E, "ASDFGHJKL"), (0x2C, "ZXCVBNM"))
SCAN_CODES = {first + place: letter for first, row in ROWS for place, letter in enumerate(row)}
X11_OFFSET = 8  # X11 and Wayland number keys as the kernel does, plus eight
MAC_KEYS = dict(zip(range(0x00, 0x12), "ASDFHGZXCV\0BQWERYT", strict=True)) | {
    0x1F: "O", 0x20: "U", 0x22: "I", 0x23: "P", 0x25: "L", 0x26: "J", 0x28: "K", 0x2D: "N", 0x2E: "M",
}  # fmt: skip


def letter_of(event: QKeyEvent) -> str:
    """The letter A to Z: the printed one on Latin layouts, the key's place on all others; or nothing."""
    typed = _typed(event)
    if len(typed) == 1 and "A" <= typed <= "Z":
        return typed
    if typed and _is_foreign_letter(typed):
        return _physical(event)
    return ""


def _typed(event: QKeyEvent) -> str:
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return chr(event.key())
    return event.text().upper() or (chr(event.key()) if 0x80 < event.key() < 0x110000 else "")


def _is_foreign_letter(typed: str) -> bool:
    return typed[0].isalpha() and not unicodedata.name(typed[0], "").startswith("LATIN")


def _physical(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return MAC_KEYS.get(event.nativeVirtualKey(), "").strip("\0")
    offset = 0 if sys.platform == "win32" else X11_OFFSET
    return SCAN_CODES.get(event.nativeScanCode() - offset, "")
