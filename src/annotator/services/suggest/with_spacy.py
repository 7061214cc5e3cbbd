"""Types of names by spaCy, where it is installed with a model: `pip install news-annotator[spacy]`.

An entry point as anybody’s: what our own rules found stands, and what they could not type gets spaCy’s type.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from annotator.domain.anchors import Span, anchor
from annotator.domain.annotations import Mention
from annotator.domain.records import Entity
from annotator.services.reading.language import base
from annotator.services.suggest.suggestion import NewEntity, Suggestion, entity_id

TYPES = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "facility",
    "EVENT": "event",
    "NORP": "nationality",
}
MODELS = {"en": "en_core_web_sm", "fr": "fr_core_news_sm"}
OTHER = "xx_ent_wiki_sm"
SURE = 0.65  # of small models on news


def suggest(text: str, *, language: str = "en", article: str = "", **_: object) -> Iterator[Suggestion]:
    """Names with their types; nothing where spaCy or its model is not installed."""
    read = model(base(language))
    for found in read(text).ents if read else ():
        type_ = TYPES.get(found.label_)
        if type_:
            at = anchor(text, Span(found.start_char, found.end_char))
            entity = Entity(id=entity_id(article, at.words), name=" ".join(at.words.split()), type=type_)
            mention = Mention(article=article, at=at, entity=entity.id, form="name", origin="suggested")
            yield Suggestion(mention, SURE, found.label_, new=(NewEntity(entity),))


@cache
def model(language: str) -> Callable[[str], Any] | None:
    """The model of a language, else the one of many; read once, as it takes a second."""
    if find_spec("spacy") is None:
        return None
    import spacy

    name = next((each for each in (MODELS.get(language, OTHER), OTHER) if spacy.util.is_package(each)), None)
    loaded: Callable[[str], Any] | None = spacy.load(name, exclude=["parser", "lemmatizer", "tagger"]) if name else None
    return loaded
