"""PDFs with letters that are joined as a font says, as Qt prints them."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument


def printed(html: str, family: str, width: int = 440) -> bytes:
    """A page of this HTML; needs an application of Qt."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(QFont(family, 12))
    document.setHtml(html)
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(width)
    painter = QPainter(writer)
    document.drawContents(painter)
    painter.end()
    return bytes(buffer.data().data())
