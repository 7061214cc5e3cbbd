"""Hands for stories in the real window: mouse and keys as a person uses them, each gesture counted."""

from collections.abc import Callable, Iterator
from itertools import count, takewhile
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from annotator.domain.anchors import Span
from annotator.domain.annotations import AnyAnnotation
from annotator.domain.page import Page
from annotator.services.reading.names import folded
from annotator.ui.forms.anchor_row import AnchorRow
from annotator.ui.forms.choice_bar import ChoiceBar
from annotator.ui.forms.form import RecordForm
from annotator.ui.forms.picker import Picker
from annotator.ui.offsets import Offsets
from annotator.ui.text.picking import character_under
from annotator.ui.window import Window

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
NOTCH = 120


class Hands:
    """A person at the window. A click, drag, chord, key or choice is one gesture, and so is typing into one field."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.gestures = 0
        self.characters = 0
        self.scrolls = 0

    # What the person sees

    @property
    def page(self) -> Page:
        page = self.window.work.live.page
        assert page is not None
        return page

    @property
    def record(self) -> Any:
        """The chosen record."""
        return self.window.work.live.record

    @property
    def form(self) -> RecordForm:
        form = self.window.work.records.forms.currentWidget()
        assert isinstance(form, RecordForm)
        return form

    def span(self, words: str, nth: int = 1) -> Span:
        """Where the nth of these words stand in the open article."""
        start = -1
        for _ in range(nth):
            start = self.page.text.index(words, start + 1)
        return Span(start, start + len(words))

    # In the text

    def drag(self, span: Span, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Drag over a stretch of the text."""
        view = self.window.work.view
        self._scroll_to(span.start)
        first = self._edge(span.start, last=False)
        QTest.mousePress(view.viewport(), LEFT, modifier, first)
        self._scroll_to(span.end - 1)
        last = self._edge(span.end - 1, last=True)
        QTest.mouseMove(view.viewport(), (first + last) / 2)
        _move(view.viewport(), last, modifier)
        QTest.mouseRelease(view.viewport(), LEFT, modifier, last)
        self.gestures += 1

    def select(self, span: Span) -> None:
        """Select just these words: whole words by a drag, a short one by a double click, else to the character."""
        if span.end - span.start == 1:
            self._scroll_to(span.start)
            QTest.mouseDClick(self.window.work.view.viewport(), LEFT, NONE, self._edge(span.start, last=False))
            self.gestures += 1
        else:
            self.drag(span)
        if self.window.work.view.selected() != span:
            self.drag(span, CONTROL)
        assert self.window.work.view.selected() == span, (self.window.work.view.selected(), span)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key or chord, wherever the keyboard is."""
        QTest.keyClick(self._keyboard(), key, modifier)
        self.gestures += 1

    def _keyboard(self) -> QWidget:
        """The widget that has the keyboard; a window comes back to front when a dialog over it was closed."""
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible():
            self.window.activateWindow()
            QApplication.processEvents()
            focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def mark(self, span: Span, key: Qt.Key) -> AnyAnnotation:
        """Select words and press a key of the text; gives the record that was made."""
        known = {record.id for record in self.page.annotations()}
        self.select(span)
        at = self._keyboard()
        self.press(key)
        made = [record for record in self.page.annotations() if record.id not in known]
        where = f"{at!r} of {at.window()!r}"
        told = f"{key} at {where} on {self.page.text[span.start : span.end]!r} made {len(made)} records"
        assert len(made) == 1, f"{told}; said: {self.window.statusBar().currentMessage()!r}"
        return made[0]

    # In the form

    def type(self, words: str) -> None:
        """Type into the field that has the keyboard."""
        for character in words:
            type_character(self._keyboard(), character)
        self.gestures += 1
        self.characters += len(words)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on something, scrolling the form where it is out of sight."""
        self._bring_into_sight(widget)
        QTest.mouseClick(widget, LEFT, NONE, at or widget.rect().center())
        QApplication.processEvents()
        self.gestures += 1

    def fill_in(self, field: str, words: str) -> None:
        """Write these words into a line, in place of what was there."""
        control = self._control(field)
        if QApplication.focusWidget() is not control.target:
            self.click(control.target)
        if control.target.text():
            self.press(Key.Key_A, CONTROL)
        if words:
            self.type(words)
        else:
            self.press(Key.Key_Delete)
        self.form.settle()

    def go_on(self, field: str, words: str) -> None:
        """Write these words behind what stands in a line; a click behind short words puts the caret there."""
        control = self._control(field)
        self.click(control.target, control.target.rect().adjusted(0, 0, -4, 0).topRight())
        if control.target.cursorPosition() != len(control.target.text()):
            self.press(Key.Key_End)
        self.type(words)
        self.form.settle()

    def choose(self, field: str, *labels: str) -> None:
        """Click on choices by their words."""
        bar = self._control(field)
        assert isinstance(bar, ChoiceBar)
        for label in labels:
            chip = next(chip for chip in bar.chips if chip.accessibleName().split(",")[0] == label)
            if chip.isHidden():
                self.click(bar.more)
            self.click(chip)

    def pick(self, field: str, *names: str) -> None:
        """Find entities or records by typing, and take the first that is offered; a new name makes an entity."""
        picker = self._control(field)
        assert isinstance(picker, Picker)
        for name in names:
            if QApplication.focusWidget() is not picker.line:
                self.click(picker.line)
            self.type(name)
            self._highlight(picker, name)
            self.press(Key.Key_Return)

    def _highlight(self, picker: Picker, name: str) -> None:
        """Go down the list to the very name, or to what makes a new one, where something else is offered first."""
        rows = [picker.popup.model().index(row, 0).data() for row in range(picker.popup.model().rowCount())]
        wanted = rows.index(name) if name in rows else len(rows) - 1
        offered = picker.popup.highlighted()
        if picker._findings.new is None or (offered and folded(name) in [folded(n) for n in self._names(offered.id)]):
            return
        for _ in range(wanted - picker.popup.currentIndex().row()):
            self.press(Key.Key_Down)

    def _names(self, id: str) -> list[str]:
        return self.window.work.live.session.register.names(id)

    def take_offer(self, field: str) -> None:
        """Take what is offered in an empty field."""
        picker = self._control(field)
        if QApplication.focusWidget() is not picker.line:
            self.click(picker.line)
        self.press(Key.Key_Return)

    def unpick(self, field: str) -> None:
        """Take out what is picked, from the last to the first."""
        picker = self._control(field)
        assert isinstance(picker, Picker)
        self.click(picker.line)
        while picker.frame.chips:
            self.press(Key.Key_Backspace)

    def clear_words(self, field: str) -> None:
        """Take the words of an anchor away."""
        row = self._control(field)
        assert isinstance(row, AnchorRow)
        self.click(row.clear_button)

    def _control(self, field: str) -> Any:
        """The control of a field; opens “More” where it stands behind it."""
        if self.form.body.rows[field].isHidden():
            self.click(self.form.body.more)
        return self.form.body.controls[field]

    def _bring_into_sight(self, widget: QWidget) -> None:
        area = next((parent for parent in parents(widget) if isinstance(parent, QScrollArea)), None)
        if area is None:
            return
        QApplication.processEvents()
        before = area.verticalScrollBar().value()
        area.ensureWidgetVisible(widget, 0, 4)
        if area.verticalScrollBar().value() != before:
            self.scrolls += 1

    def _scroll_to(self, position: int) -> None:
        """Turn the wheel until a place in the text is in sight."""
        view = self.window.work.view
        turned = False
        for _ in range(400):
            y = self._rectangle(position).center().y()
            if 0 <= y < view.viewport().height() - 8:
                break
            _wheel(view.viewport(), -NOTCH if y > 0 else NOTCH)
            turned = True
        self.scrolls += turned

    def _rectangle(self, position: int) -> Any:
        view = self.window.work.view
        cursor = QTextCursor(view.document())
        cursor.setPosition(Offsets(self.page.text).to_qt(position))
        return view.cursorRect(cursor)

    def _edge(self, position: int, *, last: bool) -> QPoint:
        """A place on a character as it is drawn: where reading it begins, or for the last one where it ends."""
        view = self.window.work.view
        wanted = Offsets(self.page.text).to_qt(position)
        y = self._rectangle(position).center().y()
        down = QPointF(0, view.verticalScrollBar().value())
        caret = self._rectangle(position).center().x()

        def is_wanted(x: int) -> bool:
            return character_under(view.document(), QPointF(x, y) + down) == wanted

        drawn = _around(caret, is_wanted) or [x for x in range(view.viewport().width()) if is_wanted(x)]
        assert drawn, f"{self.page.text[position]!r} is not drawn"
        begins_left = abs(caret - drawn[0]) <= abs(caret - drawn[-1])
        return QPoint(drawn[-1] if begins_left == last else drawn[0], y)


def _around(place: int, is_wanted: Callable[[int], bool]) -> list[int]:
    """The places side by side that are wanted, where one is beside this place; else none."""
    near = next((x for x in (place, place - 1, place + 1) if is_wanted(x)), None)
    if near is None:
        return []
    before = list(takewhile(is_wanted, range(near - 1, -1, -1)))
    return [*reversed(before), near, *takewhile(is_wanted, count(near + 1))]


def parents(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that a widget stands in, the nearest first."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def type_character(widget: QWidget, character: str) -> None:
    """One key that gives this character; QTest knows only those of ASCII."""
    if character.isascii():
        QTest.keyClicks(widget, character)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, character))


def _move(widget: QWidget, to: QPoint, modifier: Qt.KeyboardModifier) -> None:
    """A move with the button held down, which QTest.mouseMove does not send offscreen."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(widget.mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifier,
    )
    QApplication.sendEvent(widget, event)


def _wheel(widget: QWidget, angle: int) -> None:
    where = QPointF(widget.rect().center())
    event = QWheelEvent(
        where,
        QPointF(widget.mapToGlobal(where.toPoint())),
        QPoint(0, 0),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
