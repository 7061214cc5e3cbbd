"""`annotator blind`: whether a project is coded blind."""

import json
from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.session.sight import blind as blind_edit
from annotator.session.sight import is_blind


@click.command()
@PROJECT
@click.option("--on/--off", "wished", default=None, help="Code blind from now on, or openly.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: blind or not, and how many records are unseen.")
def blind(project: Path, wished: bool | None, as_json: bool) -> None:
    """Say whether a project is coded blind: nobody sees others' records of an article before all are done with it.

    Those are the people it is assigned to, or, where that is nobody, whoever codes it. Reviewers see everything.
    """
    if wished is not None:
        with closing(desk().open(project)) as session:
            session.do(blind_edit(session.project, on=wished))
    with looking(project) as session:
        unseen, is_so = session.project.blinders.unseen(), is_blind(session.project)
    if as_json:
        click.echo(json.dumps({"blind": is_so, "unseen": unseen}))
        return
    click.echo("coded blind" if is_so else "coded openly")
    if unseen:
        click.echo(f"{unseen} records of others are not seen by who works here")
