"""The backups of a project as a table: when, why, how large, and what they hold."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from annotator.session.backups import Backup, Contents
from annotator.ui.language import plural
from annotator.ui.naming import counted
from annotator.ui.plain import tip
from annotator.ui.tables.view import NUMBER

Index = QModelIndex | QPersistentModelIndex
RECORDS = ("mentions", "figures", "sources")
WHEN, WHY, STATE, ARTICLES, KINDS, PEOPLE, LAST, SIZE = range(8)
WIDTHS = (10, 10, 5, 5, 11, 8, 13, 5)  # in lines of text


class BackupsModel(QAbstractTableModel):
    """The newest first; what they hold comes little by little."""

    def __init__(self) -> None:
        super().__init__()
        self.backups: list[Backup] = []
        self._held: dict[Backup, Contents] = {}

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these backups."""
        self.beginResetModel()
        self.backups = list(backups)
        self.endResetModel()

    def take(self, backup: Backup, held: Contents) -> None:
        """Show what one of them holds."""
        self._held[backup] = held
        if backup in self.backups:
            row = self.backups.index(backup)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(WIDTHS) - 1))

    def held(self, row: int) -> Contents | None:
        """What a backup holds, where that is known already."""
        return self._held.get(self.backups[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(WIDTHS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER if section == SIZE else None
        return self._labels()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SIZE:
            return NUMBER
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        backup = self.backups[index.row()]
        words = self._words(backup, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        held = self._held.get(backup)
        return tip(held.problem if held and held.problem else words)

    def _words(self, backup: Backup, column: int) -> str:
        if column == WHEN:
            return moment(backup.made)
        if column == WHY:
            return reason(backup.why)
        if column == SIZE:
            return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        held = self._held.get(backup)
        return self._contents(held, column) if held else "…"

    def _contents(self, held: Contents, column: int) -> str:
        if column == STATE:
            return self.tr("sound") if held.sound else self.tr("▲ broken")
        if column == ARTICLES:
            return QLocale().toString(held.records["articles"]) if held.records else ""
        if column == KINDS:
            return kinds(held)
        if column == PEOPLE:
            return ", ".join(held.people)
        last = moment(datetime.fromisoformat(held.last_edit)) if held.last_edit else ""
        return ", ".join(part for part in (last, held.last_person) if part)

    def _labels(self) -> list[str]:
        return [
            self.tr("Made"),
            self.tr("Why"),
            self.tr("State"),
            self.tr("Articles"),
            self.tr("Mentions, figures, sources"),
            self.tr("People"),
            self.tr("Last edit"),
            self.tr("Size"),
        ]


def moment(time: datetime) -> str:
    """A time as it was on the clock here."""
    here = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale().toString(here, "d MMM yyyy HH:mm")


def reason(why: str) -> str:
    """Why a backup was made, in the language of the screen."""
    words = {
        "now and then": QCoreApplication.translate("backups", "now and then"),
        "by hand": QCoreApplication.translate("backups", "by hand"),
        "on closing": QCoreApplication.translate("backups", "on closing"),
        "before update": QCoreApplication.translate("backups", "before an update"),
        "before restoring": QCoreApplication.translate("backups", "before restoring"),
        "before a large change": QCoreApplication.translate("backups", "before a large change"),
        "damaged": QCoreApplication.translate("backups", "set aside as damaged"),
    }
    return words.get(why, why)


def kinds(held: Contents) -> str:
    """How many records of each kind."""
    return " · ".join(QLocale().toString(held.records[kind]) for kind in RECORDS) if held.records else ""


def summary(held: Contents | None) -> str:
    """What a backup holds, in a few words."""
    if held is None or not held.records:
        return ""
    articles = plural("%n article(s)", held.records["articles"])
    return f"{articles}, {counted(sum(held.records[kind] for kind in RECORDS))}"
