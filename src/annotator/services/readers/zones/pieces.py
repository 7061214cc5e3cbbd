"""Lines that say who and when, cut into their pieces: “By Jane Doe | January 26, 2022 | 3 min read”."""

import re
from typing import NamedTuple

from annotator.services.readers.zones.bylines import byline_at_head, follows_byline, is_named
from annotator.services.readers.zones.datelines import says_when
from annotator.services.readers.zones.dates import Told, left_over, told_in
from annotator.services.readers.zones.furniture import is_button, is_residue
from annotator.services.readers.zones.lines import Line
from annotator.services.readers.zones.words import folded, known

BETWEEN = re.compile(r"\s*[|•·●]\s*|\t+|\s{3,}")
MOST_WORDS = 4  # of a section or a paper beside a byline
SIGNED, PUBLISHED, UPDATED, DATED, LEFT_OVER = "byline", "published", "updated", "dated", "residue"


class Piece(NamedTuple):
    """A part of a line, what it says, and the days in it."""

    line: Line
    kind: str
    told: tuple[Told, ...] = ()

    @property
    def zone(self) -> str:
        return self.kind if self.kind in (SIGNED, LEFT_OVER) else "dateline"


def pieces_of(line: Line, language: str, *, signed: bool, follows: bool) -> list[Piece]:
    """What a line says, piece by piece; empty where part of it says something else.

    `signed`: a byline may stand here; `follows`: one stood in the line before.
    """
    for parts in (between_bars(line), before_date(line, language)):
        pieces = [read(part, language, signed=signed, follows=follows) for part in parts]
        unknown = [part for part, piece in zip(parts, pieces, strict=True) if piece is None]
        if len(unknown) < len(parts) and all(map(is_short_name, unknown)):
            return [piece for piece in pieces if piece is not None]
    return []


def read(part: Line, language: str, *, signed: bool, follows: bool) -> Piece | None:
    if said := says_when(part, language):
        return Piece(part, said[0] or DATED, tuple(said[1]))
    if signed and (byline_at_head(part) or (follows and follows_byline(part))):
        return Piece(part, SIGNED)
    return Piece(part, LEFT_OVER) if is_residue(part) or is_button(part) else None


def is_short_name(part: Line) -> bool:
    """Beside a byline or a day: a section or a paper."""
    return len(part.words.split()) <= MOST_WORDS and is_named(part.words)


def between_bars(line: Line) -> list[Line]:
    found, start = [], 0
    for bar in [*BETWEEN.finditer(line.words), None]:
        end = bar.start() if bar else len(line.words)
        found.append(Line(line.start + start, line.words[start:end]))
        start = bar.end() if bar else end
    return [part for part in found if part.words]


def before_date(line: Line, language: str) -> list[Line]:
    """A line cut before its day: “By Jane Doe, January 26, 2022”, “Par Jeanne Doe, publié le 26 janvier 2022”."""
    found = told_in(line.words, language)
    if not found:
        return []
    words = line.words[: found[0].start]
    leading = {word for phrase in known("published") | known("updated") for word in phrase.split()}
    while words:
        kept, _, last = words.rstrip().rpartition(" ")
        if left_over(last, []) and folded(last).strip(":,") not in leading:
            break
        words = kept
    first = words.rstrip(" ,-–—(")
    rest = line.words[len(words) :]
    start = len(line.words) - len(rest.lstrip(" ,-–—("))
    return [Line(line.start, first), Line(line.start + start, line.words[start:])] if first else []
