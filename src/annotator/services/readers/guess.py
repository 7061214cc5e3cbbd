"""Which language a text is in: by its script, and among those in Latin letters by their commonest words.

Letters and words are data (resources/readers/languages.toml). A long text is looked at in three places, and two of
them decide, so that a long quotation in another language does not; the third where they do not agree.
"""

import re
import tomllib
from collections import Counter, defaultdict
from functools import cache
from string import ascii_lowercase
from typing import NamedTuple

from annotator.domain.places import resource

PLACE = 600  # characters that are looked at in one place of a text
OFTEN = 100  # a telling letter stands at least once in so many
LATIN = "la"
WORD = re.compile(r"\w+(?:['-]\w+)?")
BLANK = {code: " " for code in range(128) if not WORD.fullmatch(chr(code)) and chr(code) != "'"}
FEWEST, SHARE = 3, 0.08  # common words without which nothing is said; of all words
AHEAD = 1.15  # times as many as of the language that is next


class Known(NamedTuple):
    """What tells languages."""

    scripts: dict[str, re.Pattern[str]]
    telling: dict[str, list[tuple[str, re.Pattern[str]]]]
    words: dict[str, tuple[str, ...]]  # the languages of a word


def language_of(text: str) -> str:
    """The BCP 47 code of the language that a text seems to be in; empty where that cannot be told."""
    if len(text) <= 3 * PLACE:
        return _of(text)
    middle, end = (len(text) - PLACE) // 2, len(text) - PLACE
    first, last = _of(text[:PLACE]), _of(text[end:])
    if first == last:
        return first
    between = _of(text[middle : middle + PLACE])
    return between if between in (first, last) else ""


def can_tell(language: str) -> bool:
    """Whether a text in this language would be told to be in it, were it long enough."""
    letters, words = known().scripts, known().words.values()
    telling = {other for rows in known().telling.values() for other, _ in rows}
    return language in letters or language in telling or any(language in languages for languages in words)


def _of(text: str) -> str:
    if text.isascii():
        return _by_words(text)
    often = Counter(text)
    if 2 * sum(map(often.__getitem__, ascii_lowercase)) > len(text):
        return _by_words(text)  # as in most languages in Latin letters
    once = "".join(often)
    letters = {
        language: sum(often[one] for one in script.findall(once)) for language, script in known().scripts.items()
    }
    most = max(letters, key=lambda language: letters[language])
    if not letters[most]:
        return ""
    if most == LATIN:
        return _by_words(text)
    for language, telling in known().telling.get(most, ()):
        if sum(often[one] for one in telling.findall(once)) * OFTEN > letters[most]:
            return language
    return most


@cache
def known() -> Known:
    read = tomllib.loads(resource("readers", "languages.toml").read_text("utf-8"))
    scripts = {language: re.compile(f"[{letters}]") for language, letters in read["scripts"].items()}
    telling = {
        script: [(language, re.compile(f"[{letters}]")) for language, letters in map(str.split, rows)]
        for script, rows in read["telling"].items()
    }
    words: dict[str, tuple[str, ...]] = {}
    for language, common in read["words"].items():
        for word in common.split():
            words[word] = (*words.get(word, ()), language)
    return Known(scripts, telling, words)


def _by_words(text: str) -> str:
    words = _words(text)
    languages = known().words
    hits: dict[str, int] = defaultdict(int)
    for word, count in Counter(word for word in words if word in languages).items():
        for language in languages[word]:
            hits[language] += count
    second, most = sorted((0, 0, *hits.values()))[-2:]
    best = max(hits, key=lambda language: hits[language], default="")
    return best if most >= max(FEWEST, SHARE * len(words)) and most > second * AHEAD else ""


def _words(text: str) -> list[str]:
    if text.isascii():
        return text.translate(BLANK).lower().split()  # a fifth of the time
    return WORD.findall(text.casefold().replace("’", "'"))
