"""The list of what was read as a table: filtered, sorted, ticked; quick with ten thousand lines."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.domain.folding import fold
from annotator.ui.intake.lines import ALL, STATES, Line, is_kept, state_with_sign, state_words
from annotator.ui.naming import long_date
from annotator.ui.numbers import number
from annotator.ui.plain import tip
from annotator.ui.tables.view import NUMBER, VALUE

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TICKED, NOT_TICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class _Column(NamedTuple):
    label: str
    shown: Callable[[Line], str]
    value: Callable[[Line], Any]  # what is sorted by
    is_number: bool = False


class IntakeModel(QAbstractTableModel):
    """Shows those lines that pass the filter; a tick in the first column says that an article comes in."""

    TITLE = 2  # the column of titles

    ticks_changed = Signal()

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.lines = list(lines)
        self._shown = list(lines)
        self._words, self._kept = "", ALL
        self._order: tuple[int, Qt.SortOrder] | None = None
        self._columns = self._declared()

    def line(self, row: int) -> Line:
        """The line that is shown in a row."""
        return self._shown[row]

    def row_of(self, line: Line) -> int:
        """Where a line is shown; -1 where it is not."""
        return next((row for row, each in enumerate(self._shown) if each is line), -1)

    def filter(self, words: str, kept: str) -> None:
        """Show the lines with all these words in their title, file, remarks …; `kept` is a state, LOOK or ALL."""
        self._words, self._kept = words, kept
        self._arrange()

    def sort_rows(self, column: int, order: Qt.SortOrder) -> None:
        """Sort by a column; what it says nothing of comes last."""
        self._order = column, order
        self._arrange()

    def wished(self) -> int:
        """How many articles are to come in."""
        return sum(line.wished for line in self.lines)

    def tick(self, rows: Iterable[int], wished: bool | None = None) -> None:
        """Let the articles in these rows come in or not; without a wish the other way than the first of them is now."""
        lines = [line for line in map(self.line, rows) if line.may_come_in]
        if not lines:
            return
        wanted = not lines[0].wished if wished is None else wished
        for line in lines:
            line.wished = wanted
        self.show_all_again()
        self.ticks_changed.emit()

    def ticked(self) -> Qt.CheckState:
        """Whether all, none or some of what is shown and could come in is ticked."""
        wishes = {line.wished for line in self._shown if line.may_come_in}
        return Qt.CheckState.PartiallyChecked if len(wishes) > 1 else TICKED if True in wishes else NOT_TICKED

    def could_come_in(self) -> bool:
        """Whether there is any article among the lines."""
        return any(line.may_come_in for line in self.lines)

    def show_again(self, line: Line) -> None:
        """A line was changed."""
        row = self.row_of(line)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def show_all_again(self) -> None:
        """Many lines were changed."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self._columns) - 1))

    # What Qt calls

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return NUMBER if self._columns[section].is_number else None
        return self._columns[section].label if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        may_be_ticked = index.column() == 0 and self.line(index.row()).may_come_in
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if may_be_ticked else Qt.ItemFlag(0))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column, line = self._columns[index.column()], self.line(index.row())
        match role:
            case Role.DisplayRole:
                return column.shown(line)
            case Role.ToolTipRole:
                return tip(column.shown(line))
            case Role.TextAlignmentRole:
                return NUMBER if column.is_number else None
            case Role.CheckStateRole if index.column() == 0 and line.may_come_in:
                return TICKED if line.wished else NOT_TICKED
            case Role.AccessibleTextRole if index.column() == 0:
                return self._spoken(line)
        return column.value(line) if role == VALUE else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or index.column() != 0:
            return False
        self.tick([index.row()], Qt.CheckState(value) == TICKED)
        return True

    def _declared(self) -> list[_Column]:
        return [
            _Column(self.tr("In"), lambda line: "", lambda line: not line.wished),
            _Column(
                self.tr("State"),
                lambda line: state_with_sign(line.state),
                lambda line: STATES.index(line.state),
            ),
            _Column(self.tr("Title"), lambda line: title_of(line), lambda line: fold(title_of(line))),
            _Column(self.tr("Remarks"), lambda line: " ".join(line.remarks), lambda line: " ".join(line.remarks)),
            _Column(
                self.tr("Words"),
                lambda line: number(line.row.words) if line.row.id else "",
                lambda line: line.row.words if line.row.id else None,
                is_number=True,
            ),
            _Column(self.tr("Published"), lambda line: long_date(_published(line)), _published),
            _Column(self.tr("Language"), _language, _language),
            _Column(self.tr("Kind"), lambda line: line.kind, lambda line: line.kind),
            _Column(self.tr("File"), lambda line: line.file, lambda line: line.file),
        ]

    def _spoken(self, line: Line) -> str:
        """A line as a screen reader says it: the tick as well, as not every reader tells it of a table."""
        tick = self.tr("comes in") if line.wished else self.tr("stays out")
        parts = (title_of(line), state_words(line.state), tick if line.may_come_in else "")
        return ", ".join(part for part in parts if part)

    def _arrange(self) -> None:
        wanted = fold(self._words).split()
        self.beginResetModel()
        self._shown = [line for line in self.lines if is_kept(line.state, _searched(line), self._kept, wanted)]
        if self._order is not None:
            column, order = self._order
            value, back = self._columns[column].value, order == Qt.SortOrder.DescendingOrder
            known = [line for line in self._shown if value(line) not in ("", None)]
            unknown = [line for line in self._shown if value(line) in ("", None)]
            self._shown = sorted(known, key=value, reverse=back) + unknown
        self.endResetModel()


def title_of(line: Line) -> str:
    """The title of an article; the name of the file where there is none."""
    return " ".join(line.title.split()) or line.file


def _published(line: Line) -> str:
    return line.row.published


def _language(line: Line) -> str:
    return line.row.language


def _searched(line: Line) -> str:
    return " ".join((line.title, line.file, line.row.publisher, *line.remarks))
