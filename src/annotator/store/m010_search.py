"""The migration that makes room for the index of words."""

from sqlite_utils import Database

INDEX = """
CREATE VIRTUAL TABLE search_texts USING fts5(words, content='', columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE search_records USING fts5(words, typed, content='', columnsize=0, tokenize='ascii');
"""
LARGER_BATCHES = "INSERT INTO {0}({0}, rank) VALUES('hashsize', 8388608)"  # bytes that are sorted before writing


def m010_search(db: Database) -> None:
    """The index of words, which holds no text; it is made in `search`, also for projects that were there before."""
    for statement in filter(None, map(str.strip, INDEX.split(";"))):
        db.conn.execute(statement)
    for table in ("search_texts", "search_records"):
        db.conn.execute(LARGER_BATCHES.format(table))
    db.table("search_state").create({"name": str, "value": str}, pk="name", strict=True)
