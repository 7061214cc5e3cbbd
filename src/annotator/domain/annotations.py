"""What is recorded in an article: mentions of entities, figures, and sources."""

from dataclasses import dataclass

from annotator.domain.anchors import NOWHERE, Anchor
from annotator.domain.fields import ask
from annotator.domain.records import Annotation


@dataclass(frozen=True, kw_only=True)
class Mention(Annotation):
    """Words that talk of an entity."""

    at: Anchor = ask(NOWHERE, "Words", "The words that talk of it.")
    entity: str = ask("", "Entity", "Who or what it is.", link="entity", required=True)
    form: str = ask("", "Form", "A name, an acronym, a description, a pronoun …", choices="form")

    @property
    def main(self) -> Anchor:
        return self.at


@dataclass(frozen=True, kw_only=True)
class Figure(Annotation):
    """A number, what it counts, its limits, and who gave it."""

    at: Anchor = ask(NOWHERE, "Words", "The number with its modifier and unit: “at least 3,500”.")
    value: float | None = ask(
        None, "Value", "The number written out: 2500000 for “2.5 million”. Empty for a vague word.", required=True
    )
    low: float | None = ask(None, "Low", "The smallest number it can mean. Empty: not known.")
    high: float | None = ask(None, "High", "The largest number it can mean. Empty: not known.")
    comparator: str = ask("", "Reads as", "How the words limit the number.", choices="comparator")
    rule: str = ask("", "Rule", "The line of the table that gave value and limits.", shown=False)
    kind: str = ask("", "Kind", "A count, money, a duration …", choices="figure.kind", more=True)
    unit: str = ask("", "Unit", "day, USD, km; empty for a count.", more=True)
    counted: str = ask("", "Counted", "What is counted, in words: “suspected members of IS”.", required=True)
    counted_at: Anchor = ask(NOWHERE, "Counted, words", "Where the article says what is counted.", more=True)
    counted_entity: str = ask("", "Who is counted", "The entity that is counted.", link="entity")
    category: str = ask("", "Category", "What kind of people.", choices="figure.category")
    status: str = ask("", "Status", "What happened to them.", choices="figure.status", required=True)
    side: str = ask("", "Side", "Whose they were.", link="entity", more=True)
    by: str = ask("", "By", "Who did it.", link="entity", more=True)
    place: str = ask("", "Where", "The place.", link="entity")
    event: str = ask("", "Event", "In which event.", link="entity")
    earliest: str = ask("", "From", "The first day it is about.", kind="date")
    latest: str = ask("", "To", "The last day it is about.", kind="date")
    when_at: Anchor = ask(NOWHERE, "When, words", "Where the article says when.", more=True)
    source: str = ask("", "Said by", "Who gave it. Empty: not said yet.", link="source")
    part_of: str = ask("", "Part of", "“Including 124 …”: the total it is a part of.", link="figure")
    parts_complete: str = ask("", "Parts complete", "Do its parts make up all of it?", choices="yes_no_unknown")
    repeats: str = ask("", "Repeats", "The same figure, said again.", link="figure", more=True)
    supersedes: str = ask("", "Replaces", "An older report that this one replaces.", link="figure", more=True)
    certainty: str = ask("certain", "Certainty", "How sure the words are.", choices="certainty", more=True)

    @property
    def main(self) -> Anchor:
        return self.at


@dataclass(frozen=True, kw_only=True)
class Source(Annotation):
    """Words that somebody is said to have said, and who it was."""

    who: Anchor = ask(NOWHERE, "Who", "The words for the source: “the OSDH”.")
    cue: Anchor = ask(NOWHERE, "Cue", "The words that attribute: said, according to …")
    said: Anchor = ask(NOWHERE, "Said", "The words that are attributed.")
    speakers: tuple[str, ...] = ask((), "Speakers", "Whom the words mean; usually one.", link="entity", required=True)
    type: str = ask("", "Type", "Empty: as the entity says.", choices="source.type", more=True)
    identification: str = ask(
        "", "Identified", "Named, unnamed, or the name is withheld.", choices="identification", required=True
    )
    anonymity_reason: str = ask("", "Why no name", "The reason the article gives.", choices="anonymity_reason")
    role: str = ask("", "Role", "Empty: as the entity says.")
    organisation: str = ask("", "Speaks for", "Empty: as the entity says.", link="entity", more=True)
    party: str = ask("unknown", "A party", "Are they a party to the conflict?", choices="yes_no_unknown")
    proximity: str = ask("unknown", "Nearness", "How near they were to it.", choices="proximity")
    relayed_by: str = ask("", "Relayed by", "“Told AFP”: who heard it and passed it on.", link="entity")
    addressee: str = ask("", "Addressed to", "To whom it was said.", link="entity", more=True)
    channel: str = ask("unknown", "Channel", "How it was said.", choices="channel")
    manner: str = ask("", "Manner", "Word for word, or in the article's words.", choices="manner")
    speech_act: str = ask("statement", "Speech act", "What they did by saying it.", choices="speech_act")
    certainty: str = ask("certain", "Certainty", "How sure they are of it.", choices="certainty")
    polarity: str = ask("positive", "Polarity", "Negative: they deny it.", choices="polarity", more=True)
    earliest: str = ask("", "From", "When it was said.", kind="date", more=True)
    latest: str = ask("", "To", "When it was said, at the latest.", kind="date", more=True)
    when_at: Anchor = ask(NOWHERE, "When, words", "Where the article says when.", more=True)
    nested_in: str = ask("", "Within", "The quote that this one stands in.", link="source", more=True)
    duplicate_of: str = ask("", "Repeats", "The same words: a crosshead.", link="source", more=True)
    quote_defect: tuple[str, ...] = ask(
        (), "Defects", "What is wrong with the quote.", choices="quote_defect", more=True
    )

    @property
    def main(self) -> Anchor:
        """All its stretches, in reading order; the words are those of *said*, else of what there is."""
        spans = sorted(self.who.spans + self.cue.spans + self.said.spans)
        words = self.said.words or self.who.words or self.cue.words
        return Anchor(tuple(spans), words)


AnyAnnotation = Mention | Figure | Source
ANNOTATIONS: tuple[type[AnyAnnotation], ...] = (Mention, Figure, Source)
