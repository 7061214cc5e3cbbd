"""What words tell of the entity that is made for them: "a senior official" is a person, "IS fighters" belong to IS."""

from functools import cache

from annotator.domain.annotations import Mention
from annotator.domain.page import Page
from annotator.domain.register import Register
from annotator.services.reading.forms import WORD
from annotator.services.reading.language import alike, known, table

Kind = tuple[str, str]  # type and subtype
GROUPS = {"combatant": "combatants", "civilian": "civilians", "minor": "civilians", "worker": "workers"}
OF_PEOPLE = ("person", "group")
SOMEWHERE = ("place", "facility")


def told(page: Page, register: Register, mention: Mention) -> dict[str, str]:
    """Type, subtype, whom somebody belongs to and where a place is, as far as the words of a description say so.

    A name alone says nothing; whoever is only suspected to belong to somebody does not.
    """
    language = page.article.language or "en"
    type_, subtype = kind_of(mention.at.words, language) if mention.form != "pronoun" else ("", "")
    found = {"type": type_, "subtype": subtype}
    inside = mentioned_inside(page, register, mention)
    if type_ in OF_PEOPLE and not any(map(is_suspected(language).__contains__, words_of(mention.at.words))):
        found["affiliation"] = next((id for id, kind in inside if kind == "organisation"), "")
    if type_ in SOMEWHERE:
        found["located_in"] = next((id for id, kind in inside if kind == "place"), "")
    return {name: value for name, value in found.items() if value}


def kind_of(words: str, language: str) -> Kind:
    """What a description is about: its last noun before any preposition that says what it is."""
    kinds, prepositions = described(language), known(language, "words", "prepositions")
    listed = words_of(words)
    first = next((at for at in range(1, len(listed)) if listed[at] in prepositions), len(listed))
    return next((kinds[word] for word in reversed(listed[:first]) if word in kinds), ("", ""))


def mentioned_inside(page: Page, register: Register, mention: Mention) -> list[tuple[str, str]]:
    """The entities mentioned within the words of a mention, with their types, in reading order."""
    others = [m for m in page.of_type(Mention) if m.entity and m.id != mention.id and m.form != "pronoun"]
    within = [m for m in others if m.at and mention.at.encloses(m.at) and m.at.spans != mention.at.spans]
    found = ((id, register.get(id)) for id in dict.fromkeys(register.resolved(m.entity) for m in within))
    return [(id, entity.type) for id, entity in found if entity is not None and entity.named != "no"]


def words_of(words: str) -> list[str]:
    return [alike(word) for word in WORD.findall(words)]


def is_suspected(language: str) -> frozenset[str]:
    return known(language, "category", "suspected")


@cache
def described(language: str) -> dict[str, Kind]:
    """A noun → what it describes; what a language lists under `described` goes before its lists for other ends."""
    kinds = dict(listed(language, "name_ends"))
    people = known(language, "words", "people") | known(language, "words", "plurals")
    for word in people | known(language, "figures", "people"):
        kinds[word] = ("group", "") if is_plural(word, language) else ("person", "")
    for key, subtype in GROUPS.items():
        for word in known(language, "category", key):
            kinds[word] = ("group", subtype) if is_plural(word, language) else ("person", "")
    return kinds | listed(language, "described")


def listed(language: str, section: str) -> dict[str, Kind]:
    """A word → type and subtype; the keys of a section are “type” or “type subtype”."""
    return {
        alike(word): (key.partition(" ")[0], key.partition(" ")[2])
        for key, words in table(language, section).items()
        for word in words
    }


def is_plural(word: str, language: str) -> bool:
    return word.endswith(("s", "x")) or word in known(language, "words", "plurals") | known(
        language, "counted", "joined"
    )
