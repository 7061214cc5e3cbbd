"""The people of a project: who they are, what each has done, and what is changed about them."""

from dataclasses import replace
from typing import NamedTuple

from annotator.domain import edits
from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.domain.sentences import sentence
from annotator.domain.team import Reviewer, colours_of, letters_of, reviewer_id
from annotator.domain.wording import wording
from annotator.session.session import Session
from annotator.store.team import Share


class Colleague(NamedTuple):
    """Somebody of the project as they are listed."""

    person: Person
    letters: str
    colour: str  # #rrggbb
    share: Share
    is_me: bool
    reviews: bool


class People:
    """Everybody of the open project; whoever works here stands among them, also before their first edit."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Person]:
        """Everybody, by name."""
        return sorted(self._as_they_came(), key=lambda person: (person.name.casefold(), person.id))

    def _as_they_came(self) -> list[Person]:
        known = list(self._session.project.records.all(Person))
        me = self._session.person
        if self._session.project.writable and all(person.id != me.id for person in known):
            known.append(me)
        return known

    def colleagues(self) -> list[Colleague]:
        """Everybody with what they have done."""
        people, shares = self.all(), self._session.project.team.shares()
        came, me = self._as_they_came(), self._session.person.id
        letters, colours = letters_of(came), colours_of(came)
        reviewers = self.reviewers()
        return [
            Colleague(p, letters[p.id], colours[p.id], shares.get(p.id, Share()), p.id == me, p.id in reviewers)
            for p in people
        ]

    def reviewers(self) -> set[str]:
        """The ids of those who may see everybody's records while others code blind."""
        return {each.person for each in self._session.project.records.all(Reviewer)}

    def named(self, said: str) -> Person:
        """The one person with this id or name; UserError where there is none, or several."""
        people = self.all()
        wished = " ".join(said.split()).casefold()
        found = [p for p in people if p.id == said] or [p for p in people if p.name.casefold() == wished]
        if not found:
            names = ", ".join(person.name for person in people) or "–"
            raise UserError("Nobody here is called {0}. There are: {1}.", said, names)
        if len(found) > 1:
            ids = ", ".join(person.id for person in found)
            raise UserError("Several people are called {0}. Name one by the id: {1}.", said, ids)
        return found[0]

    def add(self, name: str) -> Edit:
        """A colleague who has not worked on the project yet; UserError where the name says nobody or is taken."""
        name = self._checked(name)
        return self._session.do(edits.add(sentence("{0} joins", wording(Person(name=name))), Person(name=name)))

    def rename(self, person: Person, name: str) -> Edit:
        """Call somebody otherwise; the id, and with it all that they recorded, stays theirs."""
        name = self._checked(name, person.id)
        return self._change(person, replace(person, name=name))

    def paint(self, person: Person, colour: str) -> Edit:
        """Give somebody another colour (#rrggbb), or "" for one that is free."""
        return self._change(person, replace(person, colour=colour))

    def let_review(self, person: Person, *, reviews: bool) -> Edit:
        """Say whether somebody may see everybody's records while others code blind."""
        known = self._session.project.records.get(Reviewer, reviewer_id(person.id))
        if not reviews and known is None:
            return Edit("", ())
        made = Reviewer(id=reviewer_id(person.id), person=person.id, deleted=not reviews)
        name = wording(person)
        label = sentence("{0} reviews", name) if reviews else sentence("{0} reviews no longer", name)
        join = [] if self._session.project.records.get(Person, person.id) else [Change(None, person)]
        return self._session.do(Edit(label, (*join, Change(known, made))))

    def _change(self, person: Person, after: Person) -> Edit:
        known = self._session.project.records.get(Person, person.id)
        if known is None:  # who works here, before their first edit
            return self._session.do(edits.add(sentence("{0} joins", wording(after)), after))
        label = sentence("{0}: name and colour", wording(after))
        return self._session.do(Edit(label, (Change(known, after),)))

    def _checked(self, name: str, id: str = "") -> str:
        name = " ".join(name.split())
        if not name:
            raise UserError("A person needs a name. Write one.")
        if any(p.name.casefold() == name.casefold() and p.id != id for p in self.all()):
            raise UserError("Somebody here is called {0} already. Add something that tells them apart.", name)
        return name

    def step_aside(self) -> None:
        """Whoever works here turns out to be somebody else of the project: who did nothing here is listed no longer."""
        project, me = self._session.project, self._session.person
        known = project.records.get(Person, me.id)
        if known is None or not project.writable or me.id in self.reviewers() or project.team.has_part(me.id):
            return
        self._session.do(edits.delete(sentence("{0} leaves", wording(known)), [known]))
