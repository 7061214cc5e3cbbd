"""Reviewing in the window: queue, text and decision side by side, kept up to date with every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.domain.anchors import Span
from annotator.domain.edits import Edit
from annotator.domain.page import Page
from annotator.domain.records import Annotation, Article, Person
from annotator.domain.team import BlindCoding, Reviewer
from annotator.services.reading.sentences import trimmed
from annotator.services.reading.words import word_at
from annotator.services.review.cases import DECIDED, Case, letters, names
from annotator.ui import theme
from annotator.ui.language import word_for
from annotator.ui.live import article_of
from annotator.ui.naming import long_date, named
from annotator.ui.preferences import set_type
from annotator.ui.review.agreement_panel import AgreementPanel
from annotator.ui.review.arriving import Arriving
from annotator.ui.review.comments import CommentsPanel
from annotator.ui.review.decision import DecisionPane
from annotator.ui.review.legend import Legend
from annotator.ui.review.marks import mark_of_case, place_of_case
from annotator.ui.review.narrowing import choices_of, pairs_of, people_of, why_empty
from annotator.ui.review.queue import ALL, ARTICLE, OPEN, Queue
from annotator.ui.review.queue_list import Lines
from annotator.ui.review.queue_pane import QueuePane
from annotator.ui.text.view import ArticleView

if TYPE_CHECKING:
    from annotator.ui.work import Work

WIDTHS = (20, 40, 30)  # in lines of text


class ReviewPane(QWidget):
    """Shows the queue and the case that is looked at; what is done to it stands in `deciding`."""

    case_shown = Signal()
    other_sight = Signal()  # who codes blind may see other records than before

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work, self.live = work, work.live
        self.session = work.live.session
        self.reviewing = self.session.reviewing
        self._lines = Lines(self.session, self.names_of)
        self.queue = Queue(self._lines.said)
        self.arriving = Arriving(self, work.live)
        self.arriving.came.connect(self.take)
        self.case: Case | None = None
        self.hides_names = True
        self._page: Page | None = None
        self._names: dict[tuple[str, ...], dict[str, str]] = {}
        self._parts = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._was_moved = False
        self.is_at_first = False  # the case was the first when it came to be looked at
        self.is_moving_on = False  # another case will be shown at once
        self.left = QueuePane(self._lines.of)
        self.view = ArticleView(trim=trimmed, word_at=word_at)
        set_type(self.view, work.desk.settings)
        self.about = named(QLabel(textFormat=Qt.TextFormat.PlainText), "muted")
        self.legend = Legend()
        self.right = DecisionPane(self.session)
        self.comments = CommentsPanel()
        self.agreement = AgreementPanel(self.session)
        self.own_form = QWidget()  # takes the place of the records side by side while one's own is filled in
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # where the queue is empty
        self._lay_out()
        self.left.wish_changed.connect(self.show_wished)
        self.left.only.fills = lambda: self.left.only.offer(choices_of(self.queue.marks()))
        self.left.list.case_wished.connect(lambda place: self.show_case(self.queue.shown[place]))
        self.live.changed.connect(self._changed)

    def begin(self, article: str) -> None:
        """Wait for what is to be decided; `article` is the one that was looked at."""
        self.queue.by_article, self.queue.article, self.queue.is_whole = {}, article, False
        self.case, self._page = None, None
        self.show_wished()
        self.setFocus()

    def take(self, by_article: dict[str, list[Case]], done: int, of: int) -> None:
        """More of what is to be decided; whoever looks at a case goes on doing so."""
        self.queue.add(by_article)
        self.queue.is_whole = done == of
        self.left.coming.show_share(done, of)
        self.show_queue()
        if self.case is None:
            self.show_first()
        if self.queue.is_whole:
            self._know_all()

    def end(self) -> None:
        """Nothing is decided any more; of a big project much memory is free again."""
        self.arriving.stop()
        self.begin("")

    def _know_all(self) -> None:
        """Offer what hangs on all cases; with one article of several people alone, or of one, show what there is."""
        if not self.reviewing.between:
            people = people_of(self.queue, self.reviewing.people())
            self.left.people.offer(pairs_of(people))
            self.left.people.setVisible(len(people) > 2)
        by_article = self.queue.by_article
        if self.case is None and not any(len(case.coders) > 1 for cases in by_article.values() for case in cases):
            scope = ARTICLE if self.queue.article in by_article else ALL
            self.left.scope.setCurrentIndex(self.left.scope.findData(scope))
        self.agreement.begin(self.reviewing.between)

    def step_aside(self) -> None:
        """Whatever is worked out beside the window waits, as somebody is at the keys."""
        self.arriving.step_aside()
        self.agreement.step_aside()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.arriving.stop()  # the project is being closed

    def show_first(self) -> None:
        """Go to the most consequential case."""
        self.show_case(self.queue.shown[0] if self.queue.shown else None)

    def show_wished(self) -> None:
        """Show the group, articles, kinds and words that are wished for."""
        queue, left = self.queue, self.left
        if left.scope.currentData() == ARTICLE != queue.scope and self.case is not None:
            queue.article = self.case.article
        queue.group, queue.scope = left.group, left.scope.currentData()
        queue.only, queue.words = left.only.currentData(), left.words.text()
        queue.renew()
        self.show_queue()
        if queue.place_of(self.case) < 0:
            self.show_first()

    def show_queue(self) -> None:
        """Show the queue as it is now."""
        queue = self.queue
        self.left.show_counts(queue.counts)
        had_keys = self.left.list.hasFocus() or self.hasFocus()
        self.left.show_cases(queue.shown, queue.place_of(self.case), "" if queue.shown else why_empty(queue))
        if had_keys:
            (self.left.list if queue.shown else self).setFocus()
        self.right.show_progress(queue.counts[DECIDED], queue.counts[OPEN])

    def show_case(self, case: Case | None) -> None:
        """Look at a case: in its text, and side by side."""
        self.step_aside()
        self.case = case
        place = self.queue.place_of(case)
        self.is_at_first = place == 0
        self.left.list.show_place(place)
        if case is not None and (self._page is None or self._page.article.id != case.article):
            self._show_article(case.article)
        self._show_sides()
        if case is not None:
            self.view.update_marks([], [mark_of_case(case)])  # it may not have come into view yet
            self.view.choose(case.id)
            self.view.reveal(Span(case.first.main.start, case.first.main.end))
        self._show_comments()
        self.case_shown.emit()

    def step(self, by: int) -> None:
        """Go to the next or previous case."""
        if self.queue.shown:
            at = self.queue.place_of(self.case)
            self.show_case(self.queue.shown[max(0, min(len(self.queue.shown) - 1, at + by))])

    def toggle_names(self) -> None:
        """Show or hide who is who."""
        self.hides_names = not self.hides_names
        self._word_anew()
        self._show_sides()
        self._show_comments()

    def _word_anew(self) -> None:
        """People or articles are called otherwise from now on."""
        self._names.clear()
        self._lines.clear()
        self.left.list.viewport().update()

    def names_of(self, case: Case) -> dict[str, str]:
        """What the coders of a case are called."""
        if case.coders not in self._names:
            known = letters(case.coders) if self.hides_names else names(case.coders, self.reviewing.people())
            self._names[case.coders] = known
        return self._names[case.coders]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, all are narrower alike, until somebody sets the widths."""
        super().resizeEvent(event)
        self.agreement.fit(self.height())
        if not self._was_moved:
            line = theme.line(self)
            share = min(1.0, self.width() / (sum(WIDTHS) * line))
            left, _, right = (round(width * line * share) for width in WIDTHS)
            self._parts.setSizes([left, self.width() - left - right, right])

    def _show_sides(self) -> None:
        case = self.case
        known = self.names_of(case) if case else {}
        self.right.show_case(case, self._page, known, writable=self.session.project.writable)
        self.right.show_hidden(self.hides_names)
        self.legend.show_names([known[person] for person in case.coders] if case else [])

    def _show_comments(self) -> None:
        self.comments.setVisible(self.case is not None)
        if self.case is not None:
            self.comments.show_case(self.session, self.case, self.names_of(self.case))

    def _show_article(self, article: str) -> None:
        page = self._page = self.session.read(article)
        zones = [(zone.kind, Span(zone.start, zone.end)) for zone in page.zones()]
        words = {choice.key: (word_for(choice), "") for choice in self.session.codebook.ever("zone")}
        self.view.show_text(page.text, zones, words, language=page.article.language)
        self._mark(article)
        self._show_title(page.article)

    def _show_title(self, about: Article) -> None:
        parts = (about.agency or about.publisher, long_date(about.published), about.title)
        self.about.setText("  ·  ".join(part for part in parts if part))

    def _read_again(self, article: str) -> None:
        """The records of the article are other ones now, or it is gone."""
        if self.session.has_article(article):
            self._page = self.session.read(article)
            self._show_title(self._page.article)
            self._mark(article)
        else:
            self._page = None
            self.view.show_text("")
            self.about.clear()

    def _mark(self, article: str) -> None:
        self.view.set_marks([], map(place_of_case, self.queue.by_article.get(article, [])))

    def _changed(self, edit: Edit) -> None:
        """Keep up with what was done or undone, here or anywhere."""
        self.agreement.take(edit)
        if self.isHidden():
            return
        if any(isinstance(change.after, BlindCoding | Reviewer) for change in edit.changes):
            self.other_sight.emit()
            return
        if any(isinstance(change.after, Person | Article) for change in edit.changes):
            self._word_anew()
        articles = {article_of(change.after) for change in edit.changes} - {""}
        for article in articles:
            known = self.queue.by_article.get(article, [])
            self.queue.take(article, self.reviewing.renewed(article, known, edit))
        records = {article_of(c.after) for c in edit.changes if isinstance(c.after, Annotation | Article)}
        if self._page is not None and self._page.article.id in records:
            self._read_again(self._page.article.id)
        if self.case is not None:
            self.case = self.queue.now(self.case)
        self.show_queue()
        if self.is_moving_on:
            return
        if self.case is not None:
            self.view.choose(self.case.id)
        self._show_sides()
        self._show_comments()

    def _lay_out(self) -> None:
        line = theme.line(self)
        head = QVBoxLayout()
        head.setContentsMargins(line, line // 3, line, line // 3)
        head.setSpacing(line // 4)
        head.addWidget(self.about)
        head.addWidget(self.legend)
        self.about.setWordWrap(True)
        middle, right = QWidget(), QWidget()
        text = QVBoxLayout(middle)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addLayout(head)
        text.addWidget(self.view, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.right, 1)
        column.addWidget(self.own_form, 1)
        column.addWidget(self.agreement)
        self.own_form.hide()
        self.right.add_below(self.comments)
        self.column = column
        for part in (self.left, middle, right):
            self._parts.addWidget(part)
        self._parts.setStretchFactor(1, 1)
        self._parts.splitterMoved.connect(lambda *_: setattr(self, "_was_moved", True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)
