"""Pictures as files: SVG and PNG at a size for print."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

SIZE = QSize(1200, 720)
TIMES = 2  # a PNG has so many points for each
DOTS_PER_INCH = 96
Paint = Callable[[QPainter, QRectF], None]


def save_picture(path: Path, title: str, paint_on: Paint) -> bool:
    """Write what is painted, as SVG or PNG by the name of the file; whether that could be done."""
    return _save_svg(path, title, paint_on) if path.suffix.lower() == ".svg" else _save_png(path, paint_on)


def _save_svg(path: Path, title: str, paint_on: Paint) -> bool:
    drawing: Any = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setSize(SIZE)
    drawing.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
    drawing.setResolution(DOTS_PER_INCH)
    drawing.setTitle(title)
    painter = QPainter()
    if not painter.begin(drawing):
        return False
    paint_on(painter, QRectF(0, 0, SIZE.width(), SIZE.height()))
    return painter.end()


def _save_png(path: Path, paint_on: Paint) -> bool:
    picture = QImage(SIZE * TIMES, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(TIMES)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_on(painter, QRectF(0, 0, SIZE.width(), SIZE.height()))
    painter.end()
    return picture.save(str(path))
