"""The reading pane: shows an article with its marks, lets words be chosen, and says what was wished."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text import arrows, document, sight, spoken, words
from annotator.ui.text.brush import Brush, Chosen
from annotator.ui.text.canvas import Canvas
from annotator.ui.text.choosing import LEFT, WordChooser
from annotator.ui.text.colours import Colours, colours_for
from annotator.ui.text.index import MarkIndex
from annotator.ui.text.intents import intent_of
from annotator.ui.text.marks import Mark, Place
from annotator.ui.text.picking import Stroke, WordAt
from annotator.ui.text.stepping import next_of
from annotator.ui.text.type import Type
from annotator.ui.text.zone_labels import NO_WORDS, Words

WHEEL_STEP = 120


class ArticleView(QTextEdit):
    """A read-only article on which marks are drawn and words are chosen; positions are code points."""

    selection_changed_to = Signal(object)  # Span | None
    caret_moved = Signal(int)
    mark_chosen = Signal(str)
    context_asked = Signal(QPoint)  # on the screen
    zoom_wished = Signal(int)
    record_wished = Signal(str)
    role_wished = Signal(str)
    open_wished = Signal()
    delete_wished = Signal()
    occurrences_wished = Signal()
    entity_wished = Signal(int)  # the one at hand at this place, 1 to 9
    key_wished = Signal(str)  # another letter that a command of the window has, or "?"
    resize_wished = Signal(str, str, int)  # start or end, word or character, 1 forward or -1 back
    next_mark_wished = Signal(int)
    step_wished = Signal(int)  # outwards or inwards through the marks at the caret; answered by mark_chosen

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        trim: Callable[[str, Span], Span] = words.trimmed,
        word_at: WordAt = words.word_at,
        colours: Colours | None = None,
    ) -> None:
        super().__init__(parent)
        self._follows_system = colours is None
        colours = colours or colours_for(QGuiApplication.palette())
        self._setting = document.Setting(Offsets(""), (), Type(), colours)
        self._chosen = Chosen()
        self._clicked: list[str] = []
        self._wheel = 0
        self._words = WordChooser(self, trim, word_at)
        self._words.selection_changed_to.connect(self.selection_changed_to)
        self._words.caret_moved.connect(self.caret_moved)
        self.caret_moved.connect(self._describe)
        self.step_wished.connect(self._step)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article text"))
        self._canvas = self._built(MarkIndex(self._setting.offsets))

    def show_text(self, text: str, zones: document.Zones = (), words: Words = NO_WORDS, *, language: str = "") -> None:
        """Shows another article from its beginning, without marks; `words` are those for its zones."""
        type_ = replace(self._setting.type, language=language)
        self._setting = document.Setting(Offsets(text), tuple(zones), type_, self._setting.colours, words)
        self._chosen, self._clicked = Chosen(), []
        with self._words.telling_once():
            self._words.begin(self._setting.offsets)
            self._canvas = self._built(MarkIndex(self._setting.offsets))
        self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Iterable[Mark], places: Iterable[Place] = ()) -> None:
        """Draws these marks and no others, and those of places once their part of the text comes into view."""
        self._canvas.index = MarkIndex(self._setting.offsets, marks, places)
        self._canvas.forget()
        self.viewport().update()
        self._describe(self.caret())

    def add_places(self, places: Iterable[Place]) -> None:
        """Draws these as well when they come into view."""
        blocks = self._canvas.index.wait(places)
        self._canvas.forget(blocks)
        self._refresh(blocks)

    def update_marks(self, removed: Iterable[str], added: Iterable[Mark]) -> None:
        """Takes some marks away and adds others (a known id is replaced); the rest is not looked at."""
        blocks = self._canvas.index.remove(removed) | self._canvas.index.add(added)
        self._canvas.forget(blocks)
        self._refresh(blocks)
        self._describe(self.caret())

    def choose(self, chosen: str | None, linked: Collection[str] = ()) -> None:
        """Lets one mark stand out, and those that belong to it a little."""
        before, self._chosen = self._chosen, Chosen(chosen, frozenset(linked))
        index = self._canvas.index
        marks = (index.marks.get(id_ or "") for id_ in {before.id, chosen, *before.linked, *linked})
        self._refresh({block for mark in marks if mark for block in index.blocks_of(mark)})

    def marks_at(self, position: int) -> list[str]:
        """The marks on the character at this position, innermost first."""
        return [mark.id for mark in self._canvas.index.at(position)]

    def selected(self) -> Span | None:
        """The chosen words, without white space and stray punctuation unless chosen to the character."""
        return self._words.selected()

    def words(self) -> Span | None:
        """The chosen words, or else the word at the caret."""
        return self._words.words()

    def caret(self) -> int:
        return self._words.caret()

    def select(self, span: Span, *, exact: bool = False) -> None:
        """Chooses a stretch of the text; an empty one places the caret."""
        self._words.make(Stroke(span.start, span.end, exact))

    def reveal(self, span: Span) -> None:
        """Brings a stretch into view, if it is not, to about a third from the top."""
        offsets = self._setting.offsets
        self._canvas.near = offsets.block_of(span.start)
        sight.reveal(self, offsets.to_qt(span.start), offsets.to_qt(span.end))

    def set_type(self, **wishes: Any) -> None:
        """Sets the text in another type (fields of Type); the first line in view stays there."""
        self._set_again(replace(self._setting, type=replace(self._setting.type, **wishes)))

    def set_colours(self, colours: Colours | None) -> None:
        """Uses these colours, or with None the light or dark ones that suit the system."""
        self._follows_system = colours is None
        self._set_again(replace(self._setting, colours=colours or colours_for(QGuiApplication.palette())))

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        intent = intent_of(event, self._runs_right_to_left())
        if intent is None:
            with self._words.telling_once():
                arrows.move(self, event, super().keyPressEvent)
            return
        if intent.signal == "open_wished":
            self._step(0)
        getattr(self, intent.signal).emit(*intent.says)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._words.go_to(event)
            return
        with self._words.telling_once():
            if event.button() != LEFT or self._words.press(event) == 1:
                super().mousePressEvent(event)
            if event.button() == LEFT:
                self._words.take_hold(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT:
            self._words.press(event)
            self._words.take_hold(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        with self._words.telling_once():
            super().mouseMoveEvent(event)
            self._words.follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._words.telling_once():
            super().mouseReleaseEvent(event)
        if event.button() == LEFT and self._words.let_go():
            self._click(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / WHEEL_STEP)
        self._wheel -= steps * WHEEL_STEP
        if steps:
            self.zoom_wished.emit(steps)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at_caret = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.context_asked.emit(at_caret if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(
                event.globalPos(), self._canvas.tip(QPointF(event.pos()) + self._scrolled), self.viewport()
            )
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = sight.in_view(self).top()
        painter.translate(0, -top)
        self._canvas.paint(painter, QRectF(event.rect()).translated(0, top), self._chosen)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter.begin(self.viewport())
            painter.fillRect(self.cursorRect(), self._setting.colours.caret)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with sight.keeping_first_line(self):
            document.centre(self.document(), self._setting.type, self.viewport().width())
            super().resizeEvent(event)
            self._canvas.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and self._follows_system:
            self.set_colours(None)
        elif event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Article text"))

    def createMimeDataFromSelection(self) -> QMimeData:
        start, end = self._words.raw()
        copied = QMimeData()
        copied.setText(self._setting.offsets.text[start:end])
        return copied

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    # How it is done

    def _built(self, index: MarkIndex) -> Canvas:
        """Puts a new document into the pane; returns the canvas for its marks."""
        built = document.put(self._setting, self)
        return Canvas(built, index, Brush(self._setting.colours, self._setting.type.em), self._setting.labels)

    def _set_again(self, setting: document.Setting) -> None:
        if setting == self._setting:
            return
        chosen = self._words.raw()
        with self._words.telling_once(), sight.keeping_first_line(self):
            self._setting = setting
            self._canvas = self._built(self._canvas.index)
            self.select(chosen)

    def _refresh(self, blocks: Iterable[int]) -> None:
        """Paints these blocks again, as far as they are in view."""
        view = sight.in_view(self)
        for place in self._canvas.places(blocks, view):
            around = place.translated(0, -view.top()).adjusted(-8, -8, 8, 8)
            self.viewport().update(around.toAlignedRect())

    def _runs_right_to_left(self) -> bool:
        """Whether the paragraph of the chosen mark, or else of the caret, does."""
        mark = self._canvas.index.marks.get(self._chosen.id or "")
        position = mark.stretches[0][1].start if mark and mark.stretches else self.caret()
        block = self.document().findBlock(self._setting.offsets.to_qt(position))
        return block.textDirection() == Qt.LayoutDirection.RightToLeft

    def _click(self, point: QPointF) -> None:
        """Chooses the innermost mark under the mouse; clicked again, the next one."""
        ids = [mark.id for mark in self._canvas.marks_under(point + self._scrolled)]
        if ids:
            self.mark_chosen.emit(next_of(ids, self._chosen.id if ids == self._clicked else None))
        self._clicked = ids

    def _step(self, step: int) -> None:
        """Chooses the next of the marks at the caret; with 0 the innermost, unless one of them is chosen."""
        ids = [mark.id for mark in self._canvas.index.around(self.caret())]
        if ids and (step or self._chosen.id not in ids):
            self.mark_chosen.emit(next_of(ids, self._chosen.id, step))

    @property
    def _scrolled(self) -> QPointF:
        return QPointF(0, self.verticalScrollBar().value())

    def _describe(self, caret: int) -> None:
        """Lets screen readers say what is no prose, and which marks stand at the caret."""
        spoken.tell_marks(self, self._canvas.index.around(caret), self._canvas.labels.at(caret))
