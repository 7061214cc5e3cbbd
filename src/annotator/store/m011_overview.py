"""The migration that lets the journal be counted without reading what it holds."""

from sqlite_utils import Database


def m011_overview(db: Database) -> None:
    """What was touched by which edit, apart from the states before and after, which are large."""
    db.conn.execute("CREATE INDEX journal_touched ON journal (type, edit, record, withdrawn)")
