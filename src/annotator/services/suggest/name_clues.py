"""What the words around a name say that it is: a person, an organisation, a place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.services.suggest.name_words import NameWords
from annotator.services.suggest.prose import Prose, Stretch
from annotator.services.suggest.verbs import Lexicon

AGE = re.compile(r"\d{1,2}")
LONGEST_APPOSITION = 9


class Clue(NamedTuple):
    """A vote for a type, with how much it counts."""

    type: str
    weight: int
    subtype: str = ""


class Around(NamedTuple):
    """A name in its sentence."""

    prose: Prose
    sentence: Stretch
    first: int
    last: int
    words: NameWords
    lexicon: Lexicon

    def plain(self, number: int) -> str:
        return self.prose.plain[number] if self.sentence.first <= number < self.sentence.last else ""

    def word(self, number: int) -> str:
        return self.prose.words[number] if self.sentence.first <= number < self.sentence.last else ""


def clues(around: Around) -> Iterator[Clue]:
    """All the votes of one place."""
    yield from before(around)
    yield from behind(around)
    yield from inside(around)


def before(around: Around) -> Iterator[Clue]:
    first, words = around.first, around.words
    lead, second = around.plain(first - 1), around.plain(first - 2)
    if lead in words.roles and around.word(first - 1)[0].islower():
        yield Clue("person", 4)
    if lead == "the":
        yield Clue("organisation", 1)
        lead, second = second, around.plain(first - 3)
        if lead in words.place_before:
            yield Clue("place", 1)
    elif lead in words.place_before:
        yield Clue("place", 2)
    if lead in words.of and second in words.place_of:
        yield Clue("place", 4, "populated_place" if second in words.ends else "")
    if lead in words.of and second in words.of_people:
        yield Clue("organisation", 4)
    if around.last - first > 1 and "reporting" in around.lexicon.kinds.get(lead, ()) and lead != "to":
        yield Clue("person", 2)


def behind(around: Around) -> Iterator[Clue]:
    last, words = around.last, around.words
    following = around.plain(last)
    if following in words.place_nouns:
        yield Clue("place", 4, "region" if following in ("province", "governorate", "region", "district") else "")
    elif following in words.of_people:
        yield Clue("organisation", 3, "armed_group")
    elif following == "," and AGE.fullmatch(around.word(last + 1)) and around.plain(last + 2) in (",", "."):
        yield Clue("person", 4)
    elif (following == "," and around.plain(last + 1) == "who") or following == "who":
        yield Clue("person", 2)
    elif following == ",":
        yield from apposition(around)
    elif "reporting" in around.lexicon.kinds.get(following, ()) and not is_noun(around, last):
        yield Clue("person", 1)


def is_noun(around: Around, number: int) -> bool:
    """ "the Pentagon report": the verb could be a noun."""
    return around.plain(number) in around.lexicon.listed("also_nouns")


def apposition(around: Around) -> Iterator[Clue]:
    """ ", a senior official": whom the name stands for."""
    start = around.last + 1
    if around.plain(start) not in ("a", "an", "the", "un", "une", "le", "la", "l'") and (
        around.plain(start) not in around.words.roles
    ):
        return
    for number in range(start, start + LONGEST_APPOSITION):
        word = around.plain(number)
        if not word or not word[0].isalnum():
            return
        if word in around.words.roles:
            yield Clue("person", 3)
            return


def inside(around: Around) -> Iterator[Clue]:
    """What the name itself looks like."""
    plain = [around.prose.plain[n].casefold() for n in range(around.first, around.last)]
    if len(plain) > 1:
        if plain[0] in around.words.given:
            yield Clue("person", 4)
        if any(word in around.words.particles for word in plain[:-1]):
            yield Clue("person", 3)
        if len(plain) == 2 and not around.prose.words[around.last - 1].isupper():
            yield Clue("person", 1)
    elif len(around.prose.words[around.first]) > 1 and around.prose.words[around.first].isupper():
        yield Clue("organisation", 2)
