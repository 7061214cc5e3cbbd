"""The line that a tip is shown in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui import theme
from annotator.ui.naming import named


class TipBar(QWidget):
    """Words and two buttons; it takes no keyboard but by Tab or a click."""

    understood = Signal()
    unwished = Signal()  # no more tips

    def __init__(self) -> None:
        super().__init__()
        named(self, spoken=self.tr("Tip"))
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        line = theme.line(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(line, line // 4, line, line // 4)
        layout.addWidget(named(QLabel(self.tr("Tip")), "strong"))
        layout.addSpacing(line // 2)
        layout.addWidget(self.words, 1)
        for text, wish in ((self.tr("Got it"), self.understood), (self.tr("No more tips"), self.unwished)):
            button = QPushButton(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(wish)
            layout.addWidget(button)
        self.hide()

    def say(self, words: str) -> None:
        """Show a tip, and let screen readers say it when they have nothing else to say."""
        self.words.setText(words)
        self.show()
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, words)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)
