"""The desktop of this computer: projects open by a double click, and the application has its place in the menu."""

import sys
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.domain.sentences import Sentence, sentence

SUFFIX = ".annotator"
MIME = "application/x-news-annotator"
NAME = "News annotator"
ABOUT = "Turns news articles into datasets"
PROJECT = "News annotator project"
PROJECT_FR = "Projet News annotator"
ABOUT_FR = "Fait des jeux de données à partir d’articles de presse"


@dataclass(frozen=True)
class Outcome:
    """What was written or removed, and what a person should know besides."""

    places: tuple[str, ...]
    remarks: tuple[Sentence, ...] = ()


def install() -> Outcome:
    """Let projects open by a double click; again puts right what changed since, such as the place of the program."""
    if sys.platform == "win32":
        from annotator.session.desktop import windows

        return windows.install(program(windowed=True))
    _not_on_a_mac()
    from annotator.session.desktop import linux

    return linux.install(program())


def remove() -> Outcome:
    """Take away all that `install` wrote."""
    if sys.platform == "win32":
        from annotator.session.desktop import windows

        return windows.remove()
    _not_on_a_mac()
    from annotator.session.desktop import linux

    return linux.remove()


def is_installed() -> bool:
    """Whether projects open by a double click already."""
    if sys.platform == "win32":
        from annotator.session.desktop import windows

        return windows.is_installed()
    if sys.platform == "darwin":
        return False
    from annotator.session.desktop import linux

    return linux.is_installed()


def program(*, windowed: bool = False) -> list[str]:
    """The words that start this installation, from wherever: of a bundle, of an environment, or of the sources.

    `windowed` asks for the interpreter that opens no console, which there is on Windows only.
    """
    python = Path(sys.executable)
    if getattr(sys, "frozen", False):
        return [str(python)]
    if windowed:
        quiet = python.with_name("pythonw.exe")
        return [str(quiet if quiet.exists() else python), "-m", "annotator"]
    script = python.with_name("annotator")
    return [str(script)] if script.is_file() else [str(python), "-m", "annotator"]


def _not_on_a_mac() -> None:
    if sys.platform == "darwin":
        raise UserError("On a Mac the application itself says which files it opens. Move it to Applications.")


WITHOUT_TOOLS = sentence("{0} is not installed here, so it may take a new login until the desktop knows.")
