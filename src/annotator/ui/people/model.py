"""The table of people: a row a person, with a badge before the name."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt

from annotator.session.people import Colleague
from annotator.ui.numbers import number
from annotator.ui.people.badge import badge
from annotator.ui.tables.plain_model import Index, PlainColumn, PlainModel

WIDTHS = (13, 4, 5, 4, 6)  # in lines of text


class PeopleModel(PlainModel):
    """Everybody of the project with what they have done."""

    def __init__(self, height: int) -> None:
        super().__init__(
            [
                PlainColumn(QCoreApplication.translate("people", "Name")),
                PlainColumn(QCoreApplication.translate("people", "Records"), number, is_number=True),
                PlainColumn(QCoreApplication.translate("people", "Articles done"), number, is_number=True),
                PlainColumn(QCoreApplication.translate("people", "Assigned"), number, is_number=True),
                PlainColumn(QCoreApplication.translate("people", "Remark")),
            ]
        )
        self._height = height
        self.people: list[Colleague] = []

    def show_people(self, people: list[Colleague]) -> None:
        """Show these people."""
        self.people = people
        self.show_rows([(each.person.name, *each.share, _remark(each)) for each in people])

    def badge_size(self) -> QSize:
        """How large a badge is."""
        return QSize(2 * self._height, self._height)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            each = self.people[index.row()]
            return badge(each.letters, each.colour, self._height)
        return super().data(index, role)


def _remark(each: Colleague) -> str:
    said = [QCoreApplication.translate("people", "works here")] if each.is_me else []
    said += [QCoreApplication.translate("people", "reviewer")] if each.reviews else []
    return ", ".join(said)
