"""`annotator suggest`: what rules propose for files, with or without what a project knows."""

from dataclasses import replace
from pathlib import Path

import click

from annotator.cli.shared import FAILED, looking
from annotator.cli.suggest_files import Wish, told_of
from annotator.domain.register import Register
from annotator.services.readers.files import shown
from annotator.services.readers.finding import find_files
from annotator.services.recording.figures import rules_of


@click.command("suggest")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON object a line; positions are code points of the text as stored."
)
@click.option("--published", default="", metavar="DATE", help="On which relative dates hang: 2022-01-26.")
@click.option("--language", default="", metavar="CODE", help="en, fr, ar …; else it is guessed for each text.")
@click.option("--eager", is_flag=True, help="Beliefs, intentions and rules that are less sure, too.")
@click.option(
    "--project", type=click.Path(path_type=Path), help="A project whose register and number words are to be used."
)
@click.pass_context
def suggest_for(
    ctx: click.Context,
    files: tuple[Path, ...],
    as_json: bool,
    published: str,
    language: str,
    eager: bool,
    project: Path | None,
) -> None:
    """Tell what rules propose for FILES, and all of them in folders; nothing is saved."""
    asked = find_files(files)
    wish = known_to(project, Wish(as_json, published, language, eager))
    failed = [f"{shown(file)}: {why}" for file, why in asked.refused]
    remarks: dict[str, None] = {}
    for told in told_of(list(asked.files), wish):
        click.echo("".join(f"{line}\n" for line in told.lines), nl=False)
        failed += [f"{shown(told.file)}: {why}" for why in told.problems]
        remarks |= dict.fromkeys(told.remarks)
    for line in (*failed, *remarks):
        click.echo(line, err=True)
    if failed:
        ctx.exit(FAILED)


def known_to(project: Path | None, wish: Wish) -> Wish:
    """The wish with what a project knows: its register, and how its codebook reads numbers."""
    if project is None:
        return wish
    with looking(project) as session:
        entities = session.register.all()
        aliases = [alias for entity in entities for alias in session.register.aliases(entity.id)]
        rules = rules_of(session.numbers)
    names = {entity.id: entity.name for entity in entities}
    return replace(wish, register=Register(entities, aliases), rules=rules or None, names=names)
