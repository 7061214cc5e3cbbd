"""Places that stand before an article without a day or an agency: “BEIRUT: …”, “Beirut, Lebanon:”, «دمشق ـ …»."""

import re

from annotator.services.readers.zones.datelines import MOST_WORDS, Dateline, agency_in, goes_on, is_loud, is_place
from annotator.services.readers.zones.lines import Line
from annotator.services.readers.zones.words import folded, known

BEFORE_COLON = re.compile(r"([^\W\d_][^:\d()]{2,40}):\s+(?=\S)")
SPEAKER = re.compile(r"^[^\W\d_a-z]{2}[^:\n\da-z]{1,40}:", re.MULTILINE)
ALONE = re.compile(r"([^()\d]{2,60}?)\s*[-–—―ـ:]+")
TWO_SIDES = re.compile(r"([^()\d]{2,30}?)\s*[-–—―ـ]+\s*([^()\d]{2,30})")
IN_BRACKETS = re.compile(r"([^()\n]{2,40}?)\s*\(([^()]{2,40})\)")
SHORTEST = 4  # letters of a place in capitals; shorter ones are rather initials
MOST_SPEAKERS = 1  # lines that begin as those of a conversation do


def place_before(words: str, text: str) -> Dateline | None:
    """The place before the first words of an article: “BEIRUT: Rescue workers …”, «عواصم (وكالات) …»."""
    if match := IN_BRACKETS.match(words):
        caseless = not (match[1][:1].isupper() or match[1][:1].islower())
        agency = agency_in(match[2])
        if caseless and is_place(match[1], 3) and (agency or folded(match[2]) in known("some_agencies")):
            return Dateline(match.end(), agency)
    match = BEFORE_COLON.match(words)
    if match is None or not goes_on(words[match.end() :]) or len(SPEAKER.findall(text)) > MOST_SPEAKERS:
        return None
    place, *rest = match[1].split(",")
    loud = is_loud(place) and len(place) >= SHORTEST and all(is_place(part, 3) for part in rest)
    return Dateline(match.end(1) + 1) if loud and is_place(place, 3) else None


def is_place_line(line: Line) -> bool:
    """A line with a place and a colon or dash, and in scripts without capitals with whose article it is."""
    words = line.words
    if alone := ALONE.fullmatch(words):
        return all(is_place(part, 3) for part in alone[1].split(","))
    two = TWO_SIDES.fullmatch(words)
    caseless = two is not None and not (words[:1].isupper() or words[:1].islower())
    return bool(two and caseless and is_place(two[1], 2) and is_place(two[2], 3) and len(words.split()) <= MOST_WORDS)
