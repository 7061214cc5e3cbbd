"""Bytes that wait to be taken in: in memory as long as they are few, then in a file that nobody else can open.

Where the system allows it (all but Windows) the file has no name from the start; Windows deletes it when it is closed.
So nothing of it is left when it is closed, nor when the application is killed or the power fails.
"""

from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import NamedTuple
from weakref import finalize

from annotator.domain.errors import UserError

IN_MEMORY = 16_000_000  # bytes


class Place(NamedTuple):
    """Where something was put."""

    start: int
    length: int


class Spool:
    """Puts bytes away and gives them back; `folder` is where the file is made once memory is not enough."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = SpooledTemporaryFile(max_size=IN_MEMORY, dir=str(folder) if folder else None)  # noqa: SIM115
        self._end = 0
        self.close = finalize(self, self._file.close)  # also where nobody remembers to

    def put(self, content: bytes) -> Place:
        """Keep these bytes; UserError where the disk has no room."""
        try:
            self._file.seek(self._end)
            self._file.write(content)
            self._file.flush()
        except OSError as problem:
            raise UserError(
                "What was read could not be put aside: {0}. Make room on the disk.", problem.strerror
            ) from problem
        place = Place(self._end, len(content))
        self._end += len(content)
        return place

    def get(self, place: Place) -> bytes:
        """The bytes that were put there."""
        self._file.seek(place.start)
        return self._file.read(place.length)
