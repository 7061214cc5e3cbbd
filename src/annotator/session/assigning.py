"""Assigning articles to people: drawn, looked at, and written as one edit."""

from collections.abc import Collection, Sequence
from itertools import combinations
from typing import NamedTuple

from annotator.domain.edits import Change, Edit
from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.domain.sentences import sentence
from annotator.domain.team import Assignment, assignment_id
from annotator.services.assigning import MOST, draw
from annotator.session.session import Session

LENGTH, COUNT = "length", "count"  # what is balanced


class Load(NamedTuple):
    """What one person is to code by a draw."""

    person: Person
    articles: int
    shared: int  # of them with somebody else
    characters: int


class Drawn(NamedTuple):
    """A draw that is not written yet."""

    people: dict[str, list[str]]  # ids by article
    loads: list[Load]
    pairs: dict[tuple[str, str], int]  # how many articles two people share, by their names
    edit: Edit  # may change nothing

    @property
    def shared(self) -> int:
        """How many articles are coded by more than one."""
        return sum(len(people) > 1 for people in self.people.values())


def unassigned(session: Session) -> list[str]:
    """The articles that nobody is to code yet."""
    assigned = session.project.team.assigned()
    return [article for article in session.project.team.lengths() if article not in assigned]


def drawn(
    session: Session, people: Sequence[Person], articles: Collection[str], overlap: float, seed: int, by: str = LENGTH
) -> Drawn:
    """Who would code these articles; what was assigned of them before is drawn anew.

    `overlap` is how many percent of them two people code. UserError where that cannot be.
    """
    lengths = {id: length for id, length in session.project.team.lengths().items() if id in set(articles)}
    if not lengths:
        raise UserError("There is no article to assign. Bring some in, or choose others.")
    if not people:
        raise UserError("There is nobody to assign articles to. Choose who codes.")
    if not 0 <= overlap <= MOST:
        raise UserError("{0} is no share. Write a number from 0 to 100.", overlap)
    if overlap and len(people) < 2:
        raise UserError("One person alone cannot code anything twice. Choose two, or an overlap of 0.")
    wanted = draw({id: length if by == LENGTH else 1 for id, length in lengths.items()}, _ids(people), overlap, seed)
    return Drawn(wanted, _loads(people, wanted, lengths), _pairs(people, wanted), _edit(session, wanted, people))


def _ids(people: Sequence[Person]) -> list[str]:
    return [person.id for person in people]


def _loads(people: Sequence[Person], wanted: dict[str, list[str]], lengths: dict[str, int]) -> list[Load]:
    found = []
    for person in people:
        own = [article for article, coders in wanted.items() if person.id in coders]
        shared = sum(len(wanted[article]) > 1 for article in own)
        found.append(Load(person, len(own), shared, sum(lengths[article] for article in own)))
    return found


def _pairs(people: Sequence[Person], wanted: dict[str, list[str]]) -> dict[tuple[str, str], int]:
    found = {
        (one.name, other.name): sum({one.id, other.id} <= set(coders) for coders in wanted.values())
        for one, other in combinations(people, 2)
    }
    return {pair: count for pair, count in found.items() if count}


def _edit(session: Session, wanted: dict[str, list[str]], people: Sequence[Person]) -> Edit:
    known = {each.id: each for each in session.project.records.all(Assignment, deleted=True)}
    there = session.project.records.these(Person, _ids(people))
    changes = [Change(None, person) for person in people if person.id not in there]
    for article, coders in wanted.items():
        for person in coders:
            made = Assignment(id=assignment_id(article, person), article=article, person=person)
            if known.get(made.id) != made:
                changes.append(Change(known.get(made.id), made))
    for each in known.values():
        if each.article in wanted and not each.deleted and each.person not in wanted[each.article]:
            changes.append(Change(each, Assignment(id=each.id, article=each.article, person=each.person, deleted=True)))
    return Edit(sentence("assign {0} articles to {1} people", len(wanted), len(people)), tuple(changes))
