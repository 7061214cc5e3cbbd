"""The versions of everything: what a report of a problem needs, and what *About* shows."""

import platform
from importlib.metadata import PackageNotFoundError, version

from annotator import __version__
from annotator.domain.sentences import sentence
from annotator.store.engine import SQLITE

OURS = "News annotator"
PYSIDE = "PySide6-Essentials"
LIBRARIES = (
    "sqlite-utils",
    "platformdirs",
    "click",
    "filelock",
    "text2num",
    "dateparser",
    "rapidfuzz",
    "anyascii",
    "xlsxwriter",
    "pyqtgraph",
    "numpy",
    "trafilatura",
    "pypdfium2",
    "lxml_html_clean",
    "mammoth",
    "ftfy",
    "feedparser",
    "duckdb",
)


def versions(qt: str = "") -> dict[str, str]:
    """Each part and its version, ours first; those that are not installed have none.

    `qt` is what Qt says of itself where it is loaded; else it is the number of PySide6, which brings the same Qt along.
    """
    pyside = _installed(PYSIDE) or _installed("PySide6")
    told = {
        OURS: __version__,
        "Python": platform.python_version(),
        "Qt": qt or pyside,
        "PySide6": pyside,
        "SQLite": SQLITE,
        sentence("System"): platform.platform(),
    }
    return told | {name: found for name in LIBRARIES if (found := _installed(name))}


def in_lines(told: dict[str, str]) -> str:
    """One line a part; the first is our number alone, so that scripts can read it."""
    first, *others = told.items()
    return "\n".join([first[1], *(f"{name} {number}" for name, number in others)])


def _installed(name: str) -> str:
    """The version of a library; empty where it is not installed, or was packed without saying."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
