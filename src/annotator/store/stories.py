"""Which articles tell one story: an index that can be made anew at any time, so that the journal knows nothing of it.

An article's number in it is its own, as rows may be numbered otherwise when a file is written anew. A story has the
number of the article that it began with.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from annotator.domain.anchors import Span
from annotator.domain.stories import Version
from annotator.store.writing import WRITE_LOCK

STATE = "stories"
LACKING = "a.deleted = 0 AND NOT EXISTS (SELECT 1 FROM search_stories s WHERE s.article = a.id)"
COMMON = 40  # articles: what stands in more than so many different texts says nothing of a story
PENDING = f"""
SELECT a.id, t.text, a.added, a.rowid FROM articles a JOIN texts t ON t.sha256 = a.text_sha256
WHERE (a.added, a.rowid) > (?, ?) AND {LACKING}
ORDER BY a.added, a.rowid LIMIT ?
"""
TEXT_OF = """
SELECT a.id, t.text FROM search_stories s JOIN articles a ON a.id = s.article JOIN texts t ON t.sha256 = a.text_sha256
WHERE s.number = ?
"""
HOW_MANY = f"SELECT count(*) FROM articles a WHERE {LACKING}"
ZONES = "SELECT start, end FROM zones WHERE article = ? AND deleted = 0 AND kind IN ({})"
STANDING_IN = "SELECT number FROM search_story_words WHERE hash = ? LIMIT ?"
ADD = """
INSERT INTO search_stories (article, story, size, near, contained, resemblance) VALUES (?, 0, ?, ?, ?, ?)
"""
STORY_OF = "SELECT story FROM search_stories WHERE number = ?"
ADD_WORD = "INSERT OR IGNORE INTO search_story_words (hash, number) VALUES (?, ?)"
SEVERAL = """
SELECT s.story, s.article, n.article, coalesce(s.contained, 0), coalesce(s.resemblance, 0)
FROM search_stories s JOIN articles a ON a.id = s.article AND a.deleted = 0
LEFT JOIN search_stories n ON n.number = s.near
WHERE s.story IN (SELECT story FROM search_stories GROUP BY story HAVING count(*) > 1) ORDER BY s.story, s.number
"""


START = ("", 0)


class Busy(Exception):
    """Somebody else writes for long, or the disk lets nobody write: this can wait."""


class Pending(NamedTuple):
    """An article that was not looked at yet, and its place among all."""

    article: str
    text: str
    place: tuple[str, int]


class Entry(NamedTuple):
    """What the index learns of an article."""

    article: str
    size: int  # shingles
    near: int | None  # the number of the article that it is most like
    contained: float
    resemblance: float
    linked: tuple[int, ...]  # the numbers of all that tell its story
    words: tuple[int, ...]  # by which it is found; none for one that others are found by already


class StoryIndex:
    """Keeps the index of a project."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def is_of(self, version: str) -> bool:
        """Whether it was made in this way; else it is to be forgotten first."""
        row = self._db.conn.execute("SELECT value FROM search_state WHERE name = ?", [STATE]).fetchone()
        return row is not None and row[0] == version

    def forget(self, version: str) -> None:
        """Begin anew, in this way."""
        with self.writing():
            self._db.conn.execute("DELETE FROM search_stories")
            self._db.conn.execute("DELETE FROM search_story_words")
            self._db.table("search_state").upsert({"name": STATE, "value": version}, pk="name")

    def pending(self) -> int:
        """How many articles were not looked at yet."""
        return int(self._db.conn.execute(HOW_MANY).fetchone()[0])

    def next_ones(self, most: int, after: tuple[str, int]) -> list[Pending]:
        """Some articles that were not looked at yet, with their texts, in the order they came, from a place on."""
        rows = self._db.conn.execute(PENDING, [*after, most])
        return [Pending(id, text, (added, rowid)) for id, text, added, rowid in rows]

    def zones(self, article: str, kinds: Iterable[str]) -> list[Span]:
        """The stretches of an article that are zones of these kinds."""
        kinds = [*kinds]
        sql = ZONES.format(", ".join("?" * len(kinds)))
        return [Span(start, end) for start, end in self._db.conn.execute(sql, [article, *kinds])]

    def candidates(self, words: Iterable[int]) -> Counter[int]:
        """The numbers of articles that are found by these, and by how many of them; common ones do not count."""
        found: Counter[int] = Counter()
        for word in words:
            numbers = self._db.conn.execute(STANDING_IN, [word, COMMON + 1]).fetchall()
            if len(numbers) <= COMMON:
                found.update(number for (number,) in numbers)
        return found

    def text_of(self, number: int) -> tuple[str, str] | None:
        """The article with a number, and its text."""
        row = self._db.conn.execute(TEXT_OF, [number]).fetchone()
        return (row[0], row[1]) if row else None

    def title_of(self, article: str) -> str:
        """The title of an article."""
        row = self._db.conn.execute("SELECT title FROM articles WHERE id = ?", [article]).fetchone()
        return str(row[0] or "") if row else ""

    def size_of(self, number: int) -> int:
        """How many shingles an article has."""
        row = self._db.conn.execute("SELECT size FROM search_stories WHERE number = ?", [number]).fetchone()
        return int(row[0]) if row else 0

    def keep(self, entry: Entry) -> int:
        """Keep what was learned of an article, and let all that are linked tell one story; gives its number."""
        run = self._db.conn.execute
        values = [entry.article, entry.size, entry.near, entry.contained, entry.resemblance]
        number = int(run(ADD, values).lastrowid or 0)
        stories = {run(STORY_OF, [other]).fetchone()[0] for other in entry.linked}
        story = min(stories, default=number)
        run("UPDATE search_stories SET story = ? WHERE number = ?", [story, number])
        for other in stories - {story}:
            run("UPDATE search_stories SET story = ? WHERE story = ?", [story, other])
        rare = [word for word in entry.words if not self._is_common(word)]
        self._db.conn.executemany(ADD_WORD, [(word, number) for word in rare])
        return number

    def together(self) -> Iterator[Version]:
        """Every article that stands and shares its story with others that did, story by story."""
        for row in self._db.conn.execute(SEVERAL):
            yield Version._make(row)

    def _is_common(self, word: int) -> bool:
        return len(self._db.conn.execute(STANDING_IN, [word, COMMON + 1]).fetchall()) > COMMON

    @contextmanager
    def writing(self) -> Iterator[None]:
        """All that is kept meanwhile is kept at once, or nothing; Busy where it cannot be written now."""
        try:
            with self._db.atomic():
                self._db.conn.execute(WRITE_LOCK)
                yield
        except sqlite3.OperationalError as problem:
            raise Busy from problem


@contextmanager
def story_index(path: Path) -> Iterator[StoryIndex]:
    """The index of a project by a connection of its own, in any thread."""
    conn = sqlite3.connect(path, isolation_level=None)
    try:
        yield StoryIndex(Database(conn, execute_plugins=False))
    finally:
        conn.close()
