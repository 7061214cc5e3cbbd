"""What somebody who codes blind may see: decided here, for every connection that reads the project for a person.

It is an agreement of a team, not a lock: whoever opens the file in another program sees all of it. Who must not even
have it is sent the articles without records.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.edits import Change, Edit
from annotator.domain.records import Progress
from annotator.domain.review import owner_of
from annotator.domain.sentences import sentence
from annotator.domain.team import BLIND, Assignment, BlindCoding, Reviewer
from annotator.store.project import Project
from annotator.store.rows import TABLES

if TYPE_CHECKING:
    from annotator.session.session import Session

DECIDES = (BlindCoding, Reviewer, Assignment, Progress)  # on what it hangs who sees what


def is_blind(project: Project) -> bool:
    """Whether the project is coded blind."""
    return any(each.on for each in project.records.all(BlindCoding))


def blind(project: Project, *, on: bool) -> Edit:
    """The edit that lets a project be coded blind, or openly."""
    known = project.records.get(BlindCoding, BLIND)
    if known is None and not on:
        return Edit("", ())
    label = sentence("code blind") if on else sentence("code blind no longer")
    return Edit(label, (Change(known, BlindCoding(id=BLIND, on=on)),))


def seen_after(session: "Session", edit: Edit) -> Edit:
    """What its person sees of an edit that was just done; where that decides on sight, all is looked at anew."""
    project, person = session.project, session.person.id
    foreign = project.blinders.on and any(owner_of(change.after) not in ("", person) for change in edit.changes)
    decides = any(isinstance(change.after, DECIDES) for change in edit.changes)
    if (foreign or decides) and project.blinders.put_on(person, anew=foreign):
        session.register.look_again()
        session.resighted()
    if not project.blinders.on:
        return edit
    kept = tuple(change for change in edit.changes if _is_seen(project, change, person))
    return edit if len(kept) == len(edit.changes) else replace(edit, changes=kept)


def _is_seen(project: Project, change: Change, person: str) -> bool:
    record = change.after
    return owner_of(record) == person or project.blinders.sees(TABLES[type(record)], record.id)
