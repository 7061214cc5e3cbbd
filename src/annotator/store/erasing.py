"""Erasing an article from one file: its records, its journal, its words, and the pages where they stood.

The file may be of any version: what it holds is asked of it, not of the declarations.
"""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

from annotator.domain.erased import ABOUT, erased_key
from annotator.domain.fields import fields_of
from annotator.domain.sentences import sentence
from annotator.store.m021_erased import ERASED
from annotator.store.rows import TABLES, written

ID = re.compile(r"[0-9a-f]{32}")
RECORD_TABLES = """
SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'
AND (SELECT count(*) FROM pragma_table_info(m.name) WHERE name IN ('id', 'deleted')) = 2
"""
OTHER_TABLES = """
SELECT m.name FROM pragma_table_list m WHERE m.schema = 'main' AND m.type IN ('table', 'virtual')
AND m.name NOT IN ('journal', 'originals') AND m.name NOT LIKE 'sqlite_%'
AND NOT EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'deleted')
"""
KEYS = ("sha256", "text_sha256", "article", "record")
LOOSE_ORIGINALS = """
DELETE FROM originals
WHERE sha256 NOT IN (SELECT original_sha256 FROM articles WHERE original_sha256 IS NOT NULL)
"""
REMEMBER = "INSERT OR IGNORE INTO erased (key) VALUES (?)"
INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
WHOLLY = sentence("something in an article that was erased for good")
PARTLY = sentence("an edit of which a part was erased for good")


class Link(NamedTuple):
    """A cell that leads from a record that stays to one that goes."""

    table: str
    column: str
    id: str
    cell: str


class Reach:
    """All that goes with an article, in one file: rows by table, and links to them from what stays."""

    def __init__(self, conn: sqlite3.Connection, articles: set[str], *, entities: bool) -> None:
        self.conn = conn
        self.columns = {name: _columns(conn, name) for (name,) in conn.execute(RECORD_TABLES).fetchall()}
        self.gone: dict[str, set[str]] = {"articles": articles}
        self._add_what_is_about()
        if entities:
            self.gone.setdefault("entities", set()).update(self.only_here)
            self._add("aliases", "entity", self.gone["entities"])
        self.ids = set().union(*self.gone.values())

    def links(self) -> Iterator[Link]:
        """Every link from what stays to what goes."""
        for table, column in self._link_columns():
            for id, cell in self._cells(table, column):
                if id not in self.gone.get(table, ()) and self.ids.intersection(_parts(cell)):
                    yield Link(table, column, id, cell)

    def article_of(self, link: Link) -> str:
        """The id of the article that the record of a link is in, if it is in one."""
        if "article" not in self.columns[link.table]:
            return ""
        found = self.conn.execute(f"SELECT article FROM [{link.table}] WHERE id = ?", [link.id]).fetchone()
        return str(found[0] or "")

    def authors(self, table: str) -> Iterator[str]:
        """Who made each of the annotations of a table that go."""
        return (author for id, author in self._cells(table, "author") if id in self.gone.get(table, ()))

    def _add_what_is_about(self) -> None:
        size = -1
        while size != (size := sum(map(len, self.gone.values()))):
            known = set().union(*self.gone.values())
            for table, columns in self.columns.items():
                for column in set(ABOUT).intersection(columns):
                    self._add(table, column, known)
            self._add("aliases", "entity", self.gone.get("entities", set()))

    def _add(self, table: str, column: str, known: set[str]) -> None:
        if found := {id for id, cell in self._cells(table, column) if cell in known}:
            self.gone.setdefault(table, set()).update(found)

    @cached_property
    def only_here(self) -> dict[str, str]:
        """Names by id of entities that only rows that go lead to."""
        here: set[str] = set()
        elsewhere: set[str] = set()
        for table, column in self._link_columns():
            if table != "aliases":
                for id, cell in self._cells(table, column):
                    (here if id in self.gone.get(table, ()) else elsewhere).update(_parts(cell))
        only = here - elsewhere - self.gone.get("entities", set())
        return {id: name for id, name in self._cells("entities", "name") if id in only}

    def _link_columns(self) -> Iterator[tuple[str, str]]:
        declared = {(TABLES[kind], name) for kind in TABLES for name, field in fields_of(kind).items() if field.link}
        for table, columns in self.columns.items():
            keys = {row[3] for row in self.conn.execute(f"PRAGMA foreign_key_list([{table}])")}
            yield from ((table, name) for name in columns if (table, name) in declared or name in keys)

    def _cells(self, table: str, column: str) -> Iterator[tuple[str, str]]:
        """Id and value of every row that has one, where the file has such a column."""
        if column not in self.columns.get(table, []):
            return iter(())
        return self.conn.execute(f"SELECT id, [{column}] FROM [{table}] WHERE [{column}] <> ''")


def erase(conn: sqlite3.Connection, articles: set[str], texts: set[str], *, entities: bool) -> None:
    """Erase articles and texts by their ids and hashes, in one transaction; then write the file anew without them.

    That they were erased is remembered, so that they do not come back with the work of others in silence.

    The connection is to be in SQLite's own journal mode, and nobody else's. Raises sqlite3.Error.
    """
    conn.execute("PRAGMA secure_delete=ON")
    conn.execute("PRAGMA foreign_keys=OFF")
    conn.execute("BEGIN IMMEDIATE")
    try:
        reach = Reach(conn, articles, entities=entities)
        for link in list(reach.links()):
            left = "; ".join(part for part in _parts(link.cell) if part not in reach.ids) or None
            conn.execute(f"UPDATE [{link.table}] SET [{link.column}] = ? WHERE id = ?", [left, link.id])
        _erase_journal(conn, reach.ids)
        for table, ids in reach.gone.items():
            _delete(conn, table, "id", ids)
        _erase_texts(conn, texts, reach.ids)
        _empty_index(conn)
        conn.execute(ERASED)
        conn.executemany(REMEMBER, [(erased_key(words),) for words in articles | texts])
        conn.execute("COMMIT")
    except BaseException:
        conn.execute("ROLLBACK")
        raise
    conn.execute("VACUUM")


def _erase_texts(conn: sqlite3.Connection, texts: set[str], gone: set[str]) -> None:
    """The texts, originals that no article has any more, and what indexes and caches hold of them under their keys."""
    for (table,) in conn.execute(OTHER_TABLES).fetchall():
        for column in set(KEYS).intersection(_columns(conn, table)):
            _delete(conn, table, column, texts | gone)
    conn.execute(LOOSE_ORIGINALS)


def _empty_index(conn: sqlite3.Connection) -> None:
    """The index of words is emptied, and what is known of copies; opening the project, or searching, makes them anew.

    Writing the file anew may number rows otherwise than the index knows them, so that taking out the one article would
    not do.
    """
    for table in {"search_stories", "search_story_words"} & {name for (name,) in conn.execute(OTHER_TABLES).fetchall()}:
        conn.execute(f"DELETE FROM [{table}]")
    for (name,) in conn.execute(INDEXES).fetchall():
        conn.execute(f"INSERT INTO [{name}] ([{name}]) VALUES ('delete-all')")
        conn.execute("DELETE FROM search_state")


def _erase_journal(conn: sqlite3.Connection, gone: set[str]) -> None:
    """Rows about what goes, and labels, as they hold words; other rows forget the ids, so that no undo leads there."""
    touched: dict[int, list[bool]] = defaultdict(list)
    erased, changed = [], []
    for seq, edit, record, before, after in conn.execute("SELECT seq, edit, record, before, after FROM journal"):
        goes = record in gone
        touched[edit].append(goes)
        if goes:
            erased.append((seq,))
        elif gone.intersection(ID.findall(f"{before or ''} {after}")):
            changed.append((_without(before, gone), _without(after, gone), seq))
    conn.executemany("DELETE FROM journal WHERE seq = ?", erased)
    conn.executemany("UPDATE journal SET before = ?, after = ? WHERE seq = ?", changed)
    labels = [(WHOLLY if all(went) else PARTLY, edit) for edit, went in touched.items() if any(went)]
    conn.executemany("UPDATE edits SET label = ? WHERE seq = ?", labels)
    left = conn.execute("SELECT seq FROM journal ORDER BY seq").fetchall()  # a gap in the numbers would tell of damage
    moved = [(number, seq) for number, (seq,) in enumerate(left, 1) if number != seq]
    conn.executemany("UPDATE journal SET seq = ? WHERE seq = ?", moved)


def _without(state: str | None, gone: set[str]) -> str | None:
    """A state of the journal without links to what goes."""
    if not state:
        return state
    values = {
        name: "; ".join(part for part in _parts(value) if part not in gone) or None
        if isinstance(value, str) and gone.intersection(_parts(value))
        else value
        for name, value in json.loads(state).items()
    }
    return written(values)


def _delete(conn: sqlite3.Connection, table: str, column: str, values: Iterable[str]) -> None:
    conn.executemany(f"DELETE FROM [{table}] WHERE [{column}] = ?", [(value,) for value in values])


def _parts(cell: Any) -> list[str]:
    return str(cell).split("; ") if cell else []


def _columns(conn: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in conn.execute(f"PRAGMA table_info([{table}])")]
