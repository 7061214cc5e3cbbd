"""Names as they are compared and found again: acronyms beside long names, spellings folded, the best
matches."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from annotator.domain.anchors import Span
from annotator.services.reading.sentences import sentence_around, trimmed

T = TypeVar("T")
PAIR = re.compile(r"\(\s*([^\s()]{2,12})\s*\)")
SPACES = re.compile(" {2,}")
PUNCTUATION = {
    code: None if chr(code) in "'`" else " " for code in range(128) if not chr(code).isalnum() and code != 10
}
FEW = 100
PLAIN_ARTICLE = re.compile(r"\b(?:al|el|the) (?=[a-z])")
LINKS = frozenset(["of", "the", "and", "for", "de", "du", "des", "la", "le", "les", "et", "al", "in", "on", "l", "d"])
EXACT, PREFIX, WORD_PREFIX, INITIALS = 1.0, 0.95, 0.9, 0.88
LEAST, SHORTEST, LIKENESS = 80.0, 4, 0.85


def acronym_pair(text: str, span: Span) -> tuple[Span, Span] | None:
    """ "Long Name (ACR)" → (long name, acronym), in the selection or right behind it; None when the letters
    do not fit.

    Rule: the acronym's letters are found in order in the long name, the first at its first word or later
    (after
    Schwartz and Hearst 2003, A simple algorithm for identifying abbreviation definitions).
    """
    chosen = trimmed(text, span)
    match = PAIR.search(text, chosen.start, min(len(text), chosen.end + 16))
    if not match or match.start() > chosen.end + 1:
        return None
    acronym = Span(*match.span(1))
    first = chosen.start if chosen.start < match.start() else sentence_around(text, chosen).start
    long = trimmed(text, Span(first, match.start()))
    letters = "".join(c for c in text[acronym.start : acronym.end] if c.isalnum())
    if long.start >= long.end or not letters or not letters[0].isupper():
        return None
    long = without_article(text, long)
    return (long, acronym) if fits(letters, text[long.start : long.end]) else None


def without_article(text: str, span: Span) -> Span:
    match = re.compile(r"(?:the|an?|la|le|les|l['’])(?:\s+|(?<=['’]))", re.IGNORECASE).match(text, span.start, span.end)
    return Span(match.end(), span.end) if match and match.end() < span.end else span


def fits(letters: str, long: str) -> bool:
    """At least two thirds of the letters begin words of the long name: "OSDH" and its English name share O, H
    and D."""
    starts = [word[0] for word in folded(long).split()]
    wanted = [c for c in folded(letters) if c.isalnum()]
    if len(wanted) < 2 or not starts:
        return False
    return 2 * sum(min(wanted.count(c), starts.count(c)) for c in set(wanted)) >= len(wanted)


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """A name as compared: accents, case, punctuation and hyphens folded, "al-" and "el-" gone; other scripts
    in Latin."""
    return folded_all((name.replace("\n", " "),))[0]


@lru_cache(maxsize=4)
def folded_all(names: tuple[str, ...]) -> list[str]:
    """Many names folded at once, as one text: 100,000 take a tenth of a second, and nothing when asked
    again."""
    if any("\n" in name for name in names):
        return [folded(name) for name in names]
    text = in_latin("\n".join(names)).lower().translate(PUNCTUATION)
    plain = [line.strip() for line in SPACES.sub(" ", text).split("\n")]
    if "al " not in text and "el " not in text and "the " not in text:
        return plain
    shorter = (line.strip() for line in PLAIN_ARTICLE.sub("", "\n".join(plain)).split("\n"))
    return [short or line for short, line in zip(shorter, plain, strict=True)]


def without_accents(lines: Sequence[str]) -> list[str]:
    """Lines as they are searched: in small Latin letters without accents, punctuation as it stands."""
    return in_latin("\n".join(line.replace("\n", " ") for line in lines)).lower().split("\n") if lines else []


def in_latin(text: str) -> str:
    """The text in ASCII, its line ends kept."""
    if text.isascii():
        return text
    from anyascii import anyascii

    foreign = {character for character in set(text) if not character.isascii()}
    latin = {character: anyascii(character).replace("\n", " ") for character in foreign}
    if len(foreign) > FEW:
        return text.translate({ord(character): letters for character, letters in latin.items()})
    for character, letters in latin.items():
        text = text.replace(character, letters)
    return text


@lru_cache(maxsize=10_000)
def initials(name: str) -> str:
    """The first letters of a folded name's words; "" for a single word."""
    parts = name.split()
    return "".join(part[0] for part in parts if part not in LINKS) if len(parts) > 1 else ""


def matches(query: str, names: Sequence[tuple[str, T]], limit: int = 10) -> list[tuple[T, float]]:
    """The best matches with their scores (0–1), best first; each T once.

    Rank: the same, begins so, a word begins so, initials, then alike (rapidfuzz ratio of at least 80 %, both
    at least
    four letters and of like length: "Isis" is not "IS").
    """
    wished = folded(query)
    if not wished or not names:
        return []
    plain = folded_all(tuple(name for name, _ in names))
    scores = literal_scores(wished, plain)
    if len(scores) < limit and len(wished) >= SHORTEST:
        for place, score in alike(wished, plain, limit).items():
            scores.setdefault(place, score)
    ranked = sorted(scores.items(), key=lambda one: (-one[1], len(plain[one[0]]), plain[one[0]]))
    found: list[tuple[T, float]] = []
    for place, score in ranked:
        if len(found) < limit and not any(other == names[place][1] for other, _ in found):
            found.append((names[place][1], round(score, 4)))
    return found


def literal_scores(wished: str, plain: list[str]) -> dict[int, float]:
    inner, short = " " + wished, " " not in wished and len(wished) <= 8
    scores: dict[int, float] = {}
    for place, name in enumerate(plain):
        if name.startswith(wished):
            scores[place] = EXACT if name == wished else PREFIX
        elif inner in name:
            scores[place] = WORD_PREFIX
        elif short and len(wished) > 1 and name[:1] == wished[0] and initials(name) == wished:
            scores[place] = INITIALS
    return scores


def alike(wished: str, plain: list[str], limit: int) -> dict[int, float]:
    from rapidfuzz import fuzz, process

    close = process.extract(wished, plain, scorer=fuzz.ratio, score_cutoff=LEAST, limit=4 * limit)
    return {place: score / 100 * LIKENESS for name, score, place in close if may_be_alike(len(name), wished)}


def may_be_alike(length: int, wished: str) -> bool:
    """Whether a folded name of this length can be meant by these words where they are not the same."""
    return length >= SHORTEST and abs(length - len(wished)) <= max(2, len(wished) // 3)
