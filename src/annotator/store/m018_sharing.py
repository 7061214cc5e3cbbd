"""The migration that lets work of other laptops stand in the journal, with stamps of its own."""

from sqlite_utils import Database

STATEMENTS = """
ALTER TABLE journal ADD COLUMN taken INTEGER;
CREATE INDEX journal_taken ON journal (n) WHERE taken = 1;
CREATE TABLE heard (device TEXT PRIMARY KEY, n INTEGER) STRICT;
"""


def m018_sharing(db: Database) -> None:
    """Which rows came from elsewhere, and what those who sent them had heard of each device."""
    for statement in filter(None, map(str.strip, STATEMENTS.split(";"))):
        db.conn.execute(statement)
