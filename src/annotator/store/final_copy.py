"""A copy of a project in which only the final records stand, for one export."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation
from annotator.domain.fields import fields_of
from annotator.store.copying import Snapshot
from annotator.store.rows import TABLES

LINKED = ("figure", "source")
KEPT = "CREATE TEMP TABLE kept (id TEXT PRIMARY KEY) WITHOUT ROWID"
OTHERS = "UPDATE [{0}] SET deleted = 1 WHERE deleted = 0 AND id NOT IN (SELECT id FROM temp.kept)"


@contextmanager
def final_copy(path: Path, records: Iterable[AnyAnnotation]) -> Iterator[Path]:
    """A copy in which no annotations stand but these, with links to each other as they have them here.

    It is gone afterwards; the project itself is only read. UserError where it cannot be.
    """
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        target = Path(folder) / path.name
        with closing(Snapshot(path)) as looking, closing(sqlite3.connect(target)) as copy:
            looking.conn.backup(copy)
            _leave(copy, list(records))
        yield target


def _leave(copy: sqlite3.Connection, records: list[AnyAnnotation]) -> None:
    copy.execute(KEPT)
    copy.executemany("INSERT INTO temp.kept VALUES (?)", ((record.id,) for record in records))
    for kind in ANNOTATIONS:
        copy.execute(OTHERS.format(TABLES[kind]))
        links = [name for name, field in fields_of(kind).items() if field.link in LINKED]
        if links:
            values = ", ".join(f"[{name}] = ?" for name in links)
            mine = ([*(getattr(r, name) or None for name in links), r.id] for r in records if isinstance(r, kind))
            copy.executemany(f"UPDATE [{TABLES[kind]}] SET {values} WHERE id = ?", mine)
    copy.commit()
