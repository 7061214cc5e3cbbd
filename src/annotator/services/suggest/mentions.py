"""Proposes the mentions of an article: names the project knows, names everybody knows, and names that capitals show."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import Mention
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.services.suggest.beings import Being, Meant, who_is_who
from annotator.services.suggest.gazetteer import gazetteer
from annotator.services.suggest.known_names import fold, known_names
from annotator.services.suggest.name_pairs import with_nouns, with_pairs
from annotator.services.suggest.name_words import name_words
from annotator.services.suggest.naming import Name, Reading, names_in
from annotator.services.suggest.prose import Prose, prose
from annotator.services.suggest.roles import described
from annotator.services.suggest.situated import give_places
from annotator.services.suggest.suggestion import NewEntity, Suggestion, entity_id
from annotator.services.suggest.verbs import lexicon

QUIET, EAGER = 0.7, 0.4
SURE = {
    "register": 0.97,
    "gazetteer": 0.95,
    "pair": 0.97,
    "titled": 0.9,
    "kind": 0.85,
    "capitals": 0.8,
    "acronym": 0.8,
    "short": 0.85,
    "capital": 0.7,
    "people": 0.6,
    "people_body": 0.7,
    "facility": 0.7,
    "beside": 0.85,  # SDF spokesman, Farhad Shami
}
UNTYPED = 0.85  # of what a rule is worth where nothing tells what is named


def suggest_mentions(
    text: str,
    *,
    language: str = "en",
    zones: Iterable[Span] = (),
    register: Register | None = None,
    article: str = "",
    eager: bool = False,
    read: Prose | None = None,
) -> list[Suggestion]:
    """The names of an article, each linked to an entity of the register or to a new one, in reading order.

    Pronouns and descriptions ("the NGO") are left to people. `read`: the text cut into words already.
    """
    spoken = language or "en"
    cut = read or prose(text, spoken, zones)
    reading = Reading(
        cut,
        [fold(word) if word[0].isalnum() else "" for word in cut.words],
        known_names(register) if register else None,
        gazetteer(spoken),
        article,
        name_words(spoken),
        lexicon(spoken),
    )
    names = with_nouns(reading, with_pairs(reading, names_in(reading)))
    names.sort(key=lambda name: (name.start, -name.end))
    least = EAGER if eager else QUIET
    meant = who_is_who(reading, names)
    meant += described(reading, meant)
    give_places(reading, meant)
    introduced = {being for _, whom in meant if whom.rule == "pair" for being in whom.beings}
    meant = [(name, surer(name, whom, introduced)) for name, whom in meant]
    made: dict[str, NewEntity] = {}
    meant.sort(key=lambda one: (one[0].start, -one[0].end))
    found = (suggestion(reading, name, whom, made) for name, whom in meant)
    return [one for one in found if one.confidence >= least]


def suggestion(reading: Reading, name: Name, meant: Meant, made: dict[str, NewEntity]) -> Suggestion:
    """The mention, with its entity where just one is meant; `made` keeps the new entities of the article."""
    at = anchor(reading.prose.text, (name.start, name.end))
    beings = list(dict.fromkeys(each for being in meant.beings for each in with_linked(being)))
    for being in beings:
        if not being.id and being.key not in made:
            made[being.key] = new_entity(reading, being)
    news = tuple(made[being.key] for being in beings if not being.id)
    ids = tuple(being.id or made[being.key].entity.id for being in meant.beings)
    entity, perhaps = (ids[0], ()) if len(ids) == 1 else ("", ids)
    mention = Mention(article=reading.article, at=at, form=form(name, at.words), entity=entity, origin="suggested")
    sure = SURE[meant.rule] * (1 if not news or news[0].entity.type else UNTYPED)
    return Suggestion(mention, round(sure, 3), meant.rule, new=news, perhaps=perhaps)


def surer(name: Name, whom: Meant, introduced: Collection[Being]) -> Meant:
    """An acronym that the article explains is as sure at its other places: "the Long Name (ACR)"."""
    explained = whom.rule == "acronym" and len(whom.beings) == 1 and whom.beings[0] in introduced
    return replace(whom, rule="pair") if explained else whom


def new_entity(reading: Reading, being: Being) -> NewEntity:
    type_, subtype = being.kind
    entity = Entity(
        id=entity_id(reading.article, being.name),
        name=being.name,
        type=type_,
        subtype=subtype,
        role=being.role,
        affiliation=id_of(reading, being.affiliation) if being.affiliation else "",
        located_in=id_of(reading, being.located_in) if being.located_in else "",
        wikidata=being.fact.wikidata if being.fact else "",
        country=being.fact.country if being.fact and being.fact.type == "place" else "",
    )
    return NewEntity(entity, tuple(name for name in being.aliases if name != being.name))


def with_linked(being: Being) -> Iterator[Being]:
    """It, and what must be there for its links: the body that somebody belongs to, the place that a place is in."""
    yield being
    for other in (being.affiliation, being.located_in):
        if other is not None and not being.id:
            yield from with_linked(other)


def id_of(reading: Reading, being: Being) -> str:
    return being.id or entity_id(reading.article, being.name)


def form(name: Name, words: str) -> str:
    if name.rule in ("people", "beside"):
        return "adjective" if name.rule == "people" else "nominal"
    letters = [letter for letter in words if letter.isalpha()]
    if name.last - name.first == 1 and len(letters) > 1 and all(letter.isupper() for letter in letters):
        return "acronym"
    return "name"
