"""What a row of a list stands on: the colour of what is chosen, and the ring of what has the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.theme import colours


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint it under a row."""
    chosen, has_keys = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
    if not option.state & (chosen | has_keys):
        return
    box, corner, now = QRectF(option.rect).adjusted(2, 1, -2, -1), option.fontMetrics.height() / 3, colours()
    if option.state & chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.chosen))
        painter.drawRoundedRect(box, corner, corner)
    if option.state & has_keys:
        painter.setPen(QPen(QColor(now.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)
