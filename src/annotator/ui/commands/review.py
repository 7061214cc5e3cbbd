"""Commands of people who work on one dataset together: the menu Review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Review", "Decide", "F5", needs="project")
def decide(window: Window) -> None:
    """Compare what several people recorded, and decide what stands; the same key goes back."""
    from annotator.ui.review.showing import toggle_review

    toggle_review(window.work)
