"""A folder in which files are replaced all at once, or not at all."""

import errno
from contextlib import suppress
from pathlib import Path

HALF, OLD = ".part", ".part-old"


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
        """From now on the files are there; OSError where one cannot be replaced, and then all are as they were."""
        placed: list[str] = []
        try:
            for name, half in self._halves.items():
                if (self.path / name).is_dir():
                    raise IsADirectoryError(errno.EISDIR, f"{name} is a folder")
                placed.append(name)
                with suppress(FileNotFoundError):
                    (self.path / name).replace(self._old(name))
                half.replace(self.path / name)
        except OSError:
            for name in placed:
                self._put_back(name)
            raise

    def tidy(self) -> None:
        """No half-written file stays behind."""
        for name, half in self._halves.items():
            for file in (half, self._old(name)):
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def _old(self, name: str) -> Path:
        return self.path / (name + OLD)

    def _put_back(self, name: str) -> None:
        """The file that was there stands again; where there was none, none does."""
        with suppress(OSError):
            if self._old(name).exists():
                self._old(name).replace(self.path / name)
            elif not self._halves[name].exists():
                (self.path / name).unlink()
