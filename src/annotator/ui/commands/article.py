"""Commands on the open article as a whole: the menu Article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Article", "Details of the article …", "Ctrl+D")
def details(window: Window) -> None:
    """Publication date, publisher, language and the rest."""
    window.work.show_details("")


@command("Article", "Show original …", "Ctrl+Shift+R")
def show_original(window: Window) -> None:
    """The file that the article came in, byte by byte, with its fingerprint; to be saved or opened elsewhere."""
    window.work.article.show_original()
