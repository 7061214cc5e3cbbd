"""Writing a large edit in another thread, while the window that has the project open only reads."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from annotator.domain.edits import Edit
from annotator.domain.errors import UserError
from annotator.store.faults import not_saved
from annotator.store.project import Project, connected
from annotator.store.writing import Writer

STEPS = 50_000  # of SQLite's machine, between two looks whether it is still wanted


def applying(project: Project, edit: Edit, person: str, device: str) -> Callable[..., Edit | None]:
    """The work of `Project.apply`, to be called in any thread; None where it was cancelled, and nothing is written.

    Raises UserError as that does.
    """
    if not project.writable:
        raise UserError("This project is open for looking only, so nothing can be changed here.")
    return partial(_applied, project.path, edit, person, device)


def _applied(
    path: Path,
    edit: Edit,
    person: str,
    device: str,
    progress: Callable[[int, int, str], None] = lambda done, of, what: None,
    cancelled: Callable[[], bool] = bool,
) -> Edit | None:
    """By a connection of its own, under the lock of the open project."""
    progress(0, 0, "")

    def tell(done: int) -> None:
        progress(done, len(edit.changes), "")
        if cancelled():
            raise _Unwished

    db = connected(path)
    try:
        db.conn.set_progress_handler(cancelled, STEPS)
        return Writer(db).apply(edit, person, device, tell)
    except _Unwished:
        return None
    except (sqlite3.DatabaseError, OSError) as problem:
        if cancelled():
            return None
        raise not_saved(problem, path.name) from problem
    finally:
        db.close()


class _Unwished(Exception):
    """Whoever wanted it does not want it any more; what was begun is rolled back."""
