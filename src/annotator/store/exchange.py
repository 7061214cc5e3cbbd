"""What two laptops exchange: how each record stands and since when, read from the tables and the journal."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice

from sqlite_utils import Database

from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Record
from annotator.domain.stated import WHOLE, Stamp, Stated, wins_whole
from annotator.store.replaying import stated
from annotator.store.rows import TABLES, TYPES, records_of
from annotator.store.telling import TOLD, told
from annotator.store.texts import text_hash

OF_KIND = "FROM journal j LEFT JOIN edits e ON e.seq = j.edit WHERE j.type = ?"
AMONG = "AND j.record IN (SELECT value FROM json_each(?))"
TELLING = "AND j.withdrawn = 0 AND (j.before IS NULL OR j.before <> '{}' OR j.taken = 1)"
WHOLE_STAMPS = f"SELECT j.record, j.n, coalesce(j.device, e.device, '') {OF_KIND} {TELLING}"
CLOCK = """
SELECT device, max(n) FROM (
    SELECT coalesce(j.device, e.device, '') AS device, j.n AS n FROM journal j JOIN edits e ON e.seq = j.edit
    WHERE j.taken IS NULL
    UNION ALL SELECT device, n FROM heard)
GROUP BY device
"""
# What came in with a part of somebody's work, and what was taken back and did not come in again
BESIDES = """
SELECT j.record, j.device, max(CASE WHEN j.withdrawn = 0 THEN j.n END), min(CASE WHEN j.withdrawn > 0 THEN j.n END)
FROM journal j LEFT JOIN heard h ON h.device = j.device
WHERE j.taken = 1 AND CASE WHEN j.withdrawn = 0 THEN j.n > coalesce(h.n, 0) ELSE NOT EXISTS (
    SELECT 1 FROM journal s
    WHERE s.record = j.record AND s.withdrawn = 0 AND s.taken = 1 AND s.device = j.device AND s.n >= j.n) END
GROUP BY j.record, j.device
"""
STAMPS_OF = """
SELECT j.record, j.n, coalesce(j.device, e.device, '') FROM journal j LEFT JOIN edits e ON e.seq = j.edit
WHERE j.record IN (SELECT value FROM json_each(?)) AND j.withdrawn = 0
"""
AT_ONCE = 500  # records that are read together
SAME_TEXT = """
SELECT text_sha256, id FROM articles WHERE text_sha256 IN (SELECT value FROM json_each(?)) ORDER BY id
"""
NAMES = "SELECT title, url FROM articles WHERE deleted = 0"
LENGTHS = """
SELECT a.id, length(t.text) FROM articles a JOIN texts t ON t.sha256 = a.text_sha256
WHERE a.id IN (SELECT value FROM json_each(?))
"""
# Times that make no sense are nothing
NEWEST = "SELECT coalesce(max(CAST(strftime('%s', time) AS INTEGER)), 0) FROM edits"
KINDS = "SELECT DISTINCT type, record FROM journal WHERE record IN (SELECT value FROM json_each(?))"
TEXT_OF = "SELECT t.sha256, t.text FROM articles a JOIN texts t ON t.sha256 = a.text_sha256 WHERE a.id = ?"
ERASED = "SELECT key FROM erased WHERE key IN (SELECT value FROM json_each(?))"
UNREAD = """
SELECT a.id FROM articles a WHERE a.deleted = 0 AND NOT EXISTS (
    SELECT 1 FROM progress p WHERE p.article = a.id AND p.person = ? AND p.deleted = 0
        AND p.state IN ('done', 'excluded'))
ORDER BY a.rowid
"""


class Exchange:
    """Reads an open project for those who send it or take something in."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def clock(self) -> dict[str, int]:
        """Of each device the number up to which this project has heard of all its changes."""
        return {str(device): int(n) for device, n in self._db.conn.execute(CLOCK)}

    def heard_besides(self) -> dict[str, dict[str, int]]:
        """Of which records something else was heard than the clock says: by their ids, the number of each device."""
        found: dict[str, dict[str, int]] = {}
        for record, device, known, taken_back in self._db.conn.execute(BESIDES):
            found.setdefault(record, {})[device] = taken_back - 1 if known is None else known
        return found

    def all(self, record_type: type[Record], articles: Collection[str] | None = None) -> Iterator[Stated]:
        """Every record of a type that came to stand, deleted ones, too, in the order they were made.

        Only those of some articles where these are given, of a type that lies in articles.
        """
        ids = self._ids(record_type, articles)
        while some := list(islice(ids, AT_ONCE)):
            found = self.these(record_type, some)
            yield from (found[id] for id in some if id in found)

    def these(self, record_type: type[Record], ids: Iterable[str]) -> dict[str, Stated]:
        """How these records stand, those that are here; not what was taken in and then taken back."""
        ids = list(ids)
        found: dict[str, Stated] = {}
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            records, stamps = records_of(self._db, record_type, some), self._stamps(record_type, some)
            found |= {id: Stated(record, stamps.get(id, {})) for id, record in records.items()}
        return found

    def known(self, record_type: type[Record], ids: Iterable[str]) -> set[str]:
        """Which of these ids there are, deleted ones, too."""
        sql = f"SELECT id FROM [{TABLES[record_type]}] WHERE id IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._db.conn.execute(sql, [json.dumps(list(ids))])}

    def named(self) -> set[str]:
        """Titles and addresses of the standing articles."""
        return {words for row in self._db.conn.execute(NAMES) for words in row if words}

    def lengths(self, articles: Iterable[str]) -> dict[str, int]:
        """How many code points the texts of these articles have."""
        return dict(self._db.conn.execute(LENGTHS, [json.dumps(list(articles))]).fetchall())

    def stamps_of(self, ids: Iterable[str]) -> dict[str, set[Stamp]]:
        """All stamps that the journal tells of each of these records."""
        found: dict[str, set[Stamp]] = {}
        for id, n, device in self._db.conn.execute(STAMPS_OF, [json.dumps(list(ids))]):
            found.setdefault(id, set()).add(Stamp(n, device))
        return found

    def with_texts(self, hashes: Iterable[str]) -> dict[str, list[str]]:
        """The ids of the articles with these texts, deleted ones, too, the smallest first."""
        found: dict[str, list[str]] = {}
        for sha256, id in self._db.conn.execute(SAME_TEXT, [json.dumps(list(hashes))]):
            found.setdefault(sha256, []).append(id)
        return found

    def erased(self, keys: Iterable[str]) -> set[str]:
        """Which of these articles and texts were erased for good here, all by their `erased_key`."""
        return {row[0] for row in self._db.conn.execute(ERASED, [json.dumps(list(keys))])}

    def in_articles(self, articles: Collection[str]) -> Iterator[Stated]:
        """Every record that leads to one of these articles."""
        for record_type in TABLES:
            if _way(record_type):
                yield from self.all(record_type, articles)

    def of_people(self, people: Collection[str]) -> Iterator[Stated]:
        """Every record that leads to one of these people, whatever makes it theirs."""
        for record_type, table in TABLES.items():
            ways = [name for name, field in fields_of(record_type).items() if field.link == "person"]
            asked = " OR ".join(f"[{way}] IN (SELECT value FROM json_each(:people))" for way in ways)
            if asked:
                sql = f"SELECT id FROM [{table}] WHERE {asked} ORDER BY rowid"
                ids = [row[0] for row in self._db.conn.execute(sql, {"people": json.dumps([*people])})]
                yield from self.these(record_type, ids).values()

    def newest(self) -> datetime:
        """When the last thing was done in this project, by whichever clock was furthest ahead."""
        (seconds,) = self._db.conn.execute(NEWEST).fetchone()
        return datetime.fromtimestamp(seconds, UTC)

    def kinds(self, ids: Iterable[str]) -> Iterator[tuple[type[Record], str]]:
        """Which of these ids the journal knows, and of what."""
        for table, id in self._db.conn.execute(KINDS, [json.dumps(list(ids))]):
            yield TYPES[table], id

    def text_of(self, article: str) -> str:
        """The text of an article; "" where there is none, or it was damaged."""
        sha256, text = self._db.conn.execute(TEXT_OF, [article]).fetchone() or ("", "")
        return text if text_hash(text) == sha256 else ""

    def unread(self, person: str) -> list[str]:
        """The articles that somebody is not done with, and did not leave out."""
        return [row[0] for row in self._db.conn.execute(UNREAD, [person])]

    def _ids(self, record_type: type[Record], articles: Collection[str] | None) -> Iterator[str]:
        table, way = TABLES[record_type], _way(record_type)
        if articles is None or not way:
            rows = self._db.conn.execute(f"SELECT id FROM [{table}] ORDER BY rowid")
        else:
            sql = f"SELECT id FROM [{table}] WHERE [{way}] IN (SELECT value FROM json_each(?)) ORDER BY rowid"
            rows = self._db.conn.execute(sql, [json.dumps(list(articles))])
        return (row[0] for row in rows.fetchall())

    def _stamps(self, record_type: type[Record], ids: list[str]) -> Mapping[str, Mapping[str, Stamp]]:
        """An annotation has one, which is had without reading what the journal tells of it."""
        words = [TABLES[record_type], json.dumps(ids)]
        if not wins_whole(record_type):
            rows = self._db.conn.execute(f"SELECT {TOLD} {OF_KIND} {AMONG} ORDER BY j.seq", words)
            return {id: state.stamps() for (_, id), state in stated(told(*row) for row in rows).items()}
        found: dict[str, Stamp] = {}
        for id, n, device in self._db.conn.execute(f"{WHOLE_STAMPS} {AMONG}", words):
            found[id] = max(found.get(id, Stamp(0, "")), Stamp(n, device))
        return {id: {WHOLE: stamp} for id, stamp in found.items()}


def _way(record_type: type[Record]) -> str:
    """The field that says which article a record lies in; of an article its own id."""
    if record_type is Article:
        return "id"
    return next((name for name, field in fields_of(record_type).items() if field.link == "article"), "")
