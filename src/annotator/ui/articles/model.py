"""The articles of the project as a list that can be filtered and sorted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.domain.overview import ArticleLine
from annotator.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
ORDERS = ("added", "published", "title", "records")
STATES = ("", "new", "in_progress", "done", "excluded")


class ArticlesModel(QAbstractListModel):
    """The articles that match what was typed and the chosen progress, in the chosen order."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[ArticleLine] = []
        self._shown: list[ArticleLine] = []
        self._words: list[str] = []
        self._state = ""
        self._order = "added"
        self._only: frozenset[str] | None = None  # the articles of a search

    def show_lines(self, lines: list[ArticleLine]) -> None:
        """Show these articles."""
        self._all = lines
        self._arrange()

    def filter(self, words: str, state: str, order: str) -> None:
        """Show only articles with all these words in title, publisher, agency or date."""
        self._words, self._state, self._order = words.casefold().split(), state, order
        self._arrange()

    def only(self, articles: Iterable[str] | None) -> None:
        """Show none but these articles; all again for None."""
        self._only = None if articles is None else frozenset(articles)
        self._arrange()

    def counts(self) -> Counter[str]:
        """How many articles there are in each state, and in all ("")."""
        lines = [line for line in self._all if self._only is None or line.id in self._only]
        counts = Counter(line.state or "new" for line in lines)
        counts[""] = len(lines)
        return counts

    def row_of(self, article: str) -> int:
        """The row of an article, or -1."""
        return next((row for row, line in enumerate(self._shown) if line.id == article), -1)

    @property
    def shown(self) -> list[str]:
        """The ids of the articles that match, in their order."""
        return [line.id for line in self._shown]

    def line(self, row: int) -> ArticleLine:
        return self._shown[row]

    def next_undone(self, article: str) -> str:
        """The next article that is neither done nor left out; "" where there is none further on."""
        rest = self._shown[self.row_of(article) + 1 :]
        return next((line.id for line in rest if line.state not in ("done", "excluded")), "")

    def recount(self, article: str, records: int) -> None:
        """Say how many records an article has now."""
        for lines in (self._all, self._shown):
            at = next((at for at, line in enumerate(lines) if line.id == article), -1)
            if at >= 0:
                lines[at] = replace(lines[at], records=records)
        row = self.row_of(article)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def after(self, article: str, step: int) -> str:
        """The article some rows further on; "" where the list ends."""
        row = self.row_of(article) + step
        return self._shown[row].id if 0 <= row < len(self._shown) else ""

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = sorted(filter(self._matches, self._all), key=self._key)
        self.endResetModel()

    def _key(self, line: ArticleLine) -> tuple[Any, ...]:
        match self._order:
            case "published":
                return (line.published == "", line.published, line.title.casefold())
            case "title":
                return (line.title.casefold(),)
            case "records":
                return (-line.records, line.title.casefold())
            case _:
                return ()

    def _matches(self, line: ArticleLine) -> bool:
        if self._only is not None and line.id not in self._only:
            return False
        if self._state and (line.state or "new") != self._state:
            return False
        where = f"{line.title} {line.publisher} {line.agency} {line.published}".casefold()
        return all(word in where for word in self._words)

    # What Qt calls

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(line.title)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(part for part in (self.state_words(line.state), line.published, line.agency) if part)
        return None

    def state_words(self, state: str) -> str:
        """The words for how far somebody is."""
        words = {
            "": self.tr("All"),
            "new": self.tr("New"),
            "in_progress": self.tr("Started"),
            "done": self.tr("Done"),
            "excluded": self.tr("Left out"),
        }
        return words[state or "new"]
