"""Which sentences may hold a figure: asked word by word, before the long expressions are tried."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from annotator.domain.anchors import Span
from annotator.domain.records import Zone
from annotator.services.reading.counted import status_starts
from annotator.services.reading.language import known
from annotator.services.reading.numerals import may_begin
from annotator.services.reading.rules import Table
from annotator.services.suggest.prose import Prose

NO_PROSE = frozenset(["rights", "residue", "byline", "dateline"])
NEEDS_STATUS = frozenset(["article", "nobody", "pair", "several"])  # "a policeman": only when something befell him


def numbered(read: Prose, zones: Iterable[Zone], table: Table) -> Iterator[tuple[Span, bool]]:
    """The sentences outside of rights, bylines and the like that may hold a figure; whether they tell a status."""
    closed = [Span(zone.start, zone.end) for zone in zones if zone.kind in NO_PROSE and not zone.deleted]
    is_number, befalls = number_words(read.language), status_starts(read.language)
    certain, doubtful = words_of(table)
    for first, last in read.sentences:
        words = read.plain[first:last]
        may_befall = not befalls.isdisjoint(words)
        if any(map(is_number.__getitem__, words)) or not certain.isdisjoint(words):
            pass
        elif not may_befall or doubtful.isdisjoint(words):
            continue
        sentence = read.span(first, last)
        if not any(sentence.overlaps(span) for span in closed):
            yield sentence, may_befall


class NumberWords(dict[str, bool]):
    """Whether a number stands in a word; each is asked for once."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, word: str) -> bool:
        ordinary = known(self._language, "numbers", "before_magnitude") | known(self._language, "numbers", "ordinals")
        parts = word.casefold().replace("'", "-").split("-")
        found = any(letter.isnumeric() for letter in word) or any(
            part and part.isalpha() and part not in ordinary - ONE and may_begin(part, self._language) for part in parts
        )
        if len(self) < MOST:
            self[word] = found
        return found


ONE = frozenset(["one"])
MOST = 50_000


@cache
def number_words(language: str) -> NumberWords:
    return NumberWords(language)


@lru_cache(maxsize=16)
def words_of(table: Table) -> tuple[frozenset[str], frozenset[str]]:
    """Words that only figures have ("dozens"), and those that make one where something befell somebody ("both")."""
    doubtful, certain = set[str](), set[str]()
    for phrase, rule in table.literal.items():
        (doubtful if rule.key in NEEDS_STATUS else certain).update(phrase.replace("-", " ").split())
    telling = {
        max(set(phrase.split()) - doubtful or {phrase}, key=len)
        for phrase, rule in table.literal.items()
        if rule.key not in NEEDS_STATUS
    }
    return frozenset(telling), frozenset(doubtful)
