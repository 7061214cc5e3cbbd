"""Says what words are: headline, byline, rights … or prose; the same key changes, widens and takes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.anchors import Span
from annotator.domain.page import Page
from annotator.services.recording.zones import PROSE, kind_in, line_at, painted, zone_at
from annotator.ui.language import word_of
from annotator.ui.zones.menu import ZoneMenu

if TYPE_CHECKING:
    from annotator.ui.work import Work


class ZoneMarking(QObject):
    """Asks at the caret, and does what was chosen as one edit."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._live = work.live

    def ask(self) -> None:
        """Ask what the chosen words are, or the zone at the caret, or else the line there."""
        page, view = self._live.page, self._work.view
        if page is None:
            return
        chosen, caret = view.selected(), view.caret()
        span = chosen or self._at_caret(page, caret)
        if span.start == span.end:
            self._live.told.emit(self.tr("Select words first, or put the caret in a line that has some."), False)
            return
        view.select(span, exact=True)  # so that it is seen what is asked about
        words = page.text[span.start : span.end]
        choices = self._live.session.codebook.offered("zone")
        menu = ZoneMenu(self._work, choices, words, kind_in(page.zones(), span))
        menu.wished.connect(lambda kind: self.mark(span, kind))
        menu.aboutToHide.connect(lambda: view.select(chosen or Span(caret, caret), exact=chosen is not None))
        menu.popup(view.viewport().mapToGlobal(view.cursorRect().bottomLeft()))

    def mark(self, span: Span, kind: str) -> None:
        """Let a stretch of the open article be of this kind; PROSE takes zones away."""
        page = self._live.page
        if page is None or not self._live.do(painted(page.article.id, page.text, page.zones(), span, kind)):
            return
        word = word_of(self._live.session.codebook, "zone", kind) if kind else ""
        self._live.told.emit(self.tr("Marked: {0}.").format(word) if kind != PROSE else self.tr("Prose again."), False)

    def _at_caret(self, page: Page, caret: int) -> Span:
        zone = zone_at(page.zones(), caret)
        return Span(zone.start, zone.end) if zone else line_at(page.text, caret)
