"""Words that attribute: *said*, *according to the latest report by*, *fearing*. Data: `[cues]`, `[verbs]` of
a language."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.language import alike, entries, known, pattern, phrases, table, whole
from annotator.services.reading.quotes import paragraphs, quotations

PRECEDING_WORD = re.compile(r"([\w'’-]+)\s+$")


@dataclass(frozen=True)
class Cue:
    """Where it stands, of what make it is, and the speech act that it names."""

    span: Span
    form: Literal["phrase", "verb", "participle"]
    act: str


def cues_in(text: str, span: Span, language: str) -> list[Cue]:
    """The cues of a stretch of text in order, with auxiliaries ("had earlier indicated"); none inside of
    quotations."""
    found = [
        Cue(extended_by(text, match, span, language), "phrase", "statement")
        for match in pattern(language, "cues", "phrases").finditer(text, span.start, span.end)
    ]
    for match in verb_pattern(language).finditer(text, span.start, span.end):
        if is_cue(text, match, span, language):
            found.append(verb_cue(text, match, span, language))
    inside = closed_quotations(text, span)
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        in_quote = any(quote.start < cue.span.start and cue.span.end < quote.end for quote in inside)
        if not in_quote and not (kept and cue.span.start < kept[-1].span.end):
            kept.append(cue)
    return kept


def closed_quotations(text: str, span: Span) -> list[Span]:
    """Outer quotations with both their marks, of the paragraphs that the span touches."""
    marks = [mark for part in paragraphs(text) if part.overlaps(span) for mark in quotations(text, part)]
    return [Span(mark.start, mark.end) for mark in marks if mark.outer and mark.closed]


@cache
def acts(language: str) -> dict[str, str]:
    """Each verb and phrase → its speech act."""
    return {
        alike(word): act
        for section in ("verbs", "verb_phrases")
        for act, words in table(language, section).items()
        for word in words
    }


@cache
def verb_pattern(language: str) -> re.Pattern[str]:
    return phrases(acts(language))


def act_of(words: str, language: str) -> str:
    """The speech act of a cue's words; `statement` where nothing says otherwise."""
    for section in ("verb_phrases", "verbs"):
        for act in table(language, section):
            if pattern(language, section, act).search(words):
                return act
    return "statement"


def is_cue(text: str, match: re.Match[str], span: Span, language: str) -> bool:
    """A verb, and not the noun of the same letters: "the report", "its claims", "to say"; nor a part of a
    name."""
    if match[0][0].isupper() and text[span.start : match.start()].strip('“«„‘"( '):
        return False
    before = PRECEDING_WORD.search(text[max(span.start, match.start() - 30) : match.start()])
    word = alike(before[1]) if before else ""
    if is_participle(match[0], language):
        return word not in known(language, "words", "auxiliaries") and word not in known(
            language, "words", "determiners"
        )
    excluded = known(language, "words", "determiners") | known(language, "words", "prepositions")
    return word not in excluded or bool(
        known(language, "words", "pronouns") & {word} - known(language, "words", "determiners")
    )


def is_participle(words: str, language: str) -> bool:
    first = alike(words).partition(" ")[0]
    return first.endswith(entries(language, "cues", "participle_endings") or ("\n",))


def verb_cue(text: str, match: re.Match[str], span: Span, language: str) -> Cue:
    """The verb with the auxiliaries and adverbs before it, and a remark that the name is withheld after
    it."""
    form: Literal["verb", "participle"] = "participle" if is_participle(match[0], language) else "verb"
    start, end = match.start(), match.end()
    while form == "verb":
        before = last_word(text, span.start, start)
        if not before or alike(before[1]) not in helpers(language):
            break
        start = before.start(1)
    withheld = pattern(language, "cues", "withheld").match(text, min(end + 1, len(text)))
    end = withheld.end() if withheld else end
    act = acts(language).get(alike(match[0])) or act_of(match[0], language)
    return Cue(Span(start, end), form, act)


def last_word(text: str, first: int, position: int) -> re.Match[str] | None:
    """The word right before a place, with nothing but white space between."""
    return re.compile(r"(?<!\S)([^\W\d_]+)\s+\Z").search(text[:position], max(first, position - 30))


@cache
def helpers(language: str) -> frozenset[str]:
    return known(language, "words", "auxiliaries") | known(language, "words", "adverbs")


def extended_by(text: str, match: re.Match[str], span: Span, language: str) -> Span:
    """ "according to" with the document it names: "according to the latest report established by"."""
    nouns = whole(entries(language, "cues", "phrase_nouns"))
    by = whole(entries(language, "cues", "phrase_by"))
    longer = re.compile(rf"(?:\s+[\w'’-]+){{0,4}}?\s+{nouns}(?:\s+\w+){{0,2}}?\s+{by}", re.IGNORECASE)
    found = longer.match(text, match.end(), span.end)
    return Span(match.start(), found.end() if found else match.end())
