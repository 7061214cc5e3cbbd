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


@command("Review", "People …", "Ctrl+Shift+P", needs="project")
def people(window: Window) -> None:
    """Everybody who works on this project: names, colours, what each has done, and which of them you are."""
    from annotator.ui.people.window import PeopleWindow
    from annotator.ui.project_window import show_window

    show_window(PeopleWindow, window.work)


@command("Review", "Assign articles …", "Ctrl+Shift+W", needs="project", writes=True)
def assign(window: Window) -> None:
    """Draw who codes which articles, with a share that two people code; you see what comes of it first."""
    from annotator.ui.people.assigning import AssignWindow
    from annotator.ui.project_window import show_window

    show_window(AssignWindow, window.work)


@command("Review", "Agreement …", "Shift+F5", needs="project")
def agreement(window: Window) -> None:
    """How far people agree: figures by kind, field, pair and article, with the cases behind them."""
    from annotator.ui.agreement.window import AgreementWindow
    from annotator.ui.project_window import show_window

    show_window(AgreementWindow, window.work)


@command("Review", "Send …", "Ctrl+Shift+E", needs="project", group=True)
def send(window: Window) -> None:
    """Write your work, or articles to be coded, to one file for colleagues."""
    from annotator.ui.sharing.sending import send as ask

    ask(window)


@command("Review", "Take in …", "Ctrl+Shift+X", needs="project", writes=True)
def take_in(window: Window) -> None:
    """Take in what colleagues sent; you see what it brings first. Files can be dropped on the window, too."""
    from annotator.ui.sharing.doing import ask_for_files

    ask_for_files(window)


@command("Review", "Carry over to another text …", needs="project")
def carry_over(window: Window) -> None:
    """Take your records of an article to another text of it, a corrected or longer one, by their words."""
    from annotator.ui.carrying.window import CarryWindow
    from annotator.ui.project_window import show_window

    page = window.work.live.page
    show_window(CarryWindow, window.work).show_article(page.article.id if page else "")


@command("Review", "Comments …", "Ctrl+Shift+C", needs="project", group=True)
def comments(window: Window) -> None:
    """What colleagues said about records: what waits for you, what is open, or all of it; answer and settle."""
    from annotator.ui.project_window import show_window
    from annotator.ui.review.comments_window import CommentsWindow

    show_window(CommentsWindow, window.work)


@command("Review", "History …", "Ctrl+Shift+H", needs="project")
def history(window: Window) -> None:
    """Who changed which field from what to what: of the chosen record, the article, a person, a day; bring it back."""
    from annotator.ui.history.window import HistoryWindow
    from annotator.ui.project_window import show_window

    show_window(HistoryWindow, window.work).show_record()
