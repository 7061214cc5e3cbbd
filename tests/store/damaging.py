"""Hands for stories of damage: a small project with every kind of page, and what SQLite itself can still read of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.session import Session
from annotator.store.project import Project
from annotator.store.rows import TABLES
from tests.stories import ANALYST, DEVICE, TEXT, at, bring_in

PAGE = 512  # the smallest there is, so that a small project has trees of several levels, and text that flows over
WORDS = ("40", "Orlen", "12 children", "28 adults", "Civil Guard")


def small_project(folder: Path) -> Path:
    """A project with two articles and a few dozen records, in pages of 512 bytes, some of them free."""
    path = folder / "flood.annotator"
    session = Session(Project.create(path), ANALYST, DEVICE)
    for number in range(2):
        article = bring_in(session, f"{TEXT}{number}\n" * (1 + 3 * number))
        for count, words in enumerate(WORDS):
            session.do(edits.add(words, Figure(article=article.id, at=at(TEXT, words), value=count)))
            session.do(new_entity(Entity(name=f"{words} {number}"), [words]))
            entity = session.register.all()[-1].id
            session.do(edits.add(words, Mention(article=article.id, at=at(TEXT, words), entity=entity)))
        session.do(edits.add("said", Source(article=article.id, said=at(TEXT, "We lost everything"))))
        figure = next(session.project.records.all(Figure))
        session.do(edits.change("note", figure, note=f"seen {number}"))
    session.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(f"PRAGMA page_size={PAGE}")
        conn.execute("VACUUM")
        conn.execute("CREATE TABLE gone (words TEXT)")
        conn.execute("INSERT INTO gone VALUES (?)", ["x" * 3000])
        conn.execute("DROP TABLE gone")
        assert conn.execute("PRAGMA freelist_count").fetchone()[0] > 3
    content = path.read_bytes()
    assert {2, 5, 10, 13} <= {content[at] for at in range(0, len(content), PAGE)}  # leaves, inner pages
    return path


def readable(path: Path) -> set[tuple[str, str]]:
    """Table and id of every record that SQLite can still read in its table or in the journal, asked for one by one."""
    found: set[tuple[str, str]] = set()
    try:
        with closing(sqlite3.connect(path)) as conn:
            conn.execute("SELECT count(*) FROM sqlite_master")  # else each question below would try to read it again
            conn.text_factory = lambda piece: piece.decode(errors="replace")
            for table in TABLES.values():
                found |= {(table, row[0]) for row in _rows(conn, f"SELECT id FROM [{table}] NOT INDEXED", "rowid = ?")}
            journal = _rows(conn, "SELECT type, record FROM journal NOT INDEXED WHERE json_valid(after)", "seq = ?")
            found |= {(row[0], row[1]) for row in journal if row[0] in TABLES.values()}
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        pass
    return {(table, id) for table, id in found if isinstance(id, str) and id.isalnum() and len(id) == 32}


def _rows(conn: sqlite3.Connection, sql: str, numbered: str) -> list[tuple[str, ...]]:
    """What a question gives; one row after the other where it cannot be answered at once."""
    try:
        return conn.execute(sql).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        pass
    rows = []
    for number in range(1, 120):
        try:
            rows += conn.execute(f"{sql} {'AND' if 'WHERE' in sql else 'WHERE'} {numbered}", [number]).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            continue
    return rows
