"""This computer: who works here, what is remembered, and the projects that are opened from it."""

import getpass
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.records import Person, new_id
from annotator.session.session import Session
from annotator.session.standing import be_who_stands
from annotator.store.devices import Devices
from annotator.store.settings import devices_folder, load_settings, save_settings

RECENT = 10


class Desk:
    """This computer: who works here, what is remembered, and the projects that are opened from it."""

    def __init__(self) -> None:
        self.settings = load_settings()
        self.is_known = bool(self.settings.person)
        name = self.settings.person_name or _login_name()
        self.person = Person(id=self.settings.person or new_id(), name=name)

    def rename(self, name: str) -> None:
        """Say what the person who works here is called; the id stays the same."""
        self.person = replace(self.person, name=name)
        self.is_known = True
        self.remember(person=self.person.id, person_name=name)

    def be(self, person: Person) -> None:
        """Say that who works here is somebody whom a project knows already; projects opened from now on know them."""
        self.person = replace(self.person, id=person.id, name=person.name)
        self.is_known = True
        self.remember(person=person.id, person_name=person.name)

    def remember(self, **values: Any) -> None:
        """Keep some settings; where the disk says no they hold until the window is closed."""
        self.settings = replace(self.settings, **values)
        with suppress(OSError):
            save_settings(self.settings)

    def new(self, path: Path, codebook: str = "general") -> Session:
        """A new project with a ready codebook; UserError where it cannot be made."""
        return self._opened(Session.create(path, self.person, self.settings.device, codebook))

    def open(self, path: Path, *, read_only: bool = False) -> Session:
        """A project that is there; UserError where it cannot be opened, InUse where somebody writes to it."""
        return self._opened(Session.open(path, self.person, self.settings.device, read_only=read_only))

    def sample(self) -> Session:
        """A fresh copy of the sample project, in a folder of its own that the system clears away."""
        from annotator.services.sample import sample_edit  # not needed to start

        folder = Path(tempfile.mkdtemp(prefix="annotator-"))
        session = Session.create(folder / "sample.annotator", self.person, self.settings.device)
        session.project.apply(sample_edit(self.person))
        return session

    def _opened(self, session: Session) -> Session:
        session.keeps_backups = self.settings.backups and session.project.writable
        be_who_stands(session)
        if session.project.writable:
            session.device, leave = Devices(self.settings.device, devices_folder()).write_to(session.project)
            session.leaving.callback(leave)
        path = str(session.project.path.resolve())
        self.remember(recent=[path, *(other for other in self.settings.recent if other != path)][:RECENT])
        return session


def _login_name() -> str:
    """The name that the system knows the person by; a user id that it has no name for is an analyst."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "analyst"
