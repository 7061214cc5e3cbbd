"""`annotator people`: who works on a project."""

import json
from contextlib import suppress
from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.wording import short
from annotator.session import Session
from annotator.session.faults import LookOnly
from annotator.session.merging_people import merge as be_one
from annotator.session.merging_people import merging
from annotator.session.people import People


@click.command()
@PROJECT
@click.option("--add", "added", metavar="NAME", help="Add a colleague who has not worked on it yet.")
@click.option("--rename", nargs=2, metavar="NAME NEW", help="Call somebody otherwise; what they recorded stays theirs.")
@click.option("--reviewer", metavar="NAME", help="Let somebody see all records while others code blind.")
@click.option("--coder", metavar="NAME", help="Let somebody be a reviewer no longer.")
@click.option("--merge", nargs=2, metavar="NAME INTO", help="Say that NAME and INTO are one human, INTO from now on.")
@click.option("--yes", is_flag=True, help="Do not ask before two become one.")
@click.option("--me", metavar="NAME", help="Say which of them works on this computer.")
@click.option("--json", "as_json", is_flag=True, help="Print the people as JSON.")
def people(
    project: Path,
    added: str | None,
    rename: tuple[str, str] | None,
    reviewer: str | None,
    coder: str | None,
    merge: tuple[str, str] | None,
    yes: bool,
    me: str | None,
    as_json: bool,
) -> None:
    """List everybody who works on a project with what they have done, or change what is said of them."""
    if me is not None:
        _be(project, me)
    if merge:
        _merge(project, *merge, asks=not yes)
    if added or rename or reviewer or coder:
        with closing(desk().open(project)) as session:
            everybody = People(session)
            if added:
                everybody.add(added)
            if rename:
                everybody.rename(everybody.named(rename[0]), rename[1])
            if reviewer:
                everybody.let_review(everybody.named(reviewer), reviews=True)
            if coder:
                everybody.let_review(everybody.named(coder), reviews=False)
    with looking(project) as session:
        _print(session, as_json)


def _merge(project: Path, name: str, into: str, *, asks: bool) -> None:
    with closing(desk().open(project)) as session:
        everybody = People(session)
        told = merging(session, everybody.named(name), everybody.named(into))
        click.echo(f"{told.records} records of {told.goes.name} become those of {told.stands.name}.")
        for title in told.both:
            click.echo(f"Both coded: {short(title)}. Their two layers become one.")
        if asks and told.both and not click.confirm("Go on?"):
            raise UserError("Nothing was changed.")
        be_one(session, told)


def _be(project: Path, name: str) -> None:
    with looking(project) as session:
        person = People(session).named(name)
    here = desk()
    if person.id != here.person.id:
        with suppress(LookOnly), closing(here.open(project)) as session:
            People(session).step_aside()
    here.be(person)


def _print(session: Session, as_json: bool) -> None:
    here = desk().person.id
    listed = [
        {"id": each.person.id, "name": each.person.name, "reviewer": each.reviews, "colour": each.colour}
        | each.share._asdict()
        | {"here": each.person.id == here}
        for each in People(session).colleagues()
    ]
    if as_json:
        click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        return
    for each in listed:
        said = [f"{each['records']} records", f"{each['done']} articles done"]
        said += [f"{each['assigned']} assigned"] if each["assigned"] else []
        said += ["reviewer"] if each["reviewer"] else []
        said += ["works on this computer"] if each["here"] else []
        click.echo(f"{each['id']}  {each['name']}: {', '.join(said)}")
