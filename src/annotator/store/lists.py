"""Lists of any length: lines of articles in slices, records counted without being read."""

from collections import Counter
from collections.abc import Collection, Iterator

from sqlite_utils import Database

from annotator.domain.overview import ArticleLine
from annotator.store.rows import written

LINES = """
SELECT a.rowid, a.id, coalesce(a.title, ''), coalesce(a.published, ''), coalesce(a.publisher, ''),
    coalesce(a.agency, ''), coalesce(a.language, ''), coalesce(a.added, ''),
    coalesce(p.state, ''), coalesce(p.reason, ''), 0
FROM articles a LEFT JOIN progress p ON p.id = a.id || '.' || :person AND p.deleted = 0
WHERE a.deleted = 0 AND {where} ORDER BY a.added, a.rowid
"""
FROM_THE_BEGINNING = LINES.format(where="1") + "LIMIT :size"
FURTHER_ON = LINES.format(where="(a.added, a.rowid) > (:added, :rowid)") + "LIMIT :size"
THESE = LINES.format(where="a.id IN (SELECT value FROM json_each(:ids))")
STARTED = """
SELECT p.article FROM progress p JOIN articles a ON a.id = p.article
WHERE p.person = ? AND p.state = 'in_progress' AND p.deleted = 0 AND a.deleted = 0
ORDER BY a.added, a.rowid LIMIT 1
"""
TABLES = ("mentions", "figures", "sources")
RECORDS_IN = " + ".join(f"(SELECT count(*) FROM {table} WHERE article = :id AND deleted = 0)" for table in TABLES)
CODED_BY = " UNION ".join(f"SELECT article FROM {table} WHERE author = :person AND deleted = 0" for table in TABLES)
NAMED_ALIKE = """
SELECT c.id, o.id FROM articles c JOIN articles o ON o.[{name}] = c.[{name}] AND o.text_sha256 <> c.text_sha256
WHERE c.id IN ({coded}) AND c.deleted = 0 AND o.deleted = 0 AND coalesce(c.[{name}], '') <> ''
AND c.[{name}] NOT IN (SELECT [{name}] FROM articles WHERE deleted = 0 AND [{name}] IS NOT NULL
    GROUP BY [{name}] HAVING count(*) > {most})
ORDER BY o.added DESC, o.id, c.added DESC, c.id
"""
MOST_ALIKE = 20  # articles with one title or address: more are a series, not states of one article
RECORDS = "SELECT article, count(*) FROM {table} WHERE deleted = 0 GROUP BY article"


class Lists:
    """What lists show of an open project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def slices(self, person: str, first: int, size: int) -> Iterator[list[ArticleLine]]:
        """The lines of all articles in the order they came, with this person's progress.

        The first slice has at most `first` lines, the others `size`; each is read when it is asked for.
        """
        rows = self._db.conn.execute(FROM_THE_BEGINNING, {"person": person, "size": first}).fetchall()
        while rows:
            yield [ArticleLine._make(row[1:]) for row in rows]
            last = {"rowid": rows[-1][0], "added": rows[-1][7]}
            rows = self._db.conn.execute(FURTHER_ON, {"person": person, "size": size, **last}).fetchall()

    def lines(self, person: str, ids: Collection[str]) -> list[ArticleLine]:
        """The lines of some articles, in the order they came; deleted ones are left out."""
        rows = self._db.conn.execute(THESE, {"person": person, "ids": written(list(ids))})
        return [ArticleLine._make(row[1:]) for row in rows]

    def first_started(self, person: str) -> str:
        """The first article that this person has begun; "" where there is none."""
        row = self._db.conn.execute(STARTED, [person]).fetchone()
        return str(row[0]) if row else ""

    def named_alike(self, name: str, person: str) -> list[tuple[str, str]]:
        """Articles that somebody coded, each with one that has another text and the same `title` or `url`."""
        sql = NAMED_ALIKE.format(name=name, coded=CODED_BY, most=MOST_ALIKE)
        return [(str(coded), str(other)) for coded, other in self._db.conn.execute(sql, {"person": person})]

    def coded_by(self, person: str) -> set[str]:
        """The articles in which somebody recorded anything."""
        return {str(article) for (article,) in self._db.conn.execute(CODED_BY, {"person": person})}

    def records_in(self, article: str) -> int:
        """How many annotations an article has."""
        return int(self._db.conn.execute(f"SELECT {RECORDS_IN}", {"id": article}).fetchone()[0])

    def records_by_article(self) -> Counter[str]:
        """How many annotations each article has; those without any are left out."""
        counts: Counter[str] = Counter()
        for table in TABLES:
            counts.update(dict(self._db.conn.execute(RECORDS.format(table=table)).fetchall()))
        return counts
