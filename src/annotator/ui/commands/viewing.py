"""Commands on the window itself: the menus View and Help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared
from annotator.ui.plain import show_tip

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("View", "List of articles", "F9", needs="")
def toggle_articles(window: Window) -> None:
    """Show or hide the list of articles."""
    window.toggle_pane(0)


@command("View", "Forms and records", "F10", needs="")
def toggle_records(window: Window) -> None:
    """Show or hide the forms and records."""
    window.toggle_pane(2)


@command("View", "Guidelines", "F11", needs="project")
def toggle_guidelines(window: Window) -> None:
    """Show or hide the guidelines beside the form, at the passage of the field that has the keyboard."""
    from annotator.ui.guidelines.showing import toggle_guidelines

    toggle_guidelines(window.work)


@command("View", "Only my records", "Ctrl+Shift+M", needs="project")
def only_mine(window: Window) -> None:
    """Show only what you recorded yourself, in the text and in the lists; again shows everybody's records."""
    live = window.work.live
    live.show_records_of("" if live.session.whose else live.session.person.id)


@command("View", "Larger text", "Ctrl++", needs="", group=True)
def larger(window: Window) -> None:
    """Make the article's text larger."""
    window.zoom(1)


@command("View", "Smaller text", "Ctrl+-", needs="")
def smaller(window: Window) -> None:
    """Make the article's text smaller."""
    window.zoom(-1)


@command("View", "Text as it was", "Ctrl+0", needs="")
def usual_size(window: Window) -> None:
    """Set the article's text to its usual size."""
    window.zoom(0)


@command("View", "Light", needs="", group=True)
def light(window: Window) -> None:
    """Dark letters on light ground."""
    window.set_theme("light")


@command("View", "Dark", needs="")
def dark(window: Window) -> None:
    """Light letters on dark ground."""
    window.set_theme("dark")


@command("View", "As the system", needs="")
def as_system(window: Window) -> None:
    """Light or dark as the system is."""
    window.set_theme("system")


@command("Help", "Guide", "F1", needs="")
def guide(window: Window) -> None:
    """The guide, at the page on what you are doing."""
    from annotator.ui.guide.showing import show_guide

    show_guide(window)


@command("Help", "Keys", "?", needs="")
def keys(window: Window) -> None:
    """All keys on one page."""
    from annotator.ui.dialogs.keys import KeysDialog

    KeysDialog(window).exec()


@command("Help", "Tip for where I am", "Ctrl+F1", needs="")
def tip(window: Window) -> None:
    """Show the tip of what has the keyboard, as the pointer would."""
    show_tip()


@command("Help", "Who am I …", needs="", group=True)
def who_am_i(window: Window) -> None:
    """Change the name that colleagues see."""
    window.projects.rename_person()


@command("Help", "Open projects by double click …", needs="")
def desktop(window: Window) -> None:
    """Say to this computer's desktop that projects belong to this program, or take that back."""
    from annotator.ui.desktop import ask_about_desktop

    ask_about_desktop(window)


@command("Help", "About", needs="", group=True)
def about(window: Window) -> None:
    """Versions of everything."""
    from annotator.ui.dialogs.about import AboutDialog

    AboutDialog(window).open()
