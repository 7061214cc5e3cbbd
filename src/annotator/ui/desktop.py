"""Asks whether projects shall open by a double click, and says what came of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from annotator.domain.errors import UserError
from annotator.session.desktop import Outcome, install, is_installed, remove
from annotator.ui.language import phrase, said
from annotator.ui.plain import plain_box
from annotator.ui.problems import show_problem

if TYPE_CHECKING:
    from annotator.ui.window import Window


def ask_about_desktop(window: Window) -> None:
    """Offer what can be done on this computer: to let them, to put it right, to take it away."""
    if sys.platform == "darwin":
        words = phrase("On a Mac the application itself says which files it opens: move it to Applications, once.")
        plain_box(QMessageBox.Icon.Information, _title(), words, window).exec()
        return
    there = is_installed()
    now = (
        phrase("Projects open by a double click already.")
        if there
        else phrase("Projects do not open by a double click yet.")
    )
    what = phrase(
        "This says to your desktop, for you alone, that files ending in .annotator belong to this program, "
        "and puts it into the menu of programs. Nothing in the projects is changed."
    )
    box = plain_box(QMessageBox.Icon.Question, _title(), now, window)
    box.setInformativeText(what)
    let = box.addButton(
        phrase("&Set it up again") if there else phrase("&Set it up"), QMessageBox.ButtonRole.AcceptRole
    )
    away = box.addButton(phrase("&Take it away"), QMessageBox.ButtonRole.DestructiveRole) if there else None
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is let:
        _do(window, install, phrase("Projects open by a double click now."))
    elif away is not None and box.clickedButton() is away:
        _do(window, remove, phrase("Projects no longer open by a double click."))


def _do(window: Window, work: Callable[[], Outcome], words: str) -> None:
    try:
        outcome = work()
    except (OSError, UserError) as problem:
        show_problem(window, str(problem))
        return
    window.status.say(" ".join([words, *map(said, outcome.remarks)]), False)


def _title() -> str:
    return phrase("Open projects by double click")
