"""The card of the current suggestion: what would be recorded, from which rule, how sure it is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from annotator.domain.wording import short
from annotator.services.suggest.standing import KINDS
from annotator.services.suggest.suggestion import Suggestion
from annotator.session import Session
from annotator.ui import theme
from annotator.ui.flow_layout import FlowLayout
from annotator.ui.naming import named
from annotator.ui.suggestions.rule_words import rule_words
from annotator.ui.suggestions.words import lines, sentence, suggested, sureness

LONGEST = 120  # letters of its words


class SuggestionCard(QFrame):
    """Stands where the form stands once something is recorded; takes no keyboard but by Tab or a click."""

    accept_wished = Signal()
    change_wished = Signal()
    alike_wished = Signal()
    reject_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "card", spoken=self.tr("Suggestion"))
        self._kind = ""
        self._head = named(QLabel(), "muted")
        self._words = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "strong")
        self._told = QFormLayout()
        self._rows: list[tuple[QLabel, QLabel]] = []  # of all that was told so far; those that are spare are hidden
        self._foot = named(QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "muted")
        self._buttons = [
            self._button(self.tr("Accept"), "Enter", self.accept_wished),
            self._button(self.tr("Change …"), "Shift+Enter", self.change_wished),
            self._button(self.tr("Reject"), "Delete", self.reject_wished),
            self._button(self.tr("All like it here"), "A", self.alike_wished),
        ]
        self._lay_out()
        self.hide()

    def show_suggestion(self, session: Session, one: Suggestion) -> None:
        """Show what is proposed."""
        self._kind = KINDS[type(one.record)]
        self._head.setText(suggested(one))
        self._words.setText(short(one.record.main.words, LONGEST))
        self._tell(lines(session, one))
        self._foot.setText(self.tr("{0}. Rule: {1}").format(sureness(session, one), rule_words(one.rule, self._kind)))
        self.setAccessibleDescription(sentence(session, one))
        for button in self._buttons:
            button.setEnabled(session.project.writable)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the colour of the kind, as at the head of a form."""
        super().paintEvent(event)
        line = theme.line(self)
        bar = max(3, line // 5)
        left = self.width() - bar - line // 3 if self.isRightToLeft() else line // 3
        place = QRect(left, self._head.y(), bar, self._words.geometry().bottom() - self._head.y())
        QPainter(self).fillRect(place, theme.kind_colour(self._kind))

    def _tell(self, told: list[tuple[str, str]]) -> None:
        while len(self._rows) < len(told):
            self._add_row()
        for at, (label, value) in enumerate(self._rows):
            label.setText(told[at][0] if at < len(told) else "")
            value.setText(told[at][1] if at < len(told) else "")
            self._told.setRowVisible(at, at < len(told))

    def _add_row(self) -> None:
        label = named(QLabel(), "muted")
        value = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._told.addRow(label, value)
        self._rows.append((label, value))

    def _button(self, words: str, keys: str, wish: SignalInstance) -> QPushButton:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button = named(QPushButton(f"{words}  {shown}"), "compact", spoken=words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(wish)
        return button

    def _lay_out(self) -> None:
        line = theme.line(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(line, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 3)
        buttons = FlowLayout()
        for button in self._buttons:
            buttons.addWidget(button)
        self._told.setVerticalSpacing(line // 5)
        self._told.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for part in (self._head, self._words):
            layout.addWidget(part)
        layout.addLayout(self._told)
        layout.addWidget(self._foot)
        layout.addLayout(buttons)
