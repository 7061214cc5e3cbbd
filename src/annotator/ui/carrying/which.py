"""Which article records are carried over from, and to which: both told apart by outlet and date, not by title alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from annotator.domain.overview import ArticleLine
from annotator.domain.sentences import Sentence
from annotator.domain.wording import short
from annotator.session import Session
from annotator.session.carrying import OtherText
from annotator.ui.language import phrase, said
from annotator.ui.live import Live
from annotator.ui.naming import counted, long_date, moment, named

LONGEST = 50  # letters of a title


class Pair(QWidget):
    """Two articles, chosen among those that are known to be one, or as they are opened in the main window."""

    changed = Signal()

    def __init__(self, live: Live) -> None:
        super().__init__()
        self._live = live
        self._known: list[OtherText] = []
        self.old = ArticleBox(self.tr("The article that you coded"))
        self.new = ArticleBox(self.tr("Another text of it"))
        self.from_open = QPushButton(self.tr("&From the open one"), autoDefault=False)
        self.to_open = QPushButton(self.tr("To the o&pen one"), autoDefault=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (words, box, button) in enumerate(
            ((self.tr("&Records of"), self.old, self.from_open), (self.tr("&to"), self.new, self.to_open))
        ):
            label = QLabel(words)
            label.setBuddy(box)
            for column, widget in enumerate((label, box, button)):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        self.from_open.clicked.connect(lambda: self._take_open(self.old))
        self.to_open.clicked.connect(lambda: self._take_open(self.new))
        self.old.currentIndexChanged.connect(lambda _: self._offer_others(self.new.article))
        self.new.currentIndexChanged.connect(lambda _: self.changed.emit())

    def show_known(self, known: list[OtherText], old: str, new: str) -> None:
        """Offer these, with the wished ones chosen; what was chosen stays where nothing is wished."""
        self._known = known
        if old and not new and not any(pair.old == old for pair in known):
            coming = next((pair for pair in known if pair.new == old), None)
            old, new = (coming.old, coming.new) if coming else (old, "")
        chosen = old or self.old.article or (known[0].old if known else "")
        self.old.show_articles(self._live.session, [pair.old for pair in known], chosen)
        self._offer_others(new or self.new.article, hold=bool(new))

    def _offer_others(self, kept: str, *, hold: bool = False) -> None:
        """Offer what is known of the first one; what was chosen before stays where it is known, or is to be held."""
        why = {pair.new: pair.why for pair in self._known if pair.old == self.old.article}
        wished = kept if hold or kept in why or (kept != self.old.article and not why) else ""
        self.new.show_articles(self._live.session, list(why), wished, why)
        self.changed.emit()

    def _take_open(self, box: ArticleBox) -> None:
        if (page := self._live.page) is not None:
            box.add_article(self._live.session, page.article.id)


class ArticleBox(QComboBox):
    """Articles with what tells them apart; `article` is the id of the chosen one, or ""."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        named(self, spoken=spoken)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)

    @property
    def article(self) -> str:
        return str(self.currentData() or "")

    def show_articles(
        self, session: Session, ids: Iterable[str], chosen: str, why: Mapping[str, Sentence] | None = None
    ) -> None:
        """Offer these articles and the chosen one, without telling anybody."""
        blocked = self.blockSignals(True)
        self.clear()
        ids = dict.fromkeys([*ids, *([chosen] if chosen else [])])
        lines = {line.id: line for line in session.listing.lines(list(ids))}
        for id in ids:
            if id in lines:
                self.addItem(_named(session, lines[id], (why or {}).get(id)), id)
        self.setCurrentIndex(max(0, self.findData(chosen)) if self.count() else -1)
        self.blockSignals(blocked)

    def add_article(self, session: Session, id: str) -> None:
        """Choose an article, which is offered from now on."""
        if self.findData(id) < 0:
            blocked = self.blockSignals(True)
            for line in session.listing.lines([id]):
                self.addItem(_named(session, line, None), id)
            self.blockSignals(blocked)
        self.setCurrentIndex(self.findData(id))


def _named(session: Session, line: ArticleLine, why: Sentence | None) -> str:
    day = long_date(line.published) or phrase("brought in {0}").format(moment(line.added))
    records = counted(session.listing.records_in(line.id))
    about = (line.publisher or line.agency, day, records, said(why) if why else "")
    return " – ".join([short(line.title, LONGEST), ", ".join(part for part in about if part)])
