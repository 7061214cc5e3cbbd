"""`annotator export`: the project's tables."""

from pathlib import Path

import click

from annotator.cli.shared import PROJECT, looking


@click.command()
@PROJECT
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--bom", is_flag=True, help="Begin each table with a byte order mark, as Excel wants it.")
def export(project: Path, folder: Path, bom: bool) -> None:
    """Write the project's tables to a folder as CSV files."""
    with looking(project) as session:
        for name, rows in session.exporting(folder, bom=bom)().rows.items():
            click.echo(f"{folder / name}: {rows}")
