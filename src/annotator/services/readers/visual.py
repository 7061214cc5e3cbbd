"""Text that runs from right to left, from where it stands on the page to the order in which it is read.

The inverse of what the Unicode Bidirectional Algorithm (UAX 9) does for display, for what occurs in news: letters of
either direction, numbers, and the punctuation between them.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
PAIRS = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
WORD_GAP = 0.13  # times the size of the letters
# Letters, numbers and signs of a line as types: what of them keeps its order from left to right
KEPT = re.compile("L(?:[LEAN,S$]*[LEA])?|[$]*E(?:[,]?E|[$])*|A(?:[,]?A)*")
TURNED = re.compile("R(?:[RNEA,S$]*R)?")
TYPES = {"L": "L", "R": "R", "AL": "R", "EN": "E", "AN": "A", "CS": ",", "ES": "S", "ET": "$"}


class Placed(NamedTuple):
    """A character and how far it reaches across the page."""

    char: str
    x0: float
    x1: float


def runs_leftward(text: str) -> bool:
    """Whether most letters are of a script that is written from right to left."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def read_order(line: Sequence[Placed], size: float, leftward: bool) -> str:
    """The words of one line as they are read; `leftward` is the direction of its paragraph."""
    items = _visual(line, size)
    return "".join(_leftward(items) if leftward else _rightward(items))


def mirrored(text: str) -> str:
    """With brackets the other way round: some files say how they look, not what they are."""
    return "".join(PAIRS.get(char, char) for char in text)


def brackets_are_turned(text: str) -> bool:
    """Whether more brackets close before they open than the other way round."""
    closed = len(re.findall(r"\)[^()]*\(", text))
    return closed > len(re.findall(r"\([^()]*\)", text))


def _visual(line: Sequence[Placed], size: float) -> list[str]:
    """Letters with the marks on them from left to right, and spaces where there is room for one."""
    bases = sorted((one for one in line if not _is_mark(one.char) and not one.char.isspace()), key=_middle)
    items: list[str] = []
    places: list[Placed] = []
    for one in bases:
        if places and one.x0 == places[-1].x0 and one.x1 == places[-1].x1:
            items[-1] += one.char  # drawn as one, and told in the order in which they are read
            continue
        if places and one.x0 - max(place.x1 for place in places[-3:]) > WORD_GAP * size:
            items.append(" ")
            places.append(Placed(" ", places[-1].x1, one.x0))
        items.append(one.char)
        places.append(one)
    for mark in (one for one in line if _is_mark(one.char)):
        letters = [at for at, item in enumerate(items) if item != " "]
        if letters:
            nearest = min(letters, key=lambda at: abs(_middle(places[at]) - _middle(mark)))
            items[nearest] += mark.char
    return items


def _middle(one: Placed) -> float:
    return (one.x0 + one.x1) / 2


def _is_mark(char: str) -> bool:
    return unicodedata.combining(char[0]) > 0


def _type(item: str) -> str:
    return TYPES.get(unicodedata.bidirectional(item[0]), "N")


def _leftward(items: list[str]) -> list[str]:
    """Read from the right; words of the other direction and numbers keep theirs."""
    types = "".join(map(_type, items))
    if any(unicodedata.bidirectional(item[0]) == "AL" for item in items):
        types = types.replace("$", "N").replace("S", "N")  # behind Arabic letters no sign belongs to digits (W2 to W5)
    types = types.replace("S", ",")
    order: list[str] = []
    end = len(items)
    for run in reversed(list(KEPT.finditer(types))):
        order += reversed(items[run.end() : end])
        order += items[run.start() : run.end()]
        end = run.start()
    return order + list(reversed(items[:end]))


def _rightward(items: list[str]) -> list[str]:
    """Read from the left; words of the other direction are turned."""
    types = "".join(map(_type, items))
    order: list[str] = []
    begin = 0
    for run in TURNED.finditer(types):
        order += items[begin : run.start()] + _leftward(items[run.start() : run.end()])
        begin = run.end()
    return order + items[begin:]
