"""Who coded which articles, and what they recorded there, article by article."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.store.rows import TABLES, reader

# What was made to decide is nobody's coding, and who is done with an article and only decided in it did not code it
CODED = "r.deleted = 0 AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.replaced_by = r.id AND v.deleted = 0)"
DONE = "SELECT article, person FROM progress p WHERE state = 'done' AND deleted = 0"
DECIDED = "SELECT 1 FROM verdicts v WHERE v.article = p.article AND v.reviewer = p.person AND v.deleted = 0"
WORKED = f"""
SELECT c.article, c.person FROM (
    {" UNION ".join(f"SELECT article, author AS person FROM {TABLES[kind]} r WHERE {CODED}" for kind in ANNOTATIONS)}
    UNION {DONE} AND NOT EXISTS ({DECIDED})) c
JOIN articles a ON a.id = c.article AND a.deleted = 0
"""
ARTICLES = """
SELECT a.id, coalesce(a.title, ''), length(t.text) FROM articles a JOIN texts t ON t.sha256 = a.text_sha256
WHERE a.deleted = 0 AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.added, a.rowid
"""
OF_PEOPLE = f"""
r WHERE article = ? AND {CODED} AND coalesce(author, '') IN (SELECT value FROM json_each(?)) ORDER BY rowid
"""


class CodedArticle(NamedTuple):
    """An article: its title and the length of its text in code points."""

    article: str
    title: str
    length: int


class CodedArticles:
    """Reads what is compared; ask beside the window."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def coders(self, *, done: bool = False) -> dict[str, set[str]]:
        """By article those who recorded something there or are done with it; with `done`, only the latter."""
        found: dict[str, set[str]] = defaultdict(set)
        only = set(self._conn.execute(DONE)) if done else None
        for article, person in self._conn.execute(WORKED):
            if only is None or (article, person) in only:
                found[article].add(person or "")
        return found

    def articles(self, ids: Iterable[str]) -> list[CodedArticle]:
        """Those of these articles that stand, in their order."""
        return [CodedArticle(*row) for row in self._conn.execute(ARTICLES, [json.dumps(list(ids))])]

    def records(self, article: str, people: Iterable[str]) -> dict[str, list[AnyAnnotation]]:
        """What each of these people recorded in an article, in the order in which they did."""
        found: dict[str, list[AnyAnnotation]] = {person: [] for person in people}
        told = [article, json.dumps(list(found))]
        for kind in ANNOTATIONS:
            made = reader(TABLES[kind])
            for row in self._conn.execute(f"{made.select} {OF_PEOPLE}", told):
                record = made.record(row)
                assert isinstance(record, kind)
                found[record.author].append(record)
        return found
