"""What stands before the article begins: bylines, dates, buttons; and the dateline of its first paragraph."""

import re
from collections.abc import Iterable

from annotator.services.readers.zones.bylines import (
    agency_signing,
    byline_at_head,
    follows_byline,
    is_named_in_place,
    is_outlet,
)
from annotator.services.readers.zones.datelines import Dateline, dateline_of, says_when
from annotator.services.readers.zones.dates import Told, left_over, told_in
from annotator.services.readers.zones.found import Found
from annotator.services.readers.zones.furniture import is_button, is_caption, is_field, is_residue, rights_in
from annotator.services.readers.zones.lines import Line, may_be_headline
from annotator.services.readers.zones.words import folded, known, publishers

APART = re.compile(r"\s*[|•·●]\s*|\t+|\s{3,}")
OPENING = 2  # paragraphs of prose of which one may have a dateline of a place alone
MOST_WORDS = 4  # of what is left over in the first line


def read_head(lines: list[Line], found: Found, language: str) -> None:
    """Mark what is no prose in the lines at the head, the headline apart."""
    prose, before, headed = 0, "", False
    for number, line in enumerate(lines):
        if not found.is_free(line):
            before, headed = "", True
            continue
        kind = of_furniture(line, found, language, before, first=not number, begun=bool(prose))
        if not kind and not prose and is_named_in_place(line.words) and beside_date(lines, number, language):
            found.mark(line, "byline")
            found.evidence.bylines.append(line.words)
            kind = "byline"
        if not kind and (number or line.is_prose):
            opens = line.is_prose and prose < OPENING
            mark_dateline(line, dateline_of(line.words, language, opens=opens), found)
        if not kind and not headed and may_be_headline(line):
            headed = True
        else:
            prose += not kind and line.is_prose
        before = kind


def of_furniture(line: Line, found: Found, language: str, before: str, *, first: bool, begun: bool) -> str:
    """Mark a short line at the head; gives what it is, "" where it is nothing that is known."""
    if line.is_prose and not byline_at_head(line):
        return pictured(line, found)
    if part := rights_in(line, edge=not first):
        found.mark(line, "rights", *part)
        found.evidence.rights.append(line.words[slice(*part)])
        return "rights"
    if is_left_over(line, first=first, begun=begun):
        found.mark(line, "residue")
        return "residue"
    said = dateline_of(line.words, language)
    if said and said.end == len(line.words):
        mark_dateline(line, said, found)
        return "dated"
    if not first and not is_outlet(line.words) and pictured(line, found):
        return "caption"
    if kind := signed_or_dated(line, found, language, before, begun=begun):
        return kind
    if folded(line.words) in publishers() and not begun:
        found.mark(line, "byline" if before == "byline" else "residue")
        found.evidence.publishers.append(publishers()[folded(line.words)])
        return "residue"
    return ""


def beside_date(lines: list[Line], number: int, language: str) -> bool:
    """Whether the line before or after only says when."""
    near = lines[max(number - 1, 0) : number + 2]
    return any(says_when(line, language) for line in near if line is not lines[number])


def pictured(line: Line, found: Found) -> str:
    if not is_caption(line):
        return ""
    found.mark(line, "caption")
    return "caption"


def is_left_over(line: Line, *, first: bool, begun: bool) -> bool:
    """The first line may well be a headline that begins with such a word."""
    if is_button(line) and not begun:
        return True
    return is_residue(line) and not (first and len(line.words.split()) > MOST_WORDS and not is_field(line))


def signed_or_dated(line: Line, found: Found, language: str, before: str, *, begun: bool) -> str:
    """A byline, a line that says when, or both, parted by a bar, a comma or nothing at all."""
    pieces = [piece for piece in pieces_of(line) if piece.words]
    kinds = [of_piece(piece, language, before, begun=begun) for piece in pieces]
    if not all(kinds) and (cut := before_date(line, language)):
        pieces = list(cut)
        kinds = [of_piece(piece, language, before, begun=begun) for piece in pieces]
    if not pieces or not all(kinds):
        return ""
    for piece, kind in zip(pieces, kinds, strict=True):
        note(piece, kind, found, language)
        zone = kind if kind in ("byline", "residue") else "dateline"
        found.mark(line, zone, piece.start - line.start, piece.end - line.start)
    return "byline" if "byline" in kinds else kinds[0]


def of_piece(piece: Line, language: str, before: str, *, begun: bool) -> str:
    if said := says_when(piece, language):
        return said[0] or "dated"
    if not begun and (byline_at_head(piece) or (before == "byline" and follows_byline(piece))):
        return "byline"
    return "residue" if is_residue(piece) or is_button(piece) else ""


def note(piece: Line, kind: str, found: Found, language: str) -> None:
    """Keep what a piece of the head tells."""
    evidence = found.evidence
    if kind == "residue":
        return
    if kind == "byline":
        evidence.bylines.append(piece.words)
        if agency := agency_signing(piece.words):
            evidence.agencies.append(agency)
        return
    said = says_when(piece, language)
    told: Iterable[Told] = said[1] if said else ()
    {"published": evidence.published, "updated": evidence.updated, "dated": evidence.dated}[kind].extend(told)


def pieces_of(line: Line) -> list[Line]:
    """The parts of a line between bars."""
    found, start = [], 0
    for bar in [*APART.finditer(line.words), None]:
        end = bar.start() if bar else len(line.words)
        found.append(Line(line.start + start, line.words[start:end]))
        start = bar.end() if bar else end
    return found


def before_date(line: Line, language: str) -> tuple[Line, Line] | None:
    """A line cut before its day: “By Jane Doe, January 26, 2022”, “Par Jeanne Doe, publié le 26 janvier 2022”."""
    found = told_in(line.words, language)
    if not found:
        return None
    words = line.words[: found[0].start]
    leading = known("published") | known("updated")
    while words:
        kept, _, last = words.rstrip().rpartition(" ")
        if left_over(last, []) and not any(folded(last).strip(":,") in phrase.split() for phrase in leading):
            break
        words = kept
    first = words.rstrip(" ,-–—(")
    rest = line.words[len(words) :]
    start = len(words) + len(rest) - len(rest.lstrip(" ,-–—("))
    return (Line(line.start, first), Line(line.start + start, line.words[start:])) if first else None


def mark_dateline(line: Line, said: Dateline | None, found: Found) -> None:
    if said is None:
        return
    found.mark(line, "dateline", 0, said.end)
    words = line.words[: said.end].rstrip(" -–—―‒−ـ:/")
    found.evidence.datelines.append(words[:-1] if words.endswith(").") else words)
    found.evidence.dated.extend(said.told)
    if said.agency:
        found.evidence.agencies.append(said.agency)
