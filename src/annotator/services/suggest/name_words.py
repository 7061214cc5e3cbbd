"""The words that tell names in a language: titles, links, last words of bodies and places; data, not code."""

from dataclasses import dataclass, field
from functools import cache

from annotator.services.reading.language import alike, entries, known, table
from annotator.services.suggest.known_names import fold

Kind = tuple[str, str]  # type and subtype


@dataclass(frozen=True)
class NameWords:
    """The lists of one language, as sets to look up; words are folded as they are compared."""

    links: frozenset[str]  # small words inside of names
    body_links: frozenset[str]  # the same behind a word for a body: Committee *for* the …
    titles: frozenset[str]
    title_adjectives: frozenset[str]
    roles: frozenset[str]
    of_people: frozenset[str]
    place_nouns: frozenset[str]
    place_before: frozenset[str]
    place_of: frozenset[str]
    of: frozenset[str]
    bodies: frozenset[str]
    no_names: frozenset[str]
    demonyms: frozenset[str]  # Kurdish, Western: of no country
    function: frozenset[str]
    dates: frozenset[str]
    given: frozenset[str]
    particles: frozenset[str]
    endings: tuple[str, ...]  # of words that are ordinary where they begin a sentence
    ends: dict[str, Kind]
    heads: dict[str, Kind]
    left_out: dict[str, bool] = field(default_factory=dict)  # words that were asked for already


@cache
def name_words(language: str) -> NameWords:
    names = {key: known(language, "names", key) for key in table(language, "names")}

    def of(key: str) -> frozenset[str]:
        return names.get(key, frozenset())

    people = known(language, "words", "people")
    return NameWords(
        of("links"),
        of("links_of_bodies"),
        of("titles"),
        of("title_adjectives"),
        of("roles") | people,
        of("of_people"),
        of("place_nouns"),
        of("place_before"),
        of("place_of"),
        known(language, "numbers", "of"),
        of("demonym_bodies"),
        of("not_names"),
        frozenset(fold(word) for word in known(language, "words", "demonyms")),
        function_words(language),
        date_words(language),
        frozenset(fold(name) for name in entries(language, "given", "names")),
        known(language, "given", "particles"),
        entries(language, "names", "ordinary_endings") or ("\n",),
        kinds(language, "name_ends"),
        kinds(language, "name_heads"),
    )


def kinds(language: str, section: str) -> dict[str, Kind]:
    """A word → what it makes of a name; a section's keys are “type” or “type subtype”."""
    return {
        alike(word): (key.partition(" ")[0], key.partition(" ")[2])
        for key, words in table(language, section).items()
        for word in words
    }


def function_words(language: str) -> frozenset[str]:
    keys = ("starters", "prepositions", "determiners", "auxiliaries", "conjunctions", "adverbs", "pronouns")
    lists = [known(language, "words", key) for key in keys]
    return frozenset().union(
        *lists, known(language, "counted", "stops"), known(language, "attributing", "clause_starts")
    )


def date_words(language: str) -> frozenset[str]:
    rows = (*entries(language, "dates", "weekdays"), *entries(language, "dates", "months"))
    return frozenset(alike(word) for row in rows for word in row.split())
