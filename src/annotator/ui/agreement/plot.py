"""Pictures of agreement: figures by field with their intervals, and a matrix of people."""

import html
import os
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # before pyqtgraph looks for a binding itself

import numpy
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent

from annotator.ui import theme
from annotator.ui.agreement.words import PLACES
from annotator.ui.theme import Colours

TITLE = 1.15  # of the usual font
DOT = 0.6  # of a figure, in lines of text
BELOW = 2  # lines of text that the lower axis has
FAINT, FULL = 20, 130  # how much a cell of the matrix is coloured, of 255
WIDEST = 0.55  # of the picture, for the names beside it
SMALLEST = 0.75  # of the usual font, for numbers in narrow cells
FILLED = 0.9  # of a cell
MARGINS = (8, 8, 24, 8)


class Line(NamedTuple):
    """A figure of the first picture."""

    label: str
    value: float
    low: float | None
    high: float | None


class AgreementPlot(pg.PlotWidget):  # type: ignore[misc]
    """Draws one of the two pictures, anew in another size; its numbers stand in the tables beside.

    Without colours of its own it follows those of the window.
    """

    _draw: Callable[[], None] | None = None  # what is shown; pyqtgraph sizes the picture while it is made

    def __init__(self, colours: Colours | None = None) -> None:
        super().__init__(background=(colours or theme.colours()).window)
        self._own_colours = colours
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(*MARGINS)

    def draw_lines(self, lines: Sequence[Line], title: str) -> None:
        """A dot a figure with its interval, one under the other."""
        self._draw = lambda: self._lines(lines, title)
        self._draw_anew()

    def draw_matrix(self, names: Sequence[str], values: Sequence[Sequence[float | None]], title: str) -> None:
        """A cell for each two people, the fuller the more they agree; its number stands in it."""
        self._draw = lambda: self._matrix(names, values, title)
        self._draw_anew()

    def paint_on(self, painter: QPainter, target: QRectF) -> None:
        """Paint the whole drawing, its ground included."""
        painter.fillRect(target, QColor(self._colours.window))
        self.scene().render(painter, target, QRectF(self.viewport().rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._draw_anew()  # before it is laid out: a title that is too long would keep it wide
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_anew()

    def _draw_anew(self) -> None:
        if self._draw is not None and not self.closed:
            self.setBackground(self._colours.window)
            self._draw()

    @property
    def _colours(self) -> Colours:
        return self._own_colours or theme.colours()

    def _lines(self, lines: Sequence[Line], title: str) -> None:
        names = self._short([line.label for line in lines], self.font(), self.width() * WIDEST)
        self._begin(title, self.width() * (1 - WIDEST))
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
        self._name_axes({"left": dict(zip(y, names, strict=True))})
        self.getPlotItem().showGrid(x=True, y=False, alpha=0.2)
        smallest = min([0.0, *(v - each for v, each in zip(values, low, strict=True))])
        self.setXRange(max(smallest, -1.0) - 0.02, 1.04, padding=0)
        self.setYRange(-len(lines) + 0.5, 0.5, padding=0)

    def _matrix(self, names: Sequence[str], values: Sequence[Sequence[float | None]], title: str) -> None:
        people = max(len(names), 1)
        rows = self._short(names, self.font(), self.width() / 3)
        room = self.width() - self._widest(rows) - 2 * theme.line(self) - MARGINS[0] - MARGINS[2]
        font, places = self._font_within(room / people * FILLED)
        columns = self._short(names, font, room / people * FILLED)
        self._begin(title, room)
        self._name_axes({
            "left": {-at - 0.5: name for at, name in enumerate(rows)},
            "bottom": {at + 0.5: name for at, name in enumerate(columns)},
        })  # fmt: skip
        self.getPlotItem().getAxis("bottom").setTickFont(font)
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                said = "–" if value is None else QLocale().toString(value, "f", places)
                self._draw_cell(row, column, value, said if row != column and places else "", font)
        self.getPlotItem().showGrid(x=False, y=False)
        self.setXRange(0, people, padding=0.01)
        self.setYRange(-people, 0, padding=0.01)

    def _font_within(self, room: float) -> tuple[QFont, int]:
        """How numbers are written in so much room: smaller, then with fewer places, and at last not at all."""
        for places in range(PLACES, 0, -1):
            times = room / self._widest([QLocale().toString(-0.5, "f", places)])
            if times >= SMALLEST:
                return theme.sized(self.font(), min(times, 1.0)), places
        return theme.sized(self.font(), SMALLEST), 0

    def _widest(self, words: Sequence[str]) -> int:
        return max(map(self.fontMetrics().horizontalAdvance, words), default=0)

    def _draw_cell(self, row: int, column: int, value: float | None, said: str, font: QFont) -> None:
        colour = QColor(self._colours.mention)
        colour.setAlpha(0 if value is None else round(FAINT + (FULL - FAINT) * min(max(value, 0.0), 1.0)))
        xs, ys = [column, column + 1, column + 1, column, column], [-row, -row, -row - 1, -row - 1, -row]
        cell = pg.PlotCurveItem(_array(xs), _array(ys), pen=pg.mkPen(self._colours.border), brush=pg.mkBrush(colour))
        cell.setFillLevel(-row - 1)
        self.addItem(cell)
        words = pg.TextItem(said, color=self._colours.text, anchor=(0.5, 0.5))
        words.setFont(font)
        words.setPos(column + 0.5, -row - 0.5)
        self.addItem(words)

    def _short(self, names: Sequence[str], font: QFont, room: float) -> list[str]:
        """Names that take no more room than this, so that some is left for what they name."""
        metrics = QFontMetrics(font)
        return [metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(room)) for name in names]

    def _begin(self, title: str, room: float) -> None:
        self.clear()
        font = theme.sized(self.font(), TITLE)
        words = html.escape(self._short([title], font, room)[0])
        self.getPlotItem().setTitle(words, color=self._colours.text, size=f"{font.pointSizeF():.1f}pt")

    def _name_axes(self, names: dict[str, dict[float, str]]) -> None:
        for side in ("left", "bottom"):
            axis: Any = self.getPlotItem().getAxis(side)
            axis.setTickFont(QFont(self.font()))
            axis.setPen(self._colours.border)
            axis.setTextPen(self._colours.text)
            axis.setTicks([list(names[side].items())] if side in names else None)
            if side == "left":
                axis.setWidth(self._widest(list(names.get(side, {}).values())) + theme.line(self))
            else:
                axis.setHeight(round(theme.line(self) * BELOW))


def _array(numbers: Sequence[float]) -> Any:
    return numpy.array(numbers, dtype=float)
