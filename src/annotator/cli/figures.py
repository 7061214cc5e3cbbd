"""`annotator figures`: all figures of a project as one table, and where they contradict each other."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import click

from annotator.cli.shared import FOUND, PROJECT, looking
from annotator.domain.codebook import Codebook
from annotator.domain.errors import UserError
from annotator.domain.figure_lines import COLUMNS, GROUPS, FigureLine, Group, Wish
from annotator.services.exports.clipboard import as_lines
from annotator.session.aside import Aside, opening


@click.command()
@PROJECT
@click.argument("words", nargs=-1)
@click.option("--where", multiple=True, metavar="COLUMN=VALUE", help="Only figures with this, such as place=Orlen.")
@click.option("--since", default="", metavar="DATE", help="Only figures of this day, month or year, or later.")
@click.option("--until", default="", metavar="DATE", help="Only figures of then or earlier.")
@click.option("--by", type=click.Choice(GROUPS), help="Put together by this column.")
@click.option("--conflicts", is_flag=True, help="Only figures that contradict each other, side by side; exit 1.")
@click.pass_context
def figures(
    ctx: click.Context,
    project: Path,
    words: tuple[str, ...],
    where: tuple[str, ...],
    since: str,
    until: str,
    by: str | None,
    conflicts: bool,
) -> None:
    """Show the figures that have WORDS, with what they inherit and their sources, as lines with tabs."""
    wish = Wish(" ".join(words), dict(map(_pair, where)), since, until)
    if conflicts and (by or wish != Wish()):
        raise UserError("--conflicts stands alone: figures contradict each other in the whole project.")
    with looking(project) as session, closing(opening(session)()) as aside:
        aside.figures.build()
        if conflicts:
            ctx.exit(FOUND if _show_conflicts(aside, session.codebook) else 0)
        elif by:
            click.echo(as_lines(Group._fields, aside.figures.groups(by, wish)), nl=False)
        else:
            lines = aside.figures.lines(aside.figures.find(wish).numbers)
            click.echo(as_lines(["id", *COLUMNS], _rows(lines, session.codebook)), nl=False)


def _show_conflicts(aside: Aside, codebook: Codebook) -> bool:
    """The figures of each conflict with its number before them; whether there is any."""
    found = aside.conflicts()
    rows = [[at, *row] for at, conflict in enumerate(found, 1) for row in _rows(conflict.figures, codebook)]
    if rows:
        click.echo(as_lines(["conflict", "id", *COLUMNS], rows), nl=False)
    return bool(found)


def _rows(lines: Iterable[FigureLine], codebook: Codebook) -> list[list[object]]:
    """The cells of each figure, choices by their labels."""
    return [[line.id, *(_cell(line, name, codebook) for name in COLUMNS)] for line in lines]


def _cell(line: FigureLine, name: str, codebook: Codebook) -> object:
    value, choices = getattr(line, name), COLUMNS[name].choices
    return codebook.label(choices, value) if choices and value else value


def _pair(words: str) -> tuple[str, str]:
    column, equals, value = words.partition("=")
    if not equals or column.strip() not in COLUMNS:
        raise UserError("“{0}” is not COLUMN=VALUE. Columns are: {1}.", words, ", ".join(COLUMNS))
    return column.strip(), value.strip()
