"""`annotator codebook`: a project's words and fields, saved, taken from a file, or listed."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError

SIGNS = {"added": "+", "changed": "~", "missing": "-", "clash": "!"}


@click.command()
@PROJECT
@click.option("--save", type=click.Path(path_type=Path, dir_okay=False), help="Write the codebook to this file.")
@click.option(
    "--take", type=click.Path(path_type=Path), help="Take what is new or other from FILE, or from a ready one."
)
@click.option("--dry-run", is_flag=True, help="With --take: only say what would be taken.")
@click.option("--list", "listed", is_flag=True, help="Show lists, fields, and how many records have each choice.")
def codebook(project: Path, save: Path | None, take: Path | None, dry_run: bool, listed: bool) -> None:
    """Save the codebook of a project, take one from a file, or list it.

    Ready ones are general, conflict and protest. Nothing is removed by taking one, and no record is changed.
    """
    if [bool(save), bool(take), listed].count(True) != 1 or (dry_run and not take):
        raise UserError("Say one of --save FILE, --take FILE [--dry-run] and --list.")
    if save:
        _save(project, save)
    elif take:
        _take(project, take, dry_run)
    else:
        _list(project)


def _save(project: Path, path: Path) -> None:
    from annotator.session.codebooks import save_codebook

    with looking(project) as session:
        save_codebook(session, path)
    click.echo(f"{path} was written.")


def _take(project: Path, path: Path, dry_run: bool) -> None:
    from annotator.services.codebooks.comparing import taking
    from annotator.session.codebooks import codebook_in, differences

    book = codebook_in(path)
    with looking(project) if dry_run else closing(desk().open(project)) as session:
        found = differences(session, book)
        for each in found:
            click.echo(f"{SIGNS[each.how]} {each.what}{f' ({each.details})' if each.details else ''}")
        chosen = [each for each in found if each.usual]
        if not dry_run:
            session.do(taking(book.title or path.name, chosen))
    click.echo(f"{len(chosen)} {'would be' if dry_run else 'were'} taken; what only the project has stays as it is.")


def _list(project: Path) -> None:
    from annotator.domain.annotations import ANNOTATIONS
    from annotator.session.codebooks import uses

    with looking(project) as session:
        for name in sorted(session.codebook.lists):
            count = uses(session, name)
            click.echo(name)
            for choice in session.codebook.all(name):
                state = (
                    " (hidden)" if choice.hidden else f" (read as {choice.merged_into})" if choice.merged_into else ""
                )
                click.echo(f"    {choice.key}: {choice.label}{state}  {count[choice.key]}")
        for record_type in ANNOTATIONS:
            for field in session.codebook.extra_fields(record_type):
                place = "off" if not field.shown else "more" if field.more else "form"
                click.echo(f"{record_type.__name__.lower()} {field.name}: {field.label} ({field.kind}, {place})")
