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


@command("Project", "Guidelines …", "Shift+F11", needs="project")
def guidelines(window: Window) -> None:
    """Write the project's guidelines for coding; every version is kept."""
    from annotator.ui.guidelines.showing import edit_guidelines

    edit_guidelines(window.work)


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


@command("Project", "Chart of figures …", "Ctrl+Shift+G", needs="project")
def chart(window: Window) -> None:
    """Figures of an event, or of a place, status and counted, over time by source."""
    from annotator.ui.figures.chart_window import ChartWindow
    from annotator.ui.project_window import show_window

    show_window(ChartWindow, window.work)


@command("Project", "Overview …", "Ctrl+Shift+O", needs="project")
def overview(window: Window) -> None:
    """How far the work is, how long articles take, and how the records are filled in."""
    from annotator.ui.overview.window import OverviewWindow
    from annotator.ui.project_window import show_window

    show_window(OverviewWindow, window.work)


@command("Project", "Compare with its copies …", "Ctrl+Shift+J")
def compare(window: Window) -> None:
    """The open article beside its copies and rewrites: what differs, word by word."""
    from annotator.ui.project_window import show_window
    from annotator.ui.stories.window import CompareWindow

    show_window(CompareWindow, window.work).show_article()


@command("Project", "Backups …", "Ctrl+Shift+U", needs="project", group=True)
def backups(window: Window) -> None:
    """What the project was before: look at it, or go back to it."""
    from annotator.ui.backups.windows import BackupsWindow
    from annotator.ui.project_window import show_window

    show_window(BackupsWindow, window.work)


@command("Project", "Deleted articles …", needs="project")
def deleted_articles(window: Window) -> None:
    """Articles that were deleted, whoever did it; bring them back, or erase them for good."""
    from annotator.ui.deleted import DeletedArticles
    from annotator.ui.project_window import show_window

    show_window(DeletedArticles, window.work)


@command("Project", "Erase the article for good …", writes=True)
def erase_article(window: Window) -> None:
    """Erase the open article from the project and from all its backups; nothing brings it back."""
    from annotator.ui.erasing import erase_open

    erase_open(window)


@command("Project", "Search …", "Ctrl+Shift+F", needs="project", group=True)
def search(window: Window) -> None:
    """Search the whole project: texts, entities, figures, sources; with filters."""
    from annotator.ui.project_window import show_window
    from annotator.ui.search.window import SearchWindow

    show_window(SearchWindow, window.work)


@command("Project", "Concordance …", "Ctrl+Shift+Y", needs="project")
def concordance(window: Window) -> None:
    """The chosen words, or others, in all their sentences."""
    from annotator.ui.concordance.window import chosen_words, show_concordance

    show_concordance(window.work, chosen_words(window.work))
