"""How `annotator suggest` writes what is proposed: one JSON object a line, or words between tabs."""

import json
from typing import Any

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.services.suggest.suggestion import Suggestion

SOURCE = ("identification", "type", "role", "manner", "speech_act", "channel", "anonymity_reason")
FIGURE = ("value", "low", "high", "comparator", "unit", "counted", "category", "status")
DATED = ("earliest", "latest")
LINKS = ("speakers", "organisation", "relayed_by", "place", "side", "by")
BESIDE = ("part_of", "source", "nested_in")  # links to other records of the same run

Names = dict[str, str]  # what the entities of the project are called, by their ids


def as_json(where: dict[str, Any], one: Suggestion, names: Names) -> str:
    return json.dumps(where | facts(one, names), ensure_ascii=False)


def facts(one: Suggestion, names: Names) -> dict[str, Any]:
    """The kind, where its words stand, what it says, how sure the rule is, and the rule's name."""
    record, sure = one.record, {"confidence": one.confidence, "rule": one.rule, "id": one.record.id}
    called = names | {new.entity.id: new.entity.name for new in one.new}
    linked = {f"{name}_at": pairs(anchor) for name, anchor in one.named.items()} | links(record, called)
    if isinstance(record, Source):
        roles = {"who": pairs(record.who), "cue": pairs(record.cue), "said": pairs(record.said)}
        return {"kind": "source"} | roles | chosen(record, SOURCE + DATED) | linked | sure
    if isinstance(record, Figure):
        told = {"kind": "figure", "at": pairs(record.at)} | chosen(record, FIGURE + DATED)
        return told | {"figure_kind": record.kind} | linked | sure
    return {"kind": "mention", "at": pairs(record.at), "form": record.form} | entity(one, called) | sure


def entity(one: Suggestion, called: Names) -> dict[str, Any]:
    """Whom a mention means: the name and type of the entity that would be made, or the names to choose from."""
    assert isinstance(one.record, Mention)
    if not one.record.entity:
        return {"entity": "", "type": "", "perhaps": [called.get(id, id) for id in one.perhaps]}
    told: dict[str, Any] = {"entity": called.get(one.record.entity, one.record.entity)}
    return told | {"type": one.new[0].entity.type, "aliases": list(one.new[0].aliases)} if one.new else told


def links(record: AnyAnnotation, called: Names) -> dict[str, Any]:
    """What it is linked to: entities by name, other records by their ids."""
    values = {name: getattr(record, name, "") for name in LINKS}
    named = {
        name: [called.get(id, id) for id in value] if isinstance(value, tuple) else called.get(value, value)
        for name, value in values.items()
        if value
    }
    return named | {name: getattr(record, name) for name in BESIDE if getattr(record, name, "")}


def chosen(record: AnyAnnotation, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def pairs(anchor: Anchor) -> list[list[int]]:
    return [[start, end] for start, end in anchor.spans]


def in_words(where: dict[str, Any], one: Suggestion, names: Names) -> str:
    """File, place, kind, words, rule, by tabs."""
    record = one.record
    if isinstance(record, Source):
        kind, told = "source", " | ".join((record.who.words, record.cue.words, record.said.words))
    else:
        kind, told = ("mention" if isinstance(record, Mention) else "figure"), record.at.words
    return "\t".join((str(where["file"]), record.main.cell, kind, " ".join(told.split()), one.rule))
