"""The history of the open project: what was changed, and bringing an earlier state of a record back."""

from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.history import FieldChange, HistoryWish
from annotator.domain.records import Record
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.session.session import Session
from annotator.store.project import Project
from annotator.store.rows import TYPES

MOST = 2_000  # lines at once


def lines_of(project: Project, wish: HistoryWish) -> list[FieldChange]:
    """The last changes that are wished for; in any thread, with a project of its own."""
    return project.history.lines(wish, MOST)


def records_of(project: Project, lines: list[FieldChange]) -> dict[str, Record]:
    """The records that lines are about, as they are now, by their ids."""
    by_table: dict[str, set[str]] = {}
    for line in lines:
        by_table.setdefault(line.table, set()).add(line.record)
    return {
        id: record for table, ids in by_table.items() for id, record in project.records.these(TYPES[table], ids).items()
    }


def bring_back(session: Session, line: FieldChange) -> Edit:
    """The edit that lets a record stand as it did after a change; UserError where there is nothing to do."""
    now = session.project.records.get(TYPES[line.table], line.record)
    then = session.project.history.state_after(line.record, line.seq)
    if now is None or then is None:
        raise UserError("This record is gone for good. It cannot be brought back.")
    edit = Edit(sentence("bring back {0} as it was", wording(then)), (Change(now, then),))
    if set(edit.changes[0].fields) <= {"modified"}:
        raise UserError("{0} is as it was then already.", wording(now))
    return edit
