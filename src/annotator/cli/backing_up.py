"""`annotator backup` and `annotator restore`: a project kept, and had back."""

from datetime import UTC, datetime
from pathlib import Path

import click

from annotator.cli.shared import PROJECT, desk
from annotator.domain.errors import UserError
from annotator.session.backups import Backup, backups_of, contents_of, keep, newest_sound, save_copy
from annotator.session.backups import restore as restore_backup

MOST_NAMES = 3  # of people on a line


@click.command()
@PROJECT
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Replace FILE where it is there already.")
def backup(project: Path, file: Path | None, replace: bool) -> None:
    """Back a project up, beside it or as a copy in FILE; it may be open in a window meanwhile."""
    _there(project)
    if file is None:
        click.echo(f"{keep(project, 'by hand').path} was made and checked.")
        return
    click.echo(f"{save_copy(project, file, replace=replace)} was made and checked.")


@click.command()
@PROJECT
@click.argument("backup", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listed", is_flag=True, help="Only list the backups, the newest first.")
def restore(project: Path, backup: Path | None, listed: bool) -> None:
    """Let a project be as BACKUP holds it (a file, or its name in the list), or its newest sound backup.

    What the project was before is backed up first, so that this can be taken back.
    """
    known = backups_of(project)
    if listed:
        for each in known:
            click.echo(_line(each))
        return
    chosen = backup if backup is None or backup.is_file() else _named(known, backup.name)
    newest = newest_sound(project) if chosen is None else None
    file = newest.path if newest else chosen
    if file is None:
        raise UserError("There is no sound backup of {0}. Name a file to restore it from.", project.name)
    before = restore_backup(project, file)
    desk().open(project).close()  # a backup of an older version is brought up to date
    click.echo(f"{project} is now as {file.name} holds it.")
    if before:
        click.echo(f"What it was before is in {before.path}.")


def _there(project: Path) -> None:
    if not project.is_file():
        raise UserError("{0} is not there. Choose another project.", project)


def _named(known: list[Backup], name: str) -> Path:
    found = next((each.path for each in known if name in (each.path.name, each.path.stem)), None)
    if found is None:
        raise UserError("There is no backup {0}. See them with annotator restore PROJECT --list.", name)
    return found


def _line(backup: Backup) -> str:
    """One backup: `name  1.2 MB  3 articles, 53 records; Ana, Ben; last edit 2026-11-23T10:00:00Z`."""
    held = contents_of(backup)
    start = f"{backup.path.name}  {backup.size / 1e6:.1f} MB"
    if not held.sound:
        return f"{start}  NOT SOUND: {held.problem}"
    records = sum(held.records[kind] for kind in ("mentions", "figures", "sources"))
    people = ", ".join(held.people[:MOST_NAMES]) + (" …" if len(held.people) > MOST_NAMES else "")
    last = datetime.fromisoformat(held.last_edit).astimezone(UTC) if held.last_edit else None
    edited = f"; last edit {last:%Y-%m-%d %H:%M} UTC" if last else ""
    return f"{start}  {held.records['articles']} articles, {records} records; {people}{edited}"
