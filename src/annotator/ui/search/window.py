"""The window that searches the whole project: results as one types, each opening at its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from annotator.domain.query import understood
from annotator.domain.searching import Counts, Found, Hit, Wish
from annotator.session.aside import Aside, opening
from annotator.session.searching import Search
from annotator.ui.asking import Asker
from annotator.ui.filter_line import FilterLine
from annotator.ui.naming import named
from annotator.ui.numbers import number
from annotator.ui.project_window import ProjectWindow
from annotator.ui.search.filters import SearchFilters
from annotator.ui.search.list import ResultList
from annotator.ui.search.making import see_to_index
from annotator.ui.search.results import Results

if TYPE_CHECKING:
    from annotator.ui.work import Work

KEY = "Ctrl+Shift+F"


class SearchWindow(ProjectWindow):
    """Reads the project beside the window while it is shown."""

    name = "search"
    lines = (56, 42)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.setWindowTitle(self.tr("Search the project"))
        self.words = FilterLine(self.tr("Search articles, entities, figures and sources"))
        self.filters = SearchFilters(work.live.session)
        self.results = Results()
        self.list = ResultList(self.results)
        self.count_label = named(QLabel(), "muted")
        self.annotate_button = QPushButton(self.tr("&Annotate these"))
        self.concordance_button = QPushButton(self.tr("&Concordance …"))
        self.sentence = named(QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True), "hint")
        self._wish = Wish()  # what is shown
        self._outdated = False
        self._askers: tuple[Asker, ...] = ()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def search_for(self, words: str) -> None:
        """Search for these words."""
        self.words.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to read."""
        super().showEvent(event)
        if not self._askers and see_to_index(self, self._begin):
            self._begin()
        self._to_words()

    def _begin(self) -> None:
        if self.isVisible() and not self._askers:
            opens = opening(self.live.session)
            self._askers = (Asker(self, opens), Asker(self, opens))  # what is seen does not wait for what is counted
            for asker in self._askers:
                asker.start()
            self._askers[1].ask(
                "publishers", lambda aside: aside.project.finder.publishers(), self.filters.offer_publishers
            )
            self._askers[0].ask("ready", lambda aside: self._search(aside, Wish("a")).found(0, 1), lambda found: None)
            self.search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what was read."""
        for asker in self._askers:
            asker.stop()
        self._askers = ()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Coming back shows what was edited meanwhile."""
        if event.type() == QEvent.Type.WindowActivate and self._outdated:
            self.search()
        return super().event(event)

    def search(self) -> None:
        """Show what is wished for now."""
        if not self._askers:
            return
        self._outdated = False
        wish = self.filters.wish(self.words.text())
        if not wish or _means_nothing(wish):
            for asker in self._askers:  # what was asked before is no longer wanted
                asker.ask("found", lambda aside: None, lambda none: None)
            self._show(wish, Found(()))
            self._show_counts(Counts(0, 0, 0))
            return
        self._askers[0].ask("found", lambda aside: self._found(aside, wish), lambda found: self._show(*found))

    def open_line(self, row: int) -> None:
        """Go to a place, or show all places of an article."""
        line = self.results.lines[row]
        if line.more and not line.group.article:
            self.filters.kind.setCurrentIndex(self.filters.kind.findData("entity"))
        elif line.more and self._askers:
            wish, at = self._wish, line.group.number
            self._askers[0].ask(
                "all", lambda aside: self._search(aside, wish).more(at), lambda hits: self._show_all(at, hits)
            )
        elif line.hit:
            self._open(line.hit)
        elif line.group.article:
            self.work.show_at(line.group.article)
            self.work.window().activateWindow()

    def annotate_these(self) -> None:
        """Let the list of articles show just those that were found."""
        if self._askers:
            wish = self._wish
            self._askers[1].ask(
                "articles", lambda aside: self._search(aside, wish).articles(), lambda ids: self._annotate(wish, ids)
            )

    def _search(self, aside: Aside, wish: Wish) -> Search:
        session = self.live.session
        return Search(aside.project, session.register, wish, session.person.id)

    def _found(self, aside: Aside, wish: Wish) -> tuple[Wish, Found]:
        """What was found; for the beginning of a word that is still being typed, what begins so."""
        found = self._search(aside, wish).found()
        if not found.groups and wish.words[-1:].isalnum():
            begun = replace(wish, words=f"{wish.words}*")
            found = self._search(aside, begun).found()
            return (begun, found) if found.groups else (wish, found)
        return wish, found

    def _show(self, wish: Wish, found: Found) -> None:
        row = self.list.currentIndex().row() if wish == self._wish else 0
        self._wish = wish
        if self._askers and found.groups:
            self._askers[1].ask("found", lambda aside: self._search(aside, wish).counts(), self._show_counts)
        elif not found.groups:
            self._show_counts(Counts(0, 0, 0))
        self.results.show_found(found)
        self._pages.setCurrentIndex(0 if found.groups else 1)
        self.sentence.setText(self._advice(wish))
        first = self.results.first_hit(max(row, 0))
        if first >= 0:
            self.list.setCurrentIndex(self.results.index(first, 0))

    def _advice(self, wish: Wish) -> str:
        """What could be tried where there is nothing to show."""
        ways = self.tr(
            "“a phrase” · begin* · one OR other · -without · near NEAR/5 by\n"
            "Case and accents do not count: hassake finds Hassaké."
        )
        if not wish:
            return self.tr("Type words; all of them are looked for.") + "\n\n" + ways
        if _means_nothing(wish):
            return self.tr("There is no word in what you typed. Type letters or digits.") + "\n\n" + ways
        if wish != Wish(wish.words):
            return self.tr("Nothing was found with these filters. Clear them, or try fewer words.") + "\n\n" + ways
        return self.tr("Nothing was found. Try fewer words, or only the beginning of one with *.") + "\n\n" + ways

    def _show_counts(self, counts: Counts) -> None:
        parts = [
            (counts.articles, self.tr("1 article"), self.tr("{0} articles")),
            (counts.records, self.tr("1 record"), self.tr("{0} records")),
            (counts.entities, self.tr("1 entity"), self.tr("{0} entities")),
        ]
        words = [one if count == 1 else many.format(number(count)) for count, one, many in parts if count]
        begun = self.tr("Words that begin so: ") if self._wish.words.endswith("*") and words else ""
        self.count_label.setText(begun + " · ".join(words))
        self.annotate_button.setEnabled(counts.articles > 0)

    def _show_all(self, at: int, hits: tuple[Hit, ...]) -> None:
        row = self.results.show_all(at, hits)
        self.list.setCurrentIndex(self.results.index(row, 0))

    def _add(self, after: int) -> None:
        if self._askers:
            wish = self._wish
            self._askers[0].ask("found", lambda aside: self._search(aside, wish).found(after), self.results.add_found)

    def _open(self, hit: Hit) -> None:
        if hit.kind == "entity":
            mentions = self.live.session.mentions(hit.record)
            if not mentions:
                self.work.show_register(hit.record)
                return
            self.work.show_at(mentions[0].article, mentions[0].id)
        else:
            self.work.show_at(hit.article, hit.record, hit.span if hit.span and hit.span.end else None)
        self.work.window().activateWindow()

    def _annotate(self, wish: Wish, ids: list[str]) -> None:
        words = wish.words.strip() or self.tr("filters")
        self.work.articles.show_only(ids, self.tr("Search: {0}").format(words))
        page = self.live.page
        if ids and (page is None or page.article.id not in ids):
            self.work.turn_to(self.work.articles.model.line(0).id)
        self.work.articles.focus_list()
        self.work.window().activateWindow()

    def _concord(self) -> None:
        from annotator.ui.concordance.window import show_concordance

        show_concordance(self.work, self.words.text())

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.sentence)
        foot = QHBoxLayout()
        foot.addWidget(self.count_label, 1)
        for button in (self.concordance_button, self.annotate_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.filters)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.search)
        self.list.typed_from(self.words)
        self.filters.changed.connect(self.search)
        self.live.changed.connect(self._outdate)
        self.results.more_wished.connect(self._add)
        self.list.doubleClicked.connect(lambda index: self.open_line(index.row()))
        self.list.opened.connect(self.open_line)
        self.annotate_button.clicked.connect(self.annotate_these)
        self.concordance_button.clicked.connect(self._concord)
        QShortcut(QKeySequence(KEY), self, self._to_words)
        QShortcut(QKeySequence("F7"), self, self.work.window().activateWindow)

    def _outdate(self) -> None:
        self._outdated = True

    def _to_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()


def _means_nothing(wish: Wish) -> bool:
    """Whether something was typed that has no word in it."""
    return bool(wish.words.strip()) and understood(wish.words) is None
