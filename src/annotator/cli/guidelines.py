"""`annotator guidelines`: the project's guidelines for coding, shown, taken from a file, and all their versions."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, closing, desk, looking
from annotator.domain.errors import UserError

LARGEST = 2_000_000  # bytes


@click.command()
@PROJECT
@click.option("--take", type=click.Path(path_type=Path), help="Let the Markdown in FILE be the guidelines.")
@click.option("--versions", is_flag=True, help="List all versions, the last first.")
@click.option("--version", "number", type=click.IntRange(min=1), help="Show this one of the list.")
def guidelines(project: Path, take: Path | None, versions: bool, number: int | None) -> None:
    """Show the guidelines of a project in Markdown, or take them from a file; every version is kept."""
    if [bool(take), versions, bool(number)].count(True) > 1:
        raise UserError("Say one of --take FILE, --versions and --version NUMBER.")
    if take:
        text = _read(take)
        with closing(desk().open(project)) as session:
            if text != session.guidelines.text:
                session.guidelines.write(text)
        click.echo(f"{take.name} was taken as the guidelines.")
        return
    with looking(project) as session:
        known = session.guidelines.versions() if versions or number else []
        if versions:
            for at, version in enumerate(known, 1):
                click.echo(f"{at}  {version.time}  {version.person}: {len(version.text)} characters")
        elif number and number > len(known):
            raise UserError("There are {0} versions. See them with --versions.", len(known))
        else:
            click.echo(known[number - 1].text if number else session.guidelines.text)


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise UserError("{0} is too large for guidelines. Choose another file.", file.name)
        return file.read_text("utf-8-sig")
    except OSError as problem:
        raise UserError("{0} cannot be read: {1}. Choose another file.", file.name, problem.strerror) from problem
    except UnicodeDecodeError as problem:
        raise UserError("{0} is not in UTF-8. Save it as UTF-8 and try again.", file.name) from problem
