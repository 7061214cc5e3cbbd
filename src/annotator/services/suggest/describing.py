"""What the words of an attribution say about it beyond who, cue and said: how the source is identified, what it is."""

from bisect import bisect_left
from functools import lru_cache
from typing import Any

from annotator.domain.anchors import Anchor
from annotator.services.reading.forms import WORD, has_proper_name
from annotator.services.reading.language import alike, known, pattern, table
from annotator.services.reading.sentences import sentence_around
from annotator.services.reading.speech import channel_of, has_insertion, identification_of, speech_act_of
from annotator.services.suggest.prose import Prose

NAMELESS = ("anonymous", "unnamed")
CLOSING = ("”", "»")
LONGEST_CONDITION = 60  # characters


def described(read: Prose, who: Anchor, cue: Anchor, said: Anchor) -> dict[str, Any]:
    """Identification, type, role, channel, speech act and defects of the quotation, by the names of the fields."""
    language = read.language
    identification = identified(who.words, cue.words, language) if who else ""
    if identification in NAMELESS and is_withheld(read, cue):
        identification = "anonymous"
    act = act_of(cue.words.casefold(), language)
    return {
        "identification": identification,
        "anonymity_reason": withheld_because(read, cue or said) if identification == "anonymous" else "",
        "type": type_of(who.words, language),
        "role": role_of(who.words, language) if identification in NAMELESS else "",
        "channel": channel(cue.words, language) or channel(who.words, language) or "unknown",
        "speech_act": act,
        "polarity": "negative" if act == "denial" else "positive",
        "certainty": "possible" if act == "fear" else "certain",
        "quote_defect": defects(read, said),
    }


def is_withheld(read: Prose, cue: Anchor) -> bool:
    """ "a rescuer said on condition of anonymity": that stands behind the cue."""
    behind = read.text[cue.end : cue.end + LONGEST_CONDITION].lstrip(" ,").casefold() if cue else ""
    return bool(behind) and behind.startswith(tuple(table(read.language, "cues").get("withheld", ())))


@lru_cache(maxsize=4096)
def act_of(cue: str, language: str) -> str:
    """The same few cues come again and again."""
    return speech_act_of(cue, language)


@lru_cache(maxsize=4096)
def channel(words: str, language: str) -> str:
    return channel_of(words, "", language)


def defects(read: Prose, said: Anchor) -> tuple[str, ...]:
    """What is wrong with the quotation marks of what is said, as `quote_defects` tells it."""
    found = []
    if any(not mark.closed and any(a <= mark.start < b for a, b in said.spans) for mark in read.quotes):
        found.append("unclosed")
    if any(sign in said.words for sign in CLOSING) and any(is_unopened(read, a, b) for a, b in said.spans):
        found.append("unopened")
    if any(sign in said.words for sign in "([") and any(has_insertion(read.text, span) for span in said.spans):
        found.append("editorial_insertion")
    return tuple(found)


def is_unopened(read: Prose, start: int, end: int) -> bool:
    """A closing mark of which no quotation is closed."""
    inside = range(bisect_left(read.starts, start), bisect_left(read.starts, end))
    return any(read.plain[number] in CLOSING and not read.is_quoted(number) for number in inside)


@lru_cache(maxsize=4096)
def identified(who: str, cue: str, language: str) -> str:
    return identification_of(who, cue, language)


@lru_cache(maxsize=4096)
def type_of(who: str, language: str) -> str:
    """Person, organisation, document, group, by the noun; "" for a name, which the register knows."""
    words = [alike(word) for word in WORD.findall(who)]
    if not words or has_proper_name(who, language):
        return ""
    prepositions = known(language, "words", "prepositions")
    head = next((words[n - 1] for n in range(1, len(words)) if words[n] in prepositions), words[-1])
    for type_ in ("document", "media", "organisation", "group", "person"):
        if head in known(language, "source_type", type_):
            return type_
    return ""


def role_of(who: str, language: str) -> str:
    """ "senior Kurdish official" of "a senior Kurdish official", where what is said of the source is all there is."""
    words = who.split()
    while words and alike(words[0]) in known(language, "words", "determiners"):
        words.pop(0)
    people = known(language, "words", "people")
    return " ".join(words) if any(alike(word) in people for word in words) else ""


def withheld_because(read: Prose, at: Anchor) -> str:
    """Why the name is withheld, where the sentence says it; else `not_stated`."""
    around = sentence_around(read.text, at.spans[0])
    sentence = read.text[around.start : around.end]
    reasons = table(read.language, "anonymity_reason")
    return next(
        (key for key in reasons if pattern(read.language, "anonymity_reason", key).search(sentence)), "not_stated"
    )
