"""All that rules propose for a text: the kinds put together, in reading order."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.anchors import Span
from annotator.domain.annotations import Mention
from annotator.domain.records import Zone, altered
from annotator.domain.register import Register
from annotator.services.readers.guess import language_of
from annotator.services.reading.rules import Rules
from annotator.services.suggest.figures import suggest_figures
from annotator.services.suggest.linking import linked
from annotator.services.suggest.mentions import suggest_mentions
from annotator.services.suggest.others import Tell, of_others, with_others
from annotator.services.suggest.prose import prose
from annotator.services.suggest.sources import suggest_sources
from annotator.services.suggest.suggestion import Suggestion

NOT_READ = frozenset(["rights", "residue"])  # zones in which nothing is suggested


def suggest(
    text: str,
    *,
    language: str = "",
    published: str = "",
    zones: Sequence[Zone] = (),
    register: Register | None = None,
    rules: Rules | None = None,
    article: str = "",
    eager: bool = False,
    cues: Sequence[str] = (),
    tell: Tell = lambda problem: None,
) -> list[Suggestion]:
    """What an analyst could record in this text, each with its rule and how sure it is; nothing is saved.

    `language` is a BCP 47 code (guessed where empty), `published` an ISO date on which relative dates hang. Captions
    and headlines are read, rights and residue are not. `register` tells what the project knows, `rules` how its
    codebook reads numbers (without them: as in a new project); `article` is the id that goes into the records.
    `eager` asks for beliefs, intentions and less sure rules, too. `cues` are words for “said” that the project knows
    besides those of the language. `tell` hears of suggesters of others that failed.
    """
    spoken = language or language_of(text) or "en"
    read = prose(text, spoken, closed(zones), apart(zones))
    found = suggest_sources(text, language=spoken, published=published, eager=eager, cues=cues, read=read)
    found += suggest_mentions(text, language=spoken, register=register, article=article, eager=eager, read=read)
    found += suggest_figures(text, language=spoken, published=published, rules=rules, zones=zones, read=read)
    asked = {"language": spoken, "published": published, "zones": zones, "register": register}
    found = with_others(found, of_others(text, tell, **asked, article=article, eager=eager))
    found = linked(read, found, types_of(found, register), published=published, article=article)
    return sorted((within(one, article) for one in found), key=lambda one: one.record.main.start)


def within(one: Suggestion, article: str) -> Suggestion:
    """The suggestion as one for this article."""
    return replace(one, record=altered(one.record, {"article": article})) if article else one


def types_of(found: Iterable[Suggestion], register: Register | None) -> dict[str, str]:
    """What the entities of the register are that are mentioned."""
    ids = {one.record.entity for one in found if isinstance(one.record, Mention)} if register else set()
    return {id: entity.type for id in ids if register and (entity := register.get(id))}


def apart(zones: Iterable[Zone]) -> list[Span]:
    """What is read, but not as a part of the sentence beside it: datelines, bylines …"""
    return [Span(zone.start, zone.end) for zone in zones if zone.kind not in NOT_READ and not zone.deleted]


def closed(zones: Iterable[Zone]) -> list[Span]:
    """Where nobody reads."""
    return [Span(zone.start, zone.end) for zone in zones if zone.kind in NOT_READ and not zone.deleted]
