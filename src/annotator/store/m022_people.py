"""The migration that lets two people of a project be one: who set up a second computer under a new id."""

from sqlite_utils import Database

MERGED = "ALTER TABLE people ADD COLUMN merged_into TEXT REFERENCES people(id)"


def m022_people(db: Database) -> None:
    """Whom somebody turned out to be."""
    db.conn.execute(MERGED)
