"""Reading the open project beside the window: by a connection of its own, in the thread that asks."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.codebook import Codebook
from annotator.domain.figure_conflicts import Conflict, conflicts
from annotator.domain.register import Register
from annotator.services.reading.name_index import NameIndex
from annotator.session.session import Session
from annotator.store.figure_table import FigureTable
from annotator.store.overview import Overview
from annotator.store.project import Project

if TYPE_CHECKING:
    from annotator.session.suggesting import Finder


class Aside:
    """What takes long to read of a project; it is opened, asked and closed in one thread, `interrupt` in any."""

    def __init__(self, path: Path, register: Register, codebook: Codebook, sees: str) -> None:
        self.project = Project.open(path, read_only=True, sees=sees)
        self._register, self._codebook = register, codebook

    @cached_property
    def figures(self) -> FigureTable:
        """All figures as one table."""
        return self.project.figures(self._register, self._codebook)

    @cached_property
    def overview(self) -> Overview:
        """What is in the project and how far the work is."""
        return self.project.overview()

    def conflicts(self) -> list[Conflict]:
        """Where figures contradict each other; `figures` must be built."""
        return conflicts(self.figures.all(), partial(self._codebook.standing, "figure.status"))

    def names(self) -> NameIndex:
        """The names of all entities, to be looked up in."""
        return NameIndex(self.project.shelf.names())

    @cached_property
    def suggestions(self) -> "Finder":
        """Who finds suggestions for articles."""
        from annotator.session.suggesting import Finder

        return Finder(self.project)

    def interrupt(self) -> None:
        """Let what is being read end in an error."""
        self.project.interrupt()

    def close(self) -> None:
        self.project.close()


def opening(session: Session, *, whole: bool = True) -> Callable[[], Aside]:
    """What opens the project once more; register and codebook are the window's, and only looked up in.

    Nothing that asks for the register may be asked where it was not read as a `whole`.
    """
    path, register, codebook, sees = session.project.path, session.register, session.codebook, session.person.id
    if whole:
        register.read_all()  # from another thread nothing could be looked up on the disk
    return lambda: Aside(path, register, codebook, sees)
