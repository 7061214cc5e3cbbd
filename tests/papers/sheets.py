"""PDFs with words at places that are given, and what else a file may have: fields, passwords, pictures."""

import io
from typing import Any, NamedTuple

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.papers.typeset import PICTURE

HEIGHT = 842


class Put(NamedTuple):
    """Words, and where they begin: points from the upper left corner."""

    x: float
    y: float
    words: str
    size: float = 11
    font: str = "Helvetica"


def lined(*words: str, top: float = 100) -> list[Put]:
    """Lines below one another."""
    return [Put(60, top + 14 * at, line) for at, line in enumerate(words)]


def sheets(*pages: list[Put], password: str | None = None, **fields: str) -> bytes:
    """A file of such pages; with a password its owner alone may change it, and with one of letters read it."""
    canvas, file = _canvas(password)
    for name in ("title", "author", "creator"):
        getattr(canvas, f"set{name.capitalize()}")(fields.get(name, ""))
    for page in pages:
        for put in page:
            canvas.setFont(put.font, put.size)
            canvas.drawString(put.x, HEIGHT - put.y, put.words)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def scanned(pages: int = 2) -> bytes:
    """Pictures of pages."""
    canvas, file = _canvas(None)
    for _ in range(pages):
        canvas.drawImage(ImageReader(io.BytesIO(PICTURE)), 0, 0, 595, HEIGHT)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _canvas(password: str | None) -> tuple[Any, io.BytesIO]:
    file = io.BytesIO()
    lock = None if password is None else StandardEncryption(password, "owner")
    return Canvas(file, pagesize=(595, HEIGHT), encrypt=lock), file
