"""The rows of a project, ready to be written once more into the same tables and the same index by plain `sqlite3`."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any

from annotator.domain.folding import fold

TABLES = ("texts", "originals", "articles", "zones", "edits", "journal")
OURS = (
    "sql NOT NULL AND name NOT LIKE 'search_texts_%' AND name NOT LIKE 'search_records_%' AND name NOT LIKE 'sqlite_%'"
)
SCHEMA = f"SELECT sql FROM sqlite_master WHERE {OURS} ORDER BY type DESC"  # tables, then indexes
WORDS = "SELECT a.rowid, t.text FROM articles a JOIN texts t ON t.sha256 = a.text_sha256 ORDER BY a.rowid"
ADD_WORDS = "INSERT INTO search_texts(rowid, words) VALUES (?, ?)"
TYPED = "SELECT rowid << 3, '§article', title FROM articles ORDER BY rowid"
ADD_TYPED = "INSERT INTO search_records(rowid, words, typed) VALUES (?, ?, ?)"
AS_CAREFUL = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL")

Piece = list[tuple[str, list[tuple[Any, ...]]]]


class SameRows:
    """What an import left in a project, in so many pieces; everything but writing it is done before."""

    def __init__(self, project: Path, pieces: int) -> None:
        with closing(sqlite3.connect(project)) as conn:
            self._schema = [row[0] for row in conn.execute(SCHEMA)]
            rows = {table: conn.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in TABLES}
            inserts = {f"INSERT INTO {t} VALUES ({', '.join('?' * len(r[0]))})": r for t, r in rows.items() if r}
            inserts[ADD_WORDS] = [(number, f"§ {fold(text)}") for number, text in conn.execute(WORDS)]
            inserts[ADD_TYPED] = [(number, mark, fold(title)) for number, mark, title in conn.execute(TYPED)]
        parts = zip_longest(*(_cut(rows, pieces) for rows in inserts.values()), fillvalue=[])
        self._pieces: list[Piece] = [list(zip(inserts, part, strict=True)) for part in parts]

    def empty(self, path: Path) -> sqlite3.Connection:
        """An empty file with the same tables, as careful as a project."""
        conn = sqlite3.connect(path, isolation_level=None)
        for statement in (*AS_CAREFUL, *self._schema):
            conn.execute(statement)
        for table in ("search_texts", "search_records"):
            conn.execute(f"INSERT INTO {table}({table}, rank) VALUES('hashsize', 8388608)")
        return conn

    def write(self, conn: sqlite3.Connection) -> None:
        """All rows, a transaction a piece."""
        for piece in self._pieces:
            conn.execute("BEGIN")
            for insert, rows in piece:
                conn.executemany(insert, rows)
            conn.execute("COMMIT")


def _cut(rows: list[tuple[Any, ...]], pieces: int) -> Iterator[list[tuple[Any, ...]]]:
    size = -(-len(rows) // pieces)
    return (rows[at : at + size] for at in range(0, len(rows), size))
