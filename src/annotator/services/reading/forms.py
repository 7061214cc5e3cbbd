"""In what form a mention names its entity: name, acronym, nominal, pronoun, adjective."""

import re
from functools import cache
from typing import Literal

from annotator.domain.anchors import Span
from annotator.services.reading.language import alike, entries, known

Form = Literal["name", "acronym", "nominal", "pronoun", "adjective"]
ACRONYM = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]\.?){2,8}(?:[-/]?\d{1,3})?s?")
WORD = re.compile(r"[^\W_][\w'’.&-]*")
LINKS = frozenset(
    [
        "of",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "and",
        "et",
        "al",
        "el",
        "bin",
        "ibn",
        "von",
        "van",
        "for",
        "the",
        "da",
        "di",
        "dos",
        "del",
        "y",
        "e",
        "l'",
    ]
)


def form_of(text: str, span: Span, language: str) -> Form:
    """The form of the words at a span (records.md, Mention): from the words, and from what stands around
    them.

    A capital at the start of a sentence proves nothing; "Syrian" before a noun is an adjective.
    """
    said = text[span.start : span.end].strip("“”«»\"'’‘ ,.")
    listed = WORD.findall(said)
    if not listed:
        return "nominal"
    if len(listed) == 1:
        return form_of_one(text, span, listed[0], language)
    first = alike(listed[0])
    if all(alike(word) in known(language, "words", "pronouns") for word in listed):
        return "pronoun"
    definite = first in known(language, "words", "determiners")
    if (definite and first in known(language, "words", "indefinite")) or listed[0][0].isdigit():
        return "nominal"
    rest = listed[1:] if definite else listed
    return form_of_many(rest, definite, starts_sentence(text, span.start), language)


def form_of_one(text: str, span: Span, word: str, language: str) -> Form:
    if ACRONYM.fullmatch(word) and not word.istitle():
        return "acronym"
    if alike(word) in known(language, "words", "pronouns"):
        return "pronoun"
    if not word[0].isupper():
        return "name" if not word[0].islower() and not word[0].isdigit() else "nominal"
    if is_demonym(word, language) and re.match(r"[ \u00a0-]+[^\W\d_A-Z]", text[span.end : span.end + 3]):
        return "adjective"
    if is_people(word, language):
        return "nominal"
    usual = starts_sentence(text, span.start) and (word.endswith("ing") or is_person_word(word, language))
    return "nominal" if usual else "name"


def form_of_many(listed: list[str], definite: bool, at_start: bool, language: str) -> Form:
    """Names are capitals with links between them: "Observatory of human rights" begins as one, and so is
    one."""
    capitals = [word for word in listed if word[0].isupper() or not word[0].islower()]
    if at_start and is_described(listed, language):
        return "nominal"
    if not capitals or is_person_word(listed[-1], language) or (len(listed) == 1 and is_people(listed[0], language)):
        return "nominal"
    if definite and len(listed) == 1 and alike(listed[0]) in known(language, "described", "organisation ngo"):
        return "nominal"
    if is_part_of_place(listed, language):
        return "name"
    solid = [word for word in listed if alike(word) not in LINKS]
    if all(word in capitals for word in solid):
        return "nominal" if definite and all(is_demonym(word, language) for word in solid) else "name"
    if not listed[0][0].isupper() or (definite and is_demonym(listed[0], language)):
        return "nominal"
    return "nominal" if at_start and len(capitals) == 1 and not is_demonym(listed[0], language) else "name"


def is_part_of_place(listed: list[str], language: str) -> bool:
    """ "The northeast of Syria": a side of the sky, a link, and a name."""
    sides = known(language, "described", "place region")
    return len(listed) > 2 and alike(listed[0]) in sides and alike(listed[1]) in LINKS and listed[-1][0].isupper()


def is_described(listed: list[str], language: str) -> bool:
    """ "Sailors from Aarhus": one common noun, then a preposition other than *of*."""
    following = alike(listed[1]) if len(listed) > 1 else ""
    return following in known(language, "words", "prepositions") and following not in LINKS


def is_person_word(word: str, language: str) -> bool:
    return alike(word) in known(language, "words", "people") | known(language, "identification", "collective")


def is_people(word: str, language: str) -> bool:
    """Kurds, Westerners."""
    endings = entries(language, "words", "demonyms_plural")
    return bool(endings) and alike(word).endswith(endings)


def is_demonym(word: str, language: str) -> bool:
    """Syrian, Kurdish: listed, or by their ending."""
    return alike(word) in known(language, "words", "demonyms") or (
        len(word) > 4 and alike(word).endswith(long_endings(language))
    )


@cache
def long_endings(language: str) -> tuple[str, ...]:
    return tuple(ending for ending in entries(language, "words", "demonym_endings") if len(ending) > 2) or ("\n",)


def starts_sentence(text: str, position: int) -> bool:
    """Nothing but the end of a sentence, a line or an opening quotation mark stands before."""
    before = text[:position].rstrip(' \u00a0“«„"‘(')
    return not before or before[-1] in ".!?…\n؟。"


def has_proper_name(words: str, language: str) -> bool:
    """A word with a capital that no sentence start, no article and no "Kurdish" explains; or an acronym."""
    for place, word in enumerate(WORD.findall(words)):
        plain = alike(word).removesuffix("'s")
        if ACRONYM.fullmatch(word) and len(word) > 1:
            return True
        common = plain in known(language, "words", "determiners") | known(language, "words", "pronouns")
        proper = word[0].isupper() and not common and not is_demonym(plain, language)
        if proper and (place or not is_usual_first(plain, language)):
            return True
    return False


def is_usual_first(word: str, language: str) -> bool:
    """At the start of a sentence any noun has a capital: officials, sources."""
    return (
        is_person_word(word, language)
        or word in known(language, "identification", "unnamed")
        or word in known(language, "words", "adverbs")
    )
