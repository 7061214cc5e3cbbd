"""Commands on chosen words: the menu Mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.commands.declaring import Declared

if TYPE_CHECKING:
    from annotator.ui.window import Window

COMMANDS = Declared()
command = COMMANDS.command


@command("Mark", "Entity", "E", writes=True)
def mark_entity(window: Window) -> None:
    """Record the selected words, or the word at the caret, as a mention of an entity."""
    window.work.marking.record("mention")


@command("Mark", "Figure", "F", writes=True)
def mark_figure(window: Window) -> None:
    """Record the selected words as a figure; it reads its own value and limits."""
    window.work.marking.record("figure")


@command("Mark", "Source", "S", writes=True)
def mark_source(window: Window) -> None:
    """Record the selected words as a source; the other roles are looked for in the sentence."""
    window.work.marking.record("source")


@command("Mark", "In the article's own voice", "V", writes=True)
def mark_author_voice(window: Window) -> None:
    """Record the selected words as said by the article itself."""
    window.work.marking.author_voice()


@command("Mark", "Who", "W", group=True, writes=True)
def set_who(window: Window) -> None:
    """Set the words for who said it of the chosen source; again: add a stretch."""
    window.work.marking.set_role("who")


@command("Mark", "Cue", "C", writes=True)
def set_cue(window: Window) -> None:
    """Set the attributing words of the chosen source."""
    window.work.marking.set_role("cue")


@command("Mark", "Said", "D", writes=True)
def set_said(window: Window) -> None:
    """Set the attributed words of the chosen source; again: add a stretch."""
    window.work.marking.set_role("said")


@command("Mark", "Counted", "O", writes=True)
def set_counted(window: Window) -> None:
    """Set the words for what the chosen figure counts."""
    window.work.marking.set_role("counted_at")


@command("Mark", "Time", "T", writes=True)
def set_when(window: Window) -> None:
    """Set the words for when; the dates are read from them."""
    window.work.marking.set_role("when_at")


@command("Mark", "Parts of this total", "P", group=True, writes=True)
def parts(window: Window) -> None:
    """Let the next figures be parts of the chosen one; press again to end."""
    window.work.marking.parts()


@command("Mark", "All occurrences", "M", writes=True)
def all_occurrences(window: Window) -> None:
    """Mark the same words everywhere in the article as mentions of the same entity."""
    window.work.marking.all_occurrences()


@command("Mark", "Add these words too", "X", writes=True)
def add_stretch(window: Window) -> None:
    """Add the selected words to the words of the chosen record."""
    window.work.marking.add_stretch()


@command("Mark", "Repeat the last figure's fields", "R", needs="record", group=True, writes=True)
def repeat(window: Window) -> None:
    """Fill the empty fields of the chosen figure as in the one recorded before it: status, place, dates and so on."""
    window.work.marking.repeat()


@command("Mark", "Rename the entity", "F2", needs="record", writes=True)
def rename(window: Window) -> None:
    """Go to the name of the entity of the chosen mention, all of it selected."""
    window.work.records.focus_form("name")


@command("Mark", "Ask later", "L", needs="record", writes=True)
def ask_later(window: Window) -> None:
    """Flag the chosen record, to ask somebody or to come back to it; again takes the flag away."""
    window.work.marking.ask_later()


@command("Mark", "Zone …", "Z", group=True, writes=True)
def zone(window: Window) -> None:
    """Say what the selected words, the zone or the line at the caret are: headline, byline, rights … or prose."""
    window.work.zones.ask()


@command("Mark", "The same line elsewhere …", "Shift+Z", writes=True)
def zone_elsewhere(window: Window) -> None:
    """Mark the same line in other articles of the publisher, too: a rights notice, what every page has."""
    window.work.zones.elsewhere()


@command("Mark", "Read headlines, bylines, dates again …", needs="project", writes=True)
def read_again(window: Window) -> None:
    """Let the rules read this article, or all that are listed, once more; what was set by hand stays."""
    from annotator.ui.zones.again import ReadAgain

    ReadAgain(window.work).open()


@command("Mark", "Entity from anywhere", "Ctrl+1", group=True, writes=True)
def mark_entity_anywhere(window: Window) -> None:
    """Record an entity, whichever pane has the focus."""
    window.work.marking.record("mention")


@command("Mark", "Figure from anywhere", "Ctrl+2", writes=True)
def mark_figure_anywhere(window: Window) -> None:
    """Record a figure, whichever pane has the focus."""
    window.work.marking.record("figure")


@command("Mark", "All occurrences from anywhere", "Ctrl+M", writes=True)
def all_occurrences_anywhere(window: Window) -> None:
    """Mark the same words everywhere, whichever pane has the focus."""
    window.work.marking.all_occurrences()


@command("Mark", "Source from anywhere", "Ctrl+3", writes=True)
def mark_source_anywhere(window: Window) -> None:
    """Record a source, whichever pane has the focus."""
    window.work.marking.record("source")
