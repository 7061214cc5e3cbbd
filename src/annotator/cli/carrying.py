"""`annotator carry`: one's records are carried over to another text of the same article."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.domain.wording import short, wording


@click.command()
@PROJECT
@click.argument("old", metavar="[OLD", required=False)
@click.argument("new", metavar="NEW]", required=False)
@click.option("--dry-run", is_flag=True, help="Only say what would be carried over.")
def carry(project: Path, old: str | None, new: str | None, dry_run: bool) -> None:
    """Copy your records of the article OLD to NEW, another text of it, by their words; both are ids or titles.

    What finds no place is listed, and stays where it is. Without OLD and NEW, articles are listed that have another
    text to which records of yours were not carried over yet.
    """
    if old is None or new is None:
        if old is not None:
            raise UserError("Say both articles, from which and to which; or neither, to see which there are.")
        _list(project)
        return
    from annotator.session.carrying import carry as carry_over
    from annotator.session.carrying import carrying

    with closing(desk().open(project)) as session:
        first, second = session.exports.articles_named([old])[0], session.exports.articles_named([new])[0]
        found = carrying(session, first, second)
        for record in found.near:
            click.echo(f"near: {wording(record)}")
        for record in found.lost:
            click.echo(f"lost: {wording(record)}")
        if not dry_run:
            carry_over(session, found, first)
    said = f"{len(found.exact)} by the same words, {len(found.near)} by near ones, {len(found.lost)} lost"
    click.echo(f"{'would be carried over' if dry_run else 'carried over'}: {said}")


def _list(project: Path) -> None:
    from annotator.session.carrying import other_texts

    with looking(project) as session:
        for pair in other_texts(session.project, session.person.id):
            old, new = session.title_of(pair.old), session.title_of(pair.new)
            click.echo(f"{pair.old} “{short(old)}” to {pair.new} “{short(new)}”: {pair.waiting} records, {pair.why}")
