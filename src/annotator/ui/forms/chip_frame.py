"""The frame of a picker: chips and a line to type in, in as many rows as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from annotator.ui import theme
from annotator.ui.forms.chip import paint_box, paint_ring
from annotator.ui.forms.flow import arranged, height_of, mirrored
from annotator.ui.forms.picked_chip import PickedChip
from annotator.ui.plain import tip


class ChipFrame(QWidget):
    """Looks like a field; holds chips, a line, and a muted word on why something is proposed."""

    pressed = Signal()  # by the mouse, beside the chips

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit(self)
        self.line.setObjectName("bare")
        self.line.setAcceptDrops(False)
        self.chips: list[PickedChip] = []
        self._why = QLabel(self)
        self._wrong = False
        self._heights: dict[int, int] = {}  # by width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.line)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._why.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.line.textChanged.connect(self.place)

    def show_chips(self, chips: Sequence[PickedChip], why: str, placeholder: str) -> None:
        """Replace the chips, and what stands muted beside or instead of them."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = list(chips)
        self._why.setText(why)
        self.line.setPlaceholderText("" if chips else placeholder)
        self.line.setToolTip("" if chips else tip(placeholder))
        self.line.setAccessibleDescription(", ".join(chip.name for chip in chips))
        self.place()

    def mark_wrong(self, wrong: bool) -> None:
        """Give the frame a border that says so, or take it away."""
        self._wrong = wrong
        self.update()

    def place(self) -> None:
        """Put everything where it belongs now."""
        self._heights.clear()
        widgets = self._shown()
        self._why.setVisible(self._why in widgets)
        for widget, place in zip(widgets, self._places(self.width()), strict=True):
            widget.setGeometry(mirrored(place, self.width()) if self.isRightToLeft() else place)
            widget.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = height_of(self._places(width)) + self._pad()
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = 12 * theme.line(self)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * theme.line(self), round(theme.line(self) * 1.25) + 2 * self._pad())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = now.strong_border if self.underMouse() else now.border
        paint_box(painter, self, QColor(now.surface), QPen(QColor(now.bad if self._wrong else strong), 1))
        if self.line.hasFocus():
            paint_ring(painter, self)

    def _shown(self) -> list[QWidget]:
        why = [self._why] if self._why.text() and not self.line.text() else []
        return [*self.chips, *why, self.line]

    def _places(self, width: int) -> list[QRect]:
        """Side by side; the line takes what is left of the last row."""
        pad, height = self._pad(), round(theme.line(self) * 1.25)
        room = width - 3 * pad
        sizes = [QSize(widget.sizeHint().width(), height) for widget in self._shown()[:-1]]
        line = QSize(self._line_width(), height)
        if sizes and not self.line.text():  # the last chip leaves room for the caret
            sizes[-1].setWidth(min(sizes[-1].width(), room - pad - line.width()))
        places = arranged([*sizes, line], room, pad)
        places[-1].setRight(room - 1)
        first = pad if not self.chips else 0
        places[-1].adjust(first if not self._why.text() else 0, 0, 0, 0)
        return [place.translated(pad, pad) for place in places]

    def _line_width(self) -> int:
        if not self.line.text():
            return 3 if self.chips else 4 * theme.line(self)
        return int(self.line.fontMetrics().horizontalAdvance(self.line.text()) + theme.line(self))

    def _pad(self) -> int:
        return max(3, round(theme.line(self) * 0.25))
