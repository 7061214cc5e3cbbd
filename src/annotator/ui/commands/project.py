"""Commands on the project as a whole: the menu Project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Project", "Codebook …", "Ctrl+Shift+B", needs="project")
def codebook(window: Window) -> None:
    """The words that can be chosen, the fields that are asked for, and how words become numbers in this project."""
    from annotator.ui.codebook.window import CodebookWindow
    from annotator.ui.project_window import show_window

    show_window(CodebookWindow, window.work)


@command("Project", "Figures …", "Ctrl+Shift+T", needs="project", group=True)
def figures(window: Window) -> None:
    """All figures of the project as a table: filter, sort, group, copy."""
    from annotator.ui.figures.window import FiguresWindow
    from annotator.ui.project_window import show_window

    show_window(FiguresWindow, window.work)


@command("Project", "Conflicts …", "Ctrl+Shift+K", needs="project")
def conflicts(window: Window) -> None:
    """Figures of the whole project that contradict each other, side by side with their sources."""
    from annotator.ui.figures.conflicts_window import ConflictsWindow
    from annotator.ui.project_window import show_window

    show_window(ConflictsWindow, window.work)
