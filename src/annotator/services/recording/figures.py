"""A figure from words: what they read as, what is counted, when, and who said it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.anchors import GAP, Anchor, Span, anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.codebook import NumberWord
from annotator.domain.page import Page, inherited
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.services.reading.counted import counted_after, status_of
from annotator.services.reading.dates import DateReading, dates_in, read_dates
from annotator.services.reading.figures import FigureReading, number_near, read_figure
from annotator.services.reading.rules import NumberRule
from annotator.services.reading.sentences import sentence_around

PEOPLE = {"group", "organisation", "person", "nationality"}


@dataclass(frozen=True)
class Proposal:
    """A value that could stand in an empty field, how it is shown, and where it is from."""

    value: Any
    label: str
    why: str


def rules_of(lines: Sequence[NumberWord]) -> tuple[NumberRule, ...]:
    """The project's table of number words as the reader takes it."""
    return tuple(
        NumberRule(r.key, r.language, tuple(r.words.split("; ")), r.value, r.low, r.high, r.comparator) for r in lines
    )


def new_figure(page: Page, register: Register, rules: Sequence[NumberRule], span: Span) -> Figure:
    """A figure of these words, which may hold the number alone or what is counted as well."""
    words, language = page.text[span.start : span.end], page.article.language
    reading = read_figure(words, rules, language)
    if reading.value is None and not reading.rule:
        return Figure(article=page.article.id, at=anchor(page.text, span), kind="count")
    number = moved(reading.number, span.start)
    counted = moved(reading.counted, span.start) if reading.counted else None
    if counted is None:
        number = number_near(page.text, number, rules, language)
        counted = counted_after(page.text, number, language) if reading.kind in {"", "count"} else None
    figure = read_again(Figure(article=page.article.id), page, rules, number)
    return with_counted(figure, page, register, counted) if counted else figure


def read_again(figure: Figure, page: Page, rules: Sequence[NumberRule], number: Span) -> Figure:
    """The figure at this number: value, limits, comparator, rule, kind and unit are what the words say."""
    reading: FigureReading = read_figure(page.text[number.start : number.end], rules, page.article.language)
    return replace(
        figure,
        at=anchor(page.text, number),
        value=reading.value,
        low=reading.low,
        high=reading.high,
        comparator=reading.comparator,
        rule="" if reading.rule == "exact" else reading.rule,
        kind=reading.kind or "count",
        unit=reading.unit,
    )


def with_counted(figure: Figure, page: Page, register: Register, span: Span) -> Figure:
    """The figure with these words, too, for what is counted; the entity they mention comes along."""
    at = stretched(figure.counted_at, page.text, span)
    former = figure.counted_at.words
    counted = at.words if figure.counted in ("", former) else figure.counted
    entity = figure.counted_entity or mentioned_at(page, register, at)
    return replace(figure, counted_at=at, counted=counted, counted_entity=entity)


def with_when(figure: Figure | Source, page: Page, span: Span) -> Figure | Source:
    """The record with these words, too, for when, and the dates they say."""
    at = stretched(figure.when_at, page.text, span)
    dates = read_dates(at.words.replace(GAP, " "), page.article.published, page.article.language)
    if dates is None:
        return replace(figure, when_at=at)
    return replace(figure, when_at=at, earliest=dates.earliest, latest=dates.latest)


def mentioned_at(page: Page, register: Register, at: Anchor) -> str:
    """The entity that a mention at just these words is of, or, failing that, the longest one that begins there."""
    mentions = [m for m in page.of_type(Mention) if m.entity and m.at]
    for mention in mentions:
        if mention.at.spans == at.spans:
            return register.resolved(mention.entity)
    around = [m for m in mentions if m.at.encloses(at) or (at.encloses(m.at) and m.at.start == at.start)]
    fitting = [m for m in around if (entity := register.get(m.entity)) and entity.type in PEOPLE]
    return register.resolved(max(fitting, key=lambda m: m.at.end - m.at.start).entity) if fitting else ""


def proposals(page: Page, figure: Figure) -> dict[str, Proposal]:
    """What the article suggests for the empty fields of a figure; nothing is filled in until it is accepted."""
    found: dict[str, Proposal] = {}
    total = None if figure.part_of else total_before(page, figure)
    if total:
        found["part_of"] = Proposal(total.id, "", sentence("it follows “including”"))
    seen = inherited(replace(figure, part_of=total.id) if total else figure, page.figure)
    if not seen.source and (source := enclosing(page, figure)):
        found["source"] = Proposal(source.id, "", sentence("the words said around it"))
    if not seen.status and (status := _status(page, figure)):
        found["status"] = Proposal(status, "", sentence("the words beside it"))
    if not seen.earliest and not seen.when_at:
        found |= _when(page, figure)
    return found


def enclosing(page: Page, figure: Figure) -> Source | None:
    """The innermost source whose *said* holds the figure."""
    around = [source for source in page.sources_over(figure.at) if source.said.encloses(figure.at)]
    return min(around, key=lambda s: sum(b - a for a, b in s.said.spans), default=None)


def total_before(page: Page, figure: Figure) -> Figure | None:
    """The total that this figure seems to be a part of: the one before “including” or “among them” in its sentence."""
    sentence = sentence_around(page.text, figure.at.spans[0])
    before = [f for f in page.figures_in(Span(sentence.start, figure.at.start)) if f.at.end <= figure.at.start]
    for other in reversed(before):
        if other.part_of and (total := page.figure(other.part_of)):
            return total
        between = page.text[other.at.end : figure.at.start].casefold()
        if any(word in between for word in ("including", "among them", "of whom", "dont", "parmi", "بينهم")):
            return other
    return None


def _status(page: Page, figure: Figure) -> str:
    counted = figure.counted_at.spans[0] if figure.counted_at else None
    return status_of(page.text, figure.at.spans[0], counted, page.article.language) if figure.at else ""


def _when(page: Page, figure: Figure) -> dict[str, Proposal]:
    article = page.article
    if figure.kind == "duration" and (lasting := read_dates(figure.at.words, article.published, article.language)):
        return _dates(lasting, f"“{figure.at.words}”")
    sentence = sentence_around(page.text, figure.at.spans[0])
    dates = [d for d in dates_in(page.text, sentence, article.published, article.language) if _apart(d[0], figure.at)]
    if not dates:
        published = article.published
        return _dates(DateReading(published, published), "the day of publication") if published else {}
    span, reading = min(dates, key=lambda d: min(abs(d[0].start - figure.at.end), abs(figure.at.start - d[0].end)))
    at = anchor(page.text, span)
    return _dates(reading, f"“{at.words}”") | {"when_at": Proposal(at, at.words, "")}


def _dates(reading: DateReading, why: str) -> dict[str, Proposal]:
    ends = {"earliest": reading.earliest, "latest": reading.latest}
    return {name: Proposal(date, date, why) for name, date in ends.items() if date}


def _apart(span: Span, at: Anchor) -> bool:
    return not any(span.overlaps(other) for other in at.spans)


def moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def stretched(anchored: Anchor, text: str, span: Span) -> Anchor:
    """An anchor with one more stretch; where the new one overlaps an old one, it takes its place."""
    kept = [old for old in anchored.spans if not old.overlaps(span)]
    return anchor(text, *kept, span)
