"""Reading files and folders of any size: in order, whatever they are, and never with an exception."""

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from pathlib import Path
from time import monotonic

from annotator.domain.sentences import Sentence, sentence
from annotator.services.intake.frames import NONSENSE, Done
from annotator.services.intake.intake import Intake
from annotator.services.intake.one_file import read_one
from annotator.services.intake.parcels import Parcel
from annotator.services.intake.pool import Asked, Pool
from annotator.services.readers.files import is_simple, seems_simple, shown
from annotator.services.readers.finding import find_files

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]
TOLD_EVERY = 0.05  # seconds
FEW = 300  # small texts, each of which takes a millisecond or two; processes take three hundred until they read


def read_files(
    paths: Iterable[Path],
    known: Mapping[str, str],
    progress: Progress = lambda done, total, name: None,
    cancelled: Cancelled = lambda: False,
    folder: Path | None = None,
) -> Intake:
    """Read files, and all of them in folders; a file that cannot be read is told in a row, never raised.

    `known` is the title of every article of the project by the SHA-256 of its text (`Records.known_texts`): the same
    text is not taken in again, nor twice from one batch. `progress` is told of files done, in all, and what is read.
    `folder` is where what was read waits once there is much of it. UserError where there is no room for it.
    """
    progress(0, 0, "")
    found = find_files(paths, cancelled)
    intake = Intake(known, folder)
    intake.left_out = found.left_out
    for place, (path, why) in enumerate(found.refused):
        intake.refuse(place - len(found.refused), path, why)
    _Reading(intake, len(found.files), progress, cancelled).read([*map(Asked, count(), found.files)])
    intake.settle()
    return intake


class _Reading:
    """Files on their way into an intake."""

    def __init__(self, intake: Intake, total: int, progress: Progress, cancelled: Cancelled) -> None:
        self._intake, self._total, self._progress, self._cancelled = intake, total, progress, cancelled
        self._done = 0
        self._told = -TOLD_EVERY

    def read(self, files: list[Asked]) -> None:
        """A few simple files here, which takes no longer than to start a process; all others in processes."""
        here = {asked.place for asked in files if seems_simple(asked.path)}
        here = {at for at in here if is_simple(files[at].path)} if len(here) <= FEW else set()
        self._read_here([asked for asked in files if asked.place in here])
        if others := [asked for asked in files if asked.place not in here]:
            self._read_apart(others)
        self._intake.cancelled = self._done < self._total
        if not self._intake.cancelled:
            self._progress(self._total, self._total, "")

    def _read_here(self, files: list[Asked]) -> None:
        for asked in files:
            if self._cancelled():
                return
            self._tell(asked.path.name)
            for found in read_one(asked.path):
                self._take(asked, found)
            self._done += 1

    def _read_apart(self, files: list[Asked]) -> None:
        pool = Pool(files)
        self._tell(files[0].path.name)
        for asked, found in pool.answers(self._cancelled):
            if isinstance(found, Done):
                self._done += 1
                self._tell(pool.reading or asked.path.name)
            else:
                self._take(asked, found)

    def _take(self, asked: Asked, found: Parcel | Sentence) -> None:
        if isinstance(found, Sentence):
            self._intake.refuse(*asked, found)
            return
        try:
            self._intake.take(*asked, found)
        except NONSENSE:  # a reader that was taken over by its file says what it likes
            self._intake.refuse(*asked, sentence("What was read of it is no article."))

    def _tell(self, name: str) -> None:
        """Say how far it is, not so often that saying it takes the time."""
        if monotonic() - self._told > TOLD_EVERY:
            self._told = monotonic()
            self._progress(self._done, self._total, shown(name))
