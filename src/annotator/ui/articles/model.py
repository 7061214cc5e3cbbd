"""The articles of the project as a list that can be filtered and sorted."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from annotator.domain.overview import ArticleLine
from annotator.domain.stories import Copies
from annotator.ui.articles.assigned import Coders
from annotator.ui.articles.lines import STORIES, TO_DO, Lines
from annotator.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
CODERS = Qt.ItemDataRole.UserRole + 2  # the letters of who is to code an article
COPIES = Qt.ItemDataRole.UserRole + 1  # how many articles tell the story of one; 0 for one that no other tells
ORDERS = ("added", "published", "title", "records", STORIES)
STATES = ("", "new", "in_progress", "done", "excluded")
PREPARED = 2_000  # lines that are made ready to be searched between two keys


class Counts(Protocol):
    """Where records are counted; `session.listing.Listing` is one."""

    def records_in(self, article: str) -> int: ...
    def records(self) -> Counter[str]: ...


# WORKAROUND PySide6 asks a model written in Python for the number of rows once for every row at each layout:
# a second for 100,000. A list of texts counts its rows itself; the texts are never looked at.
class ArticlesModel(QStringListModel):
    """The articles that match what was typed and the chosen progress, in the chosen order."""

    def __init__(self, counting: Counts) -> None:
        super().__init__()
        self._counting = counting
        self._counted: dict[str, int] = {}  # the records of articles that were in sight
        self._coders: Mapping[str, Coders] = {}
        self._lines = Lines()
        self._rest: Iterator[list[ArticleLine]] = iter(())

    def show_slices(self, slices: Iterator[list[ArticleLine]]) -> None:
        """Show the first of these articles; the rest comes with `read_on`, or when it is needed."""
        self._lines.clear()
        self._rest = slices
        self._lines.add(next(slices, []))
        self._arrange()

    def read_on(self) -> bool:
        """Read some more, or make some more ready to be searched; says whether there is more to do."""
        if (more := next(self._rest, None)) is not None:
            self._lines.add(more)
            return True
        if not self._lines.arranged:
            self._arrange()
        return self._lines.prepare(PREPARED)

    def read_all(self) -> None:
        """Read whatever was not read yet."""
        for lines in self._rest:
            self._lines.add(lines)
        if not self._lines.arranged:
            self._arrange()

    def put(self, lines: Sequence[ArticleLine], among: Collection[str]) -> bool:
        """Show what some articles are now, and those that are new at the end; False where they belong elsewhere.

        `among` are the ids of all that may have changed: those without a line are gone.
        """
        self.read_all()
        gone = {id for id in among if id in self._lines} - {line.id for line in lines}
        if gone:
            self._lines.drop(gone)
        known = [line for line in lines if line.id in self._lines]
        anew = sum(self._lines.put(line) for line in known)
        further = [line for line in lines if line.id not in self._lines]
        if further and not self._lines.comes_last(further[0]):
            return False
        self._lines.add(further)
        if anew or further or gone:
            self._arrange()
        else:
            for line in known:
                self._tell_changed(line.id)
        return True

    def filter(self, words: str, state: str, order: str) -> None:
        """Show only articles with all these words in title, publisher, agency or date; accents do not count."""
        self.read_all()
        if order == "records":
            self._lines.count(self._counting.records())
        self._lines.filter(words, state, order)
        self._show_rows()

    def only(self, articles: Iterable[str] | None) -> None:
        """Show none but these articles; all again for None."""
        self.read_all()
        self._lines.only = None if articles is None else frozenset(articles)
        self._arrange()

    def show_coders(self, coders: Mapping[str, Coders]) -> None:
        """Show who is to code each article."""
        self._coders = coders
        if self._lines.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines.shown) - 1, 0))

    def narrow_to(self, mine: frozenset[str] | None) -> None:
        """Show only the articles that are assigned to who works here; all again for None."""
        if mine != self._lines.mine:
            self.read_all()
            self._lines.mine = mine
            self._arrange()

    @property
    def shown(self) -> list[str]:
        """The ids of the articles that match, in their order."""
        self.read_all()
        return [self._lines.line(row).id for row in range(len(self._lines.shown))]

    def counts(self) -> Counter[str]:
        """How many articles there are in each state, and in all ("")."""
        return self._lines.counts()

    def row_of(self, article: str) -> int:
        """The row of an article, or -1."""
        return self._lines.row_of(article)

    def line(self, row: int) -> ArticleLine:
        """An article with the number of its records, which is asked for only now."""
        line = self._lines.line(row)
        if line.id not in self._counted:
            self._counted[line.id] = self._counting.records_in(line.id)
        return line._replace(records=self._counted[line.id])

    def next_undone(self, article: str) -> str:
        """The next article that is neither done nor left out; "" where there is none further on."""
        self.read_all()
        return self._lines.next_undone(article)

    def likely_next(self, article: str) -> str:
        """The same among those that were read so far, for what is only got ready."""
        return self._lines.next_undone(article) if self._lines.arranged else ""

    def show_copies(self, copies: Mapping[str, Copies]) -> bool:
        """Show which articles tell one story; says whether they stand otherwise by that."""
        self._lines.show_copies(copies)
        if self._lines.order == STORIES:
            self._arrange()
        elif self._lines.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines.shown) - 1, 0))
        return self._lines.order == STORIES

    def copies_of(self, article: str) -> list[str]:
        """The articles that tell the story of one, that one included, in the order they are listed; [] for only one."""
        copies, lines = self._lines.copies, self._lines
        if article not in copies:
            return []
        story = copies[article].story
        return [id for id in lines.ids() if id in copies and copies[id].story == story]

    def recount(self, articles: Collection[str]) -> None:
        """Count the records of these articles anew when they are in sight."""
        for article in articles:
            if self._counted.pop(article, None) is not None:
                self._tell_changed(article)

    def after(self, article: str, step: int) -> str:
        """The article some rows further on; "" where the list ends."""
        self.read_all()
        row = self.row_of(article) + step
        return self._lines.line(row).id if 0 <= row < len(self._lines.shown) else ""

    def _arrange(self) -> None:
        self._lines.arrange()
        self._show_rows()

    def _show_rows(self) -> None:
        self.setStringList([""] * len(self._lines.shown))

    def _tell_changed(self, article: str) -> None:
        row = self.row_of(article)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    # What Qt calls

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == LINE:
            return self.line(index.row())
        line = self._lines.line(index.row())
        copies = self._lines.copies.get(line.id)
        if role == COPIES:
            return copies.articles if copies else 0
        coders = self._coders.get(line.id)
        if role == CODERS:
            return coders.letters if coders else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.ToolTipRole:
            who = self.tr("coded by {0}").format(coders.names) if coders else ""
            return tip(f"{line.title}\n{who}" if who else line.title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            several = self.tr("one of {0} that tell one story").format(copies.articles) if copies else ""
            who = self.tr("coded by {0}").format(coders.names) if coders else ""
            parts = (self.state_words(line.state), line.published, line.agency, several, who)
            return " · ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def state_words(self, state: str) -> str:
        """The words for how far somebody is."""
        words = {
            "": self.tr("All"),
            TO_DO: self.tr("To do"),
            "new": self.tr("New"),
            "in_progress": self.tr("Started"),
            "done": self.tr("Done"),
            "excluded": self.tr("Left out"),
        }
        return words[state or "new"]
