"""`annotator import --person`: work that was done in brat, taken over as the work of its people."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.services.taking_over.folders import Found, find
from annotator.services.taking_over.report import as_text
from annotator.session import Session
from annotator.session.taking_over import TakingOver


def take_over(
    session: Session, files: Sequence[Path], names: Sequence[str], each: bool, texts: Path | None, line_by_line: bool
) -> tuple[int, list[Path]]:
    """How many `.ann` files could not be read, and the files that none of them is about.

    `names` are those of people, or WHOSE=NAME for one folder or suffix; with `each`, every folder or suffix that is
    not named is a person of that name.
    """
    found = find(files, texts)
    if not found.files:
        raise UserError("There is no .ann file in {0}. Choose a folder of brat.", ", ".join(map(str, files)))
    taking = TakingOver(session)
    people = _people(taking, found, names, each)
    plan = taking.plan(taking.reading(found, line_by_line=line_by_line)(), people)
    taking.take(plan)
    click.echo(as_text(plan).rstrip())
    for whose in found.whose.keys() - people.keys():
        click.echo(f"left out: {found.whose[whose]} .ann files of {whose}: nobody said whose they are")
    return len(plan.refused), found.others


def remark_on(found: Found) -> str:
    """What to say where it was not said whose the `.ann` files are."""
    whose = ", ".join(f"{name} ({count})" for name, count in found.whose.items())
    first = next(iter(found.whose))
    how = f"--person NAME, --person {first}=NAME, or --people"
    return f"left out: .ann files of brat: {whose}. Say whose they are: {how}."


def _people(taking: TakingOver, found: Found, names: Iterable[str], each: bool) -> dict[str, Person]:
    """Who each folder or suffix is."""
    people: dict[str, Person] = {}
    of_all: list[str] = []
    for words in names:
        whose, equals, name = words.partition("=")
        if equals and whose in found.whose:
            people[whose] = taking.person(name)
        else:
            of_all.append(words)
    if len(of_all) > 1:
        told = ", ".join(found.whose)
        raise UserError("Several people: say which folder or suffix each is, as in WHOSE=NAME. There is: {0}.", told)
    for whose in found.whose.keys() - people.keys():
        if of_all or each:
            people[whose] = taking.person(of_all[0] if of_all else whose)
    return _shared(people)


def _shared(people: dict[str, Person]) -> dict[str, Person]:
    """Somebody new who is named twice is one person."""
    by_name: dict[str, Person] = {}
    return {whose: by_name.setdefault(person.name.casefold(), person) for whose, person in people.items()}
