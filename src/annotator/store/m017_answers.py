"""The migration that makes room for what people answered to suggestions."""

from sqlite_utils import Database

TABLES = """
CREATE TABLE answers (
    id TEXT PRIMARY KEY, article TEXT REFERENCES articles(id), person TEXT REFERENCES people(id), record TEXT,
    said TEXT, kind TEXT, rule TEXT, words TEXT, status TEXT, place TEXT, time TEXT, deleted INTEGER
) STRICT;
CREATE TABLE forgotten (
    id TEXT PRIMARY KEY, person TEXT REFERENCES people(id), line TEXT, since TEXT, deleted INTEGER
) STRICT;
CREATE INDEX answers_rejected ON answers (article, person) WHERE said = 'rejected';
"""


def m017_answers(db: Database) -> None:
    """What was said to each suggestion, and from when on a line of what was learned counts."""
    for statement in filter(None, map(str.strip, TABLES.split(";"))):
        db.conn.execute(statement)
