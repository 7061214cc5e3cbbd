"""Zones and metadata read where they stand, in the text of any reader; precise first: what is not sure stays prose."""

import re
from dataclasses import replace
from itertools import zip_longest

from annotator.services.readers.document import Document, Zoned
from annotator.services.readers.guess import language_of
from annotator.services.readers.text import stored_form
from annotator.services.readers.zones.crossheads import crossheads
from annotator.services.readers.zones.foot import read_foot
from annotator.services.readers.zones.found import Found
from annotator.services.readers.zones.furniture import is_button, is_caption, is_residue, rights_in
from annotator.services.readers.zones.head import Head
from annotator.services.readers.zones.headline import FIRST, headline_of, title_of, with_title
from annotator.services.readers.zones.lines import Line, Lines, lines_of
from annotator.services.readers.zones.metadata import facts_in

SITE = re.compile(r"\s*[|•·–—-]\s+(\S.{1,60})")
SHORT, LABEL = 140, 24  # characters


def zoned(document: Document, name: str = "") -> Document:
    """The document with its title in the text, its zones and facts; what the reader knew stands.

    `name` is that of its file, which may hold a date. A title given apart is put before the text (records.md,
    Article), and the zones move with it. They lie within the text and never overlap; nothing else of it changes.
    """
    text = document.text
    language = document.facts.get("language", "") or language_of(text)
    lines, found = lines_of(text), Found(standing(document))
    title = heading(document, lines, found, language)
    read_foot(lines.foot, lines.rest, found, language)
    read_between(lines, found, text)
    told, remarks = facts_in(text, found.evidence, document.facts, name)
    facts = {"language": language} | told if language else told
    whole = replace(document, title=title, facts=facts, zones=found.zones, remarks=(*document.remarks, *remarks))
    stands = not document.title.strip() or any(zone.kind == "headline" for zone in found.zones)
    return whole if stands else titled(whole)


def titled(document: Document) -> Document:
    """The document with its title before its text, as the headline, and a blank line behind it."""
    by = len(document.title) + 2
    moved = (Zoned(zone.start + by, zone.end + by, zone.kind) for zone in document.zones)
    headline = Zoned(0, len(document.title), "headline")
    return replace(document, text=f"{document.title}\n\n{document.text}", zones=(headline, *moved))


def heading(document: Document, lines: Lines, found: Found, language: str) -> str:
    """Mark the headline and the rest of the head; gives the title."""
    title = " ".join(stored_form(document.title).split())
    given = next((zone for zone in found.given if zone.kind == "headline"), None)
    line = with_title(lines.all, title) if title and not given else None
    if line is not None:
        found.mark(line, "headline")
    Head(lines.head, found, language, document.text).read()
    if title or given:
        return title or " ".join(document.text[given.start : given.end].split()) if given else title
    other = {line.start for line in lines.head if not found.is_free(line)}
    line = headline_of(lines.all, other)
    if line is not None:
        line = without_site(line, lines.all, found)
        for same in [one for one in lines.all[:FIRST] if one.words == line.words]:
            found.mark(same, "headline")
    return title_of(lines.all, line, other)


def without_site(line: Line, lines: list[Line], found: Found) -> Line:
    """The headline itself where the first line is the title of the page: “Flood in Orlen • The Orlen Daily”."""
    for later in lines[:FIRST]:
        site = SITE.fullmatch(line.words[len(later.words) :]) if later is not line else None
        if site and line.words.startswith(later.words) and len(later.words) > len(site[1]) / 2:
            found.mark(line, "residue")
            found.evidence.publishers.append(site[1])
            return later
    return line


def read_between(lines: Lines, found: Found, text: str) -> None:
    """Mark captions, links and crossheads in the midst of the article."""
    if not lines.whole:
        return
    begin, end = len(lines.head), len(lines.all) - len(lines.foot)
    between = lines.all[begin : max(begin, end)]
    before = False  # whether the line before this one is left over
    for line, after in zip_longest(between, between[1:]):
        if not (found.is_free(line) and may_be_furniture(line)):
            before = False
            continue
        before = is_residue(line) or (is_button(line) and (before or (after is not None and is_button(after))))
        if before:
            found.mark(line, "residue")
        elif is_caption(line):
            found.mark(line, "caption")
        elif part := rights_in(line, edge=False):
            found.mark(line, "rights", *part)
    for line in crossheads(lines.all, lambda one: not found.is_free(one), text.casefold()):
        found.mark(line, "crosshead")


def may_be_furniture(line: Line) -> bool:
    """Short, or with a credit in brackets at its end, or with a label before it: the rest is not looked at closely."""
    return len(line.words) <= SHORT or line.words[-1] in ")]" or ":" in line.words[:LABEL] or "-" in line.words[:LABEL]


def standing(document: Document) -> list[Zoned]:
    """The zones of the reader that lie in the text; of two that overlap, the first."""
    found: list[Zoned] = []
    for zone in sorted(document.zones):
        if max(zone.start, 0) < min(zone.end, len(document.text)) and (not found or zone.start >= found[-1].end):
            found.append(Zoned(max(zone.start, 0), min(zone.end, len(document.text)), zone.kind))
    return found
