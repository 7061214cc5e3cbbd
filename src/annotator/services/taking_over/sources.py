"""Sources from what brat has as events of attribution."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.anchors import NOWHERE, Span, anchor
from annotator.domain.annotations import Source
from annotator.domain.page import Page
from annotator.domain.register import Register
from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.brat import Event
from annotator.services.recording.sources import determined
from annotator.services.taking_over.drafts import Coding
from annotator.services.taking_over.kinds import ROLES, Kinds, alike, role

DEEPEST = 30  # quotes within quotes that are looked at


def put_sources(coding: Coding, register: Register, table: Kinds) -> None:
    """Make sources of whatever attributes; manner, act, channel … follow from the words, as when one is recorded."""
    found: list[Source] = []
    for event in coding.standoff.events.values():
        if alike(event.type) not in table.sources:
            coding.leave(sentence("event “{0}”", event.type), event.id, coding.words_of(event.trigger))
        elif source := _source(coding, event, table):
            page = Page(coding.article, coding.text, coding.mentions_at(source.who) if source.who else ())
            found.append(determined(source, page, register))
    for source in _nested(found):
        coding.put(source, coding.standoff.events[source.id].type)


def _source(coding: Coding, event: Event, table: Kinds) -> Source | None:
    """The source of an event; None where no words are its own. What it is at is the cue where it names none."""
    spans: dict[str, list[Span]] = {played: [] for played in ROLES}
    later: set[str] = set()  # roles of which words are passed over
    for name, id in event.roles:
        played, at = table.roles.get(role(name)), coding.places.get(id)
        if played is None:
            coding.leave(sentence("role “{0}” of “{1}”", name, event.type), event.id, coding.words_of(id))
        elif at is None:
            coding.leave(_why_missing(coding, event, id), f"{event.id} {name}:{id}")
        elif coding.line_by_line and (event.id, id) in coding.standoff.later:
            coding.leave(sentence("words that stand after the “{0}” that names them", event.type), event.id, at.words)
            later.add(played)
        else:
            spans[played] += at.spans
    if "cue" in later and not spans["cue"]:
        coding.leave(sentence("“{0}” whose cue stands after it", event.type), event.id)
        return None
    trigger = coding.places.get(event.trigger)
    if (spans["who"] or spans["said"]) and not spans["cue"] and trigger is not None:
        spans["cue"] += trigger.spans
    if not any(spans.values()):
        coding.leave(sentence("“{0}” without words for who, cue or said", event.type), event.id)
        return None
    who, cue, said = (anchor(coding.text, *spans[played]) if spans[played] else NOWHERE for played in ROLES)
    return Source(id=event.id, article=coding.article.id, who=who, cue=cue, said=said)


def _why_missing(coding: Coding, event: Event, id: str) -> Sentence:
    if id in coding.standoff.events:
        return sentence("a part of “{0}” that is an event itself", event.type)
    return sentence("a part of “{0}” that is not there", event.type)


def _nested(sources: Iterable[Source]) -> list[Source]:
    """The sources in their order, each within the innermost one in whose *said* all of its own words stand."""
    sources = list(sources)
    done = {source.id: source for source in sources}
    around: list[Source] = []
    for source in sorted(sources, key=lambda s: (s.main.start, -s.main.end, s.id)):
        own = source.main
        around = [other for other in around[-DEEPEST:] if other.said.end > own.start]
        outer = [other for other in around if other.said.encloses(own)]
        inner = min(outer, key=lambda other: other.said.end - other.said.start, default=None)
        if inner:
            done[source.id] = replace(source, nested_in=inner.id)
        around += [source] if source.said else []
    return list(done.values())
