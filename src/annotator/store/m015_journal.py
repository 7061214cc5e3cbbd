"""The migration that leaves the journal two small indexes for what five were for."""

from sqlite_utils import Database

INDEXES = """
DROP INDEX [idx_journal_record];
DROP INDEX [journal_touched];
DROP INDEX [idx_journal_n];
CREATE INDEX journal_of_record ON journal (record, edit, withdrawn);
DROP INDEX [idx_edits_id];
DROP INDEX [idx_edits_step];
CREATE INDEX edits_of_step ON edits (substr(coalesce(step, id), 1, 8));
"""


def m015_journal(db: Database) -> None:
    """What was told of a record, without reading it; and the edits of a step: its own id where it names none."""
    for statement in filter(None, map(str.strip, INDEXES.split(";"))):
        db.conn.execute(statement)
