"""Words in all their sentences: keyword in context, from the whole project; to be asked in any thread."""

from collections.abc import Iterator
from itertools import groupby, islice

from annotator.domain.annotations import Mention
from annotator.domain.folding import Folded, words_of
from annotator.domain.query import places, understood
from annotator.domain.register import Register
from annotator.domain.searching import Line, Place, Wish
from annotator.services.reading.snippets import sides
from annotator.store.project import Project

AROUND = 90  # characters on each side
MOST = 100_000  # lines that are held at once
ORDERS = ("", "left", "right", "words", "title", "published")


def lines(project: Project, register: Register, words: str = "", entity: str = "") -> Iterator[Line]:
    """Every place of some words, or of all mentions of an entity, in the order the articles came."""
    return _of_entity(project, register, entity) if entity else _of_words(project, words)


def concordance(project: Project, register: Register, words: str, entity: str, most: int = MOST) -> list[Line]:
    """As many lines as can be shown."""
    return list(islice(lines(project, register, words, entity), most))


def in_order(found: list[Line], by: str) -> list[Line]:
    """Sorted by the words on the left (the nearest first), on the right, by what was found, by article or date."""
    match by:
        case "left":
            return sorted(found, key=lambda line: words_of(line.left)[::-1])
        case "right":
            return sorted(found, key=lambda line: words_of(line.right))
        case "words":
            return sorted(found, key=lambda line: (words_of(line.words), words_of(line.right)))
        case "title":
            return sorted(found, key=lambda line: (line.title.casefold(), line.article, line.span))
        case "published":
            return sorted(found, key=lambda line: (not line.published, line.published, line.article, line.span))
        case _:
            return found


def _of_words(project: Project, words: str) -> Iterator[Line]:
    query = understood(words)
    if query is None:
        return
    for place in project.finder.texts(Wish(words)):
        read = project.finder.read(place.article)
        for span in places(query, Folded(read.text)):
            left, right = sides(read.text, span, AROUND)
            yield Line(read.id, read.title, read.published, span, left, read.text[slice(*span)], right)


def _of_entity(project: Project, register: Register, entity: str) -> Iterator[Line]:
    found = project.finder.mentions(register.same_as(register.resolved(entity)))
    for number, group in groupby(found, key=lambda place: place.article):
        yield from _mentioned(project, number, group)


def _mentioned(project: Project, number: int, found: Iterator[Place]) -> Iterator[Line]:
    read = project.finder.read(number)
    for place in found:
        mention = project.records.get(Mention, place.id)
        if mention is not None and mention.at:
            span = mention.at.spans[0]
            left, right = sides(read.text, span, AROUND)
            yield Line(read.id, read.title, read.published, span, left, read.text[slice(*span)], right, mention.id)
