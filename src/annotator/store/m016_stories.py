"""The migration that makes room for what tells copies and rewrites of one story."""

from sqlite_utils import Database

TABLES = """
CREATE TABLE search_stories (
    number INTEGER PRIMARY KEY, article TEXT NOT NULL, story INTEGER NOT NULL, size INTEGER NOT NULL,
    near INTEGER, contained REAL, resemblance REAL
) STRICT;
CREATE UNIQUE INDEX search_stories_article ON search_stories (article);
CREATE INDEX search_stories_story ON search_stories (story);
CREATE TABLE search_story_words (hash INTEGER, number INTEGER, PRIMARY KEY (hash, number)) STRICT, WITHOUT ROWID;
"""


def m016_stories(db: Database) -> None:
    """Which story each article tells, and the few runs of words by which copies find each other; all of it can be made
    anew."""
    for statement in filter(None, map(str.strip, TABLES.split(";"))):
        db.conn.execute(statement)
