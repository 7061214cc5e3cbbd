"""What everybody knows: countries, their people and capitals, large bodies, towns: `resources/gazetteer`."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.domain.places import resource
from annotator.domain.register import Named
from annotator.services.reading.language import base
from annotator.services.suggest.known_names import KnownNames, fold

PEOPLE = {"en": "demonyms", "fr": "french_demonyms"}
FEMININE = {"fr": (("ien", "ienne"), ("ais", "aise"), ("ois", "oise"), ("ain", "aine"), ("éen", "éenne"), ("", "e"))}


@dataclass(frozen=True)
class Fact:
    """An entity of the world under its names; the first is the one to file it under."""

    names: tuple[str, ...]
    type: str
    subtype: str = ""
    country: str = ""
    wikidata: str = ""


@dataclass(frozen=True)
class Gazetteer:
    """Facts by their names, and peoples by the adjective ("syrian" → Syria)."""

    facts: dict[str, Fact]
    names: KnownNames
    peoples: dict[str, Fact]


@cache
def gazetteer(language: str) -> Gazetteer:
    facts = {fact.names[0]: fact for fact in (*countries(), *others())}
    names = KnownNames(Named(key, name, "") for key, fact in facts.items() for name in fact.names)
    return Gazetteer(facts, names, dict(peoples(base(language))))


def rows(file: str) -> list[dict[str, str]]:
    with resource("gazetteer", file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def listed(cell: str) -> list[str]:
    return [name for name in map(str.strip, cell.split(";")) if name]


def countries() -> Iterator[Fact]:
    """Each country, then its capital."""
    for row in rows("countries.csv"):
        names = [row["name"], *(name for key in ("aliases", "french", "arabic") for name in listed(row[key]))]
        yield Fact(tuple(dict.fromkeys(names)), "place", "country", row["code"], row["wikidata"])
        capitals = listed(row["capital"])
        for place, capital in enumerate(capitals):
            french = listed(row["french_capital"]) if place == len(capitals) - 1 else []
            if capital != row["name"]:
                yield Fact((capital, *french), "place", "populated_place", row["code"])


def others() -> Iterator[Fact]:
    for row in rows("names.csv"):
        names = (row["name"], *listed(row["aliases"]))
        yield Fact(names, row["type"], row["subtype"], row["country"], row["wikidata"])


def peoples(language: str) -> Iterator[tuple[str, Fact]]:
    """The adjectives of a language, folded, with their country; those of two countries are left out."""
    seen: dict[str, Fact | None] = {}
    for row in rows("countries.csv"):
        country = Fact((row["name"],), "place", "country", row["code"])
        for word in listed(row.get(PEOPLE.get(language, ""), "")):
            for form in forms(word, language):
                seen[fold(form)] = None if fold(form) in seen else country
    yield from ((word, fact) for word, fact in seen.items() if fact)


def forms(word: str, language: str) -> set[str]:
    """With its feminine and plurals, where an adjective has them."""
    feminine = {word.removesuffix(end) + ending for end, ending in FEMININE.get(language, ()) if word.endswith(end)}
    return {word, *feminine, *(f"{each}s" for each in (word, *feminine) if language in FEMININE)}
