"""Mentions that follow from what somebody recorded in an article: the same words again, who said it, who it befell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.anchors import Anchor, Span, anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.domain.records import Entity
from annotator.services.reading.forms import form_of, has_proper_name
from annotator.services.reading.language import known
from annotator.services.reading.words import occurrences
from annotator.services.suggest.suggestion import NewEntity, Suggestion, entity_id

SAME_WORDS, WHO_SAID, WHO_COUNTED = 0.9, 0.9, 0.75  # how sure
FORMS = ("name", "acronym", "nominal")  # whose words mean the same elsewhere; "they" does not
MOST = 200  # words that are looked for again


def from_records(
    text: str, records: Sequence[AnyAnnotation], *, language: str, article: str, closed: Sequence[Span] = ()
) -> list[Suggestion]:
    """Mentions of entities that the records of one person lead to, outside of stretches that nobody reads.

    What is recorded already is among them; whoever shows them knows.
    """
    mentions = [record for record in records if isinstance(record, Mention) and record.entity and record.at]
    found = [*same_words(text, mentions, language)]
    found += who_said(text, [record for record in records if isinstance(record, Source)], language)
    found += who_counted(text, [record for record in records if isinstance(record, Figure)], language, article)
    return [one for one in found if not any(span.overlaps(no) for span in one.record.main.spans for no in closed)]


def same_words(text: str, mentions: Iterable[Mention], language: str) -> Iterator[Suggestion]:
    """The words of a mention wherever else they stand, if they meant only one entity so far."""
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if mention.form in FORMS and len(mention.at.spans) == 1:
            meant[mention.at.words].add(mention.entity)
    several = [(words, next(iter(entities))) for words, entities in meant.items() if len(entities) == 1]
    for words, entity in several[-MOST:]:
        for span in occurrences(text, words):
            yield proposed(text, anchor(text, span), entity, language, SAME_WORDS, "same_words")


def who_said(text: str, sources: Iterable[Source], language: str) -> Iterator[Suggestion]:
    """The words for a source whose speaker is known, where no name stands in them: "the NGO", "he"."""
    for source in sources:
        if len(source.speakers) == 1 and len(source.who.spans) == 1 and not has_proper_name(source.who.words, language):
            yield proposed(text, source.who, source.speakers[0], language, WHO_SAID, "who_said")


def who_counted(text: str, figures: Iterable[Figure], language: str, article: str) -> Iterator[Suggestion]:
    """People that something befell: the entity that is counted, or a new one without a name of its own."""
    for figure in figures:
        words = figure.counted_at.words
        if len(figure.counted_at.spans) != 1 or not (figure.counted_entity or is_people(words, language)):
            continue
        id = figure.counted_entity or entity_id(article, words)
        new = NewEntity(Entity(id=id, name=words, type="group", named="no", article=article))
        made = () if figure.counted_entity else (new,)
        yield proposed(text, figure.counted_at, id, language, WHO_COUNTED, "who_counted", made)


def is_people(words: str, language: str) -> bool:
    """Whether the noun, which stands before any preposition, is one for people."""
    listed = words.casefold().split()
    prepositions = known(language, "words", "prepositions")
    heads = [listed[at - 1] for at in range(1, len(listed)) if listed[at] in prepositions]
    head = next(iter([*heads, *listed[-1:]]), "")
    lists = (("words", "people"), ("words", "plurals"), ("figures", "people"))
    return any(word in known(language, *key) for key in lists for word in (head, head.removesuffix("s")))


def proposed(
    text: str, at: Anchor, entity: str, language: str, sure: float, rule: str, new: tuple[NewEntity, ...] = ()
) -> Suggestion:
    mention = Mention(at=at, entity=entity, form=form_of(text, at.spans[0], language), origin="suggested")
    return Suggestion(mention, sure, rule, new=new)
