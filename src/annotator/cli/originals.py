"""`annotator original`: the file of an article as it came."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, looking
from annotator.domain.errors import UserError
from annotator.session.originals import OriginalFile, original
from annotator.session.purging import named_article


@click.command("original")
@PROJECT
@click.argument("article")
@click.option("--to", type=click.Path(path_type=Path), help="A file or folder to write it to; - for the output.")
def write_original(project: Path, article: str, to: Path | None) -> None:
    """Write the file that ARTICLE (its id or title) was read from, byte by byte, under its own name or another."""
    with looking(project) as session:
        named = named_article(session, article)
        found = [each for each in named if not each.deleted] or named
        if not found:
            raise UserError("There is no article “{0}” in the project.", article)
        if len(found) > 1:
            raise UserError("{0} articles are called “{1}”. Name one by its id: {2}.", len(found), article, found[0].id)
        file = original(session, found[0])
    if file is None:
        words = "The file of “{0}” was too large to be kept: look for the one with the SHA-256 {1}."
        raise UserError(words, found[0].title, found[0].original_sha256)
    if str(to) == "-":
        click.echo(file.content, nl=False)
    else:
        _write(file, to)


def _write(file: OriginalFile, to: Path | None) -> None:
    path = Path(file.name) if to is None else to / file.name if to.is_dir() else to
    try:
        with path.open("xb") as new:
            new.write(file.content)
    except FileExistsError as problem:
        raise UserError("{0} is there already, and is left as it is. Name another file with --to.", path) from problem
    except OSError as problem:
        raise UserError("{0} was not written: {1}. Choose another folder.", path, problem.strerror) from problem
    click.echo(f"{path} was written ({len(file.content):,} bytes, {file.media_type}).")
