"""From what stands in an `.ann` file to records."""

from collections import defaultdict
from dataclasses import replace

from annotator.domain.anchors import GAP
from annotator.domain.annotations import Figure, Source
from annotator.domain.page import Page
from annotator.domain.sentences import sentence
from annotator.services.readers.brat import Event, TextBound
from annotator.services.reading.figures import read_figure
from annotator.services.recording.figures import new_figure
from annotator.services.taking_over.drafts import Coding, Draft, Known
from annotator.services.taking_over.kinds import Kinds, alike, kinds
from annotator.services.taking_over.mentions import put_mentions
from annotator.services.taking_over.sources import put_sources


def drafted(coding: Coding, known: Known) -> list[Draft]:
    """The records of a file; whatever they cannot hold is in `coding.left`."""
    table = kinds()
    coding.left.merge(coding.standoff.faults)
    for event in coding.standoff.events.values():
        _claim(coding, event)
    put_mentions(coding, known.entries, table)
    for each in coding.standoff.texts.values():
        if each.id in coding.places:
            _put_other(coding, each, known, table)
    put_sources(coding, known.entries.register, table)
    _put_attributes(coding, table)
    _put_notes(coding)
    return list(coding.drafts.values())


def _claim(coding: Coding, event: Event) -> None:
    """Words that an event is at, or that play a role in it, need not become a record of their own."""
    for id in (event.trigger, *(id for _, id in event.roles)):
        coding.belongs.setdefault(id, event.id)


def _put_other(coding: Coding, each: TextBound, known: Known, table: Kinds) -> None:
    """Words that are no mention: a figure, a part of an event, or left out."""
    type_ = alike(each.type)
    if type_ in table.figures:
        _put_figure(coding, each, known)
    elif type_ not in table.entities and each.id not in coding.belongs:
        coding.leave(sentence("words marked “{0}”", each.type), each.id, each.words)


def _put_figure(coding: Coding, each: TextBound, known: Known) -> None:
    """A figure that reads its own value, and what is counted, as when one is recorded."""
    at, article = coding.places[each.id], coding.article
    if len(at.spans) == 1:
        page = Page(article, coding.text, coding.mentions_at(at))
        made = new_figure(page, known.entries.register, known.rules, at.spans[0])
    else:
        read = read_figure(at.words.replace(GAP, " "), known.rules, article.language)
        made = Figure(article=article.id, at=at, value=read.value, low=read.low, high=read.high, unit=read.unit)
        rule = "" if read.rule == "exact" else read.rule
        made = replace(made, comparator=read.comparator, rule=rule, kind=read.kind or "count")
    coding.put(replace(made, id=each.id), each.type)


def _put_attributes(coding: Coding, table: Kinds) -> None:
    """A source may be said to deny, or not to be sure; all other attributes have no field."""
    for attribute in coding.standoff.attributes:
        draft = coding.drafts.get(attribute.target)
        plain = attribute.value.casefold() in ("", "true", "yes")
        name = alike(attribute.name) if plain and draft and isinstance(draft.record, Source) else ""
        if name in table.negative:
            coding.change(attribute.target, polarity="negative")
        elif name in table.possible:
            coding.change(attribute.target, certainty="possible")
        else:
            words = f"{attribute.name} {attribute.value}".strip()
            coding.leave(sentence("attribute “{0}”", words), f"{attribute.id} {attribute.target}")


def _put_notes(coding: Coding) -> None:
    """A note on words that play a role in an attribution is one on the attribution."""
    notes: dict[str, list[str]] = defaultdict(list)
    for note in coding.standoff.notes:
        target = note.target if note.target in coding.drafts else coding.belongs.get(note.target, "")
        if target in coding.drafts:
            notes[target] += [note.words] if note.words else []
        else:
            coding.leave(sentence("note on what is not taken in"), f"{note.id} {note.target}", note.words)
    for target, words in notes.items():
        coding.change(target, note="\n".join(words))
