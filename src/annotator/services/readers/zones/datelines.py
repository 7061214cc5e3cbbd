"""Datelines: “HASSAKEH, Jan 26 (AFP) -” before the first words of a paragraph; lines that only say when."""

import re
from typing import NamedTuple

from annotator.services.readers.zones.dates import Told, is_only_date, left_over, told_in
from annotator.services.readers.zones.lines import LONG, Line
from annotator.services.readers.zones.words import agency_of, any_agency, folded, known, phrases

DASH = re.compile(r"(?:\s(?:--+|[-–—―‒−ـ]+)(?=\s)|(?<=\))\.?\s*(?:--+|[-–—―‒−ـ:]+)|\s?(?:--+|[–—―])\s?(?=[\w“\"«‘']))")
GROUP = re.compile(r"\(([^()]{1,60})\)")
LONGEST = 100  # characters of a dateline
MOST_WORDS = 5  # of a place
CODE = re.compile(r"[A-Z][A-Z-]{1,7}")
PARTED = re.compile(r"[-–—ـ/:\\]")
SLASHED = re.compile(r"[^\n/]{2,60}/\s*([^/\n]{2,30}?)\s*/(?:\s*[-–—])?")
LABELLED, MOST_LEFT = 6, 3  # words of “Updated: 3 hours ago”; that are no part of a date in “Updated: 26 January …”
AGO = re.compile(r"\d+\s+\w+")


class Dateline(NamedTuple):
    """Where it ends in its line, and what it says."""

    end: int
    agency: str = ""
    told: tuple[Told, ...] = ()


def dateline_of(words: str, language: str = "", *, opens: bool = False) -> Dateline | None:
    """The dateline with which a paragraph begins; `opens`: it may be the first, where a place alone will do."""
    lead = words[:LONGEST]
    if (slashed := by_slashes(lead, language)) or (slashed := by_agency(lead, language)):
        return slashed
    for dash in DASH.finditer(lead):
        said = lead[: dash.start()].strip()
        after = words[dash.end() :].lstrip()
        if said and after and (found := read(said, language, opens=opens and goes_on(after))):
            return found._replace(end=len(lead[: dash.end()].rstrip()))
    return None


def goes_on(after: str) -> bool:
    """Whether what stands behind the dash begins a sentence."""
    first = after.lstrip("“”\"«‘’'( ")[:1]
    return len(after) >= LONG / 2 and (first.isdigit() or first.isupper() or (first.isalpha() and not first.islower()))


def read(said: str, language: str, *, opens: bool) -> Dateline | None:
    """What stands before the dash: place, region, day and agency, nothing else; None where it is no dateline."""
    groups = GROUP.findall(said)
    outside = " ".join(GROUP.sub(" ", said).split()).strip(" ,")
    agency = next((name for group in groups if (name := agency_in(group))), "")
    told = [each for group in groups for each in told_in(group, language)]
    some = any(folded(group) in known("some_agencies") for group in groups)
    unread = [g for g in groups if not (agency_in(g) or is_only_date(g, language) or CODE.fullmatch(g) or some)]
    if len(groups) > 2 or unread:
        return alone(groups, outside, language, opens=opens)
    parts = [part.strip() for part in outside.split(",")] if outside else []
    place, rest = (parts[0], parts[1:]) if parts else ("", [])
    days = told_in(outside, language)
    agency = agency or agency_of(outside)
    for part in rest:
        agency = agency or agency_of(part)
        if not (is_of_date(part) or is_place(part, MOST_WORDS) or agency_of(part)):
            return None
    if not agency and groups and (code := next((g for g in groups if CODE.fullmatch(g)), "")) and is_loud(place):
        agency = code
    if not is_trusted(place, rest, days + told, agency or "some" * some, opens=opens):
        return None
    return Dateline(0, agency, (*days, *told))


def alone(groups: list[str], outside: str, language: str, *, opens: bool) -> Dateline | None:
    """(Beirut) –, (Geneva, 26 January 2022) –: how organisations begin what they put out."""
    if len(groups) != 1 or outside or not opens:
        return None
    place, *rest = (part.strip() for part in groups[0].split(","))
    if is_place(place, 3) and all(is_place(part, 3) or is_of_date(part) for part in rest):
        return Dateline(0, "", tuple(told_in(groups[0], language)))
    return None


def is_trusted(place: str, rest: list[str], days: list[Told], agency: str, *, opens: bool) -> bool:
    if not place:
        return bool(agency)
    if agency_of(place):
        return opens and not rest
    if not is_place(place, MOST_WORDS):
        return bool(agency or days) and is_dated_place(place)
    if agency or days:
        return True
    return opens and is_loud(place) and (len(place.strip(".")) > 3 or bool(rest)) and all(is_place(p, 4) for p in rest)


def is_dated_place(place: str) -> bool:
    """A place with its day but no comma between: “Damascus 26 January”, «القاهرة في 26 يناير»."""
    found = told_in(place)
    left = left_over(place, found) if found else []
    return bool(left) and is_place(" ".join(left), 3)


def is_place(words: str, most: int) -> bool:
    """Capitalised words or words of a script without capitals; no word that news put before a dash otherwise."""
    parts = words.replace("/", " ").replace("-", " ").split()
    if not 0 < len(parts) <= most + words.count("/"):
        return False
    if any(folded(part).strip(".") in known("not_places") for part in parts) or any(c.isdigit() for c in words):
        return False
    return not parts[0][:1].islower() and all(looks_named(part) for part in parts)


def looks_named(part: str) -> bool:
    first = part.lstrip("'’(")[:1]
    return first.isalpha() and (not first.islower() or folded(part) in known("joining_places") or part[1:2] in "'’")


def is_loud(place: str) -> bool:
    """In capitals, as places are in datelines."""
    return place.isupper() and not any(character.isdigit() for character in place)


def is_of_date(part: str) -> bool:
    """A day, a weekday or a year."""
    return not left_over(part, told_in(part)) or (part.isdigit() and len(part) == 4)


def agency_in(group: str) -> str:
    """The agency that brackets name: (AFP), (Reuters), (AP/AFP), (Xinhua, 26 Jan)."""
    parts = [group, *re.split(r"[,/]|\s[-–]\s", group)]
    return next((name for part in parts if (name := agency_of(part))), "")


def by_agency(lead: str, language: str) -> Dateline | None:
    """«دمشق - سانا», “PARIS-AFP”: place, dash, an agency that is known, and no more or another dash."""
    match = any_agency().search(lead) if PARTED.search(lead) else None
    if match is None or not match.start():
        return None
    before, after = lead[: match.start()].rstrip(), lead[match.end() :]
    if before[-1:] not in ("-", "–", "—", "ـ", "/", ":", "\\") or not (place := before.rstrip("-–—ـ/:\\ ")):
        return None
    days = told_in(place, language)
    caseless = not (place[:1].isupper() or place[:1].islower())
    if before[-1:] == "/" and not caseless and not is_loud(place):
        return None  # Jane Doe/AFP: a picture's
    closed = re.match(r"\s*(?:[-–—ـ:/]+(?=\s|$)|$)", after)
    plain = re.split(r"\s*[-–—/]\s*", place)
    if not closed and not (caseless and before[-1:] != ":" and match[0] != ":"):
        return None
    if not starts_with_place(plain):
        return None
    end = match.end() + (len(closed[0].rstrip()) if closed else 0)
    return Dateline(end, agency_of(match[0]), tuple(days))


def by_slashes(lead: str, language: str) -> Dateline | None:
    """«الدوحة في 26 يناير /قنا/»: the agency between two strokes."""
    match = SLASHED.match(lead)
    if match and (agency := agency_of(match[1])):
        before = lead[: match.start(1)].rstrip(" /")
        if starts_with_place([part.strip() for part in before.split("/")]):
            return Dateline(match.end(), agency, tuple(told_in(before, language)))
    return None


def starts_with_place(parts: list[str]) -> bool:
    """A place, perhaps with its day, then names of people and places, and days."""
    first, *others = parts
    return (is_place(first, 3) or is_dated_place(first)) and all(is_place(one, 4) or is_of_date(one) for one in others)


def says_when(line: Line, language: str = "") -> tuple[str, list[Told]] | None:
    """Of a line that only says when: “published”, “updated” or "", and the days; None for another line."""
    words = line.words
    if len(words) > LONGEST + 20:
        return None
    for kind in ("updated", "published"):
        if label := phrases(kind).at_start(line.folded):
            return labelled(kind, line, line.folded[len(label) :].lstrip(" :،-–—|"), language)
    found = told_in(words, language)
    if not found:
        return None
    place, comma, rest = words[: found[0].start].rpartition(",")
    after = f"{rest}{words[found[0].start :]}" if comma and is_place(place, 4) and not is_signed(place) else words
    return None if left_over(after, told_in(after, language)) else ("", found)


def labelled(kind: str, line: Line, rest: str, language: str) -> tuple[str, list[Told]] | None:
    """A day, or “3 hours ago”, behind “Published” or “Updated”."""
    found = told_in(rest, language)
    if found:
        return (kind, found) if len(left_over(rest, found)) <= MOST_LEFT and not line.stops else None
    ago = AGO.search(rest) and not left_over(AGO.sub(" ", rest, count=1), [])
    return (kind, []) if ago and len(rest.split()) < LABELLED else None


def is_signed(place: str) -> bool:
    return bool(phrases("by").at_start(folded(place)))
