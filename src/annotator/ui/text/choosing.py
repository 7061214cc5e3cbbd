"""Chooses words in a pane, by mouse and by key, and says what is chosen: always in code points."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.picking import Hand, Stroke, WordAt, character_under, grip, stroke
from annotator.ui.text.sight import settle

EXACTLY = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class WordChooser(QObject):
    """The chosen words of a pane, which hands its mouse events over."""

    selection_changed_to = Signal(object)
    caret_moved = Signal(int)

    def __init__(self, pane: QTextEdit, trim: Callable[[str, Span], Span], word_at: WordAt) -> None:
        super().__init__(pane)
        self._pane, self._trim, self._word_at = pane, trim, word_at
        self._offsets = Offsets("")
        self._hand = Hand()
        self._exact: Span | None = None
        self._told: tuple[int, Span | None] = (0, None)
        self._quiet = False
        _make_for_reading(pane)
        pane.selectionChanged.connect(self._tell)
        pane.cursorPositionChanged.connect(self._tell)

    def begin(self, offsets: Offsets) -> None:
        """Another text is about to be shown: nothing is chosen in it."""
        self._offsets, self._exact, self._hand = offsets, None, Hand()

    def raw(self) -> Span:
        """The selection as it is highlighted."""
        cursor = self._pane.textCursor()
        to_code_point = self._offsets.to_code_point
        return Span(to_code_point(cursor.selectionStart()), to_code_point(cursor.selectionEnd()))

    def selected(self) -> Span | None:
        """The chosen words, trimmed unless they were chosen to the character."""
        span = self.raw()
        if span != self._exact and span.start < span.end:
            span = self._trim(self._offsets.text, span)
        return span if span.start < span.end else None

    def words(self) -> Span | None:
        """The chosen words, or else the word at the caret."""
        if self._pane.textCursor().hasSelection():
            return self.selected()
        word = self._word_at(self._offsets.text, self.caret())
        return word if word.start < word.end else None

    def caret(self) -> int:
        return self._offsets.to_code_point(self._pane.textCursor().position())

    def make(self, made: Stroke) -> None:
        """Highlights this stroke."""
        self._exact = made.span if made.exact else None
        cursor = self._pane.textCursor()
        cursor.setPosition(self._offsets.to_qt(made.anchor))
        cursor.setPosition(self._offsets.to_qt(made.caret), QTextCursor.MoveMode.KeepAnchor)
        with self.telling_once():
            self._pane.setTextCursor(cursor)

    @contextmanager
    def telling_once(self) -> Iterator[None]:
        """What Qt selects on the way is not told, only what is selected in the end."""
        outer, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = outer
            self._tell()

    def press(self, event: QMouseEvent) -> int:
        """Counts the clicks: only the first is Qt's, too. A press in a selection begins another one."""
        settle(self._pane.document())
        clicks = self._hand.press(event)
        if clicks == 1 and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor = self._pane.textCursor()
            cursor.clearSelection()
            self._pane.setTextCursor(cursor)
        return clicks

    def take_hold(self, event: QMouseEvent) -> None:
        """Holds what was pressed on."""
        position, text = self._position(event), self._offsets.text
        if self._hand.clicks > 1:
            self._hand.held = grip(text, self._character(event, position), self._hand.clicks, self._word_at)
            self.make(Stroke(*self._hand.held))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            anchor = self._offsets.to_code_point(self._pane.textCursor().anchor())
            self._hand.held = Span(anchor, anchor)
            self._draw_to(event)
        else:
            self._hand.held = Span(position, position)

    def follow(self, event: QMouseEvent) -> None:
        """Draws the selection on to where the mouse is now."""
        if self._hand.held is None or not event.buttons() & LEFT:
            return
        if self._hand.has_travelled(event):
            self._draw_to(event)
        elif self._hand.clicks == 1 and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.make(Stroke(*self._hand.held))

    def let_go(self) -> bool:
        """The button is up; returns whether it was a click that chose nothing."""
        self._hand.held = None
        return self._hand.clicks == 1 and not self._pane.textCursor().hasSelection()

    def go_to(self, event: QMouseEvent) -> None:
        """Puts the caret where the mouse is, unless that is inside the selection."""
        position, chosen = self._position(event), self.raw()
        if not chosen.start <= position <= chosen.end or chosen.start == chosen.end:
            self.make(Stroke(position, position))

    def _draw_to(self, event: QMouseEvent) -> None:
        if self._hand.held is not None:
            exact = bool(event.modifiers() & EXACTLY)
            self.make(stroke(self._offsets.text, self._hand.held, self._position(event), exact, self._word_at))

    def _position(self, event: QMouseEvent) -> int:
        return self._offsets.to_code_point(self._pane.cursorForPosition(event.position().toPoint()).position())

    def _character(self, event: QMouseEvent, otherwise: int) -> int:
        point = event.position() + QPointF(0, self._pane.verticalScrollBar().value())
        found = character_under(self._pane.document(), point)
        return otherwise if found is None else self._offsets.to_code_point(found)

    def _tell(self) -> None:
        if self._quiet:
            return
        (caret_before, before), now = self._told, (self.caret(), self.selected())
        self._told = now
        if now[1] != before:
            self.selection_changed_to.emit(now[1])
        if now[0] != caret_before:
            self.caret_moved.emit(now[0])


def _make_for_reading(pane: QTextEdit) -> None:
    """Nothing can be typed, pasted or dropped; words can be chosen by mouse and by key."""
    pane.setReadOnly(True)
    flags = Qt.TextInteractionFlag
    pane.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    pane.setTabChangesFocus(True)
    pane.setAcceptDrops(False)
    pane.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
