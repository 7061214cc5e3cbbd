"""The migration that makes room for verdicts and comments."""

from sqlite_utils import Database

from annotator.store.views import make_views

TABLES = """
CREATE TABLE verdicts (
    id TEXT PRIMARY KEY, article TEXT REFERENCES articles(id), reviewer TEXT REFERENCES people(id), annotation TEXT,
    kind TEXT, verdict TEXT, reason TEXT, comment TEXT, snapshot TEXT, replaced_by TEXT, time TEXT, deleted INTEGER
) STRICT;
CREATE TABLE comments (
    id TEXT PRIMARY KEY, article TEXT REFERENCES articles(id), record TEXT, parent TEXT,
    author TEXT REFERENCES people(id), text TEXT, time TEXT, "to" TEXT REFERENCES people(id), resolved INTEGER,
    deleted INTEGER
) STRICT;
CREATE INDEX verdicts_of_article ON verdicts (article) WHERE deleted = 0;
CREATE INDEX verdicts_of_annotation ON verdicts (annotation);
CREATE INDEX verdicts_replaced ON verdicts (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX comments_of_article ON comments (article) WHERE deleted = 0;
"""


def m019_review(db: Database) -> None:
    """What reviewers decided about annotations, and what people say about records."""
    for statement in filter(None, map(str.strip, TABLES.split(";"))):
        db.conn.execute(statement)
    make_views(db)  # that of figures tells what was decided
