"""Hands for stories about several laptops: people with a project each, who send files to one another."""

from dataclasses import replace
from pathlib import Path

from annotator.domain import edits
from annotator.domain.records import Person, Record
from annotator.domain.stated import Stated
from annotator.services.sharing.choosing import Wish
from annotator.services.sharing.plan import Plan
from annotator.session import Session
from annotator.session.sharing import reading, sending, take
from annotator.store.project import Project
from annotator.store.rows import TABLES
from tests.stories import new_project

ANNA, BEN, CARA = (Person(id=letter * 32, name=name) for letter, name in (("a", "Anna"), ("b", "Ben"), ("c", "Cara")))


def laptop(folder: Path, person: Person, name: str = "", book: tuple[Record, ...] = ()) -> Session:
    """A new project on somebody's laptop, with the general codebook or a smaller one, as all of it is sent."""
    name = name or person.name
    if not book:
        return new_project(folder, name, person, device=f"laptop of {name}")
    project = Project.create(folder / f"{name}.annotator")
    project.apply(edits.add("new project", person, *book))
    return Session(project, person, f"laptop of {name}")


def send(session: Session, folder: Path, wish: Wish = Wish()) -> Path:  # noqa: B008 - a value
    """A file with the work of a project."""
    written = sending(session, folder / f"{session.name}.annotations", wish)()
    assert written is not None
    return written.path


def look(session: Session, *files: Path) -> Plan:
    """What taking files in would do."""
    plan = reading(session, files)()
    assert plan is not None
    return plan


def take_in(session: Session, *files: Path) -> Plan:
    """Take files in; gives what was planned."""
    plan = look(session, *files)
    take(session, plan)
    return plan


def tables(session: Session) -> dict[tuple[str, str], Record]:
    """All records as the tables hold them, also what is not to be seen by whoever codes blind."""
    with session.project.blinders.off():
        return {(TABLES[t], r.id): r for t in TABLES for r in session.project.records.all(t, deleted=True)}


def replayed(session: Session) -> dict[tuple[str, str], Record]:
    """All records as the journal tells them."""
    with session.project.blinders.off():
        return {(TABLES[type(r)], r.id): r for r in session.project.journal.replayed()}


def stands(session: Session) -> dict[tuple[str, str], Record]:
    """What counts in a project: what is not deleted."""
    return {key: record for key, record in tables(session).items() if not record.deleted}


def stated(session: Session) -> dict[tuple[str, str], Stated]:
    """All records with their stamps."""
    exchange = session.project.exchange
    with session.project.blinders.off():
        return {(TABLES[t], s.record.id): replace(s, stamps=dict(s.stamps)) for t in TABLES for s in exchange.all(t)}
