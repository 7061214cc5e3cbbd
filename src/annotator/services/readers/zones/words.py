"""The words that tell zones (`[zones]` in resources/languages), of all languages together, made ready to compare."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from annotator.services.reading.language import alike, entries_anywhere, known_anywhere, languages, table

FRAMES = "([{<•·*-–—―‒─#>|»“\"'‎‏ \t"
FIRST_WORD = re.compile(r"[\w'.-]*\w")


class Phrases:
    """Phrases that begin a line, found by their first word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:  # the longest first
            word = FIRST_WORD.match(phrase)
            self._by_word[word[0] if word else phrase].append(phrase)

    def at_start(self, folded: str) -> str:
        """The longest phrase with which these words begin; "" for none. A phrase ends where its word ends."""
        word = FIRST_WORD.match(folded)
        for phrase in self._by_word.get(word[0], ()) if word else ():
            if folded.startswith(phrase) and not folded[len(phrase) : len(phrase) + 1].isalnum():
                return phrase
        return ""


@cache
def phrases(key: str) -> Phrases:
    return Phrases(entries_anywhere("zones", key))


def known(key: str) -> frozenset[str]:
    return known_anywhere("zones", key)


def folded(words: str) -> str:
    """A line as it is compared: without bullets, brackets and quotation marks before it."""
    return alike(words.lstrip(FRAMES))


@cache
def agencies() -> Mapping[str, str]:
    """The name under which an agency is filed, by every way to write it."""
    return {
        alike(name): agency
        for code in languages()
        for agency, names in table(code, "agencies").items()
        for name in names
    }


@cache
def publishers() -> Mapping[str, str]:
    """Newspapers, stations and the like, by their names as they are compared."""
    return {alike(name): name for code in languages() for name in table(code, "zones").get("publishers", ())}


def agency_of(words: str) -> str:
    """The agency that these words name, and nothing else; "" for none."""
    return agencies().get(alike(words.strip(" .")), "")


@cache
def any_agency() -> re.Pattern[str]:
    """Finds the name of an agency, the longest first."""
    names = sorted(agencies(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
