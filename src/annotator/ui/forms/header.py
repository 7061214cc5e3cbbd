"""The head of a form: the words of the record, and a remark on it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.ui import theme
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.forms.elided import Elided
from annotator.ui.naming import named
from annotator.ui.plain import tip

LARGER = 1.12  # than the other text


class Header(QWidget):
    """The words of a record behind a bar in the colour of its kind; a click shows them in the text."""

    reveal = Signal()
    anchor = Signal()

    def __init__(self, kind: str, *, anchored: bool) -> None:
        super().__init__()
        self.words = Elided(LARGER)
        self.whose = named(QLabel(textFormat=Qt.TextFormat.PlainText), "muted")
        self.set_button = quiet_button(self.tr("Set"), self.tr("Use the words that are selected in the text"))
        self._kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(self._bar() + 4, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.whose)
        self.whose.hide()
        row.addWidget(self.set_button)
        self.set_button.setVisible(anchored)
        self.set_button.setAccessibleName(self.tr("Words: set from selection"))
        self.set_button.clicked.connect(self.anchor)
        self.words.clicked.connect(self.reveal)

    def show_words(self, words: str, context: str) -> None:
        """Show the words of a record and how the sentence goes on."""
        self.words.show_words(words, context)

    def show_whose(self, name: str) -> None:
        """Say whose record it is; nothing for "", which is whoever looks."""
        self.whose.setText(self.tr("by {0}").format(name))
        self.whose.setToolTip(tip(self.tr("Recorded by {0}. Only they can change it.").format(name)))
        self.whose.setVisible(bool(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - self._bar() if self.isRightToLeft() else 0
        QPainter(self).fillRect(QRect(left, 2, self._bar(), self.height() - 4), theme.kind_colour(self._kind))

    def _bar(self) -> int:
        return max(3, theme.line(self) // 5)


class Remark(QLabel):
    """A sentence on the record: ✓ good, ✗ bad, or neither."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("remark")
        self.hide()

    def say(self, said: str, ok: bool | None) -> None:
        """Say this, in colour and with a sign; nothing takes it away."""
        sign, name = {True: ("✓ ", "yes"), False: ("✗ ", "no"), None: ("", "")}[ok]
        self.setText(said if said.startswith(("✓", "✗")) else sign + said)
        self.setVisible(bool(said))
        if self.property("ok") != name:
            self.setProperty("ok", name)
            self.style().unpolish(self)
            self.style().polish(self)
