"""Says what words are: headline, byline, rights … or prose; the same key changes, widens and takes away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from annotator.domain.anchors import Span
from annotator.domain.edits import Edit
from annotator.domain.page import Page
from annotator.domain.records import Article
from annotator.services.recording.zones import PROSE, kind_in, line_at, painted, zone_at
from annotator.session.aside import Aside, opening
from annotator.session.zoning import SameLine, same_lines
from annotator.ui.asking import Asker
from annotator.ui.language import plural, word_of
from annotator.ui.zones.elsewhere import MarkElsewhere
from annotator.ui.zones.menu import ZoneMenu

if TYPE_CHECKING:
    from annotator.ui.work import Work


SHORTEST = 4  # characters of a line that is looked for elsewhere


class Line(NamedTuple):
    """A line that was marked, and as what it stood before."""

    article: Article
    words: str
    kind: str
    before: str


class ZoneMarking(QObject):
    """Asks at the caret, and does what was chosen as one edit."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._live = work.live
        self._line: Line | None = None  # that was marked last
        self._said = ""
        self._asker: Asker | None = None
        self._live.changed.connect(self._forget)

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
        if page is None:
            return
        before = kind_in(page.zones(), span)
        if not self._live.do(painted(page.article.id, page.text, page.zones(), span, kind)):
            return
        self._said = self.tr("Marked: {0}.").format(self._word(kind)) if kind != PROSE else self.tr("Prose again.")
        self._live.told.emit(self._said, False)
        self._line = None
        if before is not None and is_line(page.text, span):
            self._line = Line(page.article, page.text[span.start : span.end], kind, before)
            self._look(self._line, self._offer)

    def elsewhere(self) -> None:
        """Show where else the line stands that was just marked, or the zone at the caret."""
        page, caret = self._live.page, self._work.view.caret()
        if page is None:
            return
        line, zone = self._line, zone_at(page.zones(), caret)
        if line is None or line.article.id != page.article.id:
            if zone is None or not is_line(page.text, Span(zone.start, zone.end)):
                self._live.told.emit(self.tr("Put the caret in a line that is a zone, a rights notice say."), False)
                return
            line = Line(page.article, page.text[zone.start : zone.end], zone.kind, PROSE)
        self._look(line, self._show)

    def stop(self) -> None:
        """Look for nothing any more."""
        if self._asker is not None:
            self._asker.stop()
            self._asker = None

    def _look(self, line: Line, then: Callable[[Line, list[SameLine]], None]) -> None:
        if self._asker is None:
            self._asker = Asker(self, opening(self._live.session, whole=False))
            self._asker.start()
        self._asker.ask("lines", partial(_same, line), partial(then, line))

    def _offer(self, line: Line, found: list[SameLine]) -> None:
        """Say in how many other articles it stands, if nothing else was done meanwhile."""
        if found and self._line is line:
            words = plural("%n other line(s) like this: Shift+Z marks them, too.", len(found))
            self._live.told.emit(f"{self._said} {words}", False)

    def _show(self, line: Line, found: list[SameLine]) -> None:
        if found:
            MarkElsewhere(self._work, line.words, line.kind, found).open()
        else:
            self._live.told.emit(
                self.tr("The line stands in no other article of the publisher, or is marked there."), False
            )

    def _forget(self, edit: Edit) -> None:
        """What was done since is not about the line."""
        self._line = None

    def _word(self, kind: str) -> str:
        return word_of(self._live.session.codebook, "zone", kind)

    def _at_caret(self, page: Page, caret: int) -> Span:
        zone = zone_at(page.zones(), caret)
        return Span(zone.start, zone.end) if zone else line_at(page.text, caret)


def is_line(text: str, span: Span) -> bool:
    """Whether a stretch is all of one line."""
    return line_at(text, span.start) == span and span.end - span.start >= SHORTEST


def _same(line: Line, aside: Aside) -> list[SameLine]:
    return same_lines(aside.project, line.article, line.words, line.kind, line.before)
