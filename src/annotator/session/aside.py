"""Reading the open project beside the window: by a connection of its own, in the thread that asks."""

from collections.abc import Callable
from pathlib import Path

from annotator.domain.codebook import Codebook
from annotator.domain.register import Register
from annotator.session.session import Session
from annotator.store.project import Project


class Aside:
    """What takes long to read of a project; it is opened, asked and closed in one thread, `interrupt` in any."""

    def __init__(self, path: Path, register: Register, codebook: Codebook) -> None:
        self.project = Project.open(path, read_only=True)
        self.figures = self.project.figures(register, codebook)

    def interrupt(self) -> None:
        """Let what is being read end in an error."""
        self.project.interrupt()

    def close(self) -> None:
        self.project.close()


def opening(session: Session) -> Callable[[], Aside]:
    """What opens the project once more; register and codebook are the window's, and only looked up in."""
    path, register, codebook = session.project.path, session.register, session.codebook
    return lambda: Aside(path, register, codebook)
