"""Which words attribute, and what each takes: a clause, a quotation, a thing. Data: `[attributing]` of a language."""

import re
from dataclasses import dataclass
from functools import cache

from annotator.services.reading.forms import LINKS
from annotator.services.reading.language import alike, entries, known
from annotator.services.suggest.prose import TOKEN

KINDS = ("reporting", "quoting", "findings", "judging", "calling", "believing")

WILD_OR_WORD = re.compile(rf"\*|{TOKEN.pattern}", re.IGNORECASE)
OF_ACTS = {  # what the verbs of a speech act take, where a language does not say
    "statement": "reporting",
    "denial": "judging",
    "demand": "judging",
    "request": "judging",
    "no_comment": "judging",
    "belief": "believing",
    "intention": "believing",
    "fear": "believing",
}


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, as sets to look up."""

    language: str
    kinds: dict[str, frozenset[str]]  # a verb → what makes of verb it is
    long_verbs: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]  # of several words, by the first
    participles: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]  # "according to", word by word
    phrase_words: frozenset[str]  # their first words
    openers: frozenset[str]  # what an attribution can begin with
    withheld: tuple[tuple[str, ...], ...]
    helpers: frozenset[str]  # what may stand between a subject and its verb
    not_first: frozenset[str]  # what no subject begins with
    by: str
    is_verb_first: bool  # the subject stands behind its verb
    name_links: frozenset[str]  # small words within names

    def verb_at(self, plain: list[str], number: int) -> tuple[int, frozenset[str]]:
        """Where the verb ends that stands here, "renewed its appeal" before "renewed"; and what makes of verb it is."""
        for words, kinds in self.long_verbs.get(plain[number], ()):
            found = plain[number : number + len(words)]
            if len(found) == len(words) and all(
                wished in ("*", word) for wished, word in zip(words, found, strict=True)
            ):
                return number + len(words), kinds
        return number + 1, self.kinds.get(plain[number], frozenset())

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
    acts = {act: kind for act, kind in OF_ACTS.items() if not kinds or kind != "believing"}
    for act, kind in acts.items():
        for word in known(language, "verbs", act):
            kinds.setdefault(word, frozenset([kind]))
    long_verbs: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]] = {}
    for act, kind in OF_ACTS.items():
        for words in split(entries(language, "verb_phrases", act)):
            long_verbs[words[0]] = (*long_verbs.get(words[0], ()), (words, frozenset([kind])))
    phrases = split(entries(language, "cues", "phrases"))
    helpers = known(language, "words", "auxiliaries") | known(language, "words", "adverbs")
    return Lexicon(
        language,
        kinds,
        long_verbs,
        entries(language, "cues", "participle_endings") or ("\n",),
        phrases,
        frozenset(words[0] for words in phrases),
        frozenset(words[0] for words in phrases) | frozenset(kinds) | frozenset(long_verbs),
        split(entries(language, "cues", "withheld")),
        helpers | known(language, "attributing", "modals") | known(language, "attributing", "passives"),
        known(language, "words", "prepositions")
        | known(language, "cues", "leads")
        | known(language, "words", "conjunctions"),
        next(iter(entries(language, "attributing", "by")), "\n"),
        bool(entries(language, "attributing", "verb_first")),
        frozenset(LINKS) | frozenset(["'s", "'", "."]),
    )


def split(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(WILD_OR_WORD.findall(alike(phrase))) for phrase in sorted(phrases, key=len, reverse=True))
