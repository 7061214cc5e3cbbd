"""Lines of plain text that were broken to a width, as letters are: joined again, where that is sure."""

import re
from collections.abc import Sequence
from itertools import pairwise

NARROWEST, WIDEST = 40, 100  # characters: the width to which programs break lines
BROKEN_WORD = re.compile(r"\w-$")  # at a hyphen of its own: these programs put in none
ITEMS = ("• ", "- ", "* ", "– ", "— ")


def unwrapped(lines: Sequence[str]) -> str:
    """The lines of a paragraph as one, if each was full: the first word of the next would not have fitted.

    Lists, addresses and verses stay lines.
    """
    lines = [line.strip() for line in lines]
    width = max(map(len, lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return "\n".join(lines)
    text = ""
    for before, line in zip(["", *lines], lines, strict=False):
        full = bool(before) and len(before) + 1 + len(line.split(maxsplit=1)[0] if line else "") > width
        between = ("" if BROKEN_WORD.search(before) else " ") if full and not line.startswith(ITEMS) else "\n"
        text += (between if text else "") + line
    return text if _is_broken(lines, width) else "\n".join(lines)


def _is_broken(lines: Sequence[str], width: int) -> bool:
    """Whether all lines but the last, and those before items, are full."""
    pairs = pairwise(lines)
    open_ends = [a for a, b in pairs if b and not b.startswith(ITEMS) and len(a) + 1 + len(b.split()[0]) <= width]
    return not open_ends
