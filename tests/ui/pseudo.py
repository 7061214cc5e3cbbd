"""A language that nobody speaks: every word that was meant to be translated has accents and brackets, and is longer."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

ACCENTS = str.maketrans("aeiouncAEIOUNC", "àéîöûñçÀÉÎÖÛÑÇ")
PLACES = re.compile(r"(\{\w*\}|%n|&\w|<[^>]*>|\(\*[^)]*\)|;;)")
BEGIN, END = "⟦", "⟧"
LONGER = 0.3  # than English: what German and French need


class Pseudo(QTranslator):
    """Translates whatever it is asked for."""

    def translate(self, context: str, words: str, comment: str | None = None, n: int = -1) -> str:
        if context == "QShortcut" or not any(letter.isalpha() for letter in words):
            return words
        pieces = PLACES.split(words)
        accented = "".join(piece if at % 2 else piece.translate(ACCENTS) for at, piece in enumerate(pieces))
        return f"{BEGIN}{accented}{'~' * round(len(words) * LONGER)}{END}"

    def isEmpty(self) -> bool:
        return False


def said_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget shows or tells, and where: its own words, not those of what stands in it."""
    kind = type(widget).__name__
    if widget.isWindow():
        yield f"{kind}: title", widget.windowTitle()
    yield f"{kind}: tip", widget.toolTip()
    yield f"{kind}: name", widget.accessibleName()
    match widget:
        case QLabel() | QAbstractButton():
            yield kind, widget.text()
        case QGroupBox():
            yield kind, widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield f"{kind}: hint", widget.placeholderText()
        case QComboBox():
            yield from ((kind, widget.itemText(at)) for at in range(widget.count()))
        case QTabBar():
            yield from ((kind, widget.tabText(at)) for at in range(widget.count()))
        case QMenu():
            yield from ((kind, action.text().partition("\t")[0]) for action in widget.actions())
        case QHeaderView():
            yield from _headers(widget)


def _headers(header: QHeaderView) -> Iterator[tuple[str, str]]:
    model: Any = header.model()
    if header.orientation() == Qt.Orientation.Horizontal and isinstance(header.parentWidget(), QAbstractItemView):
        for column in range(header.count()):
            yield "header", str(model.headerData(column, header.orientation()) or "")


def is_cut(widget: QWidget) -> bool:
    """Whether a label or button is smaller than its words."""
    if not isinstance(widget, QLabel | QAbstractButton) or len(widget.text()) < 2 or not widget.isVisible():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 2
    return widget.sizeHint().width() > widget.width() + 2


PLAIN = re.compile(r"[A-Za-z]*[aeiouAEIOU][A-Za-z]*")


def plain_words(words: str) -> list[str]:
    """What was not translated inside of what was: words whose vowels have no accents."""
    without_tags = re.sub(r"<[^>]*>|\(\*[^)]*\)", " ", words)
    return [word for word in PLAIN.findall(without_tags) if len(word) > 3]
