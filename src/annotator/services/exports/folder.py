"""A folder in which files are replaced all at once, or not at all."""

from contextlib import suppress
from pathlib import Path

HALF = ".part"


class Folder:
    """Files are written beside those that they replace; `settle` puts them in place, `tidy` leaves no half one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[str, int] = {}  # of each file that will be there, in the order they were begun
        self._halves: dict[str, Path] = {}

    def half(self, name: str) -> Path:
        """Where a file is written that will be called so."""
        self.rows[name] = 0
        self._halves[name] = self.path / (name + HALF)
        return self._halves[name]

    def half_of(self, name: str) -> Path:
        """Where a file is written that was begun."""
        return self._halves[name]

    def settle(self) -> None:
        """From now on the files are there."""
        for name, half in self._halves.items():
            half.replace(self.path / name)

    def tidy(self) -> None:
        """No half-written file stays behind."""
        for half in self._halves.values():
            with suppress(OSError):
                half.unlink(missing_ok=True)
