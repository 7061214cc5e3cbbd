"""Commands on projects and on what was done: the menus File and Edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("File", "New project …", "Ctrl+N", needs="")
def new_project(window: Window) -> None:
    """Make a new project file."""
    window.projects.new()


@command("File", "Open project …", "Ctrl+O", needs="")
def open_project(window: Window) -> None:
    """Open a project file."""
    window.projects.open()


@command("File", "Open the sample project", needs="")
def open_sample(window: Window) -> None:
    """Open a fresh copy of the sample project, to see what the work is."""
    window.projects.open_sample()


@command("File", "Bring in articles …", "Ctrl+I", needs="project", group=True, writes=True)
def bring_in(window: Window) -> None:
    """Bring in web pages, PDFs, Word files, e-mails, texts, tables …; they can be dropped on the window, too."""
    window.exchange.bring_in()


@command("File", "Bring in a folder …", "Ctrl+Shift+I", needs="project", writes=True)
def bring_in_folder(window: Window) -> None:
    """Bring in all files of a folder, and of the folders in it, that can be read."""
    window.exchange.bring_in_folder()


@command("File", "Paste an article …", "Ctrl+Shift+V", needs="project", writes=True)
def paste_article(window: Window) -> None:
    """Bring in what you copied: text, a piece of a web page, files."""
    window.exchange.paste()


@command("File", "Bring in from an address …", "Ctrl+Shift+D", needs="project", writes=True)
def bring_in_address(window: Window) -> None:
    """Fetch a web page whose address you type: the only time that the network is used."""
    window.exchange.bring_in_address()


@command("File", "Export …", "Ctrl+E", needs="project")
def export(window: Window) -> None:
    """Write tables to a folder: CSV, Excel, Parquet, Web Annotations; all of it, or what you choose."""
    window.exchange.export()


@command("File", "Save a copy …", "Ctrl+Shift+S", needs="project", group=True)
def save_copy(window: Window) -> None:
    """Write a checked copy of the project to anywhere; the open project stays the open one."""
    from annotator.ui.backups.doing import save_copy as ask

    ask(window)


@command("File", "Backups of a project …", needs="")
def backups_of(window: Window) -> None:
    """Choose a project that is not open, or cannot be opened any more, and have it back from a backup."""
    from annotator.ui.backups.doing import choose_project

    choose_project(window)


@command("File", "Close", "Ctrl+W", needs="", group=True)
def close(window: Window) -> None:
    """Close the window; everything is saved already."""
    window.close()


@command("Edit", "Undo", "Ctrl+Z", needs="project", writes=True)
def undo(window: Window) -> None:
    """Take back the last thing that you did in the project, also after a restart."""
    window.work.undo()


@command("Edit", "Redo", "Ctrl+Shift+Z", needs="project", writes=True)
def redo(window: Window) -> None:
    """Do again what you took back last."""
    window.work.redo()


@command("Edit", "Delete the record", "Delete", needs="record", group=True, writes=True)
def delete(window: Window) -> None:
    """Delete the chosen record."""
    window.work.marking.delete()


@command("Edit", "Delete the article …", writes=True)
def delete_article(window: Window) -> None:
    """Take the open article out of the project, with all that was recorded in it; Undo brings it back."""
    window.work.article.delete_article()


@command("Edit", "Settings …", "Ctrl+,", needs="", group=True)
def settings(window: Window) -> None:
    """Language, colours, sizes and what else can be chosen on this computer."""
    window.show_settings()


@command("Edit", "Accept what is proposed", "Ctrl+Shift+A", needs="record", writes=True)
def accept(window: Window) -> None:
    """Fill in everything that the form proposes."""
    window.work.records.accept_proposals()
