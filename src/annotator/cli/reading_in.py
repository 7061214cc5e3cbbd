"""What `annotator import` does with files and tables of articles, and how it tells of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from annotator.domain.errors import UserError
from annotator.services.intake.intake import Intake
from annotator.services.intake.reading import Progress
from annotator.services.intake.report import Report
from annotator.services.tabled import Reading, edits_of, read_table
from annotator.session import Session
from annotator.session.taking_in import reading

CLEAR = "\r\x1b[K"  # the line of a terminal
WIDTH = 60  # characters of a name


class Told:
    """Reports as they come: whole on the output, or one line there and all of it in a file."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._reports: list[Report] = []

    @property
    def refused(self) -> int:
        """How many files and rows could not be read."""
        return sum(len(report.refused) for report in self._reports)

    def add(self, report: Report) -> None:
        self._reports.append(report)
        click.echo((report.summary if self._file else report.as_text()).rstrip())

    def tell(self) -> None:
        """Write the file; UserError where it cannot be written."""
        if self._file is None:
            return
        try:
            self._file.write_text("\n".join(report.as_text() for report in self._reports), "utf-8")
        except OSError as problem:
            raise UserError(
                "{0} was not written: {1}. Choose another folder.", self._file, problem.strerror
            ) from problem


def bring_in_files(session: Session, files: list[Path], *, repair: bool, dry_run: bool) -> Report:
    """Bring in what is read of files; with `dry_run` only tell of it."""
    work = reading(session, files)
    if dry_run:
        from annotator.session.newcomers import compared

        work = compared(session, work)
    with progress() as tell:
        intake = work(tell)
    return brought_in(session, intake, repair=repair, dry_run=dry_run)


def brought_in(session: Session, intake: Intake, *, repair: bool, dry_run: bool) -> Report:
    """Take in what was read, and forget the rest; with `dry_run` only tell of it."""
    with intake:
        mended = intake.new if repair else []
        report = intake.report(mended=mended)
        if not dry_run:
            for edit in intake.edits(mended=mended):
                session.do(edit)
    return report


def bring_in_table(session: Session, table: Reading, *, dry_run: bool) -> Report:
    """Bring in a table; with `dry_run` only tell of it."""
    for field, column in table.columns.items():
        click.echo(f"{field}: {column}")
    report = Report()
    with progress() as tell:
        pieces = read_table(table, session.project.records.known_texts(), report, tell)
        for edit in edits_of(pieces, table.table.path.name):
            if not dry_run:
                session.do(edit)
    return report


@contextmanager
def progress() -> Iterator[Progress]:
    """Tells how far it is on a terminal, on a line that is gone in the end; elsewhere nothing."""
    seen = sys.stderr.isatty()

    def tell(done: int, of: int, what: str) -> None:
        if seen:
            click.echo(f"{CLEAR}{f'{done:,} of {of:,}  ' if of else ''}{what[:WIDTH]}", nl=False, err=True)

    try:
        yield tell
    finally:
        if seen:
            click.echo(CLEAR, nl=False, err=True)
