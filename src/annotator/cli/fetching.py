"""`annotator import --from-address`: pages fetched by addresses that were typed."""

from collections.abc import Iterator

import click

from annotator.cli.reading_in import brought_in, progress
from annotator.domain.errors import UserError
from annotator.services.intake.report import Report
from annotator.session import Session
from annotator.session.fetching import fetching
from annotator.session.newcomers import compared


def bring_in_addresses(
    session: Session, addresses: tuple[str, ...], *, repair: bool, dry_run: bool
) -> Iterator[Report | None]:
    """What came of each; None for a page that could not be had, which is told at once."""
    for address in addresses:
        try:
            work = fetching(session, address)
            with progress() as tell:
                intake = (compared(session, work) if dry_run else work)(tell)
        except UserError as problem:
            click.echo(f"{address}: {problem}", err=True)
            yield None
        else:
            yield brought_in(session, intake, repair=repair, dry_run=dry_run)
