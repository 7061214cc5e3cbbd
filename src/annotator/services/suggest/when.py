"""The dates of figures by the news rule: those that their sentence says, else, for counts, the day of publication."""

from collections.abc import Sequence

from annotator.domain.anchors import Anchor, Span, anchor
from annotator.domain.annotations import Figure
from annotator.domain.records import altered
from annotator.services.reading.dates import DateReading, dates_in

Dated = tuple[Span, DateReading]


def with_dates(text: str, sentence: Span, figures: Sequence[Figure], published: str, language: str) -> list[Figure]:
    """The figures of one sentence with `earliest`, `latest` and the words for when; parts have those of their total."""
    dates = dates_in(text, sentence, published, language)
    return [figure if figure.part_of else dated(text, figure, dates, published) for figure in figures]


def dated(text: str, figure: Figure, dates: Sequence[Dated], published: str) -> Figure:
    """The figure with the nearest date; a duration only where it is one itself ("for six days")."""
    at = figure.at.spans[0]
    own = next((reading for span, reading in dates if span.encloses(at)), None)
    if own or figure.kind == "duration":
        return altered(figure, {"earliest": own.earliest, "latest": own.latest}) if own else figure
    free = [date for date in dates if not date[0].overlaps(at)]
    if free:
        span, reading = min(free, key=lambda date: distance(date[0], figure.at))
        return altered(figure, {"earliest": reading.earliest, "latest": reading.latest, "when_at": anchor(text, span)})
    if figure.kind == "count" and published:
        return altered(figure, {"earliest": published[:10], "latest": published[:10]})
    return figure


def distance(span: Span, at: Anchor) -> int:
    return min(abs(span.start - at.end), abs(at.start - span.end))
