"""What the palette finds: everything that has a name and that one can go to or do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.domain.annotations import Mention
from annotator.services.reading.name_index import index_of
from annotator.services.reading.names import matches
from annotator.ui.language import help_for, word_for, word_of
from annotator.ui.menus import translated
from annotator.ui.naming import long_date

if TYPE_CHECKING:
    from annotator.ui.window import Window

MOST = 40  # that are shown
MOST_OF_A_KIND = 12
FIRST = {"command": 0.03, "choice": 0.02, "entity": 0.01, "article": 0.0}  # of two that fit alike


@dataclass(frozen=True)
class Offer:
    """One thing that can be gone to or done."""

    kind: str  # command, choice, entity, article
    name: str
    detail: str  # what tells it from its namesakes
    run: Callable[[], None]


def found(window: Window, wished: str) -> list[Offer]:
    """The offers whose names fit, best first; without a wish the commands that can be done now."""
    commands = list(_commands(window))
    if not wished.strip():
        return commands
    ranked = [*_ranked(wished, commands)]
    if window.session is not None:
        ranked += _ranked(wished, list(_choices(window)))
        ranked += _entities(window, wished)
        ranked += [(offer, 0.5) for offer in _articles(window, wished)]
    ranked.sort(key=lambda each: -(each[1] + FIRST[each[0].kind]))
    return [offer for offer, _ in ranked[:MOST]]


def _ranked(wished: str, offers: list[Offer]) -> list[tuple[Offer, float]]:
    names = [(words, place) for place, offer in enumerate(offers) for words in {offer.name, *offer.name.split(": ")}]
    return [(offers[place], score) for place, score in matches(wished, names, MOST_OF_A_KIND)]


def _commands(window: Window) -> Iterator[Offer]:
    for command in window.menus.can_be_done():
        keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
        detail = "  ".join(part for part in (translated(command.menu).replace("&", ""), keys) if part)
        yield Offer("command", translated(command.label), detail, partial(command.run, window))


def _choices(window: Window) -> Iterator[Offer]:
    """What can be chosen for the record at hand."""
    forms = window.work.records.forms
    for field, choice in forms.choices():
        name = f"{QCoreApplication.translate('fields', field.label)}: {word_for(choice)}"
        yield Offer("choice", name, help_for(choice), partial(forms.choose, field, choice.key))


def _entities(window: Window, wished: str) -> Iterator[tuple[Offer, float]]:
    session = window.work.live.session
    for id, score in index_of(session.register).matches(wished, MOST_OF_A_KIND):
        entity = session.register.get(id)
        if entity is not None:
            kind = word_of(session.codebook, "entity.type", entity.type) if entity.type else ""
            yield Offer("entity", entity.name, kind, partial(_go_to_entity, window, entity.id)), score


def _articles(window: Window, wished: str) -> Iterator[Offer]:
    for line in window.work.live.session.titled(wished, MOST_OF_A_KIND):
        detail = " · ".join(part for part in (long_date(line.published), line.publisher) if part)
        yield Offer("article", line.title, detail, partial(_go_to_article, window, line.id))


def _go_to_article(window: Window, id: str) -> None:
    window.work.show_at(id)
    window.work.go_to_text()


def _go_to_entity(window: Window, id: str) -> None:
    """To its next mention in the open article, or else to the register."""
    live = window.work.live
    page = live.page
    here = [m for m in page.of_type(Mention) if live.session.register.resolved(m.entity) == id] if page else []
    if page is None or not here:
        window.work.show_register(id)
        return
    caret = window.work.view.caret()
    following = next((mention for mention in here if mention.at.start > caret), here[0])
    window.work.show_at(page.article.id, following.id)
