"""`annotator carry`: one's records are carried over to another text of the same article."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk
from annotator.domain.wording import wording


@click.command()
@PROJECT
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--dry-run", is_flag=True, help="Only say what would be carried over.")
def carry(project: Path, old: str, new: str, dry_run: bool) -> None:
    """Copy your records of the article OLD to NEW, another text of it, by their words; both are ids or titles.

    What finds no place is listed, and stays where it is.
    """
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
