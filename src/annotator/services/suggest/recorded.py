"""What records that stand already tell of one that is accepted: more than its own words could."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from typing import Any

from annotator.domain.anchors import Span
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.page import Page
from annotator.domain.records import Entity, altered
from annotator.domain.register import Register
from annotator.domain.wording import bare
from annotator.services.reading.sentences import sentence_around
from annotator.services.recording.sources import outermost
from annotator.services.suggest.named import BODIES, PLACES

MEASURED = ("duration", "measure", "money", "percent")
SHARED = 0.5  # of the longer words of two sentences that tell the same
TELLING = 5  # letters of such a word


def told_of_source(source: Source, page: Page, register: Register, speakers: Sequence[Entity]) -> Source:
    """A source of whose speakers all are known: what an entity says is not said twice, and by its name it is named."""
    if not speakers or len(speakers) < len(source.speakers):
        return source
    values: dict[str, Any] = {"type": ""} if all(entity.type for entity in speakers) else {}
    if source.identification in ("", "unnamed", "collective") and len(speakers) == 1:
        entity = speakers[0]
        alike = (m for m in page.mentions_like(source.who.words) if m.at.overlaps(source.who))
        if entity.named != "no" and any(register.resolved(mention.entity) == entity.id for mention in alike):
            values["identification"] = "named"
    return altered(source, values) if values else source


def told_of_figure(figure: Figure, page: Page, mentions: Sequence[Mention], register: Register) -> Figure:
    """A number of people with what mentions, in reading order, tell: in which event, where, and whose they were."""
    values: dict[str, Any] = {}
    if figure.kind == "count" and not figure.part_of and figure.status:
        around = sentence_around(page.text, figure.at.spans[0])
        here = within(mentions, around)
        sources = [source.who for source in page.sources_over(figure.at) if source.who]
        here = outermost([m for m in here if not any(who.encloses(m.at) for who in sources)])
        if not figure.event:
            values["event"] = only(here, register, ("event",))
        if not figure.place:
            inside = within(mentions, figure.counted_at.spans[0]) if figure.counted_at else []
            values["place"] = where(inside, here, register)
    if figure.kind == "count" and not figure.side and figure.counted_entity:
        values["side"] = side_of(figure, register.get(figure.counted_entity))
    values = {name: value for name, value in values.items() if value}
    return altered(figure, values) if values else figure


def where(inside: Sequence[Mention], here: Sequence[Mention], register: Register) -> str:
    """ "Employees of the prison": the place within what is counted; else the one place of the sentence, if it is a
    building: a country may be who did it."""
    if found := only(inside, register, tuple(PLACES)):
        return found
    place = only(here, register, tuple(PLACES))
    entity = register.get(place)
    return place if entity is not None and entity.type == "facility" else ""


def within(mentions: Sequence[Mention], span: Span) -> list[Mention]:
    """Those that stand inside of these words, and mean somebody."""
    first = bisect_left(mentions, span.start, key=lambda mention: mention.at.start)
    begun = takewhile(lambda mention: mention.at.start < span.end, islice(mentions, first, None))
    return [mention for mention in begun if mention.entity and mention.at.end <= span.end]


def side_of(figure: Figure, counted: Entity | None) -> str:
    """Fighters who fell belong to the body that they are of; without one they are themselves a side."""
    if counted is None or figure.category not in ("combatant", "security_force") or figure.status == "participated":
        return ""
    own = counted.id if counted.type in BODIES and counted.named != "no" else ""
    return counted.affiliation or own


def only(mentions: Iterable[Mention], register: Register, types: tuple[str, ...]) -> str:
    """The one entity of these types that is mentioned; "" for none, or for several."""
    ids = {register.resolved(mention.entity) for mention in mentions}
    found = [id for id in ids if (entity := register.get(id)) and entity.type in types]
    return found[0] if len(found) == 1 else ""


def repeated_by(figure: Figure, earlier: Iterable[Figure], text: str) -> str:
    """The figure before it that says the same in a sentence of much the same words; "" where none does."""
    alike = [other for other in earlier if other.at.start < figure.at.start and is_same(other, figure)]
    words = telling(text, figure)
    for other in alike:
        there = telling(text, other)
        if there and words and len(there & words) >= SHARED * min(len(there), len(words)):
            return other.repeats or other.id
    return ""


def is_same(one: Figure, other: Figure) -> bool:
    said = ("kind", "unit", "value", "low", "high")
    if any(getattr(one, name) != getattr(other, name) for name in said) or bare(one.at.words) != bare(other.at.words):
        return False
    return one.kind in MEASURED or bare(one.counted) == bare(other.counted) != ""


def telling(text: str, figure: Figure) -> set[str]:
    """The longer words of the sentence of a figure."""
    around = sentence_around(text, figure.at.spans[0])
    words = text[around.start : around.end].casefold().split()
    return {word for each in words if len(word := each.strip(".,;:()“”\"'")) >= TELLING}
