"""Pictures of agreement: figures by field with their intervals, and a matrix of people."""

import html
import os
from collections.abc import Sequence
from typing import Any, NamedTuple

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # before pyqtgraph looks for a binding itself

import numpy
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from annotator.ui import theme
from annotator.ui.agreement.words import number
from annotator.ui.theme import Colours

DOT = 0.6  # of a figure, in lines of text
BELOW = 2  # lines of text that the lower axis has
FAINT, FULL = 20, 130  # how much a cell of the matrix is coloured, of 255
MARGINS = (8, 8, 24, 8)


class Line(NamedTuple):
    """A figure of the first picture."""

    label: str
    value: float
    low: float | None
    high: float | None


class AgreementPlot(pg.PlotWidget):  # type: ignore[misc]
    """Draws one of the two pictures; its numbers stand in the tables beside."""

    def __init__(self, colours: Colours) -> None:
        super().__init__(background=colours.window)
        self._colours = colours
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(*MARGINS)

    def draw_lines(self, lines: Sequence[Line], title: str) -> None:
        """A dot a figure with its interval, one under the other."""
        self._begin(title)
        y = [-float(at) for at in range(len(lines))]
        values = [line.value for line in lines]
        pen = pg.mkPen(self._colours.mention, width=2)
        low = [v - (v if line.low is None else line.low) for v, line in zip(values, lines, strict=True)]
        high = [(v if line.high is None else line.high) - v for v, line in zip(values, lines, strict=True)]
        self.addItem(pg.ErrorBarItem(
            x=_array(values), y=_array(y), left=_array(low), right=_array(high), beam=0.3, pen=pen
        ))  # fmt: skip
        size = round(theme.line(self) * DOT)
        self.addItem(pg.ScatterPlotItem(x=values, y=y, size=size, pen=pg.mkPen(self._colours.text), brush=pen.color()))
        self.addItem(pg.InfiniteLine(0, angle=90, pen=pg.mkPen(self._colours.border, style=Qt.PenStyle.DashLine)))
        self._name_axes({"left": dict(zip(y, (line.label for line in lines), strict=True))})
        self.getPlotItem().showGrid(x=True, y=False, alpha=0.2)
        smallest = min([0.0, *(v - each for v, each in zip(values, low, strict=True))])
        self.setXRange(max(smallest, -1.0) - 0.02, 1.02, padding=0)
        self.setYRange(-len(lines) + 0.5, 0.5, padding=0)

    def draw_matrix(self, names: Sequence[str], values: Sequence[Sequence[float | None]], title: str) -> None:
        """A cell for each two people, the fuller the more they agree; its number stands in it."""
        self._begin(self._short([title], 2 / 3)[0])
        font = QFont(self.font())
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                self._draw_cell(row, column, value, font)
        rows, columns = self._short(names, 1 / 3), self._short(names, 2 / 3 / max(len(names), 1))
        self._name_axes({
            "left": {-at - 0.5: name for at, name in enumerate(rows)},
            "bottom": {at + 0.5: name for at, name in enumerate(columns)},
        })  # fmt: skip
        self.getPlotItem().showGrid(x=False, y=False)
        self.setXRange(0, max(len(names), 1), padding=0.01)
        self.setYRange(-max(len(names), 1), 0, padding=0.01)

    def paint_on(self, painter: QPainter, target: QRectF) -> None:
        """Paint the whole drawing, its ground included."""
        painter.fillRect(target, QColor(self._colours.window))
        self.scene().render(painter, target, QRectF(self.viewport().rect()))

    def _draw_cell(self, row: int, column: int, value: float | None, font: QFont) -> None:
        colour = QColor(self._colours.mention)
        colour.setAlpha(0 if value is None else round(FAINT + (FULL - FAINT) * min(max(value, 0.0), 1.0)))
        xs, ys = [column, column + 1, column + 1, column, column], [-row, -row, -row - 1, -row - 1, -row]
        cell = pg.PlotCurveItem(_array(xs), _array(ys), pen=pg.mkPen(self._colours.border), brush=pg.mkBrush(colour))
        cell.setFillLevel(-row - 1)
        self.addItem(cell)
        words = pg.TextItem(number(value) if row != column else "", color=self._colours.text, anchor=(0.5, 0.5))
        words.setFont(font)
        words.setPos(column + 0.5, -row - 0.5)
        self.addItem(words)

    def _short(self, names: Sequence[str], share: float) -> list[str]:
        """Names that take no more than a share of the width, so that there is room for the cells."""
        room = round(self.width() * share)
        return [self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room) for name in names]

    def _begin(self, title: str) -> None:
        self.clear()
        size = f"{self.font().pointSizeF() * 1.15:.1f}pt"
        self.getPlotItem().setTitle(html.escape(title), color=self._colours.text, size=size)

    def _name_axes(self, names: dict[str, dict[float, str]]) -> None:
        for side in ("left", "bottom"):
            axis: Any = self.getPlotItem().getAxis(side)
            axis.setTickFont(QFont(self.font()))
            axis.setPen(self._colours.border)
            axis.setTextPen(self._colours.text)
            axis.setTicks([list(names[side].items())] if side in names else None)
            longest = max(
                (self.fontMetrics().horizontalAdvance(each) for each in names.get(side, {}).values()), default=0
            )
            if side == "left":
                axis.setWidth(longest + theme.line(self))
            else:
                axis.setHeight(round(theme.line(self) * BELOW))


def _array(numbers: Sequence[float]) -> Any:
    return numpy.array(numbers, dtype=float)
