"""What an article tells of itself: who wrote it, when and where, which agency, whose it is."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from annotator.domain.sentences import Sentence, sentence
from annotator.services.readers.zones.bylines import author_of
from annotator.services.readers.zones.dates import Told, in_name
from annotator.services.readers.zones.found import Evidence
from annotator.services.readers.zones.words import agency_of, any_agency, folded, publishers
from annotator.services.reading.language import entries_anywhere

STATED, INFERRED = "stated", "inferred"
DAY = ("published", "published_basis")
APART = 1  # days that the date of an article and that of its dateline may differ
OWNER = re.compile(
    r"(?:copyright\b\s*)?(?:©|\(c\)|ⓒ)?\s*(?:copyright\b\s*)?(?P<year>\d{4})?(?:\s*[-–]\s*\d{4})?[\s,:]*(?:by\s+)?"
    r"(?P<owner>[^.,;|©(\[\d]{2,60})",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
LONGEST_RIGHTS = 400
FEWEST_TOLD = 2  # times that somebody “told AFP” before an article counts as AFP's


def facts_in(
    text: str, evidence: Evidence, facts: Mapping[str, str], name: str
) -> tuple[dict[str, str], list[Sentence]]:
    """The facts of an article, those known already first, and what is to be looked at."""
    published, basis, remarks = published_in(evidence, facts, name)
    owner = owner_of(evidence.rights)
    agency = next((agency_of(one) or one for one in evidence.agencies), "") or agency_of(owner) or agency_told(text)
    if folded(owner) in publishers():
        evidence.publishers.append(publishers()[folded(owner)])
    read = {
        "dateline": next(iter(evidence.datelines), ""),
        "byline": byline_in(evidence),
        "agency": agency,
        "rights": " ".join(dict.fromkeys(evidence.rights))[:LONGEST_RIGHTS],
        "publisher": next(iter(evidence.publishers), ""),
        "published": published,
        "published_basis": basis,
    }
    kept = {key: value for key, value in facts.items() if value and not (key in DAY and is_guess(facts))}
    if "published" in kept:
        read["published_basis"] = ""
    return {key: value for key, value in read.items() if value} | kept, remarks


def is_guess(facts: Mapping[str, str]) -> bool:
    """Whether the day that came with an article was only inferred, so that what its text says counts more."""
    return facts.get("published_basis") == INFERRED


def byline_in(evidence: Evidence) -> str:
    """Who wrote it: at the head, else at the foot."""
    authors = (author_of(words) for words in (*evidence.bylines, *evidence.credits))
    return next((author for author in authors if author), "")


def published_in(evidence: Evidence, facts: Mapping[str, str], name: str) -> tuple[str, str, list[Sentence]]:
    """The day of publication, how it is known, and a remark where two days disagree.

    A day with its year beside “Published” counts first, then that of the dateline, its year taken from a line near it
    (stated) or from what came with the text (inferred); then when it was updated, the address, the name of the file.
    """
    came = facts.get("published", "")[:10]
    known, guess = ("", came) if is_guess(facts) else (came, "")
    outside = [day for day in (known, in_name(facts.get("url", "")), in_name(name), guess) if day]
    near = [told for told in (*evidence.published, *evidence.dated, *evidence.updated) if told.year]
    found = list(candidates(evidence, [told.iso() for told in near], outside))
    if known:
        return "", "", [remark for day, _ in found[:1] if (remark := disagreement(day, known))]
    day, basis = next(iter(found), ("", ""))
    others = [told.iso() for told in (*evidence.published, *evidence.dated) if told.year]
    remarks = [remark for other in others[:3] if day and (remark := disagreement(day, other))]
    return day, basis, remarks[:1]


def candidates(evidence: Evidence, near: list[str], outside: list[str]) -> Iterator[tuple[str, str]]:
    """Days and how they are known, the surest first."""
    for told in (*evidence.published, *evidence.dated):
        if (told.year and (day := told.iso())) or (not told.year and (day := nearest(told, near))):
            yield day, STATED
        elif not told.year and (day := nearest(told, outside) or in_year(told, evidence.rights)):
            yield day, INFERRED
    for told in evidence.updated:
        if told.year and (day := told.iso()):
            yield day, INFERRED
    for day in outside:
        yield day, INFERRED


def nearest(told: Told, days: list[str]) -> str:
    """The day in the year in which it is nearest to another one that is known."""
    if not days or not days[0]:
        return ""
    other = date.fromisoformat(days[0])
    told_days = [day for year in (other.year - 1, other.year, other.year + 1) if (day := told.iso(year))]
    return min(told_days, key=lambda day: abs(date.fromisoformat(day) - other), default="")


def in_year(told: Told, notices: list[str]) -> str:
    """The day in the year of a rights notice."""
    years = YEAR.findall(" ".join(notices))
    return told.iso(int(years[-1])) if years else ""


def disagreement(day: str, known: str) -> Sentence | None:
    try:
        apart = abs((date.fromisoformat(day) - date.fromisoformat(known)).days)
    except ValueError:
        return None
    words = "its text says {0}, and something else about it {1}: look at when it was published."
    return sentence(words, day, known) if apart > APART else None


def owner_of(notices: list[str]) -> str:
    """Whose it is by a notice with © or a year: “© 2022 Agence France-Presse”; "" where none says it."""
    for notice in notices:
        match = OWNER.match(notice)
        if match and (match["year"] or "©" in notice or "(c)" in notice.casefold()):
            return match["owner"].strip()
    return ""


def agency_told(text: str) -> str:
    """The agency to which people in it say what they say, again and again, and no other: it wrote the article."""
    plain = text.replace("’", "'")
    heard: list[str] = []
    for phrase in entries_anywhere("zones", "told_agency"):
        start = plain.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            if plain[end : end + 5] == " the ":
                end += 4
            if match := any_agency().match(plain, end + (plain[end : end + 1] == " ")):
                heard.append(agency_of(match[0]))
            start = plain.find(phrase, end)
    return heard[0] if len(heard) >= FEWEST_TOLD and len(set(heard)) == 1 else ""
