"""Which words attribute, and what each takes: a clause, a quotation, a thing. Data: `[attributing]` of a language."""

from dataclasses import dataclass
from functools import cache

from annotator.services.reading.forms import LINKS
from annotator.services.reading.language import alike, entries, known

KINDS = ("reporting", "quoting", "findings", "judging", "calling", "believing")


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, as sets to look up."""

    language: str
    kinds: dict[str, frozenset[str]]  # a verb → what makes of verb it is
    participles: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]  # "according to", word by word
    phrase_words: frozenset[str]  # their first words
    withheld: tuple[tuple[str, ...], ...]
    helpers: frozenset[str]  # what may stand between a subject and its verb
    not_first: frozenset[str]  # what no subject begins with
    by: str
    name_links: frozenset[str]  # small words within names

    def listed(self, key: str, section: str = "attributing") -> frozenset[str]:
        return known(self.language, section, key)

    def is_participle(self, word: str) -> bool:
        return word.endswith(self.participles)


@cache
def lexicon(language: str) -> Lexicon:
    kinds: dict[str, frozenset[str]] = {}
    for kind in KINDS:
        for word in map(alike, entries(language, "attributing", kind)):
            kinds[word] = kinds.get(word, frozenset()) | {kind}
    phrases = split(entries(language, "cues", "phrases"))
    helpers = known(language, "words", "auxiliaries") | known(language, "words", "adverbs")
    return Lexicon(
        language,
        kinds,
        entries(language, "cues", "participle_endings") or ("\n",),
        phrases,
        frozenset(words[0] for words in phrases),
        split(entries(language, "cues", "withheld")),
        helpers | known(language, "attributing", "modals") | known(language, "attributing", "passives"),
        known(language, "words", "prepositions") | known(language, "cues", "leads") | known(language, "words", "conjunctions"),
        next(iter(entries(language, "attributing", "by")), "\n"),
        frozenset(LINKS) | frozenset(["'s", "'", "."]),
    )


def split(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(alike(phrase).split()) for phrase in sorted(phrases, key=len, reverse=True))
