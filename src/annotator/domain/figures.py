"""Rules between the fields of a figure: value, limits and comparator move together."""

from dataclasses import replace
from typing import Any

from annotator.domain.annotations import Figure

REPEATED = ("category", "status", "side", "by", "place", "event", "earliest", "latest", "counted_entity")


def revalued(figure: Figure, **values: Any) -> Figure:
    """The figure with these values typed by hand; the limits that follow from them follow, and no rule gave them.

    More than 20 is at least 21 where whole things are counted (records.md, "How words become numbers").
    """
    changed = replace(figure, **values)
    if not values.keys() & {"value", "comparator", "low", "high"}:
        return changed
    changed = replace(changed, rule="")
    if values.keys() & {"low", "high"}:
        return changed
    step = 1.0 if changed.kind in ("", "count") and (changed.value or 0) % 1 == 0 else 0.0
    value = changed.value
    match changed.comparator:
        case "exact" | "":
            return replace(changed, low=value, high=value)
        case "at_least":
            return replace(changed, low=value, high=None)
        case "more_than":
            return replace(changed, low=None if value is None else value + step, high=None)
        case "at_most":
            return replace(changed, low=None, high=value)
        case "less_than":
            return replace(changed, low=None, high=None if value is None else value - step)
        case _:
            return changed


def repeated(figure: Figure, last: Figure) -> Figure:
    """The figure with what another one says of status, place, dates, event … where it says nothing itself.

    Who gave it comes along within an article only, and what is counted where nothing is said of that; what the words
    alone can say (value, limits, unit, the total it is a part of) never does.
    """
    values = {name: getattr(last, name) for name in REPEATED if not getattr(figure, name)}
    if not figure.source and figure.article == last.article:
        values["source"] = last.source
    if not figure.counted and not figure.counted_at:
        values["counted"] = last.counted
    extra = {**last.extra, **figure.extra}
    return replace(figure, **values, extra=extra)
