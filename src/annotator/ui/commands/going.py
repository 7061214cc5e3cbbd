"""Commands that go somewhere: the menu Go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Go", "Done, next article", "Ctrl+Return", writes=True)
def done_next(window: Window) -> None:
    """Say that this article is done, and go on to the next."""
    window.work.article.done_next()


@command("Go", "Left out …", writes=True)
def exclude(window: Window) -> None:
    """Leave this article out, with a reason."""
    window.work.article.exclude()


@command("Go", "Not done after all", writes=True)
def reopen(window: Window) -> None:
    """Say that work on this article goes on."""
    window.work.article.set_progress("in_progress")


@command("Go", "Next article", "Ctrl+PgDown", needs="project", group=True)
def next_article(window: Window) -> None:
    """Go to the next article in the list."""
    window.work.article.step_article(1)


@command("Go", "Previous article", "Ctrl+PgUp", needs="project")
def previous_article(window: Window) -> None:
    """Go to the previous article in the list."""
    window.work.article.step_article(-1)


@command("Go", "Next copy of this story", "Ctrl+J")
def next_copy(window: Window) -> None:
    """Go to the next article that tells the story of the open one: a copy or a rewrite, and round to the first."""
    from annotator.ui.stories.going import next_copy

    next_copy(window.work)


@command("Go", "Command, article, entity …", "Ctrl+K", needs="", group=True)
def palette(window: Window) -> None:
    """Type a few letters of any command, article, entity or choice, and go there or do it."""
    from annotator.ui.palette.dialog import Palette

    Palette(window).open()


@command("Go", "Back", "Ctrl+[", needs="project")
def back(window: Window) -> None:
    """Go back to where you were, as in a browser; the back button of the mouse does the same."""
    window.work.visited.step(-1)


@command("Go", "Forward", "Ctrl+]", needs="project")
def forward(window: Window) -> None:
    """Go forward again to where you came back from."""
    window.work.visited.step(1)


@command("Edit", "Find in the article …", "Ctrl+F", group=True)
def find(window: Window) -> None:
    """Find words in the article, whatever their case and accents."""
    window.work.reading.find_words()


@command("Edit", "Next place found", "F3")
def find_next(window: Window) -> None:
    """Go to the next place of the words that were found."""
    window.work.reading.find_words(1)


@command("Edit", "Previous place found", "Shift+F3")
def find_previous(window: Window) -> None:
    """Go to the previous place of the words that were found."""
    window.work.reading.find_words(-1)


@command("Go", "Next sentence", "G", group=True)
def next_sentence(window: Window) -> None:
    """Go to where the next sentence of the text begins."""
    window.work.reading.step_sentence(1)


@command("Go", "Previous sentence", "Shift+G")
def previous_sentence(window: Window) -> None:
    """Go to where this sentence of the text begins, or the one before it."""
    window.work.reading.step_sentence(-1)


@command("Go", "Next record", "J", group=True)
def next_record(window: Window) -> None:
    """Go to the next mark in the text."""
    window.work.step_record(1)


@command("Go", "Previous record", "K")
def previous_record(window: Window) -> None:
    """Go to the previous mark in the text."""
    window.work.step_record(-1)


@command("Go", "Form of the record", "Return", needs="record")
def open_form(window: Window) -> None:
    """Go to the form of the mark at the caret."""
    window.work.open_form()


@command("Go", "Articles", "F6", needs="project", group=True)
def go_articles(window: Window) -> None:
    """Put the keyboard into the list of articles."""
    window.work.articles.focus_list()


@command("Go", "Text", "F7", needs="project")
def go_text(window: Window) -> None:
    """Put the keyboard into the text."""
    window.work.go_to_text()


@command("Go", "Form", "F8", needs="project")
def go_form(window: Window) -> None:
    """Put the keyboard into the form."""
    window.work.open_form()


@command("Go", "Filter articles", "Ctrl+L", needs="project")
def go_filter(window: Window) -> None:
    """Type to filter the list of articles."""
    window.work.articles.focus_filter()


@command("Go", "Asked later …", "Ctrl+Shift+L", needs="project", group=True)
def asked_later(window: Window) -> None:
    """All records that are flagged to ask somebody, or to come back to."""
    from annotator.ui.later import AskedLater
    from annotator.ui.project_window import show_window

    show_window(AskedLater, window.work)


@command("Go", "Register of entities …", "Ctrl+R", needs="project")
def register(window: Window) -> None:
    """All entities of the project: edit, merge, split."""
    window.work.show_register()
