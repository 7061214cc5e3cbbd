"""Steps through marks that overlap, and puts them into words."""

from collections.abc import Sequence
from html import escape

from annotator.ui.text.marks import Mark

LONGEST_QUOTE = 80
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


def next_of(ids: Sequence[str], chosen: str | None, step: int = 1) -> str:
    """The mark after the chosen one, round and round; the innermost if none of these is chosen."""
    if chosen not in ids:
        return ids[0]
    return ids[(ids.index(chosen) + step) % len(ids)]


def isolated(words: str) -> str:
    """The words, kept from turning round what stands beside them."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"


def tip(mark: Mark, text: str) -> str:
    """A mark in two lines of rich text: its label, and the words it stands on."""
    words = " … ".join(text[span.start : span.end] for _, span in mark.own())
    short = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
    return f"<b>{escape(isolated(mark.label))}</b><br>“{escape(isolated(short))}”"
