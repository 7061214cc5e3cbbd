"""`annotator people`: who works on a project."""

import json
from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.session import Session
from annotator.session.people import People


@click.command()
@PROJECT
@click.option("--add", "added", metavar="NAME", help="Add a colleague who has not worked on it yet.")
@click.option("--rename", nargs=2, metavar="NAME NEW", help="Call somebody otherwise; what they recorded stays theirs.")
@click.option("--reviewer", metavar="NAME", help="Let somebody see all records while others code blind.")
@click.option("--coder", metavar="NAME", help="Let somebody be a reviewer no longer.")
@click.option("--me", metavar="NAME", help="Say which of them works on this computer.")
@click.option("--json", "as_json", is_flag=True, help="Print the people as JSON.")
def people(
    project: Path,
    added: str | None,
    rename: tuple[str, str] | None,
    reviewer: str | None,
    coder: str | None,
    me: str | None,
    as_json: bool,
) -> None:
    """List everybody who works on a project with what they have done, or change what is said of them."""
    if me is not None:
        _be(project, me)
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


def _be(project: Path, name: str) -> None:
    with looking(project) as session:
        person = People(session).named(name)
    desk().be(person)


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
