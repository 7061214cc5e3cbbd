"""Files brought into a project: read in any thread, seen before anything is stored, taken in as one step of undo."""

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from annotator.services.intake.intake import Intake
from annotator.services.intake.reading import read_files
from annotator.session.session import Session
from annotator.store.whereabouts import place_of


def reading(session: Session, paths: Iterable[Path]) -> Callable[..., Intake]:
    """The work of reading files and folders, to be called with `progress` and `cancelled` in any thread.

    Close the intake in the end.
    """
    return partial(read_files, [*paths], session.project.records.known_texts(), folder=beside(session))


def beside(session: Session) -> Path | None:
    """Where what was read may wait: the texts stay on the disk that their project is on; None for the system's place.

    That is used where a project stands on a network drive or in a folder that is copied elsewhere.
    """
    folder = session.project.path.absolute().parent
    stays = place_of(session.project.path).kind == "disk" and os.access(folder, os.W_OK)
    return folder if stays else None
