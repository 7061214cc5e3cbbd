"""Articles that two laptops brought in apart: of those with one text the one with the smallest id stands.

What was recorded on the others is on that one then, with the stamps that it had; they themselves stay behind deleted,
with their own metadata and zones. Everybody who knows both comes to the same, whoever sent what first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.domain.fields import fields_of
from annotator.domain.records import Article, Progress, Record, Zone, altered, progress_id
from annotator.domain.stated import Stated


def standing_ids(of_text: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each article that does not stand, the one that does, from the ids of the articles of each text."""
    found: dict[str, str] = {}
    for ids in of_text.values():
        first = min(ids)
        found |= {id: first for id in ids if id != first}
    return found


def moved(state: Stated, stands: Mapping[str, str]) -> Stated:
    """The state of a record once its article is the one that stands."""
    record = state.record
    if not stands:
        return state
    if isinstance(record, Article):
        return replace(state, record=altered(record, {"deleted": True})) if record.id in stands else state
    if isinstance(record, Zone):
        return state
    values = {name: stands[id] for name in _ways(type(record)) if (id := getattr(record, name)) in stands}
    if not values:
        return state
    if isinstance(record, Progress):
        values["id"] = progress_id(values["article"], record.person)
    return replace(state, record=altered(record, values))


def _ways(record_type: type[Record]) -> list[str]:
    return [name for name, field in fields_of(record_type).items() if field.link == "article"]
