"""Articles that two laptops brought in apart: of those with one text the one with the smallest id stands.

What was recorded on the others is on that one then, with the stamps that it had, zones, too, and so is what was said
of them; they themselves stay behind deleted. Everybody who knows both comes to the same, whoever sent first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Person, Progress, Record, altered, progress_id
from annotator.domain.stated import Stated
from annotator.domain.team import Assignment, Reviewer, assignment_id, reviewer_id

FACTS = frozenset(name for name, field in fields_of(Article).items() if field.label)  # not how it came


def standing_ids(of_text: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each article that does not stand, the one that does, from the ids of the articles of each text."""
    found: dict[str, str] = {}
    for ids in of_text.values():
        first = min(ids)
        found |= {id: first for id in ids if id != first}
    return found


def moved(state: Stated, stands: Mapping[str, str]) -> Stated:
    """The state of a record once its article, and its person, is the one that stands."""
    record = state.record
    if not stands:
        return state
    if isinstance(record, Article):
        return replace(state, record=altered(record, {"deleted": True})) if record.id in stands else state
    if isinstance(record, Person):
        return state
    values = {name: stands[id] for name in _ways(type(record)) if (id := getattr(record, name)) in stands}
    if not values:
        return state
    there = altered(record, values)
    id = own_id(there)
    if record.deleted and id != record.id:
        return state
    return replace(state, record=altered(there, {"id": id}))


def said(state: Stated) -> Stated:
    """An article without the stamps of what was empty when it was made: that nobody said it stands against nothing."""
    if not isinstance(state.record, Article):
        return state
    first = state.stamps.get("text_sha256")
    kept = {name: s for name, s in state.stamps.items() if s != first or getattr(state.record, name)}
    return replace(state, stamps=kept)


def told_along(state: Stated, stands: Mapping[str, str]) -> Stated | None:
    """What was said of an article that does not stand, said of the one that does; None of all else."""
    article = state.record
    if not isinstance(article, Article) or article.id not in stands:
        return None
    stamps = {name: s for name, s in said(state).stamps.items() if name in FACTS}
    values = {name: getattr(article, name) for name in stamps}
    there = Article(id=stands[article.id], text_sha256=article.text_sha256)
    return replace(state, record=altered(there, values), stamps=stamps)


def left_behind(state: Stated) -> Stated:
    """What stays under its own id of a record that moved to another, as there is one of each person."""
    return replace(state, record=altered(state.record, {"deleted": True}))


def own_id(record: Record) -> str:
    """The id of a record; of what is one of each person, or of an article and a person, it says whose it is."""
    match record:
        case Progress():
            return progress_id(record.article, record.person)
        case Assignment():
            return assignment_id(record.article, record.person)
        case Reviewer():
            return reviewer_id(record.person)
    return record.id


def _ways(record_type: type[Record]) -> list[str]:
    return [name for name, field in fields_of(record_type).items() if field.link in ("article", "person")]
