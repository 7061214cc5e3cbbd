"""The pane of articles: filter while typing, progress, order."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from annotator.domain.stories import Copies
from annotator.domain.wording import short
from annotator.session.listing import Listing
from annotator.ui.articles.assigned import Coders
from annotator.ui.articles.delegate import ArticleDelegate
from annotator.ui.articles.lines import STORIES, TO_DO
from annotator.ui.articles.model import ORDERS, STATES, ArticlesModel
from annotator.ui.filter_line import FilterLine
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.plain import tip

T = TypeVar("T")
LONGEST_CHIP = 32  # characters


class ArticlesPane(QWidget):
    """Shows the articles of the project; an article is opened by moving to it."""

    article_wished = Signal(str)
    text_wished = Signal()

    def __init__(self, listing: Listing) -> None:
        super().__init__()
        self._listing = listing
        self.model = ArticlesModel(listing)
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read_on)
        self._current = ""  # the article that is open, whether it is listed or not
        self._filter = FilterLine(self.tr("Filter articles"))
        self._filter.textChanged.connect(self._arrange)
        self._order = self._orders()
        self._states = QButtonGroup(self)
        self._list = _List()
        self._list.setModel(self.model)
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.selectionModel().currentChanged.connect(self._moved)
        self._list.activated.connect(lambda index: self.text_wished.emit())
        self._none = named(QLabel(self.tr("No article matches."), alignment=Qt.AlignmentFlag.AlignCenter), "muted")
        self._only = named(QPushButton(), "chip")
        self._only.setCheckable(True)
        self._only.hide()
        self._only.clicked.connect(self.show_all)
        self._mine = named(QPushButton(), "chip", spoken=self.tr("Only articles that are assigned to me"))
        self._mine.setCheckable(True)
        self._mine.setToolTip(tip(self._mine.accessibleName()))
        self._mine.hide()
        self._mine.clicked.connect(self._arrange)
        self._assigned: frozenset[str] = frozenset()  # to who works here
        self._lay_out()

    def show_only(self, articles: Iterable[str], words: str) -> None:
        """Show none but these articles, until the chip that says so is taken away."""
        self._filter.clear()
        self._states.buttons()[0].setChecked(True)
        self._quietly(lambda: self.model.only(articles))
        self._only.setText(short(words, LONGEST_CHIP).replace("&", "&&") + "  ✕")
        self._only.setAccessibleName(self.tr("{0}; press to show all articles again").format(words))
        self._only.setToolTip(tip(self._only.accessibleName()))
        self._only.setChecked(True)
        self._only.show()
        self._arrange()

    def show_all(self) -> None:
        """Show all articles again."""
        self._quietly(lambda: self.model.only(None))
        self._only.hide()
        self._arrange()
        self.focus_list()

    def show_articles(self, current: str = "") -> None:
        """Show the articles, with one of them as the open one; those out of sight follow when nothing else is done."""
        self._quietly(lambda: self.model.show_slices(self._listing.slices()))
        self.mark_current(current)
        self._reading.start()

    def update_articles(self, ids: Collection[str], current: str) -> None:
        """Show what some articles are now; those that are gone go."""
        lines = self._listing.lines(ids)
        if self._quietly(lambda: self.model.put(lines, set(ids))):
            self.mark_current(current)
            self._reading.start()
        else:
            self.show_articles(current)

    def show_copies(self, copies: Mapping[str, Copies]) -> None:
        """Show which articles tell one story."""
        if self._quietly(lambda: self.model.show_copies(copies)):
            self.mark_current(self._current)

    def show_assigned(self, coders: Mapping[str, Coders], mine: frozenset[str]) -> None:
        """Show who codes each article, and offer one's own alone."""
        self._assigned = mine
        self._mine.setVisible(bool(mine))
        self._mine.setChecked(self._mine.isChecked() and bool(mine))
        words = self.tr("Mine")
        self._mine.setText(f"{words} {len(mine)}")
        self._quietly(lambda: self.model.show_coders(coders))
        chosen = self._states.checkedButton()
        if not mine and chosen is not None and chosen.property("state") == TO_DO:
            self._states.buttons()[0].click()
        if self._mine.isChecked() or not mine:
            self._quietly(lambda: self.model.narrow_to(mine or None))
            self.mark_current(self._current)

    def first(self) -> str:
        """The article at the top of the list; "" where there is none."""
        return self.model.line(0).id if self.model.rowCount() else ""

    def stop(self) -> None:
        """Ask the project nothing any more."""
        self._reading.stop()

    def mark_current(self, article: str) -> None:
        """Let the open article stand out, without opening it again."""
        self._current = article
        row = self.model.row_of(article)
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        selection = self._list.selectionModel()
        blocked = selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(blocked)
        self._list.viewport().update()
        if row >= 0:
            self._list.scrollTo(index)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        chips = FlowLayout()
        for state in (*STATES, TO_DO):
            chip = named(QPushButton(), "chip")
            chip.setCheckable(True)
            chip.setProperty("state", state)
            self._states.addButton(chip)
            chips.addWidget(chip)
        chips.addWidget(self._mine)
        self._states.buttons()[0].setChecked(True)
        self._states.buttonClicked.connect(self._arrange)
        layout = QVBoxLayout(self)
        layout.addWidget(self._only, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._filter)
        layout.addLayout(chips)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)
        layout.addWidget(self._order)
        self._count()

    def _orders(self) -> QComboBox:
        words = {
            "added": self.tr("In the order they came"),
            "published": self.tr("By date of publication"),
            "title": self.tr("By title"),
            "records": self.tr("Most records first"),
            STORIES: self.tr("Copies of one story together"),
        }
        box = named(QComboBox(), spoken=self.tr("Order of the articles"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.view().setAccessibleName(box.accessibleName())
        for order in ORDERS:
            box.addItem(words[order], order)
        box.currentIndexChanged.connect(self._arrange)
        return box

    def _arrange(self) -> None:
        checked = self._states.checkedButton()
        state = checked.property("state") if checked else ""
        self._quietly(lambda: self.model.narrow_to(self._assigned if self._mine.isChecked() else None))
        self._quietly(lambda: self.model.filter(self._filter.text(), state, self._order.currentData()))
        self.mark_current(self._current)

    def _read_on(self) -> None:
        rows = self.model.rowCount()
        more = self._quietly(self.model.read_on)
        if self.model.rowCount() != rows or not self._list.currentIndex().isValid():
            self.mark_current(self._current)
        if more:
            self._reading.start()

    def _quietly(self, work: Callable[[], T]) -> T:
        """Change what is listed without opening another article by it."""
        selection = self._list.selectionModel()
        blocked = selection.blockSignals(True)
        done = work()
        selection.blockSignals(blocked)
        self._count()
        return done

    def _count(self) -> None:
        counts = self.model.counts()
        for chip in self._states.buttons():
            state = chip.property("state")
            words = self.tr("All") if not state else self.model.state_words(state)
            chip.setText(f"{words} {counts[state]}")
            chip.setVisible(bool(self._assigned) if state == TO_DO else state != "excluded" or counts[state] > 0)
        self._none.setVisible(self.model.rowCount() == 0 and counts[""] > 0)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_wished.emit(self.model.line(index.row()).id)


class _List(QListView):
    """The list itself: Enter goes on to the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("articles")
        self.setItemDelegate(ArticleDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
