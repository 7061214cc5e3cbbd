"""Crossheads: short lines without a full stop between paragraphs of prose."""

import re
from collections import Counter
from collections.abc import Callable

from annotator.services.readers.zones.dates import TIME
from annotator.services.readers.zones.lines import LONG, Line

LONGEST, MOST_WORDS = 75, 10
CROWDED = 0.5  # crossheads for each paragraph of prose: more of them, and the lines are something else
NOT_AT_END = ":;,-–—/…،؛"
QUOTED = re.compile(r"[“\"«„‘'‹「][^“”«»\"„‟「」]{2,}[”\"»“’'›」][.!?]?")
DASHED = re.compile(r"[-–—]\s+\S.{0,70}\S\s+[-–—]")
LISTED = re.compile(r"(?:[•·▪◦●○*►▶–—-]|\(?\d{1,3}[.)]|[a-z]\))\s")
SPEAKER = re.compile(r"[A-Z][A-Z .'-]+:")


def crossheads(lines: list[Line], taken: Callable[[Line], bool], plain: str) -> list[Line]:
    """The lines that are crossheads; `taken` tells what is something else, `plain` is the text in small letters."""
    found = []
    prose = sum(line.is_prose for line in lines)
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if len(line.words) > LONGEST or taken(line) or not stands_between(before, line, after):
            continue
        if reads_as_heading(line, plain):
            found.append(line)
    repeated = Counter(line.folded for line in found)
    found = [line for line in found if repeated[line.folded] == 1]  # what comes again and again is no heading
    return found if len(found) <= max(2, prose * CROWDED) else []


def stands_between(before: Line, line: Line, after: Line) -> bool:
    """Between two paragraphs of prose; where no blank lines part it from them, these must be long."""
    if not before.is_prose or not after.is_prose or before.words[-1] in NOT_AT_END:
        return False
    if line.apart and after.apart:
        return before.stops or len(before.words) >= LONG
    return before.stops and min(len(before.words), len(after.words)) >= LONG


def reads_as_heading(line: Line, plain: str) -> bool:
    words = line.words
    count = len(words.split())
    if count > MOST_WORDS or (LISTED.match(words) and not DASHED.fullmatch(words)) or SPEAKER.match(words):
        return False
    if not any(character.isalpha() for character in words) or "@" in words or "://" in words or TIME.search(words):
        return False
    if DASHED.fullmatch(words):
        return True
    if QUOTED.fullmatch(words):
        return not line.stops or is_repeated(words, plain)
    if words[0].islower() or words[-1] in NOT_AT_END:
        return False
    if line.stops or words[0] in '“"«„‘([':
        return words.isupper() and count > 1 and words[-1] not in "!?"
    return True


def is_repeated(words: str, plain: str) -> bool:
    """Whether the words between its quotation marks stand in the text again."""
    inside = words.strip("“”\"«»„‘’'‹›「」.!? ").casefold()
    return len(inside) > 3 and plain.count(inside) > 1
