"""Charts as files: SVG and PNG in the light theme at a size for print, with their numbers as CSV beside."""

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain.errors import UserError
from annotator.domain.figure_series import NUMBERS, Chart, numbers_of
from annotator.services.exports.cells import written
from annotator.ui.figures.plot import Plot
from annotator.ui.picture_files import SIZE, save_picture
from annotator.ui.theme import LIGHT


def save_chart(path: Path, chart: Chart, title: str, draw: Callable[[Plot], None]) -> Path:
    """Write the picture, SVG or PNG by its name, and the numbers beside it; gives the path of the numbers.

    Raises UserError where the folder cannot be written to.
    """
    with _drawn(draw) as plot:
        saved = save_picture(path, title, plot.paint_on)
    numbers = path.with_suffix(".csv")
    try:
        if not saved:
            raise PermissionError(13, "the picture could not be written")
        with numbers.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerows([NUMBERS, *([written(value) for value in row] for row in numbers_of(chart))])
    except OSError as problem:
        raise UserError(
            "The chart was not saved to {0}: {1}. Choose another folder.", path.parent, problem.strerror
        ) from problem
    return numbers


@contextmanager
def _drawn(draw: Callable[[Plot], None]) -> Iterator[Plot]:
    """The chart drawn once more, out of sight, on white."""
    plot = Plot(LIGHT)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.setFrameShape(Plot.Shape.NoFrame)
    plot.resize(SIZE)
    plot.show()
    draw(plot)
    plot.getPlotItem().layout.activate()
    plot.grab()  # lays everything out
    try:
        yield plot
    finally:
        plot.close()
        plot.deleteLater()
