"""Numbers as they are written: 3,500, 1 234,5, ٣٥٠٠, two hundred, half a million, a dozen, 21st."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from unicodedata import numeric

from annotator.services.reading.digits import digit_starts, digits_pattern, digits_value
from annotator.services.reading.language import NEVER, alike, base, entries, known, pattern, phrases
from annotator.services.reading.units import magnitude_at, magnitudes

SPELLED = frozenset(["en", "fr", "es", "pt", "de", "it", "nl", "ca"])
WORD = re.compile(r"[^\W\d_]+")
BETWEEN = re.compile(r"[ \u00a0]+|-")
VULGAR = {sign: numeric(sign) for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
FRACTIONS = {"halves": 0.5, "quarters": 0.25}
STROKE = re.compile(r"[/⁄]([1-9]\d{0,2})(?![\d/⁄])")


@dataclass(frozen=True)
class Numeral:
    """A written number at `start`–`end` of its text; `scale` is its magnitude in words or letters (million:
    1e6)."""

    value: float
    start: int
    end: int
    scale: float = 1
    ordinal: bool = False


def numerals(words: str, language: str) -> list[Numeral]:
    """All written numbers, in order, not overlapping. Number words are read in eight languages, digits in
    all."""
    found: list[Numeral] = []
    for start in starts(words, language):
        if not found or start >= found[-1].end:
            numeral = numeral_at(words, start, language)
            if numeral:
                found.append(numeral)
    return found


def starts(words: str, language: str) -> list[int]:
    digits = digit_starts(words, language)
    spelled_out = [match.start() for match in WORD.finditer(words) if may_begin(match[0], language)]
    return sorted({*digits, *spelled_out})


@lru_cache(maxsize=50_000)
def may_begin(word: str, language: str) -> bool:
    """Whether a number in words can begin with this one; asked for every word of a text, so remembered."""
    said = alike(word)
    if said in known(language, "numbers", "before_magnitude") or said in known(language, "numbers", "ordinals"):
        return True
    if said in known(language, "numbers", "minus"):
        return True
    if any(
        said == alike(phrase).partition(" ")[0] for key in FRACTIONS for phrase in entries(language, "numbers", key)
    ):
        return True
    return spelled_value(word.lower(), language) is not None


def numeral_at(words: str, start: int, language: str) -> Numeral | None:
    if not words[start].isalpha():
        digits = digits_pattern(language).match(words, start)
        return from_digits(words, digits, language) if digits else None
    if not leads_on(words, start, language):
        return None
    below_zero = pattern(language, "numbers", "minus").match(words, start)
    if below_zero:
        return negative(words, start, below_zero.end(), language)
    return halved(words, start, language) or spelled(words, start, language)


def leads_on(words: str, start: int, language: str) -> bool:
    """ "a" is no number unless a magnitude or a number follows; asked first, for it is the commonest word there is."""
    word = WORD.match(words, start)
    if word is None or word[0].casefold() not in known(language, "numbers", "before_magnitude"):
        return True
    following = WORD.match(words, word.end() + 1)
    if spelled_value(word[0].lower(), language) is not None:
        return True
    return following is not None and (following[0].casefold() in magnitudes() or may_begin(following[0], language))


def negative(words: str, start: int, end: int, language: str) -> Numeral | None:
    """ "minus 5", "minus-130", "negative ten"."""
    gap = BETWEEN.match(words, end)
    found = numeral_at(words, gap.end(), language) if gap else None
    return None if found is None or found.ordinal else replace(found, value=-found.value, start=start)


def from_digits(words: str, match: re.Match[str], language: str) -> Numeral | None:
    value = digits_value(match[0], language)
    stroke = STROKE.match(words, match.end())
    if value and stroke and pattern(language, "numbers", "of").match(words, stroke.end() + 1):
        return Numeral(value / float(stroke[1]), match.start(), stroke.end())
    ending = ordinal_ending(words, match.end(), language)
    if value is None or ending:
        return None if value is None else Numeral(value, match.start(), ending, ordinal=True)
    part = VULGAR.get(words[match.end() : match.end() + 1], 0.0) if value == int(value) else 0.0
    return scaled(words, Numeral(value + part, match.start(), match.end() + bool(part)), language)


def ordinal_ending(words: str, position: int, language: str) -> int:
    """The end of "21st" after its digits; 0 where there is no such ending."""
    match = ordinal_endings(language).match(words, position)
    return match.end() if match else 0


@cache
def ordinal_endings(language: str) -> re.Pattern[str]:
    endings = "|".join(sorted(entries(language, "numbers", "ordinal_endings"), key=len, reverse=True))
    return re.compile(rf"(?:{endings})(?!\w)", re.IGNORECASE) if endings else NEVER


def scaled(words: str, numeral: Numeral, language: str) -> Numeral:
    """The numeral with the magnitudes that follow it: 2.5 million, 3bn, two dozen, two and a half million."""
    half = pattern(language, "numbers", "and_a_half").match(words, numeral.end + 1)
    value, end = (numeral.value + 0.5, half.end()) if half else (numeral.value, numeral.end)
    scale = numeral.scale
    for _ in range(2):
        factor, after = magnitude_at(words, end)
        if not after or (words[end:after] == "m" and is_length(words, numeral.start, after, language)):
            break
        value, scale, end = value * factor, scale * factor, after
    return Numeral(round(value, 6) if scale > 1 else value, numeral.start, end, scale)


def is_length(words: str, start: int, end: int, language: str) -> bool:
    """ "37m" is a length before "(121ft)", "long", "wide"; after a currency sign, and before most words, it is a
    million."""
    if words[start - 1 : start] in set("$€£¥₹"):
        return False
    return words[end : end + 2] in (" (", ") ", ")-") or bool(
        pattern(language, "numbers", "lengths").match(words, end + 1)
    )


def halved(words: str, start: int, language: str) -> Numeral | None:
    """ "half a million", "a quarter of a million"."""
    for key, share in FRACTIONS.items():
        match = pattern(language, "numbers", key).match(words, start)
        factor, end = magnitude_at(words, match.end()) if match else (1.0, 0)
        if end:
            return Numeral(share * factor, start, end, factor)
    return None


def spelled(words: str, start: int, language: str) -> Numeral | None:
    """A number in words that begins here, with "a" or "an" before a magnitude: "a hundred and fifty"."""
    article = article_end(words, start, language)
    if article:
        factor, end = magnitude_at(words, article)
        rest = run_at(words, article + 1, language)
        if rest and rest[0] >= 100:
            return scaled(words, Numeral(rest[0], start, rest[1]), language)
        if end:
            return Numeral(factor, start, end, factor)
    ordinal = ordinal_at(words, start, language)
    if ordinal:
        return Numeral(ordinal[0], start, ordinal[1], ordinal=True)
    run = run_at(words, start, language)
    if run is None or alike(words[start : run[1]]) in known(language, "numbers", "not_alone"):
        return None
    ordinal = ordinal_at(words, run[1] + 1, language) if run[0] % 10 == 0 else None
    if ordinal and ordinal[0] < 10:
        return Numeral(run[0] + ordinal[0], start, ordinal[1], ordinal=True)
    numeral = Numeral(run[0], start, run[1], scale_in(words[start : run[1]]))
    return scaled(words, numeral, language)


def scale_in(words: str) -> float:
    """The magnitude that a spelled number ends in: a thousand in "two thousand"."""
    head, _, last = words.rpartition(" ")
    return magnitude_at(" " + last, 0)[0] if head else 1.0


def article_end(words: str, start: int, language: str) -> int:
    word = WORD.match(words, start)
    is_article = word and alike(word[0]) in known(language, "numbers", "before_magnitude")
    return word.end() if word and is_article and words[word.end() : word.end() + 1] in (" ", "\u00a0") else 0


def ordinal_at(words: str, start: int, language: str) -> tuple[float, int] | None:
    word = WORD.match(words, start)
    listed = entries(language, "numbers", "ordinals")
    if word and alike(word[0]) in listed:
        return float(listed.index(alike(word[0])) + 1), word.end()
    return None


def run_at(words: str, start: int, language: str) -> tuple[float, int] | None:
    """The longest stretch of number words from here that is one number, and where it ends."""
    ends: list[int] = []
    word = WORD.match(words, start)
    while word and len(ends) < 16:
        if spelled_value(word[0].lower(), language) is not None:
            ends.append(word.end())
        elif not ends or alike(word[0]) not in known(language, "numbers", "join"):
            break
        gap = BETWEEN.match(words, word.end())
        word = WORD.match(words, gap.end()) if gap else None
    for end in reversed(ends):
        value = spelled_value(words[start:end].lower(), language)
        if value is not None:
            return value, end
    return None


@lru_cache(maxsize=20_000)
def spelled_value(words: str, language: str) -> float | None:
    """What text2num makes of number words; nothing for words that it takes for numbers and are vague or
    none."""
    code = base(language)
    if code not in SPELLED:
        return listed_numbers(language).get(alike(words))
    if alike(words) in known(language, "numbers", "not_numbers"):
        return None
    from text_to_num import text2num

    try:
        return float(text2num(words, code))
    except (ValueError, TypeError, OverflowError):
        return None


@cache
def listed_numbers(language: str) -> dict[str, float]:
    """Number words of a language that text2num does not read, as its file lists them."""
    rows = [row.split() for row in entries(language, "numbers", "spelled")]
    return {alike(word): float(value) for value, *words in rows for word in words}


@cache
def of_pattern(language: str) -> re.Pattern[str]:
    return phrases(entries(language, "numbers", "of"))
