"""Proposes the figures of an article: numbers with their limits, what they count, what befell them, their totals."""

from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.anchors import NOWHERE, Span, anchor
from annotator.domain.annotations import Figure
from annotator.domain.records import Zone
from annotator.services.reading.counted import counted_after, status_of
from annotator.services.reading.figures import figures_in
from annotator.services.reading.language import alike, known
from annotator.services.reading.rules import Rules, Table, load_rules, table_of
from annotator.services.reading.sentences import sentences
from annotator.services.suggest.no_figures import Place, is_no_figure
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.totals import with_totals
from annotator.services.suggest.when import with_dates

NO_PROSE = frozenset(["rights", "residue", "byline", "dateline"])
NEEDS_STATUS = frozenset(["article", "nobody", "pair", "several"])  # "a policeman": only when something befell him
CONFIDENCE = {
    "exact": 0.96,
    "range": 0.95,
    "about": 0.95,
    "more_than": 0.97,
    "at_least": 0.97,
    "less_than": 0.97,
    "at_most": 0.97,
    "nearly": 0.97,
    "one": 0.7,
    "article": 0.7,
    "nobody": 0.7,
    "pair": 0.75,
    "several": 0.7,
    "ordinal": 0.6,
}
USUAL = 0.9


def suggest_figures(
    text: str,
    *,
    language: str = "en",
    published: str = "",
    rules: Rules | None = None,
    zones: Sequence[Zone] = (),
) -> list[Suggestion]:
    """The figures that an analyst would record, in reading order; parts point to their total.

    Positions are code points of the text. `rules` is the project's table of number words, without one that of new
    projects; nothing is proposed in zones that are no prose. Dates go by the news rule from `published`, an ISO date.
    """
    table = table_of(rules or load_rules(), language)
    found: list[Suggestion] = []
    for sentence in prose(text, zones):
        figures = list(figures_of(text, sentence, table, language))
        if figures:
            figures = with_totals(text, figures, language)
            found += with_dates(text, sentence, figures, published, language)
    return found


def prose(text: str, zones: Iterable[Zone]) -> Iterator[Span]:
    """The sentences outside of rights, residue and the like."""
    closed = [Span(zone.start, zone.end) for zone in zones if zone.kind in NO_PROSE and not zone.deleted]
    for sentence in sentences(text):
        if not any(sentence.overlaps(span) for span in closed):
            yield sentence


def figures_of(text: str, sentence: Span, table: Table, language: str) -> Iterator[Suggestion]:
    """The figures of one sentence, each by itself."""
    words = text[sentence.start : sentence.end]
    readings = figures_in(words, table, language)
    for place, reading in enumerate(readings):
        at = Span(sentence.start + reading.number.start, sentence.start + reading.number.end)
        limit = sentence.start + readings[place + 1].number.start if place + 1 < len(readings) else sentence.end
        suggestion = figure_at(Place(text, sentence, reading, at, language), limit)
        if suggestion:
            yield suggestion


def figure_at(place: Place, limit: int) -> Suggestion | None:
    """The figure at one number, or nothing where it is none."""
    reading, text, language = place.reading, place.text, place.language
    counted = counted_after(text, place.at, language) if reading.kind in ("count", "ordinal", "other") else None
    if counted and counted.start >= limit:
        counted = None
    counted = Span(counted.start, min(counted.end, limit)) if counted else None
    status = status_of(text, place.at, counted, language) if reading.kind in ("count", "ordinal", "other") else ""
    rule = rule_of(place)
    if rule in NEEDS_STATUS and not befell(place, counted, status):
        return None
    if rule != "ordinal" and is_no_figure(place):
        return None
    if rule == "ordinal" and not (counted and status):
        return None
    figure = figure_of(place, counted, status)
    return Suggestion(figure, CONFIDENCE.get(rule, USUAL), rule)


def rule_of(place: Place) -> str:
    """The line of the table, and "one" and "ordinal" for what is right less often than other exact numbers."""
    if place.reading.kind == "ordinal":
        return "ordinal"
    if alike(place.words) in known(place.language, "figures", "one"):
        return "one"
    last = alike(place.words).split()[-2:]
    articles = known(place.language, "numbers", "before_magnitude")
    if place.reading.value == 1 and place.words[-1:].isalpha() and any(word in articles for word in last):
        return "article" if alike(place.words) != "one" else "one"
    return place.reading.rule


def befell(place: Place, counted: Span | None, status: str) -> bool:
    """Something befell those counted, and they are people by their words."""
    return bool(status and counted)


def figure_of(place: Place, counted: Span | None, status: str) -> Figure:
    reading, text = place.reading, place.text
    counted_at = anchor(text, counted) if counted and counted.start < counted.end else NOWHERE
    return Figure(
        at=anchor(text, place.at),
        value=reading.value,
        low=reading.low,
        high=reading.high,
        comparator=reading.comparator,
        rule="" if reading.rule == "exact" else reading.rule,
        kind=reading.kind or "count",
        unit=reading.unit,
        counted=counted_at.words,
        counted_at=counted_at,
        status=status,
        origin="suggested",
    )
