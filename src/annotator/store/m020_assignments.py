"""The migration that makes room for who codes what, who reviews, and whether coding is blind."""

from sqlite_utils import Database

STATEMENTS = """
CREATE TABLE assignments (
    id TEXT PRIMARY KEY, article TEXT REFERENCES articles(id), person TEXT REFERENCES people(id), deleted INTEGER
) STRICT;
CREATE INDEX assignments_of_article ON assignments (article) WHERE deleted = 0;
CREATE TABLE reviewers (id TEXT PRIMARY KEY, person TEXT REFERENCES people(id), deleted INTEGER) STRICT;
CREATE TABLE blind_coding (id TEXT PRIMARY KEY, [on] INTEGER, deleted INTEGER) STRICT;
"""


def m020_assignments(db: Database) -> None:
    """Assignments, reviewers, and the one setting for blind coding."""
    for statement in filter(None, map(str.strip, STATEMENTS.split(";"))):
        db.conn.execute(statement)
