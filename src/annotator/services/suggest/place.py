"""A verb in its sentence, and what can be told of the words around it without a parser."""

from typing import NamedTuple

from annotator.services.suggest.prose import BREAKS, Prose, Stretch
from annotator.services.suggest.verbs import Lexicon


class Place(NamedTuple):
    """A verb group in its sentence: its words, and the words of the language."""

    prose: Prose
    sentence: Stretch
    group: Stretch
    lexicon: Lexicon
    verb: int  # the number of the verb among the words
    kinds: frozenset[str] = frozenset()

    def plain(self, number: int) -> str:
        first, last = self.sentence
        return self.prose.plain[number] if first <= number < last else ""

    def word(self, number: int) -> str:
        return self.prose.words[number] if self.sentence.first <= number < self.sentence.last else ""


def is_break(place: Place, number: int) -> bool:
    """A comma, a dash, a bracket, or an end of a quotation stands here."""
    sign = place.plain(number)
    return sign in BREAKS or sign in "()[]" or place.prose.closes_quote(number) or place.prose.opens_quote(number)


def is_finite_cue(place: Place, number: int) -> bool:
    """A verb that attributes, and no noun of the same letters."""
    word = place.plain(number)
    return (
        word in place.lexicon.kinds
        and word not in place.lexicon.listed("also_nouns")
        and not place.lexicon.is_participle(word)
    )


def head_noun(place: Place, phrase: Stretch) -> int:
    """The noun that the phrase is about: "attorneys" of "attorneys for the family"."""
    prepositions = place.lexicon.listed("prepositions", "words")
    return next(
        (n - 1 for n in range(phrase.first + 1, phrase.last) if place.plain(n) in prepositions), phrase.last - 1
    )


def starts_noun(place: Place, start: int, end: int) -> bool:
    first, listed = place.word(start), place.lexicon.listed
    if first[0].isupper() or first[0].isdigit() or not first[0].islower():
        return True
    if place.plain(start) in listed("determiners", "words"):
        return True
    if end - start > 9:
        return False
    head = place.plain(head_noun(place, Stretch(start, end)))
    people = (
        listed("collective", "identification")
        | listed("people", "words")
        | listed("plurals", "words")
        | listed("documents")
    )
    return head in people or head.endswith("s") or place.word(end - 1)[0].isupper()


def attributes(place: Place, number: int) -> bool:
    """A verb of saying or finding; of the others, many describe: "who heads and supports the union"."""
    return bool(place.lexicon.kinds.get(place.plain(number), frozenset()) & {"reporting", "findings"})
