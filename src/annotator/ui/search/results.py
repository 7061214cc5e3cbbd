"""What was found as a list: an article, under it its sentences; more is read as the list is scrolled."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.domain.searching import Found, Group, Hit
from annotator.ui.language import with_colon
from annotator.ui.naming import long_date

Index = QModelIndex | QPersistentModelIndex
RESULT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Result:
    """A line of the list: an article, a sentence in it, or that there are more of them."""

    group: Group
    hit: Hit | None = None
    more: int = 0


class Results(QAbstractListModel):
    """Asks for more when the end of the list comes into view."""

    more_wished = Signal(int)  # behind which article

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Result] = []
        self._after = 0

    def show_found(self, found: Found) -> None:
        """Show this in place of everything."""
        self.beginResetModel()
        self.lines = [line for group in found.groups for line in lines_of(group)]
        self._after = found.after
        self.endResetModel()

    def add_found(self, found: Found) -> None:
        """Show this, too, at the end."""
        lines = [line for group in found.groups for line in lines_of(group)]
        if lines:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()
        self._after = found.after

    def show_all(self, number: int, hits: Iterable[Hit]) -> int:
        """Show all places in an article; gives the row where those begin that were not shown before."""
        rows = [row for row, line in enumerate(self.lines) if line.group.number == number]
        group = self.lines[rows[0]].group
        others = [line for line in self.lines[rows[0] : rows[-1] + 1] if line.hit and line.hit.kind != "text"]
        before = sum(1 for row in rows if (hit := self.lines[row].hit) and hit.kind == "text")
        self.beginResetModel()
        self.lines[rows[0] : rows[-1] + 1] = [Result(group), *(Result(group, hit) for hit in hits), *others]
        self.endResetModel()
        return rows[0] + 1 + before

    def first_hit(self, row: int = 0, step: int = 1) -> int:
        """The next row from here on that leads somewhere, or -1."""
        rows = range(row, len(self.lines)) if step > 0 else range(row, -1, -1)
        return next((at for at in rows if self.lines[at].hit), -1)

    # What Qt calls

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def canFetchMore(self, parent: Index) -> bool:
        return bool(self._after)

    def fetchMore(self, parent: Index) -> None:
        after, self._after = self._after, 0
        if after:
            self.more_wished.emit(after)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == RESULT:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(line)
        return None


def lines_of(group: Group) -> list[Result]:
    """An article, its sentences, and that there are more."""
    more = [Result(group, None, group.more)] if group.more else []
    return [Result(group), *(Result(group, hit) for hit in group.hits), *more]


def spoken(line: Result) -> str:
    """A line in words."""
    if line.more:
        return more_words(line)
    if line.hit:
        return with_colon(kind_words(line.hit), line.hit.sentence) if kind_words(line.hit) else line.hit.sentence
    return " · ".join(part for part in (title_of(line.group), about(line.group)) if part)


def title_of(group: Group) -> str:
    """The title of an article; the register's name where there is none."""
    if not group.article:
        return QCoreApplication.translate("Results", "In the register of entities")
    return " ".join(group.title.split()) or QCoreApplication.translate("Results", "Untitled")


def about(group: Group) -> str:
    """When and by whom."""
    return " · ".join(part for part in (long_date(group.published), group.publisher) if part)


def kind_words(hit: Hit) -> str:
    """What kind of record a sentence is of; nothing for the article's own text."""
    words = {
        "mention": QCoreApplication.translate("Results", "Mention"),
        "figure": QCoreApplication.translate("Results", "Figure"),
        "source": QCoreApplication.translate("Results", "Source"),
        "entity": QCoreApplication.translate("Results", "Entity"),
    }
    return " · ".join(part for part in (words.get(hit.kind, ""), hit.about) if part)


def more_words(line: Result) -> str:
    """That there is more in an article, or in the register."""
    if not line.group.article:
        return QCoreApplication.translate("Results", "{0} more in the register").format(line.more)
    if line.more == 1:
        return QCoreApplication.translate("Results", "1 more place in this article")
    return QCoreApplication.translate("Results", "{0} more places in this article").format(line.more)
