"""The name under which this computer writes to a project: no two copies that go on by themselves have the same.

Stamps are told apart by it, so a file that was copied, or put back from a backup, must not go on under the name of the
other. A name is the id of this installation, and a mark of the file. When a project is closed, the last edit that was
made under the name is remembered on this computer, beside the settings; whoever opens a file that ends in that very
edit, however it is called by now and wherever it stands, goes on under the name, and what was remembered is taken
away. Every other copy, older or newer, or opened meanwhile, finds nothing, and gets a mark of its own; so does a
project that could not be closed. Undo knows all that was done from this computer, under whichever mark.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotator.domain.records import new_id
from annotator.store.journal import MARKED
from annotator.store.project import Project


class Devices:
    """The names of one installation, and what is remembered of each, in a folder of this computer."""

    def __init__(self, installation: str, folder: Path) -> None:
        self._installation = installation
        self._folder = folder

    def write_to(self, project: Project) -> tuple[str, Callable[[], None]]:
        """The name to write to an open project under, and what is to be called before it is closed."""
        device, edit = project.journal.last_here(self._installation)
        if not self._was_left(device, edit) or project.journal.others_know_more_of(device):
            device = f"{self._installation}{MARKED}{new_id()[:8]}"
        return device, lambda: self._leave(project, device)

    def _leave(self, project: Project, device: str) -> None:
        """Remember the last edit under a name; where nothing can be written the next who opens it gets another."""
        with suppress(OSError, sqlite3.Error):
            name, edit = project.journal.last_here(self._installation)
            if name != device:
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file(device).write_text(edit, "utf-8")

    def _was_left(self, device: str, edit: str) -> bool:
        """Whether the last edit under a name was this one; only the first who asks is told so."""
        if MARKED not in device:
            return False
        claimed = self._folder / f"{new_id()}.claimed"
        try:
            if self._file(device).read_text("utf-8") != edit:
                return False
            self._file(device).replace(claimed)  # two that ask at once cannot both have it
            return claimed.read_text("utf-8") == edit
        except (OSError, UnicodeDecodeError):
            return False
        finally:
            with suppress(OSError):
                claimed.unlink(missing_ok=True)

    def _file(self, device: str) -> Path:
        return self._folder / f"{device.rpartition(MARKED)[2]}.last"
