"""Whether a project file is sound, as SQLite sees it."""

import sqlite3
from contextlib import closing
from pathlib import Path

INTEGRITY = "PRAGMA integrity_check"
LINKS = "PRAGMA foreign_key_check"


def unsound(path: Path) -> list[str]:
    """What is broken in a project file, a sentence each; an empty list is a sound file. Nothing is written."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
            broken = [f"The file is damaged: {row[0]}." for row in conn.execute(INTEGRITY) if row[0] != "ok"]
            # foreign_key_check on damaged pages may raise; what is damaged is said already
            loose = [] if broken else list(conn.execute(LINKS))
    except sqlite3.DatabaseError as problem:
        return [f"The file is damaged: {problem}."]
    return broken + [
        f"A record in {table} leads to one in {parent} that is not there." for table, _, parent, _ in loose
    ]
