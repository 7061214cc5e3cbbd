"""A project multiplied: the same articles with their records again and again, under other ids."""

import sqlite3
from contextlib import closing
from pathlib import Path

LINKS = {"id", "article", "source", "part_of", "repeats", "supersedes", "nested_in", "duplicate_of"}
TABLES = ("articles", "zones", "progress", "sources", "figures", "mentions")


def multiplied(project: Path, times: int) -> None:
    """Every article and what was recorded in it stands there so many times; the register stays as it is."""
    with closing(sqlite3.connect(project)) as conn, conn:
        conn.execute("CREATE TEMP TABLE number (n)")
        conn.executemany("INSERT INTO number VALUES (?)", ((n,) for n in range(1, times)))
        for table in TABLES:
            columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            cells = [f"[{name}] || '-' || n" if name in LINKS else f"[{name}]" for name in columns]
            conn.execute(f"CREATE TEMP TABLE first AS SELECT * FROM {table}")
            conn.execute(f"INSERT INTO {table} SELECT {', '.join(cells)} FROM number, first ORDER BY n")
            conn.execute("DROP TABLE first")
