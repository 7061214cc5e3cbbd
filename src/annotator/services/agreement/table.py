"""Figures of agreement as rows: agreement.csv, and the numbers beside a picture."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from annotator.domain.errors import UserError
from annotator.services.agreement.scores import Score
from annotator.services.exports.cells import written

HELP = {
    "kind": "mention, figure or source; annotation for all of them together.",
    "field": "The field that is compared; empty for records as a whole, words for all their words.",
    "compared": "What agrees: found, same_words, half, overlap, characters, stretches, same, within, fits.",
    "measure": "f1, precision, recall, kappa, share, or an alpha.",
    "between": "The names of the people; the first of two is who is compared with.",
    "value": "The figure; empty where it is not defined.",
    "low": "The lower end of the 95 % interval, from resampled articles; empty where there is none.",
    "high": "The upper end of the 95 % interval.",
    "not_defined": "Why there is no figure.",
    "units": "How many units it rests on.",
    "articles": "How many articles it rests on.",
    "formula": "How it is worked out.",
    "unit": "What a unit is.",
}
COLUMNS = tuple(HELP)
PLACES = 6
Row = tuple[object, ...]


def rows(scores: Iterable[Score], people: Iterable[str], names: Mapping[str, str]) -> Iterator[Row]:
    """A row a figure, its columns as COLUMNS; `people` are all who are compared."""
    everybody = tuple(people)
    for score in scores:
        between = "; ".join(names.get(id, id) for id in score.between or everybody)
        what = (score.aspect.kind.__name__.lower(), score.aspect.field, score.ask.compared, score.measure.name)
        numbers = (None if each is None else round(each, PLACES) for each in (score.value, score.low, score.high))
        found = (*numbers, str(score.why or ""), score.units, score.articles)
        yield (*what, between, *found, str(score.measure.formula), str(score.ask.unit))


def write_csv(path: Path, columns: Iterable[str], rows: Iterable[Row]) -> int:
    """Write rows as CSV, and say how many; UserError where the folder cannot be written to."""
    count = 0
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(columns)
            for count, row in enumerate(rows, 1):  # noqa: B007 it is how many there were
                writer.writerow([written(value) for value in row])
    except OSError as problem:
        raise UserError(
            "{0} was not written: {1}. Choose another folder.", path.name, problem.strerror or problem
        ) from problem
    return count
