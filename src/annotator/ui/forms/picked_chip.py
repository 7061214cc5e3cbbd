"""Something that was picked, or is proposed, as a chip in its field."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from annotator.ui import theme
from annotator.ui.forms.buttons import quiet_button
from annotator.ui.forms.chip import paint_box
from annotator.ui.plain import tip


class PickedChip(QWidget):
    """A name with a cross; a proposed one has a dashed border and no cross, and is taken by a click."""

    removed = Signal()
    taken = Signal()

    def __init__(self, name: str, kind: str, parent: QWidget, *, proposed: bool = False) -> None:
        super().__init__(parent)
        self.name = name
        self._kind = kind
        self._proposed = proposed
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self._cross = quiet_button("✕", self.tr("Remove {name}").format(name=name))
        self._cross.setObjectName("cross")
        self._cross.setParent(self)
        self._cross.setVisible(not proposed)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Backspace does it from the keyboard
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self._cross.clicked.connect(self.removed)
        self.setCursor(Qt.CursorShape.PointingHandCursor if proposed else Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        line = theme.line(self)
        cross = 0 if self._proposed else line
        return QSize(self.fontMetrics().horizontalAdvance(self.name) + line + cross, round(line * 1.25))

    def resizeEvent(self, event: object) -> None:
        line = theme.line(self)
        last = QRect(self.width() - line - 3, 0, line, self.height())
        self._cross.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), last))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._proposed:
            self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._proposed:
            paint_box(painter, self, QColor(now.surface), QPen(QColor(now.muted), 1, Qt.PenStyle.DashLine))
        else:
            paint_box(painter, self, theme.kind_wash(self._kind), QPen(theme.kind_wash(self._kind), 1))
        pad = theme.line(self) // 2
        room = self.rect().adjusted(pad, 0, -pad if self._proposed else -theme.line(self) - 4, 0)
        painter.setPen(QColor(now.muted if self._proposed else now.text))
        words = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room.width())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
