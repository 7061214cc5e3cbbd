"""Choosing the colour of a choice: one that everybody can tell from the others, or any."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QComboBox

from annotator.ui import theme
from annotator.ui.dots import PALETTE, colour_name, dot_icon

OTHER = "other"


class ColourBox(QComboBox):
    """A list of colours with their names."""

    chosen = Signal(str)  # "#rrggbb", or nothing

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colour"))
        self.setToolTip(self.tr("Shown as a dot beside the word. The first eight can be told apart by everybody."))
        self._colour = ""
        self.activated.connect(self._activated)
        self.show_colour("")

    def show_colour(self, colour: str) -> None:
        """Show this colour as chosen."""
        self._colour = colour
        self.clear()
        side = theme.line(self)
        self.addItem(dot_icon("", side), self.tr("no colour"), "")
        for each in dict.fromkeys([*PALETTE, *([colour] if colour else [])]):
            self.addItem(dot_icon(each, side), colour_name(each), each)
        self.addItem(dot_icon("", side), self.tr("Another colour …"), OTHER)
        self.setCurrentIndex(max(0, self.findData(colour)))

    def _activated(self, at: int) -> None:
        wished = str(self.itemData(at))
        if wished == OTHER:
            picked = QColorDialog.getColor(QColor(self._colour or "#888888"), self, self.tr("Colour of the choice"))
            wished = picked.name() if picked.isValid() else self._colour
        self.show_colour(wished)
        self.chosen.emit(wished)
