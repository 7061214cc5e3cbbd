"""The command line: opens the window, and does without it what needs no eyes."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from annotator import __version__
from annotator.domain.cells import number_cell
from annotator.domain.errors import UserError
from annotator.domain.records import Person
from annotator.domain.wording import short, wording
from annotator.session import Desk, Session
from annotator.store.journal import HistoryLine
from annotator.store.soundness import unsound

FOUND, FAILED = 1, 2
LONGEST_VALUE = 80

PROJECT = click.argument("project", type=click.Path(path_type=Path))


class ProjectOrCommand(click.Group):
    """A group whose first word may be a project file instead of a command; what people can mend is one line, exit 2."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            return open_window.name, open_window, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except UserError as problem:
            click.echo(" ".join(str(problem).split()), err=True)
            ctx.exit(FAILED)


@click.group(cls=ProjectOrCommand, invoke_without_command=True, subcommand_metavar="[PROJECT | COMMAND [ARGS]...]")
@click.option("--sample", is_flag=True, help="Open a new copy of the sample project.")
@click.version_option(__version__, message="%(version)s")
@click.pass_context
def main(ctx: click.Context, sample: bool) -> None:
    """Turn news articles into datasets.

    Without a command, open the window, with PROJECT or with a choice of projects.
    """
    if ctx.invoked_subcommand is None:
        ctx.exit(_start(None, sample))
    if sample:
        raise click.UsageError("--sample stands alone.", ctx)


@click.command("open")
@PROJECT
@click.pass_context
def open_window(ctx: click.Context, project: Path) -> None:
    """Open the window with a project."""
    if not project.exists():
        raise UserError(f"{project} is neither a project file nor a command. See annotator --help.")
    ctx.exit(_start(project, sample=False))


@main.command()
@PROJECT
def new(project: Path) -> None:
    """Make a new, empty project file."""
    _desk().new(project).close()
    click.echo(f"{project} was made.")


@main.command("import")
@PROJECT
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_context
def import_files(ctx: click.Context, project: Path, files: tuple[Path, ...]) -> None:
    """Bring text files in, or all of them in folders; the same text is not brought in twice."""
    from annotator.services.importing import as_edits, read_files

    with _closing(_desk().open(project)) as session:
        report = read_files(files, session.project.records.known_texts())
        for edit in as_edits(report):
            session.do(edit)
    click.echo(report.as_text().rstrip())
    if report.refused:
        ctx.exit(FAILED)


@main.command()
@PROJECT
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--bom", is_flag=True, help="Begin each table with a byte order mark, as Excel wants it.")
def export(project: Path, folder: Path, bom: bool) -> None:
    """Write the project's tables to a folder as CSV files."""
    with _looking(project) as session:
        for name, rows in session.exporting(folder, bom=bom)().items():
            click.echo(f"{folder / name}: {rows}")


@main.command()
@PROJECT
@click.pass_context
def check(ctx: click.Context, project: Path) -> None:
    """Check the project file and everything recorded in it; exit 1 where something was found."""
    count = 0
    for line in _problems(project):
        count += 1
        click.echo(line)
    if count:
        ctx.exit(FOUND)


@main.command()
@PROJECT
@click.argument("record", default="")
def history(project: Path, record: str) -> None:
    """Show who changed what and when, in the whole project or of one RECORD (its id)."""
    with _looking(project) as session:
        count = 0
        for (time, person, label, how), changes in groupby(session.project.journal.history(record), key=_edit_of):
            count += 1
            click.echo(f"{time}  {person or '–'}  {how and f'{how}: '}{label}")
            for change in changes:
                click.echo(f"    {change.type} {change.record}: {_changed(change)}")
        if record and not count:
            raise UserError(f"There is no record {record} in {project.name}. Its id stands in the exported tables.")


def _start(project: Path | None, sample: bool) -> int:
    from annotator.app import start  # Qt is loaded for the window only

    return int(start(project, sample))


def _desk() -> Desk:
    """Who works on this computer; whoever did not say yet is known by the name they log in with."""
    desk = Desk()
    if not desk.is_known:
        desk.rename(desk.person.name)
    return desk


@contextmanager
def _closing(session: Session) -> Iterator[Session]:
    try:
        yield session
    finally:
        session.close()


def _looking(project: Path) -> AbstractContextManager[Session]:
    """The project opened for looking only, which works while a window is open on it."""
    return _closing(Session.open(project, Person(), "", read_only=True))


def _problems(project: Path) -> Iterator[str]:
    """A line for each thing that is broken or does not fit: article, record, sentence."""
    from annotator.services.checks import check_pages

    with _looking(project) as session:
        if broken := unsound(project):
            yield from (f"{project.name}: {sentence}" for sentence in broken)
            return
        pages = (session.read(line.id) for line in session.articles())
        for found in check_pages(pages, session.register, session.numbers):
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
