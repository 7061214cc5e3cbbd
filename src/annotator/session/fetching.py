"""A page that a person typed the address of, fetched and read like a file: the only time the network is used."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.domain.errors import UserError
from annotator.domain.sentences import sentence
from annotator.services.intake.intake import Intake
from annotator.services.intake.reading import Cancelled, Progress, read_files
from annotator.services.readers.address import Answer, checked, fetch
from annotator.services.readers.web_dates import day_in_address
from annotator.session.session import Session
from annotator.session.taking_in import beside
from annotator.store.settings import Settings


def check_allowed(settings: Settings) -> None:
    """UserError where the person does not want the network to be used."""
    if not settings.from_address:
        raise UserError("Bringing in from an address is switched off. Switch it on in the settings, “Bringing in”.")


def fetching(session: Session, address: str) -> Callable[..., Intake]:
    """The work of fetching an address, to be called with `progress` and `cancelled` in any thread; close the intake.

    UserError here where it is no address, and from the work where the page cannot be had.
    """
    return partial(_fetched, checked(address), session.project.records.known_texts(), beside(session))


def _fetched(
    address: str,
    known: dict[str, str],
    folder: Path | None,
    progress: Progress = lambda done, total, name: None,
    cancelled: Cancelled = lambda: False,
) -> Intake:
    progress(0, 0, sentence("The network is used: {0}", address))
    answer = fetch(address, cancelled=cancelled)
    if answer is None:
        stopped = Intake(known, folder)
        stopped.cancelled = True
        return stopped
    with TemporaryDirectory(prefix="annotator-") as place:
        path = Path(place, answer.name)
        path.write_bytes(answer.content)
        intake = read_files([path], known, progress, cancelled, folder)
    _tell_address(intake, answer)
    return intake


def _tell_address(intake: Intake, answer: Answer) -> None:
    """Articles are from the address, not from the file that it was put into for reading."""
    intake.rows = [replace(row, path=Path(answer.name)) for row in intake.rows]
    for row in [row for row in intake.rows if row.id]:
        told = intake.article(row).article
        known = {"origin": answer.address, "url": told.url or answer.address}
        if not told.published and (day := day_in_address(answer.address)):
            known |= {"published": day, "published_basis": "inferred"}
        intake.correct(row, known)
