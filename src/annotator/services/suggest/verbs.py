"""Which words attribute, and what each takes: a clause, a quotation, a thing. Data: `[attributing]` of a language."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile

from annotator.services.reading.forms import LINKS
from annotator.services.reading.language import alike, entries, known
from annotator.services.suggest.prose import TOKEN

KINDS = ("reporting", "quoting", "findings", "judging", "calling", "believing")

WILD_OR_WORD = re.compile(rf"\*|{TOKEN.pattern}", re.IGNORECASE)
SMALL_WORDS = (
    "starters",
    "determiners",
    "pronouns",
    "auxiliaries",
    "adverbs",
    "conjunctions",
    "prepositions",
    "people",
)
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


@lru_cache(maxsize=16)
def lexicon(language: str, more: tuple[str, ...] = ()) -> Lexicon:
    """The words of a language, and `more` cues that a project knows besides: they are taken for verbs of reporting."""
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
    helpers |= known(language, "attributing", "modals") | known(language, "attributing", "passives")
    for words in split(more):
        own = tuple(dropwhile(helpers.__contains__, words))
        if not any(tells_much(language, word) for word in own):
            continue
        if len(own) == 1:
            kinds.setdefault(own[0], frozenset(["reporting"]))
        elif own[0] in known(language, "words", "prepositions"):
            phrases = (*phrases, own)
        elif own[0] not in kinds:
            long_verbs[own[0]] = (*long_verbs.get(own[0], ()), (own, frozenset(["reporting"])))
    return Lexicon(
        language,
        kinds,
        long_verbs,
        entries(language, "cues", "participle_endings") or ("\n",),
        phrases,
        frozenset(words[0] for words in phrases),
        frozenset(words[0] for words in phrases) | frozenset(kinds) | frozenset(long_verbs),
        split(entries(language, "cues", "withheld")),
        helpers,
        known(language, "words", "prepositions")
        | known(language, "cues", "leads")
        | known(language, "words", "conjunctions"),
        next(iter(entries(language, "attributing", "by")), "\n"),
        bool(entries(language, "attributing", "verb_first")),
        frozenset(LINKS) | frozenset(["'s", "'", "."]),
    )


def split(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(WILD_OR_WORD.findall(alike(phrase))) for phrase in sorted(phrases, key=len, reverse=True))


def tells_much(language: str, word: str) -> bool:
    """Whether a word may be a cue by itself: no sign, and none of the small words that stand everywhere."""
    return len(word) > 2 and word.isalpha() and not any(word in known(language, "words", key) for key in SMALL_WORDS)
