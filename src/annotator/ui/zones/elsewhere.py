"""The same line in other articles: marked there, too, after a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from annotator.domain.wording import short
from annotator.services.recording.zones import PROSE
from annotator.session.zoning import SameLine, marked_there
from annotator.ui.language import plural, word_of
from annotator.ui.naming import long_date
from annotator.ui.states import resize_within
from annotator.ui.text.stepping import isolated
from annotator.ui.zones.ticked import TickedList

if TYPE_CHECKING:
    from annotator.ui.work import Work


class MarkElsewhere(QDialog):
    """Shows the articles in which a line stands as well; what is ticked is marked as one edit."""

    def __init__(self, work: Work, line: str, kind: str, found: list[SameLine]) -> None:
        super().__init__(work)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live, self._kind = work.live, kind
        self.setWindowTitle(self.tr("The same line in other articles"))
        word = word_of(self._live.session.codebook, "zone", kind) if kind else self.tr("prose, no zone")
        words = self.tr("“{0}” stands in these articles as well. There, too, it is: {1}").format(
            isolated(short(line)), word
        )
        self.about = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = TickedList(self.tr("Articles with the same line; Space takes the tick away"))
        self.about.setBuddy(self.list)
        self.list.show_lines((_told(line), line, ()) for line in found)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.mark_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._mark)
        self.buttons.rejected.connect(self.reject)
        self.list.ticked_changed.connect(self._count)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        resize_within(self, 34, 26)
        self._count()
        self.mark_button.setDefault(True)
        self.list.setFocus()

    def _ticked(self) -> list[SameLine]:
        return [cast("SameLine", line) for line, _ in self.list.ticked()]

    def _count(self) -> None:
        count = len(self._ticked())
        marks, clears = plural("&Mark %n line(s)", count), plural("&Take %n zone(s) away", count)
        self.mark_button.setText(clears if self._kind == PROSE else marks)
        self.mark_button.setEnabled(count > 0)

    def _mark(self) -> None:
        lines = self._ticked()
        if lines and self._live.do(marked_there(lines, self._kind)):
            self._live.told.emit(
                plural("%n line(s) marked in other articles. One undo takes it back.", len(lines)), False
            )
            self.accept()


def _told(line: SameLine) -> str:
    return "  ·  ".join(part for part in (line.title, long_date(line.published)) if part)
