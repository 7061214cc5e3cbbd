"""Proposes the figures of an article: numbers with their limits, what they count, what befell them, their totals."""

from collections.abc import Iterator, Sequence

from annotator.domain.anchors import NOWHERE, Span, anchor
from annotator.domain.annotations import Figure
from annotator.domain.records import Zone
from annotator.services.reading.counted import counted_after, has_status, status_of, statuses
from annotator.services.reading.figures import figures_in
from annotator.services.reading.language import alike, known
from annotator.services.reading.rules import Rules, Table, shipped_rules, table_of
from annotator.services.reading.sentences import without_space
from annotator.services.suggest.no_figures import is_bare, is_no_figure
from annotator.services.suggest.number_place import Place
from annotator.services.suggest.numbered import NEEDS_STATUS, numbered
from annotator.services.suggest.prose import Prose, prose
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.totals import with_totals
from annotator.services.suggest.when import with_dates

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
}
USUAL = 0.9


def suggest_figures(
    text: str,
    *,
    language: str = "en",
    published: str = "",
    rules: Rules | None = None,
    zones: Sequence[Zone] = (),
    read: Prose | None = None,
) -> list[Suggestion]:
    """The figures that an analyst would record, in reading order; parts point to their total.

    Positions are code points of the text. `rules` is the project's table of number words, without one that of new
    projects; nothing is proposed in zones that are no prose. Dates go by the news rule from `published`, an ISO date.
    `read`: the text cut into words already.
    """
    table = table_of(rules or shipped_rules(), language)
    found: list[Suggestion] = []
    for sentence, may_befall in numbered(read or prose(text, language), zones, table):
        named = list(figures_of(text, sentence, table, language, may_befall))
        if named:
            figures = with_totals(text, sentence, [figure for figure, _ in named], language)
            figures = with_dates(text, sentence, figures, published, language)
            for figure, (_, rule) in zip(figures, named, strict=True):
                found.append(Suggestion(figure, CONFIDENCE.get(rule, USUAL), rule))
    return found


def figures_of(
    text: str, sentence: Span, table: Table, language: str, may_befall: bool
) -> Iterator[tuple[Figure, str]]:
    """The figures of one sentence, each by itself, with the name of its rule."""
    readings = figures_in(text[sentence.start : sentence.end], table, language, articles=may_befall)
    for place, reading in enumerate(readings):
        at = Span(sentence.start + reading.number.start, sentence.start + reading.number.end)
        limit = sentence.start + readings[place + 1].number.start if place + 1 < len(readings) else sentence.end
        figure = figure_at(Place(text, sentence, reading, at, language), limit, may_befall)
        if figure:
            yield figure


def figure_at(place: Place, limit: int, may_befall: bool) -> tuple[Figure, str] | None:
    """The figure at one number, or nothing where it is none; `may_befall`: the sentence has words for a status."""
    rule = rule_of(place)
    if rule in NEEDS_STATUS and not (may_befall and has_status(place.near, place.language)):
        return None
    if rule not in NEEDS_STATUS and is_no_figure(place):
        return None
    if place.reading.kind in ("count", "ordinal", "other"):
        place = with_counted(place, limit, may_befall)
    if rule in NEEDS_STATUS and not befell(place):
        return None
    if rule not in NEEDS_STATUS and is_bare(place):
        return None
    return figure_of(place), rule


def with_counted(place: Place, limit: int, may_befall: bool) -> Place:
    """The place with what is counted there, up to the next number, and what befell it."""
    counted = counted_after(place.text, place.at, place.language, place.sentence)
    if counted:
        counted = without_space(place.text, Span(counted.start, max(counted.start, min(counted.end, limit))))
        counted = counted if counted.start < counted.end else None
    status = status_of(place.text, place.at, counted, place.language, place.sentence) if may_befall else ""
    return Place(place.text, place.sentence, place.reading, place.at, place.language, counted, status)


def rule_of(place: Place) -> str:
    """The line of the table, and "one" and "ordinal" for what is right less often than other exact numbers."""
    if alike(place.words) in known(place.language, "figures", "one"):
        return "one"
    last = alike(place.words).split()[-2:]
    articles = known(place.language, "numbers", "before_magnitude")
    if place.reading.value == 1 and place.words[-1:].isalpha() and any(word in articles for word in last):
        return "article" if alike(place.words) != "one" else "one"
    return place.reading.rule


def befell(place: Place) -> bool:
    """What befell them stands right beside people by their words: "killing a farmer", "both were hurt"."""
    if not place.status:
        return False
    end = place.counted.end if place.counted else place.at.end
    if place.counted:
        counted = alike(place.text[place.counted.start : end])
        if not any(is_people(word, place.language) for word in counted.split(" of ")[0].split()[-1:]):
            return False
    elif place.reading.rule not in ("pair", "nobody"):
        return False
    after = place.text[end : min(end + 60, place.sentence.end)].split()[:3]
    before = place.text[max(place.sentence.start, place.at.start - 30) : place.at.start].split()[-1:]
    return place.status in (one for words in (after, before) for _, one in statuses(" ".join(words), place.language))


def is_people(word: str, language: str) -> bool:
    lists = (("words", "people"), ("words", "plurals"), ("figures", "people"))
    return any(one in known(language, *key) for key in lists for one in (word, word.removesuffix("s")))


def figure_of(place: Place) -> Figure:
    reading, text = place.reading, place.text
    counted_at = anchor(text, place.counted) if place.counted else NOWHERE
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
        status=place.status,
        origin="suggested",
    )
