"""One record with its stamps as a line of a file, and back: nothing that a line says is believed unseen."""

import json
import math
from collections.abc import Mapping
from typing import Any

from annotator.domain.anchors import NOWHERE, Anchor, read_cell
from annotator.domain.cells import WORDS, plain, read_plain, read_value
from annotator.domain.fields import fields_of
from annotator.domain.records import Record
from annotator.domain.stated import NEVER, WHOLE, Stamp, Stated, wins_whole
from annotator.services.sharing.file import Implausible

LARGEST = 2**53  # every reader of JSON tells whole numbers up to here apart
LONGEST_ID = 200
DEEPEST = 5  # of what an extra field holds
COUNTED = ("flag", "integer")
OTHERS = frozenset({"number", "integer", "flag", "extra"})  # kinds whose values are no words
NAMED = frozenset({"link", "choice"})


def line_of(state: Stated) -> str:
    """A line of JSON: the id, `n` and `device` of the stamp, under `since` others, under `is` what is not empty.

    Under `heard` stands what the sender had heard of the record, where that is not what the manifest's clock says.
    """
    stamps = state.stamps
    first = stamps.get(WHOLE) or max(set(stamps.values()), key=[*stamps.values()].count, default=NEVER)
    said = {"id": state.record.id, "n": first.n, "device": first.device}
    if since := {name: stamp for name, stamp in stamps.items() if stamp != first}:
        said["since"] = since
    if state.heard:
        said["heard"] = state.heard
    kinds = fields_of(type(state.record))
    cells = plain(state.record)
    said["is"] = {
        name: value
        for name, value in cells.items()
        if value or (value == 0 and value is not False and kinds[name].kind not in COUNTED)
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


class Lines:
    """Reads lines of one type of record; ValueError where one is not as it must be."""

    def __init__(self, record_type: type[Record], most: int) -> None:
        self._type = record_type
        self._most = most  # the largest number that a change can have
        self._fields = fields_of(record_type)
        self._whole = wins_whole(record_type)
        self._columns = {name: field.kind for name, field in self._fields.items()}
        self._spans = {name: f"{name}_span" for name, field in self._fields.items() if field.kind == "anchor"}
        self._columns |= dict.fromkeys(self._spans.values(), "span")
        self._empty = read_plain(self._fields, dict.fromkeys(self._columns))
        self._known: dict[str, str] = {}  # ids and choices come again and again, and stand in memory once
        self._devices: set[str] = set()  # known to be names of devices

    def state(self, line: bytes) -> Stated:
        """The record of a line, and since when it is as it is."""
        said = DECODER.decode(line.decode())
        if not isinstance(said, dict) or not isinstance(said.get("is"), dict):
            raise ValueError("no record")
        if b"\\u" in line:
            said["is"] = _sound(said["is"])
        record = object.__new__(self._type)
        record.__dict__.update(self._values(said["is"]), id=_id(said.get("id")))
        return Stated(record, self._stamps(said), self._clock(said["heard"]) if "heard" in said else None)

    def _values(self, cells: dict[str, Any]) -> dict[str, Any]:
        """The values of all fields; of most nothing is said, since they are empty."""
        values, known, columns = dict(self._empty), self._known, self._columns
        for name, value in cells.items():
            kind = columns[name]
            if kind in OTHERS:
                cells[name] = _checked(name, kind, value)
                values[name] = read_value(self._fields[name], cells)
            elif type(value) is not str:
                raise ValueError(f"{name} is no {kind}")
            elif kind in NAMED:
                values[name] = known.setdefault(value, value)
            elif kind in WORDS:
                values[name] = value
            elif kind == "anchor":
                values[name] = _placed(cells.get(self._spans[name], ""), value)
            elif kind != "span":
                values[name] = read_value(self._fields[name], cells)
        return values

    def _stamps(self, said: Mapping[str, Any]) -> dict[str, Stamp]:
        first = self._stamp(said.get("n"), said.get("device"))
        if self._whole:
            return {WHOLE: first}
        since = said.get("since", {})
        if not isinstance(since, dict) or not since.keys() <= self._fields.keys():
            raise ValueError("stamps of no field")
        return dict.fromkeys(self._fields, first) | {name: self._stamp(*stamp) for name, stamp in since.items()}

    def _stamp(self, n: Any, device: Any) -> Stamp:
        if type(n) is not int or n < 0 or type(device) is not str:
            raise ValueError("no stamp")
        if n > self._most:
            raise Implausible
        if device not in self._devices:
            if len(device) > LONGEST_ID or not device.isprintable():
                raise ValueError("no device")
            self._devices.add(device)
        return Stamp(n, self._known.setdefault(device, device))

    def _clock(self, said: Any) -> dict[str, int]:
        if not isinstance(said, dict):
            raise ValueError("no clock")
        return {stamp.device: stamp.n for stamp in (self._stamp(n, device) for device, n in said.items())}


def _id(id: Any) -> str:
    if not isinstance(id, str) or not 0 < len(id) <= LONGEST_ID or not id.isprintable():
        raise ValueError("no id")
    return id


def _checked(name: str, kind: str, value: Any) -> Any:
    """The value of a field that does not hold words."""
    match kind:
        case "number" if type(value) in (int, float) and math.isfinite(value):
            return float(value)
        case "integer" if type(value) is int and abs(value) < LARGEST:
            return value
        case "flag" if value in (True, False):
            return bool(value)
        case "extra" if isinstance(value, dict) and _depth(value) <= DEEPEST:
            return value
    raise ValueError(f"{name} is no {kind}")


def _no_number(words: str) -> float:
    raise ValueError(f"{words} is no number")


def _placed(cell: Any, words: str) -> Anchor:
    """Where words stand; ValueError where a stretch ends before it begins, or begins before the last one ends."""
    place, last = read_cell(cell, words) if words else NOWHERE, 0
    for start, end in place.spans:
        if start >= end or start < last:
            raise ValueError("no place")
        last = end
    return place


def _sound(cells: dict[str, Any]) -> dict[str, Any]:
    """The cells; ValueError where half a character stands among them, which JSON can say and no text can hold."""
    json.dumps(cells, ensure_ascii=False).encode()
    return cells


def _depth(value: Any) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inside), default=0)


DECODER = json.JSONDecoder(parse_constant=_no_number)
