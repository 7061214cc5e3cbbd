"""The line under the text that finds words in the open article."""

from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QToolButton, QWidget

from annotator.domain.anchors import Span
from annotator.services.reading.finding import Findable
from annotator.ui.filter_line import FilterLine
from annotator.ui.naming import named
from annotator.ui.offsets import Offsets
from annotator.ui.text.view import ArticleView
from annotator.ui.theme import colours

MOST_SHOWN = 500  # places that are marked at once; the others can be stepped to


class FindBar(QWidget):
    """Typing goes to the first place from the caret on; Enter to the next; Esc back to the text, at the place."""

    closed = Signal()

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view
        self._text = ""
        self._from = 0  # where the search began
        self._findable: Findable | None = None
        self._places: list[Span] = []
        self._at = -1
        self.line = FilterLine(self.tr("Find in the article"), keeps_on_escape=True)
        self._count = named(QLabel(), "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._count)
        self._add_buttons(layout)
        self.line.textChanged.connect(self._find)
        self.hide()

    def open_for(self, text: str) -> None:
        """Begin to look in this text, for the chosen words if some are chosen."""
        self._take(text)
        chosen = self._view.selected()
        self._from = chosen.start if chosen else self._view.caret()
        self.show()
        if chosen and "\n" not in (words := text[chosen.start : chosen.end]):
            self.line.setText(words)
        self._find()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_text(self, text: str) -> None:
        """Another article is open: the same words are looked for in it."""
        if self.isHidden():
            self._text, self._findable = "", None
            return
        self._take(text)
        self._from = 0
        self._places = self._findable.places(self.line.text()) if self._findable else []
        self._at = -1
        self._show_places()

    def step(self, step: int) -> None:
        """Go to the next or the previous place, round the end if need be."""
        if self._places:
            here = bisect_left(self._places, self._view.caret(), key=lambda span: span.start)
            self._at = (self._at + step if self._at >= 0 else here - (step < 0)) % len(self._places)
            self._go()

    def close_bar(self) -> None:
        """Leave the words that were found chosen in the text."""
        self.hide()
        self._view.setExtraSelections([])
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Escape:
                self.close_bar()
            case _:
                super().keyPressEvent(event)

    def _add_buttons(self, layout: QHBoxLayout) -> None:
        wishes = (
            ("↑", self.tr("Previous place"), lambda: self.step(-1)),
            ("↓", self.tr("Next place"), lambda: self.step(1)),
            ("✕", self.tr("Close"), self.close_bar),
        )
        for sign, spoken, wish in wishes:
            button = named(QToolButton(), spoken=spoken)
            button.setText(sign)
            button.setToolTip(spoken)
            button.setProperty("quiet", True)
            button.clicked.connect(wish)
            layout.addWidget(button)

    def _take(self, text: str) -> None:
        if text != self._text or self._findable is None:
            self._text, self._findable = text, Findable(text)

    def _find(self) -> None:
        self._places = self._findable.places(self.line.text()) if self._findable else []
        first = bisect_left(self._places, self._from, key=lambda span: span.start)
        self._at = first % len(self._places) if self._places else -1
        self._show_places()
        if self._places:
            self._go()

    def _go(self) -> None:
        place = self._places[self._at]
        self._view.select(place, exact=True)
        self._view.reveal(place)
        self._tell()

    def _show_places(self) -> None:
        """Every place is underlined and tinted; the one at hand is selected besides."""
        offsets = Offsets(self._text)
        look = QTextCharFormat()
        look.setBackground(QColor(colours().figure_wash))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        selections = []
        for place in self._places[:MOST_SHOWN]:
            shown = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(offsets.to_qt(place.start))
            cursor.setPosition(offsets.to_qt(place.end), QTextCursor.MoveMode.KeepAnchor)
            shown.cursor, shown.format = cursor, look
            selections.append(shown)
        self._view.setExtraSelections(selections)
        self._tell()

    def _tell(self) -> None:
        if not self.line.text().strip():
            self._count.clear()
        elif not self._places:
            self._count.setText(self.tr("Not in this article"))
        else:
            self._count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._places)))
