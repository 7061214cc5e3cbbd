"""`annotator new` and `annotator import`: a project, and articles for it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.shared import FAILED, PROJECT, closing, desk, looking
from annotator.domain.errors import UserError
from annotator.services.readers.tables import is_table
from annotator.services.taking_over.folders import ANN, has_annotations
from annotator.session import Session

if TYPE_CHECKING:
    from annotator.cli.reading_in import Told

ADDRESS = re.compile("https?:/", re.IGNORECASE)
ORDERS = ("dmy", "mdy")


@click.command()
@PROJECT
@click.option(
    "--codebook", type=click.Choice(["general", "conflict", "protest"]), default="general", help="Start with."
)
def new(project: Path, codebook: str) -> None:
    """Make a new, empty project file with a ready codebook."""
    desk().new(project, codebook).close()
    click.echo(f"{project} was made.")


@click.command("import")
@PROJECT
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--column", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column of a table holds what.")
@click.option("--note", "noted", multiple=True, metavar="COLUMN", help="A column of a table to keep in the note.")
@click.option("--dates", type=click.Choice(ORDERS), help="Whether days or months stand first in 12/09/2016.")
@click.option("--person", "people", multiple=True, metavar="[WHOSE=]NAME", help="Whose work brat's .ann files are.")
@click.option("--people", "each", is_flag=True, help="Each folder, or suffix, of .ann files is a person's work.")
@click.option("--text", "texts", type=click.Path(path_type=Path), help="The folder of the texts of .ann files.")
@click.option("--line-by-line", is_flag=True, help="Pass over words that stand in an .ann file after the attribution "
              "that names them, as programs do that read each line once.")  # fmt: skip
@click.option("--repair", is_flag=True, help="Put wrongly read characters right, such as ‘Ã©’ for ‘é’.")
@click.option("--dry-run", is_flag=True, help="Only tell what would come in.")
@click.option("--report", type=click.Path(path_type=Path), help="A file for the whole report.")
@click.option("--from-address", "addresses", multiple=True, metavar="ADDRESS", help="Fetch a page; uses the network.")
@click.pass_context
def import_files(
    ctx: click.Context,
    project: Path,
    files: tuple[Path, ...],
    columns: tuple[str, ...],
    noted: tuple[str, ...],
    dates: str | None,
    people: tuple[str, ...],
    each: bool,
    texts: Path | None,
    line_by_line: bool,
    repair: bool,
    dry_run: bool,
    report: Path | None,
    addresses: tuple[str, ...],
) -> None:
    """Bring in articles: files of any kind that is read, all of them in folders, and tables of articles.

    The same text is not brought in twice. What looks wrong is told; --repair mends characters, the bytes of the file
    are kept as they are. A table (.csv, .tsv, .jsonl, .json) has a row for each article. Which column holds what is
    guessed and told.

    Annotations of brat (.txt with .ann) come in as the work of the person that is named: of all (--person NAME), of
    one folder or of the files with one suffix (--person anna=Anna), or each folder or suffix by its own name
    (--people). What has no place here is listed. All words of an attribution come in, wherever in the file they
    stand; for figures that were made by reading files once, --line-by-line passes over those that stand after it.
    Take a folder in one way only: the same one in both ways for one person adds the records whose words differ.

    The network is used for --from-address alone: the page is asked for, and nothing else is sent.
    """
    if not files and not addresses:
        raise UserError("There is nothing to bring in. Name files, folders, or --from-address ADDRESS.")
    if typed := [file for file in files if ADDRESS.match(str(file)) and not file.exists()]:
        raise UserError("{0} is an address. Write --from-address before it, and it is fetched.", typed[0])
    if addresses:
        from annotator.session.fetching import check_allowed

        check_allowed(desk().settings)  # before anything is done
    from annotator.cli.reading_in import Told, bring_in_files, bring_in_table
    from annotator.services.tabled import usual_reading

    tables = [file for file in files if is_table(file) and file.is_file()]
    others = [file for file in files if file not in tables]
    chosen = dict(_pair(column) for column in columns)
    if dry_run and (people or each):
        raise UserError("What was done in brat cannot be tried only. Import into a copy of the project.")
    with looking(project) if dry_run else closing(desk().open(project)) as session:
        refused, told = 0, Told(report)
        if has_annotations(others) or people or each:
            refused, others = _take_over(session, others, people, each, texts, line_by_line)
        if others:
            told.add(bring_in_files(session, others, repair=repair, dry_run=dry_run))
        for table in tables:
            told.add(bring_in_table(session, usual_reading(table, chosen, noted, dates or ""), dry_run=dry_run))
        if addresses:
            refused += _bring_in_addresses(session, addresses, told, repair=repair, dry_run=dry_run)
        told.tell()
    if refused or told.refused:
        ctx.exit(FAILED)


def _take_over(
    session: Session, files: list[Path], people: tuple[str, ...], each: bool, texts: Path | None, line_by_line: bool
) -> tuple[int, list[Path]]:
    """How many .ann files could not be read, and what is left to be brought in as usual."""
    from annotator.cli.taking_over import remark_on, take_over
    from annotator.services.taking_over.folders import find

    if people or each:
        return take_over(session, files, people, each, texts, line_by_line)
    click.echo(remark_on(find(files, texts)))
    return 0, [file for file in files if file.suffix.lower() != ANN]


def _bring_in_addresses(
    session: Session, addresses: tuple[str, ...], told: Told, *, repair: bool, dry_run: bool
) -> int:
    """How many pages could not be had."""
    from annotator.cli.fetching import bring_in_addresses

    missed = 0
    for report in bring_in_addresses(session, addresses, repair=repair, dry_run=dry_run):
        if report is None:
            missed += 1
        else:
            told.add(report)
    return missed


def _pair(words: str) -> tuple[str, str]:
    field, equals, column = words.partition("=")
    if not equals:
        raise UserError("“{0}” does not say which column. Write FIELD=COLUMN, such as text=body.", words)
    return field.strip(), column.strip()
