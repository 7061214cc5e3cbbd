"""What the commands share: the project they name, and who works here."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import click

from annotator.session import Desk, Session

FOUND, FAILED = 1, 2  # exit codes: something was found; something could not be done

PROJECT = click.argument("project", type=click.Path(path_type=Path))


def desk() -> Desk:
    """Who works on this computer; whoever did not say yet is known by the name they log in with."""
    desk = Desk()
    if not desk.is_known:
        desk.rename(desk.person.name)
    return desk


@contextmanager
def closing(session: Session) -> Iterator[Session]:
    """The session, closed at the end whatever happens."""
    try:
        yield session
    finally:
        session.close()


def looking(project: Path) -> AbstractContextManager[Session]:
    """The project opened for looking only, which works while a window is open on it; as seen by who works here."""
    here = Desk()
    return closing(Session.open(project, here.person, here.settings.device, read_only=True))
