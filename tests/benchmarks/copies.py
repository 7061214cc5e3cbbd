"""Projects of any number of articles: one that the application made is copied row by row, with ids of its own.

By hand: `python -m tests.benchmarks.copies many.annotator [articles] [characters]` makes the full one.
"""

import hashlib
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain import edits
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.entities import new_entity
from annotator.domain.records import Entity
from annotator.session import Session
from tests.benchmarks.big import CLOSING, FILLER
from tests.stories import at, bring_in, new_project

RECORDS = 10  # of each article
NUMBER = "0000000"  # stands in title, text and names, and is as long in every copy
HEAD = f"Report {NUMBER}: the river rises over {{}}"
TOWNS = ("Orlen", "Árbel", "Minva", "Teros", "Calde", "Ruhan", "Sabor", "Lintz", "Dovra", "Keral")
BODY = f"Some 40 people died in Orlen and 12 were hurt, the Army said. Mayor Brill {NUMBER} spoke of a dark day. "
STATES = ("in_progress", "done", "excluded")
EVERY = 5  # of so many articles one was looked at
SAFE_TO_LOSE = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY"


def many_articles(folder: Path, articles: int, characters: int = 300) -> Path:
    """A project file of so many articles of this length, ten records, one entity and one alias each."""
    session = new_project(folder, "many")
    _pattern(session, characters)
    session.close()
    with closing(sqlite3.connect(session.project.path, isolation_level=None)) as conn:
        _Copies(conn, articles).make()
    return session.project.path


def _pattern(session: Session, characters: int) -> None:
    """One article with its records, as the window leaves them: some were made at once, some field by field."""
    head = HEAD.format(TOWNS[0])
    filling = (FILLER + CLOSING.strip() + " ") * (characters // len(FILLER + CLOSING) + 1)
    text = f"{head}\n\n{BODY}{filling}"[: max(characters, len(head) + len(BODY) + 2)]
    article = bring_in(session, text, title=head, published="2022-01-26", publisher="The Courier", language="en")
    mayor = Entity(name=f"Mayor Brill {NUMBER}", type="person")
    session.do(new_entity(mayor, [f"Brill {NUMBER}"]))
    army = Source(article=article.id, who=at(text, "the Army"), cue=at(text, "said"), speakers=(mayor.id,))
    made = session.do(edits.add("record source “the Army”", army)).changes[0].after
    session.do(edits.change("identified of source “the Army”", made, identification="named"))
    for words, value in (("40", 40.0), ("12", 12.0)):
        figure = Figure(article=article.id, at=at(text, words), value=value, low=value, high=value, comparator="exact")
        made = session.do(edits.add(f"record figure “{words}”", figure)).changes[0].after
        made = session.do(edits.change(f"status of figure “{words}”", made, status="killed")).changes[0].after
        session.do(edits.change(f"counted of figure “{words}”", made, counted="people", source=army.id))
    for words in ("people", "Orlen", "Army", f"Mayor Brill {NUMBER}", "river", "day", "Report"):
        mention = Mention(article=article.id, at=at(text, words), entity=mayor.id, form="name")
        session.do(edits.add(f"record entity “{words}”", mention))
    session.set_progress(article.id, STATES[0])


class _Copies:
    """Copies the rows of the one article that is in a project, with other ids in them, article after article."""

    def __init__(self, conn: sqlite3.Connection, articles: int) -> None:
        self._conn = conn
        self._articles = articles
        self._text: str = conn.execute("SELECT text FROM texts").fetchone()[0]
        self._hash = _sha256(self._text)
        self._ids = [row[0] for row in conn.execute("SELECT DISTINCT record FROM journal WHERE edit > 1")]
        self._ids = [id for id in self._ids if "." not in id and not self._is_person(id)]
        self._edits: list[int] = [row[0] for row in conn.execute("SELECT seq FROM edits WHERE seq > 1 ORDER BY seq")]

    def make(self) -> None:
        conn = self._conn
        conn.executescript(SAFE_TO_LOSE)
        indexes = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL").fetchall()
        conn.execute("BEGIN")
        self._draw_ids()
        for name, _ in indexes:
            conn.execute(f"DROP INDEX [{name}]")
        for table in ("texts", "articles", "zones", "entities", "aliases", "mentions", "sources", "figures"):
            self._copy(table)
        self._copy("progress", f"c.n % {EVERY} = 0")
        self._copy("edits")
        self._copy("journal", f"c.n % {EVERY} = 0 OR t.type <> 'progress'")
        self._vary()
        for _, sql in indexes:
            conn.execute(sql)
        conn.execute("COMMIT")
        conn.execute("ANALYZE")

    def _is_person(self, id: str) -> bool:
        return bool(self._conn.execute("SELECT 1 FROM people WHERE id = ?", [id]).fetchone())

    def _draw_ids(self) -> None:
        """One row a copy: its number, the hash of its text, and an id for each of the pattern."""
        self._conn.create_function("hash_of", 1, lambda n: _sha256(self._text.replace(NUMBER, n)), deterministic=True)
        columns = ", ".join(f"id{at}" for at in range(len(self._ids)))
        drawn = ", ".join(["lower(hex(randomblob(16)))"] * len(self._ids))
        self._conn.execute(f"CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY, number, hash, {columns})")
        self._conn.execute(
            f"INSERT INTO copies WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?)"
            f" SELECT n, printf('%07d', n), hash_of(printf('%07d', n)), {drawn} FROM c",
            [self._articles - 1],
        )

    def _copy(self, table: str, where: str = "1") -> None:
        pattern = "1" if table in ("texts", "articles", "zones", "entities", "aliases") else self._kept(table)
        self._conn.execute(f"CREATE TEMP TABLE pattern_{table} AS SELECT * FROM main.[{table}] WHERE {pattern}")
        columns = [row[1] for row in self._conn.execute(f"PRAGMA table_info([{table}])")]
        made = ", ".join(self._expression(table, column) for column in columns)
        self._conn.execute(
            f"INSERT INTO main.[{table}] SELECT {made} FROM copies c CROSS JOIN pattern_{table} t WHERE {where}"
        )

    def _kept(self, table: str) -> str:
        return {"edits": "seq > 1", "journal": "edit > 1"}.get(table, "1")

    def _expression(self, table: str, column: str) -> str:
        """The column with what is of the pattern replaced by what is of the copy."""
        if (table, column) in (("edits", "seq"), ("journal", "edit")):
            return f"t.[{column}] + c.n * {self._edits[-1] - self._edits[0] + 1}"
        if (table, column) == ("journal", "seq"):
            return "NULL"
        if table == "edits" and column == "id":
            return "printf('%08x', c.n) || substr(t.[id], 9)"
        values = [v for (v,) in self._conn.execute(f"SELECT [{column}] FROM pattern_{table}") if isinstance(v, str)]
        made = f"t.[{column}]"
        for old, new in self._replacements():
            if any(old in value for value in values):
                made = f"replace({made}, '{old}', {new})"
        return made

    def _replacements(self) -> Iterator[tuple[str, str]]:
        yield NUMBER, "c.number"
        yield self._hash, "c.hash"
        yield from ((id, f"c.id{at}") for at, id in enumerate(self._ids))

    def _vary(self) -> None:
        """Titles of several towns, dates of many days, and progress of all kinds, in the journal, too."""
        run = self._conn.execute
        town = f"CASE rowid % {len(TOWNS)} " + " ".join(f"WHEN {at} THEN '{t}'" for at, t in enumerate(TOWNS)) + " END"
        state = "CASE rowid % 3 " + " ".join(f"WHEN {at} THEN '{s}'" for at, s in enumerate(STATES)) + " END"
        run(f"UPDATE articles SET title = replace(title, '{TOWNS[0]}', {town})")
        run("UPDATE articles SET published = date('2015-01-01', '+' || (rowid % 3650) || ' days')")
        run(f"UPDATE progress SET state = {state}")
        run("CREATE INDEX for_a_moment ON journal(record) WHERE type IN ('articles', 'progress') AND before IS NULL")
        told = "UPDATE journal SET after = json_set(after, {}) FROM {} r WHERE record = r.id AND type = '{}'"
        told += " AND before IS NULL"
        run(told.format("'$.title', r.title, '$.published', r.published", "articles", "articles"))
        run(told.format("'$.state', r.state", "progress", "progress"))
        run("DROP INDEX for_a_moment")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    target = Path(sys.argv[1])
    size = [int(number) for number in sys.argv[2:]] or [100_000, 4_000]
    with TemporaryDirectory(dir=target.resolve().parent) as folder:
        many_articles(Path(folder), *size).replace(target)
