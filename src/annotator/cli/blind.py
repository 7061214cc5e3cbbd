"""`annotator blind`: whether a project is coded blind."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.session.sight import blind as blind_edit
from annotator.session.sight import is_blind


@click.command()
@PROJECT
@click.option("--on/--off", "wished", default=None, help="Code blind from now on, or openly.")
def blind(project: Path, wished: bool | None) -> None:
    """Say whether a project is coded blind: nobody sees others' records of an article before all are done with it.

    Those are the people it is assigned to, or, where that is nobody, whoever codes it. Reviewers see everything.
    """
    if wished is not None:
        with closing(desk().open(project)) as session:
            session.do(blind_edit(session.project, on=wished))
    with looking(project) as session:
        unseen = session.project.blinders.unseen()
        click.echo("coded blind" if is_blind(session.project) else "coded openly")
        if unseen:
            click.echo(f"{unseen} records of others are not seen by who works here")
