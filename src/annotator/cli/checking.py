"""`annotator check` and `annotator history`: whether all is well, and who did what."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click

from annotator.cli.shared import FOUND, PROJECT, looking
from annotator.domain.cells import number_cell
from annotator.domain.damage import Damaged
from annotator.domain.errors import UserError
from annotator.domain.wording import short, wording
from annotator.store.journal import HistoryLine
from annotator.store.soundness import unsound

LONGEST_VALUE = 80


@click.command()
@PROJECT
@click.option("--repair", is_flag=True, help="Mend a damaged file with what can be read; it is kept beside.")
@click.pass_context
def check(ctx: click.Context, project: Path, repair: bool) -> None:
    """Check the project file and everything recorded in it; exit 1 where something was found."""
    if repair:
        _repair(project)
        return
    count = 0
    for line in _problems(project):
        count += 1
        click.echo(line)
    if count:
        ctx.exit(FOUND)


@click.command()
@PROJECT
@click.argument("record", default="")
def history(project: Path, record: str) -> None:
    """Show who changed what and when, in the whole project or of one RECORD (its id)."""
    with looking(project) as session:
        count = 0
        for (time, person, label, how), changes in groupby(session.project.journal.history(record), key=_edit_of):
            count += 1
            click.echo(f"{time}  {person or '–'}  {how and f'{how}: '}{label}")
            for change in changes:
                click.echo(f"    {change.type} {change.record}: {_changed(change)}")
        if record and not count:
            raise UserError(
                "There is no record {0} in {1}. Its id stands in the exported tables.", record, project.name
            )


def _repair(project: Path) -> None:
    """Put a project made of what can be read in the place of a damaged one, and say in numbers what was lost."""
    from annotator.session.repair import Ways

    if project.is_file() and not _damage(project):
        click.echo(f"{project.name} is sound; nothing was done.")
        return
    ways = Ways(project)
    try:
        kept = ways.repair()
    finally:
        ways.close()
    for sentence in ways.losses.sentences():
        click.echo(sentence)
    click.echo(f"{project.name} was repaired: {ways.readable}. The damaged file is kept as {kept.name}.")


def _damage(project: Path) -> Sequence[str]:
    """What is wrong with the file itself, a sentence each."""
    try:
        with looking(project):
            return unsound(project)
    except Damaged as problem:
        return [str(problem)]


def _problems(project: Path) -> Iterator[str]:
    """A line for each thing that is broken or does not fit: article, record, sentence."""
    from annotator.services.checks import check_pages

    if broken := _damage(project):
        yield from (f"{project.name}: {sentence}" for sentence in broken)
        yield f"{project.name}: Restore a backup, or see annotator check --repair."
        return
    with looking(project) as session:
        yield from (f"{project.name}: {sentence}" for sentence in session.project.index.problems())
        pages = (session.read(line.id) for line in session.articles())
        for found in check_pages(pages, session.register, session.numbers, session.codebook):
            words = f"{wording(found.record)}: " if found.record else ""
            yield f"{short(found.article.title)}: {words}{found.check.sentence}"


def _edit_of(line: HistoryLine) -> tuple[str, str, str, str]:
    return line.time, line.person, line.label, line.how


def _changed(change: HistoryLine) -> str:
    """The changed fields: `value: 10 → 12`."""
    names = [name for name in change.after if change.after[name] != change.before.get(name)]
    return "; ".join(f"{name}: {_shown(change.before.get(name))} → {_shown(change.after[name])}" for name in names)


def _shown(value: object) -> str:
    words = number_cell(value) if isinstance(value, float) else str("" if value is None else value)
    return short(words, LONGEST_VALUE)
