"""Suggesters of third parties: Python entry points in the group `annotator.suggesters`, loaded when first asked.

One is a function `(text, *, language, published, zones, register, article, eager) -> Iterable[Suggestion]`. What it
raises, and what it gives that is no suggestion for this text, is told and left out; the others are not touched by it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from annotator.domain.anchors import anchor
from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention
from annotator.domain.records import altered
from annotator.domain.sentences import Sentence, sentence
from annotator.services.suggest.suggestion import NewEntity, Suggestion

GROUP = "annotator.suggesters"
MOST = 10_000  # suggestions of one for one text
Tell = Callable[[Sentence], None]


@cache
def installed() -> tuple[EntryPoint, ...]:
    """All of them, in the order of their names."""
    return tuple(sorted(entry_points(group=GROUP), key=lambda point: point.name))


def of_others(text: str, tell: Tell, **asked: Any) -> Iterator[Suggestion]:
    """What the installed suggesters propose; `tell` is given a sentence for each that fails."""
    for point in installed():
        try:
            yield from taken(point.name, text, point.load()(text, **asked), str(asked.get("article", "")))
        except Exception as problem:  # code of strangers: whatever it raises, our own suggestions stand
            why = f"{type(problem).__name__}: {problem}" if str(problem) else type(problem).__name__
            tell(sentence("The suggestions of “{0}” are missing ({1}). Update or remove it.", point.name, why))


def taken(name: str, text: str, given: Iterable[Any], article: str) -> list[Suggestion]:
    """What is given, as ours; ValueError where it is nothing that can be proposed for the text."""
    found: list[Suggestion] = []
    for one in given:
        if not isinstance(one, Suggestion) or not isinstance(one.record, ANNOTATIONS) or not stands(one.record, text):
            raise ValueError("no suggestion for this text")
        if len(found) >= MOST:
            raise ValueError("too many suggestions")
        record = altered(one.record, {"origin": "suggested", "article": article})
        found.append(replace(one, record=record, rule=f"{name}: {one.rule}"))
    return found


def stands(record: AnyAnnotation, text: str) -> bool:
    """Its words are those that stand there; ValueError where there are none."""
    anchors = [record.at] if isinstance(record, Mention | Figure) else [record.who, record.cue, record.said]
    return any(anchors) and all(anchor(text, *each.spans) == each for each in anchors if each)


def with_others(own: list[Suggestion], others: Iterable[Suggestion]) -> list[Suggestion]:
    """Ours and theirs: for the same words ours stand, with the type that theirs know where ours do not."""
    at = {(type(one.record), one.record.main.spans): one for one in own}
    types: dict[str, tuple[str, str]] = {}
    more = []
    for other in others:
        mine = at.get((type(other.record), other.record.main.spans))
        if mine is None:
            more.append(other)
        elif mine.new and other.new and not mine.new[0].entity.type:
            types[mine.new[0].entity.id] = other.new[0].entity.type, other.new[0].entity.subtype
    return [*(typed(one, types) for one in own), *more] if types else [*own, *more]


def typed(one: Suggestion, types: dict[str, tuple[str, str]]) -> Suggestion:
    if not any(new.entity.id in types for new in one.new):
        return one
    return replace(one, new=tuple(with_type(new, types) for new in one.new))


def with_type(new: NewEntity, types: dict[str, tuple[str, str]]) -> NewEntity:
    if new.entity.id not in types:
        return new
    type_, subtype = types[new.entity.id]
    return replace(new, entity=replace(new.entity, type=type_, subtype=subtype))
