"""The middle of the window: what is known of the article, and its text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from annotator.domain.anchors import Span
from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.edits import Edit
from annotator.domain.page import Page
from annotator.domain.records import Article, Zone
from annotator.services.reading.sentences import trimmed
from annotator.services.reading.words import word_at
from annotator.session import Settings
from annotator.ui.at_hand import EntitiesAtHand
from annotator.ui.find_bar import FindBar
from annotator.ui.forms.elided import Elided
from annotator.ui.language import help_for, word_for, word_of
from annotator.ui.live import Live
from annotator.ui.marks import mark_of, place_of
from annotator.ui.naming import long_date, named
from annotator.ui.preferences import set_type
from annotator.ui.text.view import ArticleView

SEEN_FIRST = 3_000  # code points: about what a screen holds; the rest follows at once


class ReadingPane(QWidget):
    """Shows the open article and keeps its marks as the records are."""

    details_wished = Signal(str)  # the field of the article that is asked for, or ""
    import_wished = Signal()

    def __init__(self, live: Live, settings: Settings) -> None:
        super().__init__()
        self._live = live
        self._rest = 0  # from where on marks are not drawn yet
        self.view = ArticleView(trim=trimmed, word_at=word_at)
        set_type(self.view, settings)
        self.find_bar = FindBar(self.view)
        self.at_hand = EntitiesAtHand(live, self.view)
        self._about = Elided()
        self._about.clicked.connect(lambda: self.details_wished.emit(""))
        self._date = named(QPushButton(self.tr("Published when? Set the date")), "warning")
        self._date.clicked.connect(lambda: self.details_wished.emit("published"))
        self._details = named(QToolButton(), spoken=self.tr("Details of the article"))
        self._details.setText(self.tr("Details"))
        self._details.setProperty("quiet", True)
        self._details.clicked.connect(lambda: self.details_wished.emit(""))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self._article())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._connect()

    def _connect(self) -> None:
        self._live.turned.connect(self.show_page)
        self._live.changed.connect(self._update)
        self._live.whose_changed.connect(self._show_others)
        self._live.chosen_changed.connect(self._choose)
        self.find_bar.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.view.mark_chosen.connect(lambda id: self._live.choose(id))

    def find_words(self, step: int = 0) -> None:
        """Open the line that finds words; with a step, go on to the next or the previous place."""
        page = self._live.page
        if page is None:
            return
        if step and not self.find_bar.isHidden():
            self.find_bar.step(step)
        else:
            self.find_bar.open_for(page.text)

    def step_sentence(self, step: int) -> None:
        """Put the caret where the next (1) or this or the previous sentence (-1) begins."""
        from annotator.services.reading.sentences import sentence_beyond  # not needed to start

        if (page := self._live.page) is not None:
            place = sentence_beyond(page.text, self.view.caret(), step)
            self.view.select(Span(place, place))
            self.view.reveal(Span(place, place))

    def show_page(self) -> None:
        """Show the open article from its beginning, or what to do where none is open."""
        page = self._live.page
        self._pages.setCurrentIndex(1 if page else 0)
        if page is None:
            return
        self._show_text(page)
        self._tell(page.article)

    def _show_text(self, page: Page) -> None:
        zones = [(zone.kind, Span(zone.start, zone.end)) for zone in page.zones()]
        choices = self._live.session.codebook.ever("zone")
        words = {choice.key: (word_for(choice), help_for(choice)) for choice in choices}
        self.view.show_text(page.text, zones, words, language=page.article.language)
        self._rest = SEEN_FIRST
        places = self._live.session.stretches(page.article.id, 0, SEEN_FIRST)
        self.view.set_marks([], map(place_of, places))
        self.find_bar.show_text(page.text)

    def show_rest(self) -> None:
        """Draw the marks that are not in sight yet as well; the text was shown without waiting for them."""
        page, first = self._live.page, self._rest
        if page is not None and first < len(page.text):
            self._rest = len(page.text)
            places = self._live.session.stretches(page.article.id, first + 1, self._rest)
            self.view.add_places(map(place_of, places))
        self.at_hand.begin()

    def _update(self, edit: Edit) -> None:
        page = self._live.page
        if page is None:
            return
        here = [c.after for c in edit.changes if getattr(c.after, "article", "") == page.article.id]
        if any(isinstance(record, Zone) for record in here):
            self._again(page)
            return
        marks = [record for record in here if isinstance(record, ANNOTATIONS)]
        if marks:
            standing = [mark_of(record) for record in marks if page.get(record.id)]
            self.view.update_marks([record.id for record in marks], standing)
        if any(c.after.id == page.article.id for c in edit.changes):
            self._tell(page.article)

    def _show_others(self) -> None:
        """Draw the marks of others than before."""
        if (page := self._live.page) is not None:
            places = self._live.session.stretches(page.article.id, 0, len(page.text))
            self.view.set_marks([], map(place_of, places))

    def _again(self, page: Page) -> None:
        """Zones change the size of letters, so that the text is set anew, at the same place."""
        caret = self.view.caret()
        bar = self.view.verticalScrollBar().value()
        self._show_text(page)
        self.show_rest()
        self.view.select(Span(caret, caret))
        self.view.verticalScrollBar().setValue(bar)
        self._choose(self._live.chosen)

    def _choose(self, id: str, field: str = "") -> None:
        page = self._live.page
        record = page.get(id) if page and id else None
        if record is not None:
            self.view.update_marks([], [mark_of(record)])  # with the words for when and what is counted
        self.view.choose(id or None, page.linked(id) if page and record else ())
        if record and record.main:
            self.view.reveal(record.main.spans[0])

    def _tell(self, article: Article) -> None:
        parts = [article.publisher, article.agency if article.agency != article.publisher else ""]
        if article.published:
            known = word_of(self._live.session.codebook, "published_basis", article.published_basis)
            basis = f" ({known})" if article.published_basis not in ("", "stated") else ""
            parts.append(self.tr("Published {0}").format(long_date(article.published)) + basis)
        language = f"{article.translated_from} → {article.language}" if article.translated_from else article.language
        self._about.show_words(
            "", "  ·  ".join(part for part in (*parts, language) if part) or self.tr("No details yet")
        )
        self._date.setVisible(not article.published)

    def _article(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._date)
        head.addWidget(self._details)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        box = named(QWidget(), "head")
        box.setLayout(head)
        layout.addWidget(box)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.at_hand)
        layout.addWidget(self.find_bar)
        return page

    def _empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        words = named(
            QLabel(
                self.tr(
                    "Choose an article on the left, or bring some in:\n"
                    "files, a folder, a web page, or what you copied. Drop them anywhere."
                ),
                alignment=Qt.AlignmentFlag.AlignCenter,
                wordWrap=True,
            ),
            "muted",
        )
        self.begin = QPushButton(self.tr("Bring in articles …"))
        self.begin.clicked.connect(self.import_wished)
        self.begin.setEnabled(self._live.session.project.writable)
        layout.addStretch(2)
        layout.addWidget(words)
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        return page
