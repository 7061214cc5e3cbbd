"""Verdicts and comments of an open project, read back."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlite_utils import Database

from annotator.domain.records import Record
from annotator.domain.review import Comment, Verdict
from annotator.store.rows import TABLES, reader, written

R = TypeVar("R", bound=Record)

OF_ARTICLE = "WHERE article = ? AND deleted = 0"
ALL = "WHERE deleted = 0 AND (SELECT a.deleted FROM articles a WHERE a.id = article) = 0"
# The stamp of a record is that of its last row that counts
STAMPS = """
SELECT j.record, max(j.n), coalesce(j.device, e.device) FROM json_each(?) w
JOIN journal j ON j.record = w.value LEFT JOIN edits e ON e.seq = j.edit WHERE j.withdrawn = 0 GROUP BY 1
"""
ARTICLES = """
SELECT a.id FROM articles a WHERE a.deleted = 0 AND (
    EXISTS (SELECT 1 FROM mentions r WHERE r.article = a.id AND r.deleted = 0)
    OR EXISTS (SELECT 1 FROM figures r WHERE r.article = a.id AND r.deleted = 0)
    OR EXISTS (SELECT 1 FROM sources r WHERE r.article = a.id AND r.deleted = 0))
ORDER BY coalesce(a.added, ''), a.id
"""
SHARED = """
SELECT a.id FROM articles a WHERE a.deleted = 0 AND EXISTS (
    SELECT 1 FROM figures f WHERE f.article = a.id AND f.deleted = 0) AND (
    SELECT count(DISTINCT r.author) FROM (
        SELECT author FROM mentions WHERE article = a.id AND deleted = 0
        UNION SELECT author FROM figures WHERE article = a.id AND deleted = 0
        UNION SELECT author FROM sources WHERE article = a.id AND deleted = 0
        UNION SELECT person FROM progress WHERE article = a.id AND deleted = 0 AND state = 'done') r) > 1
ORDER BY coalesce(a.added, ''), a.id
"""
DONE = "SELECT person FROM progress WHERE article = ? AND state = 'done' AND deleted = 0"


class Reviews:
    """What was decided and said; nothing of it is cached."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def verdicts(self, article: str) -> list[Verdict]:
        """The verdicts on annotations of an article, those with smaller stamps first: the last of several stands."""
        return self._in_order(self._these(Verdict, OF_ARTICLE, [article]))

    def all_verdicts(self) -> dict[str, list[Verdict]]:
        """The same of all articles that stand, by article."""
        found: dict[str, list[Verdict]] = defaultdict(list)
        for verdict in self._in_order(self._these(Verdict, ALL)):
            found[verdict.article].append(verdict)
        return dict(found)

    def comments(self, article: str) -> list[Comment]:
        """What was said about the records of an article, the oldest first."""
        return _by_time(self._these(Comment, OF_ARTICLE, [article]))

    def all_comments(self) -> list[Comment]:
        """Everything that was said in articles that stand, the oldest first."""
        return _by_time(self._these(Comment, ALL))

    def articles(self) -> list[str]:
        """The articles in which something is recorded, in their order."""
        return [row[0] for row in self._db.conn.execute(ARTICLES)]

    def shared_articles(self) -> list[str]:
        """Those with figures that several people coded, in their order."""
        return [row[0] for row in self._db.conn.execute(SHARED)]

    def done_with(self, article: str) -> list[str]:
        """Who is done with an article, whether or not there was anything to record."""
        return [row[0] for row in self._db.conn.execute(DONE, [article])]

    def _these(self, record_type: type[R], where: str, told: Iterable[Any] = ()) -> list[R]:
        made = reader(TABLES[record_type])
        rows = self._db.conn.execute(f"{made.select} {where}", list(told))
        return [record for record in map(made.record, rows) if isinstance(record, record_type)]

    def _in_order(self, verdicts: list[Verdict]) -> list[Verdict]:
        rows = self._db.conn.execute(STAMPS, [written([verdict.id for verdict in verdicts])])
        stamps = {record: (n, device or "") for record, n, device in rows}
        return sorted(verdicts, key=lambda verdict: (stamps.get(verdict.id, (0, "")), verdict.id))


def _by_time(comments: list[Comment]) -> list[Comment]:
    return sorted(comments, key=lambda comment: (comment.time, comment.id))
