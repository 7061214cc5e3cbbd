"""Figures of agreement as files: pictures in the light theme with their numbers beside, or the numbers alone."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain.errors import UserError
from annotator.services.agreement.scores import Agreement
from annotator.services.agreement.table import COLUMNS, rows, write_csv
from annotator.ui.agreement.pictures import Pictures
from annotator.ui.agreement.plot import AgreementPlot
from annotator.ui.picture_files import SIZE, save_picture
from annotator.ui.theme import LIGHT


def save_figures(path: Path, found: Agreement, pictures: Pictures, shown: str, names: Mapping[str, str]) -> list[Path]:
    """Write the numbers, and before them the picture that is `shown`, "fields" or "people"; gives what was written.

    What nobody was asked about is not replaced: the numbers beside a new picture go to a name that is free.
    Raises UserError where the folder cannot be written to.
    """
    numbers, written = path.with_suffix(".csv"), []
    if shown and path.suffix.lower() != ".csv":
        numbers = numbers if path.exists() else _free(numbers)
        _save(path, pictures, shown)
        written.append(path)
    scores = pictures.shown_fields() if shown == "fields" else found.scores
    write_csv(numbers, COLUMNS, rows(scores, found.scope.people, names))
    return [*written, numbers]


def _free(path: Path) -> Path:
    """The path, or one with a number that nothing stands at."""
    numbered = (path.with_stem(f"{path.stem} {number}") for number in count(2))
    return next(each for each in chain([path], numbered) if not each.exists())


def _save(path: Path, pictures: Pictures, shown: str) -> None:
    """Draw once more, out of sight, on white."""
    plot = AgreementPlot(LIGHT)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.setFrameShape(AgreementPlot.Shape.NoFrame)
    plot.resize(SIZE)
    plot.show()
    try:
        pictures.draw_fields(plot) if shown == "fields" else pictures.draw_people(plot)
        plot.getPlotItem().layout.activate()
        plot.grab()  # lays everything out
        if not save_picture(path, shown, plot.paint_on):
            raise UserError("{0} was not written. Choose another folder.", path.name)
    finally:
        plot.close()
        plot.deleteLater()
