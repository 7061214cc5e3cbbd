"""The migration that lets a project remember which articles were erased for good, without a word of them."""

from sqlite_utils import Database

ERASED = "CREATE TABLE IF NOT EXISTS erased (key TEXT PRIMARY KEY) STRICT"  # as `domain.erased.erased_key` makes them


def m021_erased(db: Database) -> None:
    """So that they do not come back in silence with the work of somebody who still has them."""
    db.conn.execute(ERASED)
