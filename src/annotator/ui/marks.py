"""Records as marks to be drawn."""

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.wording import short
from annotator.ui.text.marks import Mark

ROLES = {Mention: ("at",), Figure: ("at", "counted_at", "when_at"), Source: ("who", "cue", "said", "when_at")}
KINDS = {Mention: "mention", Figure: "figure", Source: "source"}


def mark_of(record: AnyAnnotation, label: str = "") -> Mark:
    """How a record is drawn: every stretch with its role."""
    stretches: list[tuple[str, Span]] = []
    for role in ROLES[type(record)]:
        where: Anchor = getattr(record, role)
        stretches += [(role, span) for span in where.spans]
    words = label or short(record.main.words)
    return Mark(record.id, KINDS[type(record)], tuple(stretches), words, faint=record.later)
