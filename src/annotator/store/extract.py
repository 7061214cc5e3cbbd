"""What of a project is exported, read in a stream: nothing of it is held in memory but a few rows at a time.

What is chosen stands in temporary tables of the reading connection, in the order in which it is exported.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from annotator.domain.asked import EXTRA, is_extra
from annotator.domain.cells import join_cell
from annotator.domain.fields import fields_of
from annotator.domain.records import Entity, Record
from annotator.domain.selection import Selection
from annotator.domain.tables import TABLES, Column, Table, table_of, with_extra
from annotator.store import extract_sql as sql
from annotator.store.rows import TABLES as STORED
from annotator.store.views import yes_no

Row = tuple[Any, ...]
ROWS_AT_ONCE = 500
SCOPES = {"articles": "article", "entities": "entity", "people": "person", "mentions": "mention"}
SCOPES |= {"figures": "figure", "sources": "source", "zones": "zone", "progress": "progress"}
SCOPES |= {"decisions": "decision"}
ANNOTATED = ("mentions", "figures", "sources")


class Extract:
    """What is chosen of a project, seen by a connection that nobody else uses."""

    def __init__(
        self, conn: sqlite3.Connection, selection: Selection, shares: Mapping[str, float] | None = None
    ) -> None:
        """`shares` gives by the id of a figure how many of those who coded its article recorded it so."""
        self._conn = conn
        self.selection = selection
        self._choose()
        conn.executemany("INSERT INTO temp.chosen_agreement VALUES (?, ?)", (shares or {}).items())
        names = selection.tables
        if not selection.kinds and conn.execute("SELECT count(*) FROM temp.chosen_decision").fetchone()[0]:
            names += ("decisions",)
        self.tables = [with_extra(TABLES[name], self._extra(TABLES[name])) for name in names]

    def count(self, table: Table) -> int:
        """How many rows a table has."""
        scope = SCOPES[table_of(table.kind).name]
        return int(self._conn.execute(f"SELECT count(*) FROM temp.chosen_{scope}").fetchone()[0])

    def rows(self, table: Table) -> Iterator[list[Row]]:
        """The rows of a table in their order, some at a time; texts one at a time. Empty cells are None.

        Flags are yes and no, lists are cells as `join_cell` writes them, numbers are numbers, extra fields what they
        are: text, a number, a flag, a list.
        """
        extra = [(_key(column), column.kind == "link") for column in table.columns if is_extra(column.name)]
        cursor = self._conn.execute(self._select(table))
        cursor.arraysize = 1 if table.name == "articles" else ROWS_AT_ONCE
        while rows := cursor.fetchmany():
            yield [_unpacked(row, extra) for row in rows] if extra else rows

    def of_articles(self) -> Iterator[tuple[Row, dict[str, list[Row]]]]:
        """Article by article its row in the table articles, and the rows of its annotations by table."""
        tables = [table for table in self.tables if table.name in ANNOTATED]
        streams = {table.name: _by_article(self.rows(table)) for table in tables}
        waiting = {name: next(stream, ("", [])) for name, stream in streams.items()}
        for chunk in self.rows(TABLES["articles"]):
            for article in chunk:
                mine = {name: rows for name, (id, rows) in waiting.items() if id == article[0]}
                for name in mine:
                    waiting[name] = next(streams[name], ("", []))
                yield article, mine

    def known(self, table: str) -> Iterator[tuple[str, str]]:
        """The ids of articles or people in their order, with their titles or names."""
        name = "title" if table == "articles" else "name"
        question = sql.SELECT.format(columns=f"r.id, coalesce(r.{name}, '')", scope=SCOPES[table], table=table)
        return iter(self._conn.execute(question))

    def last_change(self) -> str:
        """When the project was last changed, in UTC; empty where it never was."""
        found = self._conn.execute(sql.LAST_CHANGE).fetchone()
        return str(found[0]) if found and found[0] else ""

    def choices(self) -> dict[str, list[tuple[str, str]]]:
        """The keys and labels of each list of the codebook, in their order."""
        rows = self._conn.execute(sql.CHOICES)
        return {name: [(key, label) for _, key, label in group] for name, group in groupby(rows, key=lambda r: r[0])}

    def cut_links(self) -> int:
        """How many links of what is chosen are empty because what they lead to is left out."""
        if not self.selection.narrows and self._has("figure") and self._has("source"):
            return 0
        links = [
            sql.cut(SCOPES[table.name], table.name, column.name, column.link, self._has(column.link))
            for table in self.tables
            if table.name in ANNOTATED
            for column in table.columns
            if column.link in ("figure", "source")
        ]
        return sum(self._conn.execute(question).fetchone()[0] for question in links)

    def _has(self, link: str) -> bool:
        """Whether the table is exported that a link leads to."""
        return f"{link}s" in self.selection.tables

    def _choose(self) -> None:
        conn, chosen = self._conn, self.selection
        conn.create_function("casefold", 1, lambda words: (words or "").casefold(), deterministic=True)
        for setting in sql.CACHE:
            conn.execute(setting)
        for (name,) in conn.execute(sql.CHOSEN_BEFORE).fetchall():
            conn.execute(f"DROP TABLE temp.[{name}]")
        for name in SCOPES.values():
            conn.execute(sql.SCOPE.format(name))
        for name in ("wanted_article", "wanted_person"):
            conn.execute(sql.WANTED_SCOPE.format(name))
        conn.executemany(sql.WANTED.format("article"), ((id,) for id in chosen.articles))
        conn.executemany(sql.WANTED.format("person"), ((id,) for id in chosen.people))
        conn.execute(sql.ARTICLES, sql.asked(chosen))
        conn.execute(sql.BY_ID.format("article"))
        for table in ANNOTATED:
            conn.execute(sql.ANNOTATIONS[table], {"some_people": bool(chosen.people)})
        for name in ("figure", "source"):
            conn.execute(sql.BY_ID.format(name))
        conn.execute(sql.ZONES)
        conn.execute(sql.PROGRESS, {"some_people": bool(chosen.people)})
        conn.execute(sql.DECISIONS)
        conn.execute(sql.AGREEMENT)
        self._choose_entities()
        conn.execute(sql.PEOPLE, {"narrows": chosen.narrows, "some_people": bool(chosen.people)})

    def _choose_entities(self) -> None:
        """The entities that stand; where only some articles or people are chosen, those of their records."""
        conn = self._conn
        conn.execute(sql.LINKS)
        conn.execute(sql.USED)
        if self.selection.narrows:
            for table in ANNOTATED:
                for name, field in fields_of(TABLES[table].kind).items():
                    if field.link == "entity":
                        use = sql.USE_LIST if field.kind == "links" else sql.USE
                        conn.execute(use.format(link=name, table=table, scope=SCOPES[table]))
            conn.execute(sql.USED_BY_USED)
        conn.execute(sql.ENTITIES, {"narrows": self.selection.narrows})
        conn.execute(sql.LINKS_TO_CHOSEN)
        conn.execute(sql.NAMES)
        names = groupby(conn.execute(sql.OTHER_NAMES), key=lambda row: row[0])
        conn.executemany("INSERT INTO temp.chosen_names VALUES (?, ?)", map(_other_names, names))

    def _extra(self, table: Table) -> list[Column]:
        """The project's own fields of a table: those that its codebook declares, and those that records have."""
        if "extra" not in fields_of(table.kind) or table.name in ("mentions_wide", "sources_wide", "articles_list"):
            return []
        stored = STORED[table.kind]
        declared = self._conn.execute(sql.DECLARED, [table.kind.__name__.lower()]).fetchall()
        columns = {key: _extra_column(key, *said) for key, _, *said in declared}
        asked = [key for key, place, *_ in declared if place != "off"]
        found = self._conn.execute(sql.EXTRA_KEYS.format(scope=SCOPES[stored], table=stored))
        keys = sorted({*asked, *(row[0] for row in found)})
        return [columns.get(key) or Column(f"{EXTRA}{key}", "extra") for key in keys]

    def _select(self, table: Table) -> str:
        own = [column for column in table.columns if not is_extra(column.name)]
        more = [column for column in table.columns if is_extra(column.name)]
        extra = [sql.extra_link(_key(column), table.wide) for column in more if column.kind == "link"]
        extra += ["r.extra"] if more else []
        scope = SCOPES[table_of(table.kind).name]
        if table.wide:
            named = [_wide_cell(column.name) for column in own] + extra
            beside = f"CROSS JOIN [{STORED[table.kind]}] r ON r.rowid = c.at" if extra else ""
            return sql.SELECT_WIDE.format(columns=", ".join(named), scope=scope, view=table.name, beside=beside)
        columns = [self._cell(table.kind, column) for column in own] + extra
        return sql.SELECT.format(columns=", ".join(columns), scope=scope, table=STORED[table.kind])

    def _cell(self, kind: type[Record], column: Column) -> str:
        """SQL for a cell of a table."""
        if column.name in ("start", "end"):
            return f"c.[{column.name}]"
        if column.field == "" and column.name in sql.BESIDE:
            return sql.BESIDE[column.name]
        if column.kind == "flag":
            return yes_no(f"r.[{column.name}]")
        if column.kind == "links":
            return sql.STANDING_LIST.format(column.name)
        if column.kind == "link" and column.link == "entity":
            return sql.STANDING.format(column.name)
        if column.kind == "link" and column.link in ("figure", "source"):
            return sql.IN_SCOPE.format(column.link, column.name) if self._has(column.link) else "NULL"
        if column.kind == "link" and column.link == "article" and column.name == "article" and kind is Entity:
            return sql.IN_SCOPE.format("article", "article")
        return f"r.[{column.name}]"


def _wide_cell(name: str) -> str:
    """SQL for a cell of a wide table."""
    if name == "agreement":
        return sql.SHARE
    return f"c.[{name}]" if name in ("start", "end") else f"w.[{name}]"


def _unpacked(row: Row, extra: Sequence[tuple[str, bool]]) -> Row:
    """A row with its extra fields in columns of their own; those that are links were read before the others."""
    values = json.loads(row[-1]) if row[-1] else {}
    links = sum(is_link for _, is_link in extra)
    own, linked = row[: -1 - links], iter(row[-1 - links : -1])
    return (*own, *(next(linked) if is_link else values.get(key) for key, is_link in extra))


def _key(column: Column) -> str:
    return column.name.removeprefix(EXTRA)


def _extra_column(key: str, kind: str, help: str, choices: str) -> Column:
    return Column(f"{EXTRA}{key}", kind, help.strip(), choices, "entity" if kind == "link" else "", key)


def _by_article(chunks: Iterator[list[Row]]) -> Iterator[tuple[str, list[Row]]]:
    rows = (row for chunk in chunks for row in chunk)
    return ((id, list(group)) for id, group in groupby(rows, key=lambda row: row[1]))


def _other_names(entity: tuple[str, Iterator[Row]]) -> tuple[str, str]:
    """The other names of an entity in one cell, each once."""
    id, rows = entity
    found = list(rows)
    names = dict.fromkeys(name for _, name, own in found if name and name != own)
    return id, join_cell(names)
