"""The registry of Windows: projects open by a double click, for the person who is logged in."""

import subprocess
import sys
from typing import NamedTuple

from annotator.domain.places import resource
from annotator.session.desktop import MIME, NAME, PROJECT, SUFFIX, Outcome

CLASSES = r"Software\Classes"
PROGRAM = "NewsAnnotator.Project"
CHANGED = 0x08000000  # SHCNE_ASSOCCHANGED


class Value(NamedTuple):
    """A value below HKEY_CURRENT_USER; the empty name is the key's own."""

    key: str
    name: str
    text: str


def values(words: list[str], icon: str) -> list[Value]:
    """All that is written, for a program that is started by these words."""
    ours = rf"{CLASSES}\{PROGRAM}"
    return [
        Value(rf"{CLASSES}\{SUFFIX}", "", PROGRAM),
        Value(rf"{CLASSES}\{SUFFIX}", "Content Type", MIME),
        Value(rf"{CLASSES}\{SUFFIX}\OpenWithProgids", PROGRAM, ""),
        Value(ours, "", PROJECT),
        Value(rf"{ours}\DefaultIcon", "", f'"{icon}"'),
        Value(rf"{ours}\shell\open", "FriendlyAppName", NAME),
        Value(rf"{ours}\shell\open\command", "", f'{subprocess.list2cmdline(words)} "%1"'),
    ]


def keys() -> list[str]:
    """All keys that are written, the inmost first, so that each is empty when it is its turn."""
    written = {value.key for value in values([""], "")}
    written |= {rf"{CLASSES}\{PROGRAM}\shell"}
    return sorted(written, key=lambda key: (-key.count("\\"), key))


if sys.platform == "win32":
    import ctypes
    import winreg

    def install(words: list[str]) -> Outcome:
        """Write the values, and let the desktop know."""
        written = values(words, str(resource("icons", "annotator.ico")))
        for value in written:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.text)
        _tell()
        return Outcome(tuple(rf"HKCU\{value.key}" for value in written))

    def remove() -> Outcome:
        """Remove the keys, and let the desktop know."""
        gone = [rf"HKCU\{key}" for key in keys() if _deleted(key)]
        _tell()
        return Outcome(tuple(gone))

    def is_installed() -> bool:
        """Whether our kind of file stands there."""
        try:
            winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{CLASSES}\{PROGRAM}"))
        except OSError:
            return False
        return True

    def _deleted(key: str) -> bool:
        try:
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
        except OSError:  # it is not there, or somebody else keeps something in it
            return False
        return True

    def _tell() -> None:
        ctypes.windll.shell32.SHChangeNotify(CHANGED, 0, None, None)
