"""What does not fit together, each as a sentence beside the record; nothing here stands in the way of saving."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Literal

from annotator.domain.anchors import Anchor, Span, words_at
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.asked import is_empty, value_of
from annotator.domain.cells import number_cell
from annotator.domain.conflicts import contradictions
from annotator.domain.fields import Field, fields_of
from annotator.domain.page import Page, inherited
from annotator.domain.register import Register
from annotator.domain.sentences import sentence
from annotator.domain.sums import amount, counted_once, distance, fewer_or_more, not_addable, sum_sentence
from annotator.domain.wording import short

__all__ = ["Check", "Quotes", "Reads", "checks", "conflicts", "sum_sentence"]

Demanded = Callable[[type[AnyAnnotation]], Iterable[Field]]
Reads = Callable[[str], tuple[float | None, float | None, float | None]]
LIMITS = {"low": sentence("low"), "value": sentence("value"), "high": sentence("high")}
NO_PROSE = {"rights", "residue"}
ORDER = {"more_than": ("value", "low", "high"), "less_than": ("low", "high", "value")}
SHORTEST_QUOTE = 4  # words; shorter ones are rather terms than quotes


@dataclass(frozen=True)
class Check:
    """A sentence, the records it is about, and whether something is wrong or only still open."""

    sentence: str
    records: tuple[str, ...]
    severity: Literal["wrong", "open"]
    where: Span | None = None  # for what no record stands at


@dataclass(frozen=True)
class Quotes:
    """How quotation marks are read: those never closed, and what stands inside marks in a stretch."""

    unclosed: Callable[[str], list[Span]]
    inside: Callable[[str, Span], list[Span]]


def checks(
    page: Page,
    register: Register,
    reads: Reads | None = None,
    quotes: Quotes | None = None,
    demanded: Demanded = lambda record_type: (),
) -> list[Check]:
    """Everything that does not fit in an article; `reads` gives value, low and high of words.

    Without `reads` no words are compared with values, without `quotes` no quotation marks are looked at.
    `demanded` gives the fields of a record type that the project wants filled in.
    """
    return [check for found in step_by_step(page, register, reads, quotes, demanded) for check in found]


def step_by_step(
    page: Page,
    register: Register,
    reads: Reads | None = None,
    quotes: Quotes | None = None,
    demanded: Demanded = lambda record_type: (),
) -> Iterator[list[Check]]:
    """The same in small steps, so that a window can do other things between them."""
    yield [*of_article(page)]
    for record in page.annotations():
        empty = unfilled(page, record, demanded(type(record)))
        yield [*misplaced(page.text, record), *of_record(page, register, record, reads), *empty]
    yield conflicts(page.of_type(Figure), page.figure, lambda figure: voice(page, register, figure))
    if quotes:
        yield [*of_quotes(page, quotes)]


def conflicts(
    figures: Iterable[Figure],
    find: Callable[[str], Figure | None] = lambda id: None,
    voice: Callable[[Figure], str] = lambda figure: figure.source,
) -> list[Check]:
    """Figures that count the same with other numbers by other sources, in one article or across many: both stay.

    `find` gives the total of a part, from which it inherits; `voice` says whose a figure is.
    """
    whole = [inherited(figure, find) for figure in figures]
    return [
        Check(
            sentence("“{0}” and “{1}” count the same and differ: both stay.", short(a.at.words), short(b.at.words)),
            (a.id, b.id),
            "open",
        )
        for a, b in contradictions(whole, voice)
    ]


def voice(page: Page, register: Register, figure: Figure) -> str:
    """Whose a figure is: the speakers of its source, or else the source itself."""
    source = page.source(figure.source)
    speakers = sorted({register.resolved(speaker) for speaker in source.speakers}) if source else []
    return "; ".join(speakers) or figure.source


def of_article(page: Page) -> Iterator[Check]:
    if hashlib.sha256(page.text.encode()).hexdigest() != page.article.text_sha256:
        yield Check(sentence("The text is no longer the one that was imported."), (page.article.id,), "wrong")
    if not page.article.published:
        yield Check(
            sentence("The date of publication is missing: relative dates hang on it."), (page.article.id,), "open"
        )


def misplaced(text: str, record: AnyAnnotation) -> Iterator[Check]:
    """Anchors whose words are not what stands in the text."""
    for name, label in anchors_of(type(record)).items():
        at: Anchor = getattr(record, name)
        if at and words_at(text, at.spans) != at.words:
            stands = short(words_at(text, at.spans))
            words = sentence("{0}: at {1} stands “{2}”, not “{3}”.", sentence(label), at.cell, stands, short(at.words))
            yield Check(words, (record.id,), "wrong")


def _anchors(record_type: Any) -> dict[str, str]:
    """The fields of a record type that are anchors, and their labels."""
    return {name: field.label for name, field in fields_of(record_type).items() if field.kind == "anchor"}


anchors_of: Callable[[Any], dict[str, str]] = cache(_anchors)


def of_record(page: Page, register: Register, record: AnyAnnotation, reads: Reads | None) -> Iterator[Check]:
    match record:
        case Mention():
            yield from of_mention(register, record)
        case Source():
            yield from of_source(record)
        case Figure():
            yield from limits(record)
            yield from parts(page, record)
            yield from unsaid(record)
            yield from misread(record, reads) if reads else ()


def unfilled(page: Page, record: AnyAnnotation, fields: Iterable[Field]) -> Iterator[Check]:
    """Fields that the project wants filled in and that are empty; a part has some of them from its total."""
    whole = inherited(record, page.figure) if isinstance(record, Figure) else record
    for field in fields:
        if field.kind == "flag" or not is_empty(value_of(whole, field)) or is_told(record, field):
            continue
        words = short(record.main.words)
        yield Check(
            sentence("“{0}”: {1} is empty, and this project asks for it.", words, sentence(field.label)),
            (record.id,),
            "open",
        )


def is_told(record: AnyAnnotation, field: Field) -> bool:
    """Whether another check says the same of a field that is empty."""
    if isinstance(record, Figure) and field.name == "counted":
        return any(unsaid(record))
    return isinstance(record, Mention) and field.name == "entity"


def of_mention(register: Register, mention: Mention) -> Iterator[Check]:
    if not mention.entity:
        yield Check(
            sentence("It is not said yet who or what “{0}” is.", short(mention.at.words)), (mention.id,), "open"
        )
    elif register.get(mention.entity) is None:
        yield Check(
            sentence("The entity of “{0}” is no longer there.", short(mention.at.words)), (mention.id,), "wrong"
        )


def of_source(source: Source) -> Iterator[Check]:
    if source.identification in ("unnamed", "anonymous") and not source.anonymity_reason:
        words = short(source.who.words or source.main.words)
        yield Check(sentence("“{0}” has no name, and the reason is not said yet.", words), (source.id,), "open")
    if source.who and not source.identification:
        yield Check(
            sentence("It is not said yet how “{0}” is identified.", short(source.who.words)), (source.id,), "open"
        )


def limits(figure: Figure) -> Iterator[Check]:
    """low ≤ value ≤ high, of those that are known; “more than 100” has value 100 and low 101 (records.md)."""
    order = ORDER.get(figure.comparator, ("low", "value", "high"))
    known = [(name, getattr(figure, name)) for name in order if getattr(figure, name) is not None]
    for (name, smaller), (other, larger) in pairwise(known):
        if smaller > larger:
            numbers = LIMITS[name], number_cell(smaller), LIMITS[other], number_cell(larger)
            words = sentence("“{0}”: {1} {2} is above {3} {4}.", short(figure.at.words), *numbers)
            yield Check(words, (figure.id,), "wrong")


def parts(page: Page, total: Figure) -> Iterator[Check]:
    """Parts add up where they are complete, and never exceed their total; nothing is a part of itself."""
    if goes_round(page, total):
        yield Check(sentence("“{0}” is a part of itself.", short(total.at.words)), (total.id,), "wrong")
        return
    own = counted_once(page.parts(total.id))
    off = distance(total, own) if own and not not_addable(total, own) else 0
    if off:
        added_up = short(total.at.words), number_cell(amount(own)), fewer_or_more(off)
        records = (total.id, *(part.id for part in own))
        yield Check(sentence("The parts of “{0}” add up to {1}, {2} than the total.", *added_up), records, "wrong")


def goes_round(page: Page, figure: Figure) -> bool:
    seen: set[str] = set()
    total: Figure | None = figure
    while total is not None and total.part_of and total.id not in seen:
        seen.add(total.id)
        total = page.figure(total.part_of)
    return total is not None and total.id == figure.id and bool(seen)


def unsaid(figure: Figure) -> Iterator[Check]:
    """A count says what is counted; a part may have it from its total."""
    if figure.kind not in ("", "count") or figure.part_of:
        return
    if not (figure.counted or figure.counted_entity):
        yield Check(sentence("It is not said yet what “{0}” counts.", short(figure.at.words)), (figure.id,), "open")


def misread(figure: Figure, reads: Reads) -> Iterator[Check]:
    """Words that do not read as the value."""
    value, low, high = reads(figure.at.words)
    if value == figure.value:
        return
    words, known = short(figure.at.words), number_cell(figure.value) or sentence("empty")
    if value is not None:
        yield Check(
            sentence("“{0}” reads as {1}, and the value is {2}.", words, number_cell(value), known),
            (figure.id,),
            "wrong",
        )
    elif low is not None or high is not None:
        yield Check(sentence("“{0}” gives limits only, and the value is {1}.", words, known), (figure.id,), "open")
    else:
        yield Check(
            sentence("“{0}” cannot be read as a number, and the value is {1}.", words, known), (figure.id,), "open"
        )


def of_quotes(page: Page, quotes: Quotes) -> Iterator[Check]:
    """Quotation marks never closed and not noted as such, and quotes of four words and more that nobody says."""
    sources = page.of_type(Source)
    if not any(map(page.count, ANNOTATIONS)):
        return  # nobody has begun
    noted = [source.said for source in sources if "unclosed" in source.quote_defect]
    for span in quotes.unclosed(page.text):
        if is_prose(page, span) and not any(claims(said, span) for said in noted):
            words = short(page.text[span.start : span.end])
            records = tuple(source.id for source in sources if claims(source.said, span))
            yield Check(sentence("A quotation mark is never closed: {0}", words), records, "open", span)
    for span in quotes.inside(page.text, Span(0, len(page.text))):
        words = page.text[span.start : span.end]
        if len(words.split()) < SHORTEST_QUOTE or not is_prose(page, span):
            continue
        if not any(claims(source.said, span) for source in sources):
            yield Check(sentence("No source says this quote yet: {0}", short(words)), (), "open", span)


def claims(said: Anchor, span: Span) -> bool:
    return any(stretch.overlaps(span) for stretch in said.spans)


def is_prose(page: Page, span: Span) -> bool:
    return not any(zone.kind in NO_PROSE and Span(zone.start, zone.end).encloses(span) for zone in page.zones())
