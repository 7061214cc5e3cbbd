"""Counting: progress and time from the journal, and how the records are filled in."""

from collections import Counter
from collections.abc import Iterator

from sqlite_utils import Database

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.cells import split_cell
from annotator.domain.fields import Field, fields_of
from annotator.domain.glance import LONGEST_GAP, Chosen, Day, Filled, Kept, Left, Spent
from annotator.domain.records import Article, Entity, Record, Zone
from annotator.store.rows import TABLES

KINDS: tuple[type[Record], ...] = (Article, Entity, *ANNOTATIONS, Zone)
STANDING = "deleted = 0"
IN_ARTICLES = "deleted = 0 AND article IN (SELECT id FROM articles WHERE deleted = 0)"
LEFT = """
WITH furthest AS (
    SELECT a.id, max(CASE p.state WHEN 'done' THEN 3 WHEN 'excluded' THEN 2 WHEN 'in_progress' THEN 1 ELSE 0 END) AS far
    FROM articles a LEFT JOIN progress p ON p.article = a.id AND p.deleted = 0 WHERE a.deleted = 0 GROUP BY a.id)
SELECT count(*), coalesce(sum(far = 3), 0), coalesce(sum(far = 1), 0), coalesce(sum(far = 2), 0),
    coalesce(sum(far = 0), 0) FROM furthest
"""
DAYS = """
WITH said AS (
    SELECT p.person, p.article, p.state AS now, json_extract(j.after, '$.state') AS state, e.time
    FROM progress p CROSS JOIN journal j ON j.record = p.id AND j.withdrawn = 0 JOIN edits e ON e.seq = j.edit
    JOIN articles a ON a.id = p.article AND a.deleted = 0
    WHERE p.deleted = 0 AND p.state <> 'new'),
marked AS (
    SELECT date(min(time), 'localtime') AS day, person, 1 AS begun, 0 AS finished FROM said
    WHERE state IN ('in_progress', 'done') GROUP BY person, article
    UNION ALL SELECT date(max(time), 'localtime'), person, 0, 1 FROM said
    WHERE state = 'done' AND now = 'done' GROUP BY person, article)
SELECT day, coalesce(h.name, ''), sum(begun), sum(finished)
FROM marked LEFT JOIN people h ON h.id = marked.person GROUP BY day, marked.person ORDER BY day DESC, 2
"""
TOUCHED = """
SELECT j.edit AS edit, r.article AS article FROM journal j JOIN [{0}] r ON r.id = j.record
WHERE j.withdrawn = 0
"""
WITH_ARTICLE = ("mentions", "figures", "sources", "zones", "progress")
SPENT = f"""
WITH touched AS ({" UNION ".join(TOUCHED.format(table) for table in WITH_ARTICLE)}),
steps AS (
    SELECT e.person AS person, t.article AS article, julianday(e.time) * 86400 AS at,
        lag(julianday(e.time) * 86400) OVER own AS before, lag(t.article) OVER own AS article_before
    FROM touched t JOIN edits e ON e.seq = t.edit AND e.person <> ''
    WINDOW own AS (PARTITION BY e.person ORDER BY e.time, e.seq)),
gaps AS (
    SELECT person, article, iif(article = article_before AND at - before < {LONGEST_GAP}, at - before, 0) AS gap
    FROM steps)
SELECT coalesce(a.title, ''), coalesce(h.name, ''), sum(gap), count(*), coalesce(p.state, ''), a.id
FROM gaps JOIN articles a ON a.id = gaps.article AND a.deleted = 0
LEFT JOIN people h ON h.id = gaps.person
LEFT JOIN progress p ON p.article = gaps.article AND p.person = gaps.person AND p.deleted = 0
GROUP BY gaps.article, gaps.person ORDER BY 3 DESC, 1
"""


class Overview:
    """Numbers of a whole project; each is one reading of its tables, so ask beside the window."""

    def __init__(self, db: Database) -> None:
        self._conn = db.conn

    def left(self) -> Left:
        """How far the articles are."""
        return Left(*self._conn.execute(LEFT).fetchone())

    def days(self) -> list[Day]:
        """What was begun and finished, the last day first."""
        return [Day(*row) for row in self._conn.execute(DAYS)]

    def spent(self) -> list[Spent]:
        """How long articles took, the longest first."""
        return [Spent(*row) for row in self._conn.execute(SPENT)]

    def kept(self) -> list[Kept]:
        """How many records there are of each kind."""
        return [Kept(_kind(kind), self._count(kind)) for kind in KINDS]

    def filled(self) -> list[Filled]:
        """How often each field is filled in that somebody is asked for."""
        return [each for kind in KINDS[:-1] for each in self._filled(kind)]

    def chosen(self) -> list[Chosen]:
        """How often each choice was made."""
        return [
            Chosen(_kind(kind), name, choice, count)
            for kind in KINDS[:-1]
            for name, field in _asked(kind).items()
            if field.choices
            for choice, count in self._choices(kind, name)
        ]

    def _count(self, kind: type[Record]) -> int:
        sql = f"SELECT count(*) FROM [{TABLES[kind]}] WHERE {_where(kind)}"
        return int(self._conn.execute(sql).fetchone()[0])

    def _filled(self, kind: type[Record]) -> Iterator[Filled]:
        fields = _asked(kind)
        counts = [f"sum([{n}])" if field.kind == "flag" else f"count([{n}])" for n, field in fields.items()]
        sql = f"SELECT count(*), {', '.join(counts)} FROM [{TABLES[kind]}] WHERE {_where(kind)}"
        of, *filled = self._conn.execute(sql).fetchone()
        for name, count in zip(fields, filled, strict=True):
            yield Filled(_kind(kind), name, count or 0, of)

    def _choices(self, kind: type[Record], name: str) -> list[tuple[str, int]]:
        sql = f"SELECT [{name}], count(*) FROM [{TABLES[kind]}] WHERE {_where(kind)} AND [{name}] <> '' GROUP BY 1"
        counted: Counter[str] = Counter()
        for cell, count in self._conn.execute(sql):
            for choice in split_cell(str(cell)):
                counted[choice] += count
        return counted.most_common()


def _where(kind: type[Record]) -> str:
    return STANDING if kind in (Article, Entity) else IN_ARTICLES


def _kind(kind: type[Record]) -> str:
    return kind.__name__.lower()


def _asked(kind: type[Record]) -> dict[str, Field]:
    return {name: field for name, field in fields_of(kind).items() if field.shown and field.kind != "extra"}
