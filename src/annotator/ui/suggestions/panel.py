"""What stands of suggestions beside the text: the card of the current one, and the group that lists all of a kind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.services.suggest.standing import KINDS
from annotator.ui.records.rows import Row, paragraph_starts
from annotator.ui.suggestions.card import SuggestionCard
from annotator.ui.suggestions.group import SuggestedGroup
from annotator.ui.suggestions.words import row_of

if TYPE_CHECKING:
    from annotator.domain.page import Page
    from annotator.services.suggest.suggestion import Suggestion
    from annotator.ui.suggestions.proposals import Proposals
    from annotator.ui.work import Work


class Panel(QObject):
    """Shows in the records pane what is proposed, and hands on what is answered there; made with the first of them."""

    def __init__(self, work: Work, proposals: Proposals) -> None:
        super().__init__(work)
        self._work, self._proposals = work, proposals
        self._rows: dict[str, Sequence[Row]] = {}
        self._listed: Sequence[Suggestion] = ()
        self.group = SuggestedGroup()
        work.records.put_below(self.group)
        work.records.kind_shown.connect(self.show_rows)
        self.group.row_wished.connect(proposals.choose)
        self.group.answered.connect(self._answer)
        self.group.opened.connect(lambda open_: self.show_rows())
        self.group.list.text_wished.connect(work.go_to_text)
        work.reading.at_hand.wished.connect(lambda entity: proposals.accept(entity=entity))
        proposals.changed.connect(self.show_rows)
        proposals.current_changed.connect(self.show_current)

    @cached_property
    def card(self) -> SuggestionCard:
        """The card, made when something is current for the first time."""
        card = SuggestionCard()
        self._work.records.put_above(card)
        card.accept_wished.connect(self._proposals.accept)
        card.change_wished.connect(lambda: self._proposals.accept(form=True))
        card.alike_wished.connect(self._proposals.accept_alike)
        card.reject_wished.connect(self._proposals.reject)
        return card

    def show_current(self) -> None:
        """Show the card of the current suggestion, and its row."""
        one = self._proposals.current
        if one is not None:
            self._work.records.show_kind(KINDS[type(one.record)])
            self.card.show_suggestion(self._work.live.session, one)
        else:
            self.card.hide()
        self.show_rows()

    def show_rows(self) -> None:
        """List what is proposed of the kind that is shown."""
        page, session, kind = self._work.live.page, self._work.live.session, self._work.records.kind
        count = self._proposals.counts[kind] if page else 0
        self.group.show_count(count)
        self._work.records.make_room(bool(count) and self.group.is_open)
        if page is not None and self.group.is_open:
            one = self._proposals.current
            self.group.show_rows(self._rows_of(kind, page), session.suggestions.key(one) if one else "")

    def _rows_of(self, kind: str, page: Page) -> Sequence[Row]:
        """The rows of a kind, made once for what is proposed now."""
        proposed = self._proposals.all
        if proposed is not self._listed:
            self._listed, self._rows = proposed, {}
        if kind not in self._rows:
            session, starts = self._work.live.session, paragraph_starts(page.text)
            shown = (one for one in proposed if KINDS[type(one.record)] == kind)
            self._rows[kind] = [row_of(session, one, bisect_right(starts, one.record.main.start)) for one in shown]
        return self._rows[kind]

    def _answer(self, key: str) -> None:
        """A key of the text, pressed in the list."""
        answers: dict[str, Callable[[], object]] = {
            "Return": self._proposals.accept,
            "Shift+Return": lambda: self._proposals.accept(form=True),
            "Delete": self._proposals.reject,
            "A": self._proposals.accept_alike,
            "Y": lambda: self._proposals.accept_alike(everywhere=True),
            "Shift+A": self._proposals.accept_sure,
            "N": lambda: self._proposals.step(1),
            "Shift+N": lambda: self._proposals.step(-1),
        }
        if key in answers:
            answers[key]()
