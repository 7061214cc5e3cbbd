"""Zones set by hand: a stretch becomes one, another kind of one, or prose again; those it meets give way."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.anchors import Span
from annotator.domain.edits import Change, Edit
from annotator.domain.records import Zone
from annotator.domain.sentences import sentence
from annotator.domain.wording import zone_word

PROSE = ""  # the kind that takes a zone away


def zone_at(zones: Iterable[Zone], position: int) -> Zone | None:
    """The zone in which a character stands, or right behind which a caret does."""
    here = [zone for zone in zones if zone.start <= position <= zone.end]
    return next((zone for zone in here if position < zone.end), next(iter(here), None))


def kind_in(zones: Iterable[Zone], span: Span) -> str | None:
    """The kind of all of a stretch, PROSE where no zone is in it; None where it is several things."""
    met = [zone for zone in zones if span.overlaps(Span(zone.start, zone.end))]
    if not met:
        return PROSE
    kinds = {zone.kind for zone in met}
    whole = len(met) == 1 and Span(met[0].start, met[0].end).encloses(span)
    return kinds.pop() if whole else None


def painted(article: str, text: str, zones: Sequence[Zone], span: Span, kind: str) -> Edit:
    """Let a stretch be of this kind; what zones of other kinds have beyond it they keep, one of the same kind grows."""
    span = tight(text, span)
    met = [zone for zone in zones if span.overlaps(Span(zone.start, zone.end))]
    same = [zone for zone in met if kind and zone.kind == kind]
    whole = Span(min([span.start, *(z.start for z in same)]), max([span.end, *(z.end for z in same)]))
    changes: list[Change] = []
    taken = next(iter(same), None) or next(
        (zone for zone in met if kind and span.encloses(Span(zone.start, zone.end))), None
    )
    if kind:
        made = taken or Zone(article=article)
        changes.append(Change(taken, replace(made, start=whole.start, end=whole.end, kind=kind)))
    for zone in met:
        if zone is not taken:
            changes += without(text, zone, whole)
    return Edit(sentence("zone {0}", zone_word(kind)) if kind else sentence("clear zone"), tuple(changes))


def without(text: str, zone: Zone, span: Span) -> list[Change]:
    """A zone without a stretch: shorter, in two, or gone."""
    rests = [Span(zone.start, min(zone.end, span.start)), Span(max(zone.start, span.end), zone.end)]
    left = [tight(text, rest) for rest in rests if rest.start < rest.end]
    left = [rest for rest in left if rest.start < rest.end]
    if not left:
        return [Change(zone, replace(zone, deleted=True))]
    first, *others = left
    more = [Change(None, Zone(article=zone.article, start=rest.start, end=rest.end, kind=zone.kind)) for rest in others]
    return [Change(zone, replace(zone, start=first.start, end=first.end)), *more]


def tight(text: str, span: Span) -> Span:
    """The stretch without white space at its ends."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def line_at(text: str, position: int) -> Span:
    """The line in which a position stands, without white space around it."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return tight(text, Span(start, len(text) if end < 0 else end))
