"""The colour of a choice as a dot beside its word, never alone; and the colours to choose from."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from annotator.ui import theme

T = QCoreApplication.translate

# Okabe and Ito, Color Universal Design (2008): told apart by people with any kind of colour vision
PALETTE = {
    "#e69f00": "orange",
    "#56b4e9": "sky blue",
    "#009e73": "bluish green",
    "#f0e442": "yellow",
    "#0072b2": "blue",
    "#d55e00": "vermilion",
    "#cc79a7": "reddish purple",
    "#999999": "grey",
}


def paint_dot(painter: QPainter, place: QRectF, colour: str) -> None:
    """A dot with a thin edge, so that it is seen on light and on dark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours().strong_border), 1))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def dot_icon(colour: str, side: int) -> QIcon:
    """The dot as an icon; an empty place of the same size for no colour."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    if is_colour(colour):
        painter = QPainter(picture)
        paint_dot(painter, QRectF(1, 1, side - 2, side - 2), colour)
        painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else a chosen row tints it
    return icon


def is_colour(said: str) -> bool:
    """Whether this is a colour written as #rrggbb; whatever else stands in a file is passed over."""
    return len(said) == 7 and said.startswith("#") and QColor.isValidColorName(said)


def colour_name(colour: str) -> str:
    """A colour in words."""
    return T("colours", PALETTE[colour]) if colour in PALETTE else colour
