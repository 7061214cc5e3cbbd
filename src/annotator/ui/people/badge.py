"""A person as a badge: letters on a colour, so that the colour never stands alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from annotator.ui import theme
from annotator.ui.dots import is_colour

PLAIN = "#999999"  # where a file says no colour that there is
INKS = ("#000000", "#ffffff")
WIDTH = 1.7  # of its height
SCALE = 3  # pictures are drawn larger, for screens of any density


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever is read better on a colour; one of them always has a contrast of 4.5."""
    return max(map(QColor, INKS), key=lambda ink: contrast(ink, colour))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours after WCAG 2, from 1 to 21."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def paint_badge(painter: QPainter, place: QRectF, letters: str, colour: str) -> None:
    """Letters on a colour with round ends and an edge, so that it is seen on light and on dark."""
    ground = QColor(colour if is_colour(colour) else PLAIN)
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(place.height() * (0.66 if len(letters) < 3 else 0.52))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colours().strong_border), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 3, place.height() / 3)
    painter.setFont(font)
    painter.setPen(ink_on(ground))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def badge(letters: str, colour: str, height: int) -> QIcon:
    """The badge as an icon."""
    picture = QPixmap(round(height * WIDTH) * SCALE, height * SCALE)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_badge(painter, QRectF(0, 0, round(height * WIDTH), height), letters, colour)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else a chosen row tints it
    return icon


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
