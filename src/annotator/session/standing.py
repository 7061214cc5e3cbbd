"""Who somebody is in a project where two turned out to be one: at once, and also where that is taken back."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.domain.edits import Edit
from annotator.domain.records import Person
from annotator.domain.register import followed
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.session.session import Session

OF_ONE_PERSON = ("listing", "comparing")  # of a session: made anew where somebody else works there


def be_who_stands(session: "Session") -> None:
    """Whoever came is the one who they turned out to be, and sees what that one may see."""
    came = session.came_as
    stands = followed(came.id, lambda id: _merged_into(session.project, id))
    if stands == session.person.id:
        return
    session.person = session.project.records.get(Person, stands) or came
    for name in OF_ONE_PERSON:
        vars(session).pop(name, None)
    session.project.blinders.put_on(stands)
    session.register.look_again()
    session.resighted()


def known_anew(session: "Session", edit: Edit) -> None:
    """After an edit: whoever works here has the name that it gives them, and is the one who they are by it."""
    people = [change.after for change in edit.changes if isinstance(change.after, Person)]
    for person in people:
        if person.id == session.person.id and not person.merged_into:
            session.person = person
    if people:
        be_who_stands(session)


def writer_of(session: "Session", edit: Edit) -> str:
    """The id of the person whose step of undo an edit is.

    That whoever came is somebody else, or is not, they do under the name that they came with: so they find the step
    again as either, and can take it back.
    """
    changes = [change for change in edit.changes if isinstance(change.after, Person)]
    parted = {c.after.id for c in changes if c.before is not None and "merged_into" in c.fields}
    return session.came_as.id if parted.intersection(_followed_by(session)) else session.person.id


def _followed_by(session: "Session") -> Iterator[str]:
    """The ids of all who the person that came turned out to be, one after another."""
    id, seen = session.came_as.id, set[str]()
    while id and id not in seen:
        yield id
        seen.add(id)
        id = _merged_into(session.project, id)


def _merged_into(project: Project, id: str) -> str:
    found = project.records.get(Person, id)
    return found.merged_into if found else ""
