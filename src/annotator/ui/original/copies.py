"""Copies of an original for another program: readable by the person alone, and gone with the window."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator.domain.errors import UserError
from annotator.session.originals import OriginalFile

ONLY_MINE = 0o600


class TemporaryCopy:
    """One copy, in a folder of its own that nobody else may look into."""

    def __init__(self, file: OriginalFile) -> None:
        """UserError where it cannot be written."""
        folder = mkdtemp(prefix="annotator-")
        self.delete = finalize(self, rmtree, folder, ignore_errors=True)  # also where nobody remembers to
        self.path = Path(folder, file.name)
        try:
            self.path.touch(ONLY_MINE, exist_ok=False)
            self.path.write_bytes(file.content)
        except OSError as problem:
            self.delete()
            raise UserError("The copy was not written: {0}. Make room on the disk.", problem.strerror) from problem

    def open(self) -> None:
        """Let the system's own application open it; UserError where it knows none."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))):
            raise UserError("The system knows no application for {0}. Save a copy instead.", self.path.name)


def save(file: OriginalFile, path: Path) -> None:
    """Write the bytes as they are; UserError where that cannot be."""
    try:
        path.write_bytes(file.content)
    except OSError as problem:
        raise UserError("{0} was not written: {1}. Choose another folder.", path.name, problem.strerror) from problem
