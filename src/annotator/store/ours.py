"""Whether a file is a project of ours, and of which version."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from annotator.domain.damage import Damaged
from annotator.domain.errors import UserError
from annotator.store.faults import DAMAGED, EMPTY, not_opened
from annotator.store.lock import SUFFIX
from annotator.store.opening import first_look
from annotator.store.schema import APPLICATION_ID, migrations

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def check_ours(path: Path) -> None:
    """That this is a project file of this version or an older one; UserError where it is not."""
    if not path.is_file():
        raise UserError("{0} is not there. Choose another project, or make a new one.", path)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode={first_look(path)}", uri=True)) as conn:
            ours = conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            known = {migration.name for migration in migrations._migrations}
            newer = ours and {m.name for m in migrations.applied(Database(conn, execute_plugins=False))} - known
            tables = {row[0] for row in conn.execute(TABLES)}
    except (sqlite3.Error, UnicodeDecodeError) as problem:  # what SQLite says may hold damaged names
        raise not_opened(problem, path) from problem
    if not ours and (tables >= {"journal", "edits", "articles"} or (path.suffix == SUFFIX and not tables)):
        raise Damaged(EMPTY if not tables else DAMAGED, path.name)
    if not ours:
        raise UserError("{0} is not a project file. Choose another, or make a new one.", path.name)
    if newer:
        raise UserError("{0} was made by a newer version of the annotator. Update it to open this project.", path.name)


def check_current(path: Path) -> None:
    """An older project is brought up to date when it is opened for writing; until then it cannot be looked at."""
    if not is_current(path):
        raise UserError("{0} is of an older version. Open it for writing once to bring it up to date.", path.name)


def is_current(path: Path) -> bool:
    """Whether a project file is of this version, and not of an older one; UserError where it is neither."""
    check_ours(path)
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as conn:
        return not migrations.pending(Database(conn, execute_plugins=False))
