"""A source from words: who, cue and said, whom the words mean, and how they are identified."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import Mention, Source
from annotator.domain.page import Page
from annotator.domain.register import Register
from annotator.services.reading.sources import read_source
from annotator.services.reading.speech import (
    channel_of,
    identification_of,
    manner_of,
    quote_defects,
    speech_act_of,
)
from annotator.services.recording.figures import stretched
from annotator.services.recording.mentions import meant

ROLES = ("who", "cue", "said")
REMEMBERED = ("anonymity_reason", "role", "party", "proximity")
DETERMINED = ("speakers", "identification", "manner", "speech_act", "channel", "quote_defect")


def new_source(page: Page, register: Register, span: Span) -> Source:
    """A source from a whole attribution or one of its roles; the other roles are looked for in the sentence."""
    reading = read_source(page.text, span, page.article.language)
    found = {role: getattr(reading, role) for role in ROLES}
    if found["cue"] and all(span.encloses(each) for each in found["cue"]):  # then nothing is looked for outside
        found = {role: tuple(each for each in spans if span.encloses(each)) for role, spans in found.items()}
    roles: dict[str, Any] = {role: anchored(page.text, spans) for role, spans in found.items()}
    if not any(roles.values()):
        roles["said"] = anchor(page.text, span)
    source = determined(Source(article=page.article.id, **roles), page, register)
    source = like_earlier(nested(source, page, register), page)
    if reading.hearer:
        source = replace(source, relayed_by=speaker_at(page, register, anchor(page.text, reading.hearer)))
    return source


def nested(source: Source, page: Page, register: Register) -> Source:
    """The source within the innermost quote that holds its words; who said the outer one did not say this one."""
    spans = (source.said or source.main).spans
    inside = Anchor(spans, source.said.words)
    around = [s for s in page.of_type(Source) if s.said.encloses(inside) and s.said.spans != spans]
    outer = min(around, key=lambda s: s.said.end - s.said.start, default=None)
    if outer is None:
        return source
    if source.cue and source.cue.spans == outer.cue.spans:
        source = determined(replace(source, who=NOWHERE, cue=NOWHERE), page, register)
    return replace(source, nested_in=outer.id)


def like_earlier(source: Source, page: Page) -> Source:
    """The source with what was said of the same speakers before; one with the same words repeats that one.

    How near somebody is, and whether they are a party, does not change from sentence to sentence.
    """
    others = [s for s in page.of_type(Source) if s.type != "author"]
    same = [s for s in others if s.said.words and s.said.words == source.said.words]
    if same and not source.who:
        first = same[0]
        copied = {name: getattr(first, name) for name in ("speakers", "identification", *REMEMBERED)}
        return replace(source, duplicate_of=first.id, **copied)
    alike = [s for s in others if s.speakers and s.speakers == source.speakers]
    if not alike:
        return source
    copied = {name: getattr(alike[-1], name) for name in REMEMBERED}
    if not source.identification:
        copied["identification"] = alike[-1].identification
    return replace(source, **copied)


def author_voice(page: Page, span: Span) -> Source:
    """A source for what the article says in its own voice (type `author`, manner `unattributed`)."""
    return Source(article=page.article.id, said=anchor(page.text, span), type="author", manner="unattributed")


def with_role(source: Source, page: Page, register: Register, role: str, span: Span) -> Source:
    """The source with this stretch as *who*, *cue* or *said*: added to what is there, or in place of what it overlaps.

    Fields that the words determine follow them, unless somebody has set them to something else.
    """
    before, blank = determined(source, page, register), Source()
    where: dict[str, Any] = {role: stretched(getattr(source, role), page.text, span)}
    changed = replace(source, **where)
    follow = [n for n in DETERMINED if getattr(source, n) in (getattr(before, n), getattr(blank, n))]
    return determined(changed, page, register, only=follow)


def determined(source: Source, page: Page, register: Register, only: Sequence[str] = DETERMINED) -> Source:
    """The source with the fields that its words determine filled in."""
    found: dict[str, Any] = {
        "speakers": speakers_of(page, register, source.who),
        "identification": _identification(page, source),
        "manner": manner_of(page.text, source.said.spans) if source.said else "",
        "speech_act": speech_act_of(source.cue.words, page.article.language) or "statement",
        "channel": channel_of(source.cue.words, source.who.words, page.article.language) or "unknown",
        "quote_defect": quote_defects(page.text, source.said.spans) if source.said else (),
    }
    return replace(source, **{name: found[name] for name in only})


def _identification(page: Page, source: Source) -> str:
    if not source.who:
        return ""
    return identification_of(source.who.words, source.cue.words, page.article.language)


def speakers_of(page: Page, register: Register, who: Anchor) -> tuple[str, ...]:
    """Whom the words for the source mean, by the mentions inside them: a person if there is one, else the outermost."""
    inside = [m for m in page.of_type(Mention) if m.entity and m.at and who.encloses(m.at)]
    around = [m for m in page.of_type(Mention) if m.entity and m.at and m.at.encloses(who)]
    ids = list(dict.fromkeys(register.resolved(m.entity) for m in outermost(inside) or outermost(around)[-1:]))
    people = [id for id in ids if (entity := register.get(id)) and entity.type == "person"]
    return tuple(people or ids)


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Those that stand in no other of these, in reading order."""
    return [
        m
        for m in mentions
        if not any(o is not m and o.at.encloses(m.at) and o.at.spans != m.at.spans for o in mentions)
    ]


def speaker_at(page: Page, register: Register, at: Anchor) -> str:
    """The entity mentioned at these words, or the one that bears their name."""
    found = speakers_of(page, register, at)
    return found[0] if found else meant(page, register, at.words, "name")


def anchored(text: str, spans: tuple[Span, ...]) -> Anchor:
    return anchor(text, *spans) if spans else NOWHERE
