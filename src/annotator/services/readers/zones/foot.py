"""What stands behind the article: who reported and edited, who owns it, and what was left over from the page."""

import re

from annotator.services.readers.zones.bylines import contributes, credit_at_foot, is_origin
from annotator.services.readers.zones.datelines import says_when
from annotator.services.readers.zones.found import Found
from annotator.services.readers.zones.furniture import is_button, is_caption, is_end, is_residue, opens_block, rights_in
from annotator.services.readers.zones.lines import LONG, Line
from annotator.services.readers.zones.words import agency_of, any_agency, known, publishers
from annotator.services.reading.language import alike

AGENCY_AT_END = re.compile(r"(?:^|\s+)(?:[—–-]{1,2}\s*|[(\[/]\s*|^)([^()\[\]/—–]{2,40}?)\s*[)\]/]?\.?$")
END = 60  # characters in which an agency is named
LAST = 4  # lines among which the end is told


def read_foot(foot: list[Line], rest: list[Line], found: Found, language: str) -> None:
    """Mark what is no prose in the lines at the foot; `rest` are those behind the last paragraph."""
    behind = {line.start for line in rest}
    last = {line.start for line in foot[-LAST:]}
    for line in foot:
        if found.is_free(line):
            read_line(line, found, language, behind=line.start in behind, last=line.start in last)
    mark_block(rest, found)


def read_line(line: Line, found: Found, language: str, *, behind: bool, last: bool) -> None:
    evidence = found.evidence
    if part := rights_in(line, edge=True):
        found.mark(line, "rights", *part)
        evidence.rights.append(line.words[slice(*part)])
    if part := credit_at_foot(line):
        found.mark(line, "byline", *part)
        if not contributes(line):
            evidence.credits.append(line.words[slice(*part)])
        if is_origin(line) and (agency := any_agency().search(line.words)):
            evidence.agencies.append(agency[0])
    if last and (word := last_word(line)):
        found.mark(line, "residue", len(line.words) - len(word))
    if last and found.is_free(line) and (agency := AGENCY_AT_END.search(line.words[-END:])) and agency_of(agency[1]):
        found.mark(line, "byline", len(line.words) - len(agency[0].lstrip()))
        evidence.agencies.append(agency_of(agency[1]))
    if not found.is_free(line):
        return
    if is_residue(line) or (behind and is_button(line)) or (last and is_end(line)):
        found.mark(line, "residue")
    elif is_caption(line, inside=False):
        found.mark(line, "caption")
    elif behind and (said := says_when(line, language)):
        found.mark(line, "dateline")
        {"published": evidence.published, "updated": evidence.updated, "": evidence.dated}[said[0]].extend(said[1])
    elif last and line.folded in publishers():
        found.mark(line, "residue")
        evidence.publishers.append(publishers()[line.folded])


def last_word(line: Line) -> str:
    """The word with which an agency ends its last paragraph; "" where there is none."""
    word = line.words.rpartition(" ")[2]
    return word if alike(word) in known("ends_inline") else ""


def mark_block(rest: list[Line], found: Found) -> None:
    """Behind “Related articles” and the like, everything to the end is left over, if none of it is prose."""
    opening = next((number for number, line in enumerate(rest) if opens_block(line)), None)
    if opening is None:
        return
    for line in rest[opening:]:
        if len(line.words) < LONG and found.is_free(line):
            found.mark(line, "residue")
