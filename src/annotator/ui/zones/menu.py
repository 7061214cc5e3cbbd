"""The short list of what words can be: a letter each, the present one ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.codebook import Choice
from annotator.domain.wording import short
from annotator.services.recording.zones import PROSE
from annotator.ui.language import help_for, word_for
from annotator.ui.plain import tip
from annotator.ui.text.stepping import isolated


class ZoneMenu(QMenu):
    """Says what was chosen; Esc chooses nothing."""

    wished = Signal(str)  # a kind of zone, or PROSE

    def __init__(self, parent: QWidget, choices: Sequence[Choice], words: str, present: str | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        heading = QAction(self.tr("“{0}” is:").format(isolated(short(words).replace("&", "&&"))), self)
        heading.setEnabled(False)
        self.addAction(heading)
        self.setAccessibleName(heading.text())
        offered = [(choice.key, word_for(choice), help_for(choice)) for choice in choices]
        offered.append((PROSE, self.tr("prose, no zone"), self.tr("Ordinary text, which is read.")))
        for (kind, word, means), letter in zip(offered, letters(word for _, word, _ in offered), strict=True):
            if kind == PROSE:
                self.addSeparator()
            self._offer(kind, f"&{letter}   {word}" if letter else word, means, ticked=kind == present)

    def _offer(self, kind: str, text: str, means: str, *, ticked: bool) -> None:
        action = QAction(text, self, checkable=True, checked=ticked)
        action.setData(kind)
        action.setToolTip(tip(means))
        action.triggered.connect(lambda: self.wished.emit(kind))
        self.addAction(action)


def letters(words: Iterable[str]) -> list[str]:
    """A letter for each word: its first that no word before it has; "" where all are taken."""
    found: list[str] = []
    for word in words:
        own = (letter for letter in word.upper() if letter.isalpha() and letter not in found)
        found.append(next(own, ""))
    return found
