"""Records as marks to be drawn."""

from functools import partial

from annotator.domain.anchors import Anchor, Span, read_spans
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.overview import Stretches
from annotator.ui.text.marks import Mark, Place

ROLES = {Mention: ("at",), Figure: ("at", "counted_at", "when_at"), Source: ("who", "cue", "said", "when_at")}
KINDS = {Mention: "mention", Figure: "figure", Source: "source"}


def mark_of(record: AnyAnnotation) -> Mark:
    """How a record is drawn: every stretch with its role."""
    stretches: list[tuple[str, Span]] = []
    for role in ROLES[type(record)]:
        where: Anchor = getattr(record, role)
        stretches += [(role, span) for span in where.spans]
    return Mark(record.id, KINDS[type(record)], tuple(stretches), record.main.words, record.later)


def mark_of_proposal(record: AnyAnnotation, id: str) -> Mark:
    """How a record is drawn that is only proposed, under an id of its own."""
    return mark_of(record)._replace(id=id, proposed=True)


def place_of(place: Stretches) -> Place:
    """From where to where a record stands; how it is drawn is worked out when it comes into view."""
    start, _, end = (place.who or "").partition("-")
    if end.isdecimal() and place.kind != "source":  # one stretch, as nearly always
        return Place(int(start), int(end), partial(mark_at, place))
    spans = [span for cell in (place.who, place.cue, place.said) if cell for span in read_spans(cell)]
    return Place(min(spans)[0], max(span[1] for span in spans), partial(mark_at, place))


def mark_at(place: Stretches) -> Mark:
    """How a record is drawn of which only the place is known; without the words that are shown once it is chosen."""
    if place.kind != "source":
        spans = read_spans(place.who or "")
        stretches = tuple([("at", span) for span in spans])
    else:
        cells = (("who", place.who), ("cue", place.cue), ("said", place.said))
        stretches = tuple([(role, span) for role, cell in cells if cell for span in read_spans(cell)])
    return Mark(place.id, place.kind, stretches, place.words or "", bool(place.later))
