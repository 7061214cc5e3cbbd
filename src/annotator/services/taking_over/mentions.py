"""Mentions from what brat marks as entities, and which of them are of one entity."""

from collections.abc import Iterable, Sequence

from annotator.domain.anchors import Span
from annotator.domain.annotations import Mention
from annotator.domain.sentences import sentence
from annotator.services.readers.brat import TextBound
from annotator.services.reading.forms import form_of
from annotator.services.taking_over.drafts import Coding
from annotator.services.taking_over.entities import Entries
from annotator.services.taking_over.kinds import Kinds, alike

BEST_LAST = ("pronoun", "adjective", "nominal", "acronym", "name")


def put_mentions(coding: Coding, entries: Entries, table: Kinds) -> None:
    """Make mentions of whatever is marked as an entity, and entities for those that the register does not know."""
    marked = [t for t in coding.standoff.texts.values() if t.id in coding.places and alike(t.type) in table.entities]
    forms = {each.id: _form(coding, each) for each in marked}
    stands_for = _representatives(coding, marked, forms, table)
    meant: dict[str, str] = {}
    for each in marked:
        first = stands_for[each.id]
        if first.id not in meant:
            type_, words = table.entities[alike(first.type)], coding.places[first.id].words
            meant[first.id] = entries.meant(words, type_, forms[first.id], coding.article)
        at, form, entity = coding.places[each.id], forms[each.id], meant[first.id]
        coding.put(Mention(id=each.id, article=coding.article.id, at=at, form=form, entity=entity), each.type)
    _put_links(coding, entries)


def _form(coding: Coding, each: TextBound) -> str:
    at = coding.places[each.id]
    return form_of(coding.text, Span(at.start, at.end), coding.article.language)


def _representatives(
    coding: Coding, marked: Sequence[TextBound], forms: dict[str, str], table: Kinds
) -> dict[str, TextBound]:
    """For each mention the one that names its entity best, of all that are said to be of the same."""
    group = _Groups(each.id for each in marked)
    for relation in coding.standoff.relations:
        known = [member for member in relation.members if member in group]
        if alike(relation.type) not in table.same:
            coding.leave(sentence("relation “{0}”", relation.type), relation.id)
            continue
        if len(known) < len(relation.members):
            coding.leave(sentence("“{0}” of what is no entity", relation.type), relation.id)
        for other in known[1:]:
            group.join(known[0], other)
    best: dict[str, TextBound] = {}
    for each in marked:
        root = group.root(each.id)
        if root not in best or _worth(each, forms) > _worth(best[root], forms):
            best[root] = each
    return {each.id: best[group.root(each.id)] for each in marked}


def _worth(each: TextBound, forms: dict[str, str]) -> tuple[int, int]:
    """How well words name something: the full name before the acronym, anything before a pronoun."""
    return BEST_LAST.index(forms[each.id]), len(each.words)


def _put_links(coding: Coding, entries: Entries) -> None:
    """What is linked to a list of known things; of those lists only Wikidata has a field."""
    for link in coding.standoff.links:
        draft = coding.drafts.get(link.target)
        if link.list.casefold() == "wikidata" and draft is not None and isinstance(draft.record, Mention):
            entries.link(draft.record.entity, link.key)
        else:
            coding.leave(sentence("link to “{0}”", link.list), link.id, link.words or link.key)


class _Groups(dict[str, str]):
    """Which of several belong together; each points to another of its group, in the end to the same one."""

    def __init__(self, ids: Iterable[str]) -> None:
        super().__init__((id, id) for id in ids)

    def root(self, id: str) -> str:
        while self[id] != id:
            self[id] = self[self[id]]
            id = self[id]
        return id

    def join(self, one: str, other: str) -> None:
        self[self.root(one)] = self.root(other)
