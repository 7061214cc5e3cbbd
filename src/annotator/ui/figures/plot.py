"""The drawing of figures over time: points by source, bars from low to high, arrows where they are open."""

import html
import os
from typing import Any

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # before pyqtgraph looks for a binding itself

import pyqtgraph as pg
from PySide6.QtCore import QDateTime, QLocale, QPointF, QRectF, Qt, QTimeZone, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter

from annotator.domain.figure_series import Chart, Point
from annotator.domain.wording import short
from annotator.ui import theme
from annotator.ui.figures.scale import Scale
from annotator.ui.plain import tip
from annotator.ui.theme import LIGHT, Colours

# Okabe and Ito's colours, which people tell apart who do not see all colours; those that are too faint on the ground
# are left out, and each source has a symbol of its own, too
ON_LIGHT = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#1a2130", "#e69f00", "#56b4e9")
ON_DARK = ("#56b4e9", "#e69f00", "#009e73", "#f0e442", "#cc79a7", "#d55e00", "#e6e8ec")
SYMBOLS = ("o", "s", "d", "star", "p", "t", "h", "t2", "t3")
SIZE, RING = 0.65, 1.3  # of a point and of the ring around the chosen one, in lines of text
DAY = 86_400.0  # seconds
MONTH, YEAR = 27 * DAY, 360 * DAY
UTC = QTimeZone.utc()
MARGINS = (8, 8, 20, 8)
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """Draws a chart; a click chooses a point, the arrows go through them by date, Enter opens the chosen one."""

    chosen_changed = Signal(object)  # a Point
    opened = Signal(object)  # a Point

    def __init__(self, colours: Colours) -> None:
        super().__init__(background=colours.window, axisItems={"bottom": _Days(utcOffset=0)})
        self._colours = colours
        self._size, self._ring_size = (round(theme.line(self) * times) for times in (SIZE, RING))
        self._points: list[Point] = []
        self._places: list[QPointF] = []
        self._chosen = -1
        self._ring: Any = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(*MARGINS)
        self.showGrid(x=True, y=True, alpha=0.15)

    def draw(self, chart: Chart, title: str, y_label: str, says: Any, *, logarithmic: bool = False) -> None:
        """Draw a chart; `says` gives the words for a point."""
        scale = Scale(chart.points, logarithmic)
        self.clear()
        self._write(title, y_label, logarithmic)
        self._points, self._places, self._chosen = [], [], -1
        for number, (name, points) in enumerate(chart.series.items()):
            drawn = [point for point in points if scale.holds(point)]
            shift = (number - (len(chart.series) - 1) / 2) * 0.5 * DAY / len(chart.series)  # else they hide each other
            self._draw_series(number, name, drawn, shift, scale, says)
        self._ring = pg.ScatterPlotItem(size=self._ring_size, pen=pg.mkPen(self._colours.focus, width=3), brush=None)
        self._ring.setZValue(-1)
        self.addItem(self._ring)
        self._frame(scale)

    def choose(self, point: Point) -> None:
        """Put a ring around a point."""
        self._choose_at(self._points.index(point))

    @property
    def chosen(self) -> Point | None:
        """The point with the ring."""
        return self._points[self._chosen] if 0 <= self._chosen < len(self._points) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go through the points by date; Enter opens."""
        order = sorted(range(len(self._points)), key=lambda at: (self._points[at].when, at))
        now = order.index(self._chosen) if self._chosen in order else -1
        key = Qt.Key(event.key())
        if order and key in STEPS:
            self._choose_at(order[min(max(now + STEPS[key], 0), len(order) - 1)])
        elif order and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose_at(order[0 if key == Qt.Key.Key_Home else -1])
        elif self.chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.chosen)
        else:
            event.ignore()

    def paint_on(self, painter: QPainter, target: QRectF) -> None:
        """Paint the whole drawing, its ground included."""
        painter.fillRect(target, QColor(self._colours.window))
        self.scene().render(painter, target, QRectF(self.viewport().rect()))

    def _draw_series(self, number: int, name: str, points: list[Point], shift: float, scale: Scale, says: Any) -> None:
        wheel = ON_LIGHT if self._colours is LIGHT else ON_DARK
        colour, symbol = wheel[number % len(wheel)], SYMBOLS[number % len(SYMBOLS)]
        pen, bars = pg.mkPen(colour, width=2), [scale.bar(point) for point in points]
        x, y = [point.when + shift for point in points], [scale.place(point.value) for point in points]
        self.addItem(pg.ErrorBarItem(
            x=_array(x), y=_array(y), pen=pen, beam=0,
            top=_array([bar.top - at for bar, at in zip(bars, y, strict=True)]),
            bottom=_array([at - bar.bottom for bar, at in zip(bars, y, strict=True)]),
        ))  # fmt: skip
        for arrow, ends in (
            ("t1", [(a, b.top) for a, b in zip(x, bars, strict=True) if b.open_above]),
            ("t", [(a, b.bottom) for a, b in zip(x, bars, strict=True) if b.open_below]),
        ):
            self.addItem(pg.ScatterPlotItem(pos=_pairs(ends), symbol=arrow, size=self._size - 3, pen=pen, brush=colour))
        spots = pg.ScatterPlotItem(
            x=x, y=y, data=list(range(len(self._points), len(self._points) + len(points))),
            symbol=symbol, size=self._size,
            pen=pg.mkPen(self._colours.text, width=1), brush=colour, hoverable=True,
            tip=lambda x, y, data: tip(says(self._points[data])),
        )  # fmt: skip
        spots.sigClicked.connect(self._clicked)
        self._points += points
        self._places += [QPointF(*place) for place in zip(x, y, strict=True)]
        self.addItem(spots)
        if points:
            self._legend.addItem(spots, html.escape(short(name)))

    def _write(self, title: str, y_label: str, logarithmic: bool) -> None:
        """The words around the drawing, in the font of the window."""
        plot, colours = self.getPlotItem(), self._colours
        font = QFont(self.font())
        if plot.legend is not None:
            plot.legend.clear()
        self._legend = plot.legend or plot.addLegend(
            offset=(12, 8), brush=pg.mkBrush(colours.surface), pen=pg.mkPen(colours.hairline),
            labelTextColor=colours.text, labelTextSize=f"{font.pointSizeF():.1f}pt",
        )  # fmt: skip
        plot.setTitle(html.escape(title), color=colours.text, size=f"{font.pointSizeF() * 1.15:.1f}pt")
        size = {"color": colours.text, "font-size": f"{font.pointSizeF():.1f}pt"}
        for side in ("left", "bottom"):
            plot.getAxis(side).setTickFont(font)
            plot.getAxis(side).setPen(colours.border)
            plot.getAxis(side).setTextPen(colours.text)
        plot.setLabel("left", html.escape(y_label), **size)
        plot.getAxis("left").setLogMode(logarithmic)
        plot.getAxis("left").enableAutoSIPrefix(False)

    def _frame(self, scale: Scale) -> None:
        """Show all points with room around them, and above for the names of the sources."""
        if self._points:
            first, last = min(p.when for p in self._points), max(p.when for p in self._points)
            margin = max((last - first) * 0.06, 1.5 * DAY)
            self.setXRange(first - margin, last + margin, padding=0)
            self.setYRange(*scale.range, padding=0)

    def _clicked(self, _spots: Any, clicked: Any, _event: Any) -> None:
        if len(clicked):
            self.setFocus()
            again = self._chosen == clicked[0].data()
            self._choose_at(clicked[0].data())
            if again:
                self.opened.emit(self.chosen)

    def _choose_at(self, at: int) -> None:
        self._chosen = at
        place = self._places[at]
        self._ring.setData(pos=_pairs([(place.x(), place.y())]))
        self.chosen_changed.emit(self._points[at])


class _Days(pg.DateAxisItem):  # type: ignore[misc]
    """An axis of years, months and days, written out; figures have no hours."""

    def tickValues(self, first: float, last: float, size: float) -> Any:
        """No two ticks on one day."""
        return [(step, ticks) for step, ticks in super().tickValues(first, last, size) if step >= DAY]

    def tickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        """2019, Mar 2019, or 24 Mar 2019."""
        pattern = "yyyy" if spacing >= YEAR else "MMM yyyy" if spacing >= MONTH else "d MMM yyyy"
        return [QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at), UTC).date(), pattern) for at in values]


def _array(numbers: list[float]) -> Any:
    import numpy

    return numpy.array(numbers, dtype=float)


def _pairs(pairs: list[tuple[float, float]]) -> Any:
    return _array([number for pair in pairs for number in pair]).reshape(-1, 2)
