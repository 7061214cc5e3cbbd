"""Loads sqlite-utils without what it brings along: a third of the time to start would go into what nobody uses here.

WORKAROUND sqlite-utils 4.2: it imports numpy and pandas wherever they are installed, only to know their types in rows,
and dateutil for functions of its command line.
"""

import sys
from types import ModuleType

UNUSED = ("numpy", "pandas")
STAND_IN = ModuleType("dateutil")
STAND_IN.parser = None  # type: ignore[attr-defined]


def _load() -> None:
    """Let these be missing, or empty, for as long as sqlite-utils is imported."""
    meanwhile: dict[str, ModuleType | None] = {**dict.fromkeys(UNUSED), "dateutil": STAND_IN}
    hidden = {name: module for name, module in meanwhile.items() if name not in sys.modules}
    sys.modules.update(hidden)  # type: ignore[arg-type]  # None means: cannot be imported
    try:
        import sqlite_utils  # noqa: F401
    finally:
        for name in hidden:
            del sys.modules[name]


if "sqlite_utils" not in sys.modules:
    _load()
