"""Commands on what is proposed: the menu Suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Suggestions", "Next suggestion", "N")
def next_suggestion(window: Window) -> None:
    """Go to the next suggestion in the text."""
    window.work.proposals.step(1)


@command("Suggestions", "Previous suggestion", "Shift+N")
def previous_suggestion(window: Window) -> None:
    """Go to the previous suggestion in the text."""
    window.work.proposals.step(-1)


@command("Suggestions", "Accept", "Return", needs="suggestion", group=True, writes=True)
def accept_suggestion(window: Window) -> None:
    """Record what is proposed, a total together with its parts, and go on to the next suggestion."""
    window.work.proposals.accept()


@command("Suggestions", "Accept and change …", "Shift+Return", needs="suggestion", writes=True)
def change_suggestion(window: Window) -> None:
    """Record what is proposed, and go to its form to change it."""
    window.work.proposals.accept(form=True)


@command("Suggestions", "Accept all of this kind in the paragraph", "A", needs="suggestion", writes=True)
def accept_alike(window: Window) -> None:
    """Record everything in the paragraph that is proposed and of the same kind: entities, figures or sources."""
    window.work.proposals.accept_alike()


@command("Suggestions", "Accept all that are nearly always right", "Shift+A", writes=True)
def accept_sure(window: Window) -> None:
    """Record what is nearly always right in the article: of the kind of the current suggestion, or without one all."""
    window.work.proposals.accept_sure()


@command("Suggestions", "Accept all of this kind in the article", "Y", needs="suggestion", writes=True)
def accept_everywhere(window: Window) -> None:
    """Record everything in the article that is proposed and of the same kind, once what is wrong was rejected."""
    window.work.proposals.accept_alike(everywhere=True)


@command("Suggestions", "Reject", "Delete", needs="suggestion", writes=True)
def reject_suggestion(window: Window) -> None:
    """Say that this is not wanted here; it is remembered, and not proposed again."""
    window.work.proposals.reject()


@command("Suggestions", "Show suggestions", "Ctrl+Shift+N", needs="project", group=True)
def show_suggestions(window: Window) -> None:
    """Switch suggestions on or off on this computer; off, nothing is looked for."""
    window.work.proposals.toggle("suggestions")


@command("Suggestions", "Eager", needs="project")
def eager(window: Window) -> None:
    """Propose beliefs, intentions and what rules are less sure of, too; again: only what is usually right."""
    window.work.proposals.toggle("eager")


@command("Suggestions", "What suggestions learned …", needs="project")
def learned(window: Window) -> None:
    """How often rules, cues and names were accepted and rejected, and what is no longer proposed because of it."""
    from annotator.ui.project_window import show_window
    from annotator.ui.suggestions.learned import LearnedWindow

    show_window(LearnedWindow, window.work)
