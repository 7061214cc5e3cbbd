"""Taking over work that was done in brat: whose it is, what would come of it, and doing it."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from annotator.domain.codebook import NumberWord
from annotator.domain.errors import UserError
from annotator.domain.records import Person, Record
from annotator.domain.register import Register
from annotator.services.recording.figures import rules_of
from annotator.services.taking_over.drafts import Known
from annotator.services.taking_over.entities import Entries
from annotator.services.taking_over.folders import Found
from annotator.services.taking_over.plan import Plan, There, planned
from annotator.services.taking_over.reading import Read, read_works
from annotator.session.session import Session
from annotator.store.project import Project

Progress = Callable[[int, int, str], None]


class TakingOver:
    """Reads folders of brat, plans what comes of them, and takes it into an open project."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def reading(self, found: Found, *, line_by_line: bool = False) -> Callable[..., Read]:
        """The work of reading, to be called in any thread with `progress` and `cancelled`.

        With `line_by_line`, words that stand in a file after the attribution that names them are passed over.
        """
        return partial(_read, self._session.project.path, self._session.person.id, found, line_by_line)

    def people(self) -> list[Person]:
        """Everybody in the project, whoever works here first, by name."""
        me = self._session.person
        others = [person for person in self._session.project.records.all(Person) if person.id != me.id]
        return [me, *sorted(others, key=lambda person: person.name.casefold())]

    def person(self, name: str) -> Person:
        """Who has this name, or id, in the project; else somebody new. UserError where several have the name."""
        words = " ".join(name.split())
        if not words:
            raise UserError("A person needs a name. Write one.")
        gone = [person for person in self._session.project.records.all(Person, deleted=True) if person.deleted]
        for known in (self.people(), gone):
            found = [p for p in known if p.id == words] or [p for p in known if _alike(p.name, words)]
            if len(found) > 1:
                raise UserError(
                    "{0} of the project are called “{1}”. Say which by its id: {2}.", len(found), words, found[0].id
                )
            if found:
                return found[0]
        return Person(name=words)

    def plan(self, read: Read, people: Mapping[str, Person]) -> Plan:
        """What comes of what was read, given who each folder or suffix is; those that are not named stay out."""
        project = self._session.project
        there = There(self._these, project.journal.undone, project.records.zones)
        return planned(read, people, there)

    def take(self, plan: Plan) -> None:
        """Take it in, as one step of undo; UserError where that cannot be."""
        for edit in plan.edits:
            self._session.do(edit, whose=plan.whose)

    def _these(self, kind: type[Record], ids: Iterable[str]) -> dict[str, Record]:
        """Those that are there; whoever works here introduces themselves with their first edit."""
        found = self._session.project.records.these(kind, ids)
        return found | {self._session.person.id: self._session.person} if kind is Person else found


def _alike(name: str, words: str) -> bool:
    return " ".join(name.split()).casefold() == words.casefold()


def _read(
    path: Path,
    sees: str,
    found: Found,
    line_by_line: bool,
    progress: Progress = lambda done, of, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Read:
    """By a connection of its own, with a register of its own, into which entities are made."""
    looking = Project.open(path, read_only=True, sees=sees)
    try:
        register = Register((), (), looking.shelf)
        register.read_all()
        rules = rules_of(sorted(looking.records.all(NumberWord), key=lambda line: line.position))
        known = Known(Entries(register), rules)
        with_text = looking.records.with_text
        return read_works(
            found.files, known, with_text, line_by_line=line_by_line, progress=progress, cancelled=cancelled
        )
    finally:
        looking.close()
