"""Who somebody is in a project where two turned out to be one."""

from typing import TYPE_CHECKING

from annotator.domain.records import Person
from annotator.domain.register import followed
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.session.session import Session


def standing_person(project: Project, person: Person) -> Person:
    """The person as the project knows them, or the one who they turned out to be."""

    def into(id: str) -> str:
        found = project.records.get(Person, id)
        return found.merged_into if found else ""

    stands = followed(person.id, into)
    return person if stands == person.id else project.records.get(Person, stands) or person


def be_who_stands(session: "Session") -> None:
    """Whoever works here is the one who they turned out to be, and sees what that one may see."""
    stands = standing_person(session.project, session.person)
    if stands.id != session.person.id:
        session.person = stands
        session.project.blinders.put_on(stands.id)
