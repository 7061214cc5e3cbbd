"""Fields to type in: a line, and a note of several lines."""

from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from annotator.ui import theme
from annotator.ui.forms.offers import Proposal
from annotator.ui.forms.pending import Pending
from annotator.ui.forms.wishes import Wishes, is_enter, keep_shortcut, undo_or_redo
from annotator.ui.forms.written import Written
from annotator.ui.plain import tip

MOST_LINES = 8


class LineField(QLineEdit):
    """A text, a number or a date, typed in one line; a short word may stand before it."""

    def __init__(self, written: Written, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wishes = Wishes(self)
        self.pending = Pending(self.wishes, written, self.text)
        self._proposal: Proposal | None = None
        self._prefix = QLabel(prefix, self)
        self._prefix.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._prefix.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(False)  # what is dropped anywhere on the window is brought in
        self.textEdited.connect(self.pending.typed)
        self.wishes.complained.connect(lambda said: mark_wrong(self, bool(said)))

    @property
    def target(self) -> QWidget:
        return self

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show the value of a record; `fresh`: of another record than before."""
        if self.pending.take(value, fresh=fresh, focused=self.hasFocus()):
            self._show_saved()

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """What stands muted in the field while it is empty."""
        self._proposal = proposal
        said = " — ".join(filter(None, (proposal.label, proposal.why))) if proposal else inherited
        self.setPlaceholderText(said)

    def settle(self) -> None:
        """Save what was typed, or say why it cannot be; the words become plain."""
        self.pending.settle(leaving=True)
        if not self.pending.unsaved:
            self.pending.saved = self.pending.written.write(self.pending.value)
            self._show_saved()

    def least_width(self) -> int:
        """What the words need, within reason."""
        metrics, line = self.fontMetrics(), theme.line(self)
        words = min(metrics.horizontalAdvance(self.text() or self.placeholderText()), 9 * line)
        return self._prefix_width() + max(round(1.3 * line), words) + round(1.15 * line)

    def sizeHint(self) -> QSize:
        return QSize(self.least_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * theme.line(self), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if keep_shortcut(event):
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._overflows():
            QToolTip.showText(event.globalPos(), tip(self.text() or self.placeholderText()), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = undo_or_redo(event)
        if wish == "undo":
            self._take_back()
        elif wish == "redo":
            self.wishes.redo.emit()
        elif is_enter(event):
            self._enter()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() and not self.hasFocus() and self._overflows():
            paint_ellipsis(self)

    def _overflows(self) -> bool:
        room = self.width() - round(1.1 * theme.line(self)) - self._prefix_width()
        return self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText()) > room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        start = theme.line(self) // 2 + 1
        self._prefix.setGeometry(start, 0, self._prefix.sizeHint().width(), self.height())
        self.setTextMargins(self._prefix_width(), 0, 0, 0)

    def _enter(self) -> None:
        if not self.text() and self._proposal is not None and not self.pending.unsaved:
            self.wishes.committed.emit(self._proposal.value)
        else:
            self.settle()

    def _take_back(self) -> None:
        if not self.pending.unsaved:
            self.wishes.undo.emit()
            return
        self.setText(self.pending.saved)
        self.pending.typed()

    def _show_saved(self) -> None:
        if self.text() != self.pending.saved:
            self.setText(self.pending.saved)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def _prefix_width(self) -> int:
        return self._prefix.sizeHint().width() + theme.line(self) // 3 if self._prefix.text() else 0


class LongField(QPlainTextEdit):
    """A note of several lines, as high as it needs to be; Tab leaves it."""

    def __init__(self, written: Written, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wishes = Wishes(self)
        self.pending = Pending(self.wishes, written, self.toPlainText)
        self._showing = False
        self.setTabChangesFocus(True)
        for part in (self, self.viewport()):
            part.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._changed)
        self.wishes.complained.connect(lambda said: mark_wrong(self, bool(said)))

    @property
    def target(self) -> QWidget:
        return self

    def show_value(self, value: Any, fresh: bool) -> None:
        """Show the value of a record; `fresh`: of another record than before."""
        if self.pending.take(value, fresh=fresh, focused=self.hasFocus()):
            self._show_saved()

    def show_hints(self, proposal: Proposal | None, inherited: str) -> None:
        """What stands muted in the field while it is empty."""
        self.setPlaceholderText(proposal.label if proposal else inherited)

    def settle(self) -> None:
        """Save what was typed."""
        self.pending.settle(leaving=True)

    def sizeHint(self) -> QSize:
        lines = max(2, min(MOST_LINES, round(self.document().size().height())))
        return QSize(8 * theme.line(self), lines * self.fontMetrics().lineSpacing() + round(1.3 * theme.line(self)))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * theme.line(self), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if keep_shortcut(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = undo_or_redo(event)
        if wish == "undo" and self.pending.unsaved:
            self._show_saved()
            self.pending.typed()
        elif wish == "undo":
            self.wishes.undo.emit()
        elif wish == "redo":
            self.wishes.redo.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_saved(self) -> None:
        self._showing = True
        self.setPlainText(self.pending.saved)
        self._showing = False

    def _changed(self) -> None:
        if not self._showing:
            self.pending.typed()
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


def paint_ellipsis(field: QLineEdit) -> None:
    """Show at the end of a field that its words go on."""
    painter, line, now = QPainter(field), theme.line(field), theme.colours()
    side = 2 if field.isRightToLeft() else field.width() - round(1.25 * line)
    room = QRect(side, 3, round(1.25 * line) - 3, field.height() - 6)
    painter.fillRect(room, QColor(now.surface if field.isEnabled() else now.window))
    painter.setPen(QColor(now.text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "…")


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """Give the field a border that says so, or take it away."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
