"""What was answered to suggestions, read back: counted by line, and what was rejected in an article."""

from typing import cast

from sqlite_utils import Database

from annotator.domain.answers import REJECTED, Answer, Forgotten
from annotator.store.rows import TABLES, reader

# What stands after the time from which on a line counts, and from which on anything does
COUNTED = """
SELECT {line} AS line, a.said, count(*) FROM answers a
LEFT JOIN forgotten f ON f.person = a.person AND f.line = {line} AND f.deleted = 0
LEFT JOIN forgotten g ON g.person = a.person AND g.line IS NULL AND g.deleted = 0
WHERE a.person = ? AND a.deleted = 0 AND {given}
    AND a.time > coalesce(f.since, '') AND a.time > coalesce(g.since, '')
GROUP BY 1, 2
"""
LINES = (
    ("'rule ' || a.rule", "a.rule IS NOT NULL"),
    ("'status ' || a.status", "a.status IS NOT NULL"),
    ("'cue ' || a.words", "a.kind = 'source' AND a.words IS NOT NULL"),
    ("'name ' || a.words", "a.kind = 'mention' AND a.words IS NOT NULL"),
    ("'counted ' || a.words", "a.kind = 'figure' AND a.words IS NOT NULL"),
)
CUES = """
SELECT cue, count(*), max(created) FROM sources
WHERE author = ? AND origin = 'manual' AND deleted = 0 AND cue IS NOT NULL GROUP BY 1
"""


class Answers:
    """The answers of an open project; each person sees their own alone."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def tallies(self, person: str) -> list[tuple[str, str, int]]:
        """How often what was said to suggestions that hang on a line, without what is forgotten."""
        found: list[tuple[str, str, int]] = []
        for line, given in LINES:
            found += self._db.conn.execute(COUNTED.format(line=line, given=given), [person])
        return found

    def cues_by_hand(self, person: str) -> list[tuple[str, int, str]]:
        """The cues of sources that somebody marked without being proposed them, how often, and when last."""
        return list(self._db.conn.execute(CUES, [person]))

    def forgotten(self, person: str) -> list[Forgotten]:
        """From when on which lines count."""
        made = reader(TABLES[Forgotten])
        rows = self._db.conn.execute(f"{made.select} WHERE person = ? AND deleted = 0", [person])
        return [cast(Forgotten, made.record(row)) for row in rows]

    def rejected(self, article: str, person: str) -> list[Answer]:
        """What somebody rejected in an article."""
        made = reader(TABLES[Answer])
        where = f"WHERE article = ? AND person = ? AND said = '{REJECTED}' AND deleted = 0"
        return [
            cast(Answer, made.record(row)) for row in self._db.conn.execute(f"{made.select} {where}", [article, person])
        ]
