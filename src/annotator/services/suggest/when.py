"""The dates of figures by the news rule: those that their sentence says, else, for counts, the day of publication."""

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import Figure
from annotator.services.reading.dates import DateReading, dates_in
from annotator.services.suggest.suggestion import Suggestion

Dated = tuple[Span, DateReading]


def with_dates(
    text: str, sentence: Span, suggestions: Sequence[Suggestion], published: str, language: str
) -> list[Suggestion]:
    """The figures with `earliest`, `latest` and the words for when; parts have the dates of their total."""
    dates = dates_in(text, sentence, published, language)
    return [dated(text, one, dates, published) for one in suggestions]


def dated(text: str, suggestion: Suggestion, dates: Sequence[Dated], published: str) -> Suggestion:
    figure = suggestion.record
    if not isinstance(figure, Figure) or figure.part_of:
        return suggestion
    own = next((date for date in dates if date[0].encloses(figure.at.spans[0])), None)
    if own:
        return replace(suggestion, record=at_date(figure, own[1], NOWHERE))
    free = [date for date in dates if not date[0].overlaps(figure.at.spans[0])]
    if figure.kind == "duration":
        return suggestion
    if free:
        span, reading = min(free, key=lambda date: distance(date[0], figure.at))
        return replace(suggestion, record=at_date(figure, reading, anchor(text, span)))
    if figure.kind == "count" and published:
        return replace(suggestion, record=replace(figure, earliest=published[:10], latest=published[:10]))
    return suggestion


def at_date(figure: Figure, reading: DateReading, when: Anchor) -> Figure:
    return replace(figure, earliest=reading.earliest, latest=reading.latest, when_at=when)


def distance(span: Span, at: Anchor) -> int:
    return min(abs(span.start - at.end), abs(at.start - span.end))
