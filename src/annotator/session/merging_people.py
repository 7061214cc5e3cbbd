"""Two people of a project who are one human: what the one recorded becomes the other's, as one edit."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.fields import fields_of
from annotator.domain.records import Annotation, Article, Person, Progress, Record, altered
from annotator.domain.sentences import sentence
from annotator.domain.wording import wording
from annotator.services.sharing.same_text import own_id
from annotator.session.session import Session
from annotator.session.standing import writer_of
from annotator.store.aside import applying
from annotator.store.project import Project

AT_ONCE = 1_000  # records between two looks whether it is still wanted

FAR = ("new", "in_progress", "excluded", "done")  # of two who are one the one who is further with an article counts


@dataclass(frozen=True)
class Merging:
    """What it would do that two are one, to be told before."""

    goes: Person
    stands: Person
    records: int  # annotations that change hands
    both: tuple[str, ...]  # titles of the articles that both coded: their two layers become one
    edit: Edit


def merging(session: Session, goes: Person, stands: Person) -> Merging:
    """What it would do that one person is another; UserError where they are the same."""
    told = considering(session, goes, stands)()
    assert told is not None  # nobody cancels here
    return told


def considering(session: Session, goes: Person, stands: Person) -> Callable[..., Merging | None]:
    """The same, to be called with `progress` and `cancelled` in any thread; None where it was cancelled."""
    if goes.id == stands.id:
        raise UserError("{0} is one person already. Name two.", goes.name)
    return partial(_merging, session.project.path, goes, stands)


def merge(session: Session, merging: Merging) -> Edit:
    """Do it; whoever works here and goes is the one who stands from now on.

    UserError where something was changed meanwhile; nothing is changed then, and everybody is who they were.
    """
    return session.do(merging.edit, whose={merging.goes.id, merging.stands.id})


def doing(session: Session, merging: Merging) -> Callable[..., Edit | None]:
    """The same, to be called in any thread; `session.show` is to be told of the edit that it gives.

    It gives None where it was cancelled; nothing is changed then. Nothing else may be done in the session meanwhile.
    """
    session.introduce()
    if session.keeps_backups:
        session.keeping.before_many()
    return applying(session.project, merging.edit, writer_of(session, merging.edit), session.device)


def _merging(
    project: Path,
    goes: Person,
    stands: Person,
    progress: Callable[[int, int, str], None] = lambda done, of, what: None,
    cancelled: Callable[[], bool] = bool,
) -> Merging | None:
    """By a connection of its own."""
    looking = Project.open(project, read_only=True)
    try:
        looking.hold_still()
        theirs = _read(looking, goes, partial(progress, 0, 0), cancelled)
        ours = _read(looking, stands, partial(progress, 0, 0), cancelled)
        if theirs is None or ours is None:
            return None
        both = _coded(theirs) & _coded(ours)
        articles = looking.records.these(Article, both).values()
    finally:
        looking.close()
    known = {record.id: record for record in ours}
    changes = [change for record in theirs for change in _handed_over(record, goes.id, stands.id, known)]
    changes.append(Change(goes, replace(goes, merged_into=stands.id, deleted=True)))
    titles = sorted(each.title for each in articles if isinstance(each, Article) and not each.deleted)
    count = sum(isinstance(record, Annotation) and not record.deleted for record in theirs)
    edit = Edit(sentence("{0} is {1}", wording(goes), wording(stands)), tuple(changes))
    return Merging(goes, stands, count, tuple(titles), edit)


def _read(
    project: Project, person: Person, tell: Callable[[str], None], cancelled: Callable[[], bool]
) -> list[Record] | None:
    """All that leads to a person; None where that is not wanted any more."""
    found: list[Record] = []
    for number, state in enumerate(project.exchange.of_people([person.id])):
        if number % AT_ONCE == 0:
            tell(person.name)
            if cancelled():
                return None
        found.append(state.record)
    return found


def _coded(records: Iterable[Record]) -> set[str]:
    return {record.article for record in records if isinstance(record, Annotation) and not record.deleted}


def _handed_over(record: Record, goes: str, stands: str, known: dict[str, Record]) -> Iterator[Change]:
    """The changes that make a record the other's; what is one of each person, under its own id, is there or is made."""
    if isinstance(record, Person):
        return
    values = {name: stands for name, field in fields_of(type(record)).items() if _is(field.link, record, name, goes)}
    made = altered(record, values)
    id = own_id(made)
    if id == record.id:
        yield Change(record, made)
        return
    if record.deleted:
        return
    other = known.get(id)
    if other is None or other.deleted or (isinstance(other, Progress) and _is_further(record, other)):
        yield Change(other, altered(made, {"id": id}))
    yield Change(record, altered(record, {"deleted": True}))


def _is(link: str, record: Record, name: str, person: str) -> bool:
    return link == "person" and getattr(record, name) == person


def _is_further(record: Record, other: Progress) -> bool:
    far = {state: number for number, state in enumerate(FAR)}  # of a state that only a newer version knows: nowhere
    return isinstance(record, Progress) and far.get(record.state, -1) > far.get(other.state, -1)
