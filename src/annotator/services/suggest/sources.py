"""Proposes sources: who said what, with which words, by rules over the words of a language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import AnyAnnotation, Source
from annotator.services.suggest.attributing import attributions
from annotator.services.suggest.contents import Around, addressed
from annotator.services.suggest.contents import said as said_of
from annotator.services.suggest.describing import described
from annotator.services.suggest.labels import Label, labels
from annotator.services.suggest.prose import Prose, Stretch, prose
from annotator.services.suggest.suggestion import Suggestion
from annotator.services.suggest.trust import EAGER, QUIET, confidence
from annotator.services.suggest.verbs import lexicon

AHEAD = 60  # letters between an attribution and a quotation that goes on with it
NEXT = 8  # the same where a paragraph ends between them


@dataclass(frozen=True)
class Found:
    """An attribution as it is found, in words by number."""

    who: Stretch | None
    cue: Stretch
    said: tuple[Stretch, ...]
    rule: str
    confidence: float
    hearer: Stretch | None = None
    addressee: Stretch | None = None


def suggest_sources(
    text: str,
    *,
    language: str = "en",
    published: str = "",
    zones: Sequence[Span] = (),
    eager: bool = False,
    cues: Sequence[str] = (),
    read: Prose | None = None,
) -> list[Suggestion]:
    """The attributions of an article, in reading order, each with its rule and how often that rule is right.

    `zones`: stretches that are not read (rights, residue). `eager`: beliefs, intentions and rules less sure, too.
    `cues`: words for “said” that are known besides those of the language. `read`: the text cut into words already.
    """
    read = read or prose(text, language or "en", zones)
    found = sorted(all_found(read, eager, tuple(cues)), key=lambda one: one.cue)
    made: list[Suggestion] = []
    for one in found:
        made.append(suggestion(read, one, made[-1].record if made else None))
    return made


def all_found(read: Prose, eager: bool, cues: tuple[str, ...] = ()) -> list[Found]:
    """Sentence by sentence; quotations that go on in the next sentence or paragraph stay with who began them."""
    listed, least = lexicon(read.language, cues), EAGER if eager else QUIET
    labelled = [label for label in labels(read) if confidence(label.rule) >= least]
    told = set().union(*(range(label.said.first, label.said.last) for label in labelled))
    found: list[Found] = []
    waiting: list[Stretch] = []  # paragraphs of a long quotation of which it is not known yet who says it
    for sentence in read.sentences:
        if sentence.first in told:
            continue
        if goes_on(read, sentence, found):
            found[-1] = replace(found[-1], said=(*found[-1].said, sentence))
            continue
        around = Around(read, sentence, attributions(read, sentence, listed), listed)
        here = list(in_sentence(around, least))
        if here and waiting and here[0].said[0].first == sentence.first:
            here[0] = replace(here[0], said=(*waiting, *here[0].said))
        waiting = [*waiting, sentence] if not here and is_unfinished(read, sentence) else []
        found.extend(here)
    return [*found, *map(of_label, labelled)]


def is_unfinished(read: Prose, sentence: Stretch) -> bool:
    """A paragraph that is a quotation never closed, as long ones are set: the next paragraph opens it again."""
    first, last = sentence
    if not (read.starts_paragraph(first) and read.opens_quote(first) and not read.quotes[read.quote[first]].closed):
        return False
    return last < len(read.words) and read.words[last] == read.words[first] and read.starts_paragraph(last)


def of_label(label: Label) -> Found:
    return Found(label.who, label.cue, (label.said,), label.rule, confidence(label.rule))


def in_sentence(around: Around, least: float) -> Iterator[Found]:
    for place, one in enumerate(around.found):
        content = said_of(around, place)
        if content is None:
            continue
        sure = confidence(content.rule, content.form, one.doubt)
        if sure >= least:
            cue = Stretch(one.cue.first, content.cue_last or one.cue.last)
            name = "_".join(filter(None, (content.form, content.rule, one.doubt)))
            yield Found(one.who, cue, content.stretches, name, sure, one.hearer, addressed(around, place))


def goes_on(read: Prose, sentence: Stretch, found: list[Found]) -> bool:
    """Nothing but a quotation, right behind somebody's: “…,” said X. “…”; or the next paragraph of one."""
    first, last = sentence
    if not found or not read.opens_quote(first) or read.quote[first] != read.quote[last - 1]:
        return False
    previous = found[-1]
    last = max(previous.cue.last, *(piece.last for piece in previous.said), previous.who.last if previous.who else 0)
    between = read.text[read.ends[last - 1] : read.starts[sentence.first]]
    if "\n" not in between:
        return len(between) < AHEAD
    inside = read.quote[previous.said[-1].last - 1]
    return len(between) < NEXT and inside >= 0 and not read.quotes[inside].closed


def suggestion(read: Prose, found: Found, last: AnyAnnotation | None) -> Suggestion:
    """The record of an attribution, with what its own words tell, and the one before it."""
    who, cue = anchored(read, [found.who] if found.who else []), anchored(read, [found.cue])
    said = anchored(read, found.said)
    told = described(read, who, cue, said)
    if who and isinstance(last, Source) and last.identification:
        told |= known_from(last, who, told["identification"])
    source = Source(origin="suggested", who=who, cue=cue, said=said, manner=manner(read, found.said), **told)
    named = {"relayed_by": anchored(read, [found.hearer])} if found.hearer and is_relay(read, found.hearer) else {}
    named |= {"addressee": anchored(read, [found.addressee])} if found.addressee else {}
    return Suggestion(source, found.confidence, found.rule, named)


def known_from(last: Source, who: Anchor, identification: str) -> dict[str, str]:
    """The same words (", ensuring that") are known as before; a pronoun is as well identified as who spoke last."""
    if who.spans == last.who.spans:
        return {name: getattr(last, name) for name in ("identification", "anonymity_reason", "role", "type")}
    return {} if identification else {"identification": last.identification}


def is_relay(read: Prose, hearer: Stretch) -> bool:
    """Who was told by name passed it on: AFP; "reporters" and "the crowd" did not."""
    return any(read.words[number][0].isupper() for number in range(*hearer))


def anchored(read: Prose, stretches: Sequence[Stretch]) -> Anchor:
    return anchor(read.text, *(read.span(*each) for each in stretches)) if stretches else NOWHERE


def manner(read: Prose, stretches: Sequence[Stretch]) -> str:
    """`direct`: all of it stands in quotation marks; `mixed`: some of it; `indirect`: none."""
    numbers = [n for each in stretches for n in range(*each) if read.words[n][0].isalnum()]
    inside = sum(map(read.is_quoted, numbers))
    return "indirect" if not inside else "direct" if inside == len(numbers) else "mixed"
