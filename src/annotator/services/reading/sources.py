"""Reads who said what from selected words: splits an attribution, or finds its other parts in the
sentence."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.clauses import (
    Clauses,
    addressed_after,
    adjunct_follows,
    clauses,
    hearer_after,
    is_clause,
    named_and_described,
    subject_after,
    subject_before,
    that_after,
)
from annotator.services.reading.cues import Cue, closed_quotations, cues_in
from annotator.services.reading.language import alike, known
from annotator.services.reading.sentences import sentence_around, trimmed

Role = Literal["who", "cue", "said", "whole"]
Spans = tuple[Span, ...]
GOOD, FAIR = 0.5, 0.3


@dataclass(frozen=True)
class SourceReading:
    """The roles of an attribution (PARC, PolNeAR: source, cue, content), as stretches of the text; () is not
    found.

    `guessed_role` is what the selection itself was taken for; `hearer` is AFP in "told AFP".
    """

    who: Spans = ()
    cue: Spans = ()
    said: Spans = ()
    guessed_role: Role = "said"
    hearer: Span | None = None


@dataclass(frozen=True)
class Frame:
    """One attribution found in a sentence."""

    cue: Span
    who: Span | None = None
    said: Spans = ()
    hearer: Span | None = None

    @property
    def whole(self) -> Span:
        parts = [self.cue, *self.said, *([self.who] if self.who else [])]
        return Span(min(part.start for part in parts), max(part.end for part in parts))


def read_source(text: str, span: Span, language: str) -> SourceReading:
    """The attribution that the selection is, or is a part of; a role that is not clearly found stays ().

    The selection may be the whole attribution, only what is said, only who says it, or only the cue.
    """
    chosen = trimmed(text, span)
    if chosen.start >= chosen.end:
        return SourceReading()
    found = frames(text, sentence_around(text, chosen), language)
    scored = [(score, role, frame) for frame in found for role, score in fits(frame, chosen)]
    # Of equals a single role is likelier than a whole nested attribution
    best = max(scored, key=lambda one: (one[0], one[1] != "whole"), default=None)
    if best is None or best[0] < FAIR:
        return alone(text, chosen, language)
    return filled(best[2], best[1], chosen)


def fits(frame: Frame, chosen: Span) -> list[tuple[Role, float]]:
    """How well the selection fits each role, 0–1: the share of characters in common; a part of what is said
    counts half."""
    inside = GOOD if any(piece.encloses(chosen) for piece in frame.said) else 0.0
    return [
        ("said", max([inside, *(common(piece, chosen) for piece in frame.said)])),
        ("who", common(frame.who, chosen)),
        ("cue", common(frame.cue, chosen)),
        ("whole", common(frame.whole, chosen) if frame.who or frame.said else 0.0),
    ]


def common(one: Span | None, other: Span) -> float:
    if one is None or not one.overlaps(other):
        return 0.0
    return (min(one.end, other.end) - max(one.start, other.start)) / (
        max(one.end, other.end) - min(one.start, other.start)
    )


def filled(frame: Frame, role: Role, chosen: Span) -> SourceReading:
    """The frame with the selection in its role as it was selected."""
    overlapping = role == "said" and frame.who is not None and frame.who.overlaps(chosen)
    who = (frame.who,) if frame.who and not overlapping else ()
    read = SourceReading(who, (frame.cue,), frame.said, role, frame.hearer)
    if role == "whole" or (role == "said" and len(frame.said) > 1):
        return read
    if role == "who":
        return replace(read, who=(chosen,))
    return replace(read, cue=(chosen,)) if role == "cue" else replace(read, said=(chosen,))


def alone(text: str, chosen: Span, language: str) -> SourceReading:
    """A selection that no attribution was found for: a bare cue, a short name, else what is said."""
    cues = cues_in(text, chosen, language)
    if cues and common(cues[0].span, chosen) > GOOD:
        return SourceReading(cue=(chosen,), guessed_role="cue")
    return SourceReading(said=(chosen,), guessed_role="said")


def frames(text: str, sentence: Span, language: str) -> list[Frame]:
    """All attributions of a sentence, in the order of their cues."""
    parts = clauses(text, sentence, language)
    cues = cues_in(text, sentence, language)
    found: list[Frame] = []
    for place, cue in enumerate(cues):
        later = cues[place + 1 :]
        if cue.form == "phrase":
            found.append(phrase_frame(parts, cue, later))
        elif cue.form == "participle":
            found.append(participle_frame(parts, cue, later, found))
        else:
            found.append(verb_frame(parts, cue, later))
    return found


def phrase_frame(parts: Clauses, cue: Cue, later: list[Cue]) -> Frame:
    """ "According to X, Y" and "Y, according to X"."""
    start, end = cue.span
    before = parts.words(parts.span.start, start)
    if len(parts.text[before.start : before.end].split()) <= 1:
        comma = parts.next_break(end)
        said = parts.words(comma, said_end(parts, comma, later))
        return Frame(cue.span, some(parts.words(end, comma)), said_of(said))
    stop = next((k.span.start for k in later), parts.span.end)
    who = parts.words(end, min(parts.next_break(end), stop))
    return Frame(cue.span, some(who), said_before(parts, start))


def verb_frame(parts: Clauses, cue: Cue, later: list[Cue]) -> Frame:
    """ "Y, said X", "Y, X said", "X said that Y", "X, a colonel, told AFP that Y"."""
    start, end = cue.span
    hearer = addressed_after(parts, cue.span) if cue.act in ("request", "demand") else hearer_after(parts, cue.span)
    after = hearer.end if hearer else end
    place = parts.last_break(start)
    beside = parts.words(place, start)
    if beside.start >= beside.end:
        who = named_and_described(parts, start)
        inverted = None if who else subject_after(parts, after)
        if inverted and is_clause(parts, inverted):
            who, inverted = named_and_described(parts, start, surely=True), None
        if inverted and place > parts.span.start:
            return Frame(cue.span, inverted, said_before(parts, place) + quote_after(parts, inverted.end), hearer)
        place = parts.last_break(who.start) if who else place
    else:
        who = subject_before(parts, place, start)
    if place > parts.span.start and is_after_said(parts, place, after, who):
        return Frame(cue.span, who, said_before(parts, place) + quote_after(parts, after), hearer)
    return Frame(cue.span, who, said_after(parts, after, later), hearer)


def is_after_said(parts: Clauses, place: int, after: int, who: Span | None) -> bool:
    """The verb closes the sentence, or a quotation ends right before who says it."""
    if not who or alike(parts.text[who.start : who.end]) in known(parts.language, "words", "relatives"):
        return False
    ends_quote = any(quote.end in (place, place - 1) for quote in closed_quotations(parts.text, parts.span))
    return (ends_quote and that_after(parts, after, parts.span.end) < 0) or adjunct_follows(parts, after)


def participle_frame(parts: Clauses, cue: Cue, later: list[Cue], found: list[Frame]) -> Frame:
    """ ", fearing that Y": who says it is the subject of what stands before."""
    who = next((frame.who for frame in reversed(found) if frame.who), None)
    hearer = hearer_after(parts, cue.span)
    return Frame(cue.span, who, said_after(parts, hearer.end if hearer else cue.span.end, later), hearer)


def said_before(parts: Clauses, end: int) -> Spans:
    """From the start of the sentence, or of a quotation that began in one before it."""
    start = parts.span.start
    for quote in closed_quotations(parts.text, Span(parts.span.start, max(end, parts.span.start + 1))):
        if quote.start < parts.span.start < quote.end:
            start = quote.start
    said = parts.words(start, end)
    return said_of(said)


def said_after(parts: Clauses, start: int, later: list[Cue]) -> Spans:
    """To the end of the sentence, or to where another attribution begins."""
    end = said_end(parts, start, later)
    that = that_after(parts, start, end)
    return said_of(parts.words(that if that >= 0 else start, end))


def said_end(parts: Clauses, start: int, later: list[Cue]) -> int:
    """The last break before a later cue with at most three words between them; else the end of the
    sentence."""
    for cue in later:
        place = parts.last_break(cue.span.start)
        between = parts.text[place : cue.span.start].split()
        if place > start and len(between) <= 3:
            return place
    return parts.span.end


def quote_after(parts: Clauses, position: int) -> Spans:
    """The rest of a quotation that goes on behind "he said": “The case”, he said, “is settled.”"""
    match = re.compile(r"[^“«„\"]{0,40}?,\s*(?=[“«„\"])").match(parts.text, position, parts.span.end)
    if not match:
        return ()
    quote = next((q for q in closed_quotations(parts.text, parts.span) if q.start == match.end()), None)
    return (quote,) if quote else ()


def said_of(said: Span) -> Spans:
    return (said,) if said.start < said.end else ()


def some(span: Span) -> Span | None:
    return span if span.start < span.end else None
