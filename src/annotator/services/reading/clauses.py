"""Parts of a sentence: where it breaks, who stands before or after a verb, who is told."""

import re
from dataclasses import dataclass
from functools import cache

from annotator.domain.anchors import Span
from annotator.services.reading.cues import closed_quotations
from annotator.services.reading.language import alike, entries, known, phrases, table, whole
from annotator.services.reading.quotes import quoted
from annotator.services.reading.sentences import trimmed

BREAK = ",;:—–،؛"
WORD = re.compile(r"[^\W_][\w'’.&-]*")
CAPITALS = r"[^\W\d_a-zß-öø-ÿ][\w.&’'-]*"
PERSON_LIMIT = 30


@dataclass(frozen=True)
class Clauses:
    """A sentence and the places after its breaks: commas and the like outside of quotations and brackets, and
    the ends
    of quotations that end in punctuation ("…,” he said")."""

    text: str
    span: Span
    breaks: tuple[int, ...]
    language: str

    def last_break(self, position: int) -> int:
        """The last break up to here, else the start of the sentence."""
        return max((place for place in self.breaks if place <= position), default=self.span.start)

    def next_break(self, position: int) -> int:
        return min((place for place in self.breaks if place > position), default=self.span.end)

    def words(self, start: int, end: int) -> Span:
        return trimmed(self.text, Span(start, max(start, end)))

    def first_word(self, position: int) -> str:
        match = WORD.search(self.text, position, self.span.end)
        return alike(match[0]).rstrip(".") if match else ""


def clauses(text: str, sentence: Span, language: str) -> Clauses:
    inside = [*quoted(text, sentence), *brackets(text, sentence)]
    places = {
        place + 1
        for place in range(sentence.start, sentence.end)
        if text[place] in BREAK
        and not any(part.start <= place < part.end for part in inside)
        and not (text[place - 1 : place].isdigit() and text[place + 1 : place + 2].isdigit())
    }
    for quote in closed_quotations(text, sentence):
        if sentence.start < quote.end < sentence.end and text[quote.end - 2] in ",!?.…":
            places.add(quote.end)
    return Clauses(text, sentence, tuple(sorted(places)), language)


def brackets(text: str, sentence: Span) -> list[Span]:
    return [Span(match.start(), match.end()) for match in re.compile(r"\([^()\n]*\)").finditer(text, *sentence)]


@cache
def day_words(language: str) -> frozenset[str]:
    rows = entries(language, "dates", "weekdays") + entries(language, "dates", "months")
    relative = entries(language, "dates", "today") + entries(language, "dates", "yesterday")
    return frozenset(alike(word) for row in rows for word in row.split()) | frozenset(map(alike, relative))


def hearer_after(parts: Clauses, cue: Span) -> Span | None:
    """Who was told: "told AFP", "told reporters"; French "a déclaré à l'AFP"."""
    language, text = parts.language, parts.text
    told = alike(text[cue.start : cue.end]).split()[-1] in known(language, "cues", "told")
    lead = "" if told else whole(entries(language, "cues", "to")) + r"\s+(?:l['’]\s?)?"
    if not told and not entries(language, "cues", "to"):
        return None
    named = rf"(?:the\s+)?{CAPITALS}(?:\s+{CAPITALS})*"
    listed = rf"(?i:{whole(entries(language, 'cues', 'hearers'))})"
    match = re.compile(rf"\s+{lead}(?P<hearer>{listed}|{named}|a\s+\w+)").match(text, cue.end, parts.span.end)
    if not match:
        return None
    words = list(WORD.finditer(text, match.start("hearer"), match.end("hearer")))
    while words and alike(words[-1][0]).rstrip(".") in day_words(language):
        words.pop()
    return Span(match.start("hearer"), words[-1].end()) if words else None


def addressed_after(parts: Clauses, cue: Span) -> Span | None:
    """To whom an appeal goes: "renewed its appeal to the world for help"."""
    to, request = (whole(entries(parts.language, "cues", key)) for key in ("addressed", "before_request"))
    match = re.compile(rf"\s+{to}\s+([^,.;:“”]{{2,40}}?)(?=\s+{request}\s)").match(parts.text, cue.end, parts.span.end)
    return Span(*match.span(1)) if match else None


def subject_after(parts: Clauses, start: int) -> Span | None:
    """The noun phrase of an inverted "…, said X": it must begin as one, and takes a name set beside it
    along."""
    match = WORD.search(parts.text, start, parts.span.end)
    if not match or parts.text[start : match.start()].strip(" \u00a0"):
        return None
    if not begins_noun(match[0], parts.language) and not titles_name(parts, match.start()):
        return None
    end = parts.next_break(match.start())
    while end < parts.span.end and goes_beside(parts, end):
        end = parts.next_break(end)
    end = min(end, adjunct_start(parts, match.start(), end))
    who = parts.words(match.start(), end)
    return who if who.start < who.end else None


def is_clause(parts: Clauses, span: Span) -> bool:
    """It holds a verb of its own, so it is no noun phrase: "said the tower had fallen"."""
    words = [alike(word[0]) for word in WORD.finditer(parts.text, span.start, span.end)]
    has_verb = bool(known(parts.language, "words", "auxiliaries") & set(words))
    return has_verb and not known(parts.language, "words", "relatives") & set(words)


def titles_name(parts: Clauses, start: int) -> bool:
    """ "port chief Ole Berg": a few words of title, then a name."""
    words = [match[0] for match in WORD.finditer(parts.text, start, parts.next_break(start))][:4]
    title = [word for word in words if word[0].islower()]
    closed = ("prepositions", "conjunctions", "adverbs", "auxiliaries", "pronouns")
    is_closed = any(alike(word) in known(parts.language, "words", key) for word in title for key in closed)
    return 0 < len(title) < len(words) and not is_closed and words[len(title)][0].isupper()


def begins_noun(word: str, language: str) -> bool:
    plain = alike(word).rstrip(".")
    if plain in day_words(language) or plain in known(language, "cues", "that"):
        return False
    if plain in known(language, "words", "determiners") or plain in known(language, "identification", "collective"):
        return True
    listed = known(language, "words", "people") | known(language, "identification", "unnamed")
    elided = any(plain.startswith(short) for short in known(language, "words", "determiners") if short.endswith("'"))
    return word[0].isupper() or plain in listed or elided or not word[0].islower()


def goes_beside(parts: Clauses, position: int) -> bool:
    """A name or a description after a comma belongs to the noun before it, unless a clause begins there."""
    match = WORD.search(parts.text, position, parts.span.end)
    if not match or parts.text[position : match.start()].strip(" \u00a0") or parts.text[position - 1] != ",":
        return False
    plain = alike(match[0])
    if plain in known(parts.language, "cues", "ends") or plain in day_words(parts.language):
        return False
    return match[0][0].isupper() or plain in known(parts.language, "words", "indefinite") | {"the"}


def adjunct_start(parts: Clauses, start: int, end: int) -> int:
    """Where "on Monday" or "in a statement" begins after a name; the end where there is none."""
    language = parts.language
    channels = [word for words in table(language, "channel").values() for word in words]
    preposition = whole(entries(language, "cues", "adjunct"))
    through = rf"\s+{preposition}(?:\s+[\w'’]+)?\s+{whole(channels)}"
    ending = rf"(?:{through}|(?:\s+{preposition})?\s+{whole(day_words(language))})"
    match = re.compile(ending, re.IGNORECASE).search(parts.text, start, end)
    return match.start() if match else end


def subject_before(parts: Clauses, start: int, end: int) -> Span | None:
    """The noun phrase between a break and a verb, without "and" or "But" before it; of a relative clause,
    "which"."""
    who = parts.words(start, end)
    words = list(WORD.finditer(parts.text, who.start, who.end))
    if not words or len(words) > PERSON_LIMIT:
        return None
    relatives = [word for word in words if alike(word[0]) in known(parts.language, "words", "relatives")]
    if relatives and relatives[-1].end() == who.end:
        return Span(*relatives[-1].span())
    while len(words) > 1 and alike(words[0][0]) in known(parts.language, "cues", "leads") | known(
        parts.language, "cues", "ends"
    ):
        words.pop(0)
    who = parts.words(words[0].start(), who.end)
    first = alike(words[0][0])
    if first in known(parts.language, "words", "prepositions") or first in day_words(parts.language):
        return None
    return (
        who if begins_noun(words[0][0], parts.language) or first in known(parts.language, "words", "pronouns") else None
    )


def named_and_described(parts: Clauses, end: int, surely: bool = False) -> Span | None:
    """ "Name Surname, a senior official," right before a verb: all of it, when it holds no verb.

    `surely`: what follows the verb is known to be a clause, so that any description will do.
    """
    comma = parts.last_break(end)
    earlier = parts.last_break(comma - 1)
    start = parts.last_break(earlier - 1) if earlier > parts.span.start else earlier
    if earlier == parts.span.start or parts.text[earlier - 1] != ",":
        return None
    who = parts.words(start, comma)
    words = [alike(word[0]) for word in WORD.finditer(parts.text, who.start, who.end)]
    described = parts.first_word(earlier)
    is_apart = described in known(parts.language, "words", "indefinite") | {"the", "who"} or described.isdigit()
    if not (is_apart or surely) or len(words) > PERSON_LIMIT or not parts.text[who.start : who.start + 1].isupper():
        return None
    return None if known(parts.language, "words", "auxiliaries") & set(words) and described != "who" else who


def adjunct_follows(parts: Clauses, position: int) -> bool:
    """Nothing but a time, a place or the end follows: "…, X said on Friday.", "…,” X said."."""
    rest = parts.words(position, parts.next_break(position))
    if rest.start >= rest.end or parts.next_break(position) == position + 1:
        return True
    word = parts.first_word(position)
    return word in known(parts.language, "cues", "adjunct") | day_words(parts.language) and not re.match(
        r"\s*[“«\"„]", parts.text[position:]
    )


def that_after(parts: Clauses, position: int, limit: int) -> int:
    """The "that" that opens what is said, within a few words; -1 where there is none."""
    match = phrases(entries(parts.language, "cues", "that")).search(parts.text, position, limit)
    between = parts.text[position : match.start()] if match else ""
    return match.start() if match and len(between.split()) <= 6 and "," not in between else -1
