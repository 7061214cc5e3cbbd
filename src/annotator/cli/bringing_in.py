"""`annotator new` and `annotator import`: a project, and articles for it."""

from pathlib import Path

import click

from annotator.cli.shared import FAILED, PROJECT, closing, desk


@click.command()
@PROJECT
def new(project: Path) -> None:
    """Make a new, empty project file."""
    desk().new(project).close()
    click.echo(f"{project} was made.")


@click.command("import")
@PROJECT
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def import_files(ctx: click.Context, project: Path, files: tuple[Path, ...]) -> None:
    """Bring text files in, or all of them in folders; the same text is not brought in twice."""
    from annotator.services.importing import as_edits, read_files

    with closing(desk().open(project)) as session:
        report = read_files(files, session.project.records.known_texts())
        for edit in as_edits(report):
            session.do(edit)
    click.echo(report.as_text().rstrip())
    if report.refused:
        ctx.exit(FAILED)
