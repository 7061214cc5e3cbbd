"""The line and the list of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout

from annotator.ui import theme
from annotator.ui.filter_line import FilterLine
from annotator.ui.forms.popup import Found, RowPainter, Rows
from annotator.ui.naming import named
from annotator.ui.palette.offers import Offer, found

if TYPE_CHECKING:
    from annotator.ui.window import Window

WIDTH, MOST_ROWS = 36, 12  # in lines of text
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_PageDown: MOST_ROWS}


class Palette(QDialog):
    """The keyboard stays in the line: arrows move in the list, Enter does what is highlighted, Esc closes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to or do"))
        self.setObjectName("palette")
        self._window = window
        self._offers: list[Offer] = []
        self._rows = Rows()
        self.line = FilterLine(self.tr("Command, article, entity or choice"), keeps_on_escape=True)
        self.list = named(QListView(), "popup", spoken=self.tr("What was found"))
        self.list.setModel(self._rows)
        self.list.setItemDelegate(RowPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = named(QLabel(self.tr("Nothing has these letters in its name.")), "muted")
        layout = QVBoxLayout(self)
        for part in (self.line, self.list, self._none):
            layout.addWidget(part)
        self.line.textChanged.connect(self.show_offers)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        self._place()
        self.show_offers()

    def show_offers(self) -> None:
        """List what has these letters in its name."""
        self._offers = found(self._window, self.line.text())
        kinds = {
            "command": self.tr("command"),
            "choice": self.tr("choice"),
            "entity": self.tr("entity"),
            "article": self.tr("article"),
        }
        rows = [
            Found(str(at), offer.name, " · ".join(part for part in (offer.detail, kinds[offer.kind]) if part))
            for at, offer in enumerate(self._offers)
        ]
        self._rows.show(rows)
        self.list.setCurrentIndex(self._rows.index(0))
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._say_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            at = self.list.currentIndex().row() + STEPS[key]
            self.list.setCurrentIndex(self._rows.index(min(max(at, 0), len(self._offers) - 1)))
            self._say_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            self.close()
            self._window.activateWindow()
            self._offers[row].run()

    def _say_current(self) -> None:
        """A screen reader, which stays in the line, is told what Enter would do."""
        row = self.list.currentIndex().row()
        self.line.setAccessibleDescription(self._offers[row].name if 0 <= row < len(self._offers) else "")

    def _place(self) -> None:
        line = theme.line(self)
        width = min(WIDTH * line, self._window.width() - 2 * line)
        height = min(round((MOST_ROWS + 3) * 1.6 * line), self._window.height() - 4 * line)
        self.resize(width, height)
        self.move(self._window.mapToGlobal(QPoint((self._window.width() - width) // 2, 3 * line)))
        self.line.setFocus()
