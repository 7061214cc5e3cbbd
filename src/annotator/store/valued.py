"""Records whose field has a value: the condition in SQL, and what the value is there."""

import json
from typing import Any

from annotator.domain.asked import EXTRA, is_extra
from annotator.domain.cells import split_cell
from annotator.domain.fields import fields_of
from annotator.store.rows import TABLES

TYPES = {kind.__name__.lower(): kind for kind in TABLES}
LINKED = "EXISTS (SELECT 1 FROM json_each(:value) v WHERE instr('; ' || r.[{0}] || ';', '; ' || v.value || ';'))"
EXTRA_IS = """EXISTS (SELECT 1 FROM json_each(r.extra) x WHERE x.key = :key
AND (x.value = :value OR instr('; ' || x.value || ';', '; ' || :value || ';')))"""


def field_is(kind: str, name: str, value: str) -> tuple[str, dict[str, Any]]:
    """That a field of a record `r` of a kind has this value, and what to fill in; of several ids any will do."""
    if is_extra(name):
        return EXTRA_IS, {"key": name.removeprefix(EXTRA), "value": value}
    field = fields_of(TYPES[kind]).get(name)
    if field is None:
        return "r.rowid = 0", {}
    match field.kind:
        case "choices":
            return f"instr('; ' || r.[{name}] || ';', '; ' || :value || ';')", {"value": value}
        case "link" | "links":
            return LINKED.format(name), {"value": json.dumps(split_cell(value))}
        case "flag":
            return f"r.[{name}] = :value", {"value": int(value in ("1", "yes"))}
        case "number" | "integer":
            return f"r.[{name}] = :value", {"value": _number(value)}
        case "choice" | "date":
            return f"r.[{name}] = :value", {"value": value}
        case _:
            return f"instr(lower(r.[{name}]), lower(:value))", {"value": value}


def _number(value: str) -> float | None:
    try:
        return float(value.replace(",", "").replace(" ", ""))
    except ValueError:
        return None
