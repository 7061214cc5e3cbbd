"""In which fields records of the same thing differ, and how much hangs on it."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from annotator.domain.annotations import ANNOTATIONS, AnyAnnotation, Figure, Mention, Source
from annotator.domain.asked import EXTRA
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Entity
from annotator.domain.register import Register
from annotator.domain.review import BESIDES

Same = Callable[[str], str]  # two links are the same where this gives the same words for them

NOT_COMPARED = BESIDES | {"article", "deleted", "rule", "extra", "note"}
ONLY_SOME = "only_some"  # not all people recorded it
COMPARED = {
    kind: tuple((name, field) for name, field in fields_of(kind).items() if name not in NOT_COMPARED)
    for kind in ANNOTATIONS
}
# What a dataset suffers from most; boundaries least
WEIGHTS: Mapping[type[AnyAnnotation], Mapping[str, int]] = {
    Figure: {"value": 100, "low": 96, "high": 96, "comparator": 92, "kind": 94, "unit": 98, ONLY_SOME: 90}
    | {"status": 88, "counted_entity": 70, "category": 76, "counted": 60, "source": 80, "part_of": 78, "place": 74}
    | {"event": 66, "side": 64, "by": 64, "earliest": 72, "latest": 72, "at": 12},
    Source: {"speakers": 86, "polarity": 87, ONLY_SOME: 84, "identification": 68, "speech_act": 58, "type": 62}
    | {"who": 14, "cue": 8, "said": 16},
    Mention: {"entity": 54, ONLY_SOME: 40, "form": 6, "at": 5},
}
USUAL = 30
WEIGHTS_BY_NAME = {kind.__name__: weights for kind, weights in WEIGHTS.items()}


def differences(annotations: Sequence[AnyAnnotation], same: Same = str) -> list[str]:
    """The names of the fields in which records of one kind differ; extra fields as `x_NAME`."""
    if len(annotations) < 2:
        return []
    first, *others = map(vars, annotations)
    compared = COMPARED[type(annotations[0])]
    unlike = {name for each in others for name, _ in compared if each[name] != first[name]}
    found = [  # what is equal says the same
        name
        for name, field in compared
        if name in unlike and _differ([_said(each, field, same) for each in annotations])
    ]
    if not any(each.extra for each in annotations):
        return found
    extra = sorted({key for each in annotations for key in each.extra})
    return found + [f"{EXTRA}{key}" for key in extra if _differ([repr(each.extra.get(key)) for each in annotations])]


def weight(kind: type[AnyAnnotation], names: Sequence[str]) -> int:
    """How much hangs on fields that differ: the weightiest counts, and of equals that with more beside it."""
    return _weight(kind.__name__, tuple(names))


@cache
def _weight(kind: str, names: tuple[str, ...]) -> int:
    weights = sorted((WEIGHTS_BY_NAME[kind].get(name, USUAL) for name in names), reverse=True)
    return weights[0] * 100 + min(99, sum(weights[1:]) // 10) if weights else 0


def same_links(register: Register, counterparts: Mapping[str, str]) -> Same:
    """Links are the same where they lead to one entity, or to records of the same thing.

    Of entities without a name each person has an own one, so that their words are compared. `counterparts` gives by the
    id of an annotation what stands for all records of the same thing.
    """

    def same(id: str) -> str:
        if id in counterparts:
            return counterparts[id]
        entity = register.get(id)
        return _key_of(entity) if entity else id

    return same


def _key_of(entity: Entity) -> str:
    words = " ".join(entity.name.casefold().split())
    return f"{entity.type} {words}" if entity.named == "no" else entity.id


def _said(annotation: AnyAnnotation, field: Field, same: Same) -> Any:
    value = getattr(annotation, field.name)
    match field.kind:
        case "anchor":
            return value.spans
        case "link":
            return same(value) if value else ""
        case "links":
            return frozenset(map(same, value))
        case "choices":
            return frozenset(value)
        case _:
            return value


def _differ(said: Sequence[Any]) -> bool:
    return any(each != said[0] for each in said[1:])
