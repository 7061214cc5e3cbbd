"""The records of a case side by side: a row a field, a column a person, and the rows that differ marked."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.fields import Field
from annotator.domain.page import Page
from annotator.services.review.cases import Case
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.plain import tip
from annotator.ui.review.legend import drawn
from annotator.ui.review.wording import NOTHING, cell, fields_shown, label
from annotator.ui.text.marks import BY_FIRST, BY_SECOND

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FEW = 3  # columns for everybody; of more people only those who recorded something have one
DIFFERS = "≠ "
SAID = Role.UserRole  # the words, and whether they differ
HIGHEST = 8  # lines of a cell
LOWEST = 6  # lines of all rows together, where there is no room for more
OWN = ""  # the column of the reviewer's own record


class SidesModel(QAbstractTableModel):
    """One case."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.case: Case | None = None
        self.people: list[str] = []  # one a column; OWN for the reviewer's
        self._rows: list[tuple[str, list[str], bool]] = []
        self._names: Mapping[str, str] = {}
        self.samples: list[QPixmap] = []  # of two people, the lines under what only one of them recorded

    def show_case(self, case: Case | None, page: Page | None, names: Mapping[str, str]) -> None:
        """Show a case, or none."""
        self.beginResetModel()
        self.case, self._names = case, names
        self.people, self._rows = [], []
        if case is not None and page is not None:
            self.people = columns_of(case)
            self._rows = [self._row(case, page, field) for field in fields_shown(self._session, case)]
        self.endResetModel()

    def _row(self, case: Case, page: Page, field: Field) -> tuple[str, list[str], bool]:
        members: list[AnyAnnotation | None] = [self.record(person) for person in self.people]
        said = [cell(self._session, page, member, field) if member else NOTHING for member in members]
        differs = field.name in case.differing
        if differs and len(set(said)) == 1 and field.link == "entity":  # two entries of the register with one name
            said = [f"{words} ({number})" for number, words in enumerate(said, 1)]
        return label(case.kind, field.name), said, differs

    def record(self, person: str) -> AnyAnnotation | None:
        """What somebody recorded."""
        if self.case is None:
            return None
        return self.case.own if person == OWN else self.case.members.get(person)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            words, _, differs = self._rows[section]
            if role == Role.AccessibleTextRole:
                return self.tr("{0}, differs").format(words) if differs else words
            return (DIFFERS if differs else "") + words if role == Role.DisplayRole else None
        if role == Role.DecorationRole and section < len(self.samples):
            return self.samples[section]
        if role != Role.DisplayRole or section >= len(self.people):
            return None
        person = self.people[section]
        name = self.tr("decided") if person == OWN else self._names.get(person, "?")
        assert self.case is not None
        taken = self.case.taken
        return f"✓ {name}" if taken is not None and taken.author == person else name

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        _, said, differs = self._rows[index.row()]
        words = said[index.column()]
        match role:
            case Role.DisplayRole:
                return words
            case Role.ToolTipRole:
                return tip(words)
            case _ if role == SAID:
                return words, differs
            case _:
                return None


def columns_of(case: Case) -> list[str]:
    """Who has a column: everybody where they are few, else those who recorded it; and what was decided otherwise."""
    people = [p for p in case.coders if len(case.coders) <= FEW or p in case.members]
    return [*people, *([OWN] if case.own is not None else [])]


class SideDelegate(QStyledItemDelegate):
    """The chosen column stands between two lines, so that what differs stays marked in it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words, differs = index.data(SAID)
        colours, line = theme.colours(), option.fontMetrics.height()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.figure_wash if differs else colours.hover if chosen else colours.window
        painter.fillRect(option.rect, QColor(ground))
        font = QFont(option.font)
        if differs:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.drawText(option.rect.adjusted(line // 3, 0, -line // 3, 0), wrapped, words)
        if chosen:
            for left in (option.rect.left(), option.rect.right() - 1):
                painter.fillRect(QRect(left, option.rect.top(), 2, option.rect.height()), QColor(colours.focus))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words, _ = index.data(SAID)
        line = option.fontMetrics.height()
        table = self.parent()
        assert isinstance(table, QTableView)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        room = QRect(0, 0, table.columnWidth(index.column()) - 2 * (line // 3), HIGHEST * line)
        return QFontMetrics(bold).boundingRect(room, Qt.TextFlag.TextWordWrap, words).size() + QSize(0, line // 2)


class Sides(QTableView):
    """The table; Left and Right choose a person."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.sides = SidesModel(session)
        self.setModel(self.sides)
        self.setAccessibleName(self.tr("The records side by side"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        down, across = self.verticalHeader(), self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(True)
        down.setHighlightSections(False)
        self.setItemDelegate(SideDelegate(self))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_case(self, case: Case | None, page: Page | None, names: Mapping[str, str]) -> None:
        """Show a case, and stand in the column of the first who recorded it."""
        both = case is not None and len(case.coders) == 2
        self.sides.samples = [drawn(role, self) for role in (BY_FIRST, BY_SECOND)] if both else []
        self.sides.show_case(case, page, names)
        across = self.horizontalHeader()
        few = len(self.sides.people) <= FEW
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive)
        if not few:
            across.setDefaultSectionSize(7 * theme.line(self))
        if case is not None and self.sides.rowCount():
            column = next(at for at, person in enumerate(self.sides.people) if person in case.members)
            self.setCurrentIndex(self.sides.index(0, column))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the rows are, and scroll only where there is no room."""
        self.resizeRowsToContents()
        across = self.horizontalHeader()
        bar = across.length() > self.viewport().width() and self.horizontalScrollBar().sizeHint().height()
        whole = self.verticalHeader().length() + across.height() + 2 * self.frameWidth() + int(bar) + 2
        self.setMaximumHeight(whole)
        self.setMinimumHeight(min(whole, LOWEST * theme.line(self)))

    def step(self, by: int) -> None:
        """Go to the next person's column."""
        columns: Sequence[str] = self.sides.people
        if columns and self.sides.rowCount():
            at = max(0, min(len(columns) - 1, self.currentIndex().column() + by))
            self.setCurrentIndex(self.sides.index(max(0, self.currentIndex().row()), at))

    @property
    def person(self) -> str:
        """Whose column it is at."""
        at = self.currentIndex().column()
        return self.sides.people[at] if 0 <= at < len(self.sides.people) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)
