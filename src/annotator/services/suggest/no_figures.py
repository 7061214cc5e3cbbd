"""Numbers in news that nobody would record: days, years, times, scores, ages after a name, names with a number."""

import re
from functools import cache

from annotator.services.reading.calendar_words import calendar
from annotator.services.reading.counted import is_day_name
from annotator.services.reading.language import alike, base, known, pattern
from annotator.services.suggest.number_place import Place

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PLAIN = re.compile(r"\d{1,5}|\d{7,}")
YEAR = re.compile(r"(?:1[4-9]|20|21)\d\d")
SCORE = re.compile(r"\d{1,3}\s?[-–]\s?\d{1,3}")
HYPHENED = re.compile(r"(?<![\d.,])\d{1,3}[-–]\d{1,3}(?!\d|[.,]\d)")
CHAIN = re.compile(r"\d+(?:[-./]\d+){2,}|\d{1,4}/\d{1,4}|\+\d[\d ()-]{6,}\d|#\d+")
CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|h\d\d\b|o['’]clock)", re.IGNORECASE)
AMPERSAND = re.compile(r"[A-Z] ?& ?[A-Z][^\W\d_]*\s$")  # S&P 500
NAMES_A_PERSON = re.compile(r"[^\W\d_]+[ \u00a0]?,[ \u00a0]$")


def is_no_figure(place: Place) -> str:
    """Why nobody would record this number, in a word; "" where somebody may."""
    if in_chain(place) or is_enumerator(place):
        return "code"
    if place.reading.kind == "ordinal":
        return "ordinal"
    if is_clock(place):
        return "clock"
    if place.reading.kind in ("money", "percent"):
        return ""
    for why, test in TESTS.items():
        if test(place):
            return why
    return ""


def in_chain(place: Place) -> bool:
    """9/11, 24/7, 20/01/2022, 555-1234-567: several numbers that are one sign."""
    near = place.text[max(0, place.at.start - 16) : place.at.end + 16]
    offset = place.at.start - max(0, place.at.start - 16)
    length = place.at.end - place.at.start
    return any(
        found.start() < offset + length and offset < found.end() and found.end() - found.start() > length
        for found in CHAIN.finditer(near)
    )


def is_enumerator(place: Place) -> bool:
    """1. or (2): the number of a point in a list."""
    around = place.text[place.sentence.start : place.sentence.end].strip("().:[] \u00a0")
    closed = place.text[place.at.start - 1 : place.at.start] in ("(", "[") and place.after[:1] in (")", "]")
    return place.words.isdigit() and (around == place.words or (closed and len(place.words) < 3))


def is_day(place: Place) -> bool:
    """January 20, 20 January, the 20th of January."""
    words = calendar(base(place.language))
    if words is None or place.reading.unit or not re.fullmatch(r"[\d\s–-]+|\d+ \w+ \d+", place.words):
        return False
    before = re.search(r"([^\W\d_]+)\.?[\s\u00a0]+(?:the\s+)?$", place.before)
    after = re.match(r"[\s\u00a0]+(?:(?:of|de)\s+)?([^\W\d_]+)", place.after)
    named = [found[1] for found in (before, after) if found]
    return any(is_month(word, place.language) and alike(word) in words.months for word in named)


def is_month(word: str, language: str) -> bool:
    return word[0].isupper() or not known(language, "dates", "capitals")


def is_year(place: Place) -> bool:
    """A plain number such as 2019, unless people follow it or a modifier leads it; between two of them, both."""
    reading = place.reading
    numbers = re.findall(r"\d+", place.words)
    if reading.unit or not numbers or not all(YEAR.fullmatch(number) for number in numbers):
        return bool(re.match(r"\d0s\b|['’]s\b", place.after)) and bool(numbers)
    if re.search(r"\d[.,]\d", place.words):
        return False
    following = [alike(word) for word in WORD.findall(place.after)[:3]]
    people = known(place.language, "words", "people") | known(place.language, "words", "plurals")
    counts = any(word in people for word in following[:2]) and alike(place.word_before) not in year_words(place)
    levels = place.knows("figures", "year_nouns", place.word_after)
    return not counts and (levels or reading.comparator in ("exact", "range", "about"))


def year_words(place: Place) -> frozenset[str]:
    return known(place.language, "dates", "year_after")


def is_clock(place: Place) -> bool:
    """10.45pm, 5am, 2 p.m., 14h30, 0900 GMT."""
    digits = re.search(r"\d{1,4}(?:[.:]\d\d)?\s?p?$", place.words)
    if digits is None or place.reading.kind == "percent":
        return False
    first = place.at.start + digits.start()
    if CLOCK.match(place.text, first):
        return True
    return bool(pattern(place.language, "figures", "clock").match(place.after.lstrip()))


def is_score(place: Place) -> bool:
    """3-1, 89-89: two small numbers with a hyphen and nothing that they count."""
    if place.reading.unit:
        return False
    if SCORE.fullmatch(place.words):
        return not counts_something(place)
    near = place.text[max(0, place.at.start - 4) : place.at.end + 4]
    return place.words.isdigit() and bool(HYPHENED.search(near))


def counts_something(place: Place) -> bool:
    """A plural in small letters follows within a few words, before the clause ends."""
    phrase = re.match(r"[^,;:.!?()\n]*", place.after)
    for word in WORD.findall(phrase[0] if phrase else "")[:4]:
        said = alike(word)
        if said in known(place.language, "counted", "stops"):
            return False
        if said in known(place.language, "words", "plurals") or (
            word[0].islower() and len(said) > 3 and said.endswith(("s", "x")) and not said.endswith(("ss", "us", "'s"))
        ):
            return True
    return False


def is_dash(place: Place) -> bool:
    """-112 in "Source link -112", COVID -19: a hyphen, not a sign."""
    return place.words[:1] in "-−" and bool(place.words) and not place.reading.unit


def is_name(place: Place) -> bool:
    """iPhone 11, Big 12, Game 7, Resolution 2254; 49 Zorro Ranch Road, 737 Max; BBC One."""
    if place.reading.unit or place.reading.comparator not in ("exact", "range"):
        return False
    if place.words[:1].isalpha():
        return is_capitalised_name(place)
    if not PLAIN.fullmatch(place.words):
        return False
    if place.knows("figures", "designators", place.word_before) or place.knows("figures", "codes", place.word_after):
        return True
    if is_led_by_a_name(place):
        return not (counts_something(place) and is_somewhere(place))
    if any(word[0].isupper() and place.knows("figures", "streets", word) for word in WORD.findall(place.after)[:4]):
        return True
    return place.word_after[:1].isupper() and not counts_something(place) and not place.word_after.isupper()


def is_led_by_a_name(place: Place) -> bool:
    """The word right before has a capital, not only because it begins the sentence."""
    before = place.word_before
    if not any(letter.isupper() for letter in before) or before in ("A", "I") or is_day_name(before, place.language):
        return False
    if before.isupper() and len(before) > 1:
        return not place.text[place.sentence.start : place.sentence.end].isupper()
    if AMPERSAND.search(place.before):
        return True
    lead = place.text[place.sentence.start : place.at.start].strip()
    return lead != before and not is_function_word(place, before) and not is_title(place)


def is_somewhere(place: Place) -> bool:
    """ "in North Aleppo 60 guards": a preposition, a name, and then a count."""
    words = place.before.split()
    while words and words[-1][:1].isupper() and words[-1].isalpha() and not is_function_word(place, words[-1]):
        words.pop()
    return bool(words) and place.knows("words", "prepositions", words[-1])


def is_function_word(place: Place, word: str) -> bool:
    """Of the closed lists of a language: the, of, and, was …"""
    return alike(word) in function_words(place.language)


@cache
def function_words(language: str) -> frozenset[str]:
    keys = ("starters", "prepositions", "determiners", "auxiliaries", "conjunctions", "adverbs", "pronouns")
    return frozenset().union(*(known(language, "words", key) for key in keys), known(language, "counted", "stops"))


def is_capitalised_name(place: Place) -> bool:
    """BBC One, the Big Three: a number word with a capital inside of a sentence that is no title."""
    if not place.words[0].isupper() or place.at.start == place.sentence.start or place.words.isupper():
        return False
    lead = place.text[place.sentence.start : place.at.start].rstrip()
    if not lead or lead[-1] in '“"‘«„:—–-(•*':
        return False
    return not is_title(place)


def is_title(place: Place) -> bool:
    """Headlines Have Capitals: there they say nothing."""
    words: list[str] = WORD.findall(place.text[place.sentence.start : place.sentence.end])
    return sum(word[0].isupper() for word in words) * 10 >= len(words) * 7


def is_age(place: Place) -> bool:
    """ "Ann Lee, 45, …": it only tells who."""
    if place.reading.unit not in ("", "year") or (place.reading.value or place.reading.high or 0) > 120:
        return False
    if place.knows("figures", "aged", place.word_before):
        return True
    if not place.words[:1].isdigit() or "-" in place.words:
        return False
    lead = NAMES_A_PERSON.search(place.before)
    closed = place.after.strip()[:1] in ("", ",", ".", ")", ";", "-", "–", "—", "―") or place.after[:1] == ","
    return bool(lead) and closed and lead is not None and lead[0][0].isupper()


def is_pronoun(place: Place) -> bool:
    """ "one" where it stands for a thing: that one, one another, the same one."""
    if alike(place.words) not in known(place.language, "figures", "one"):
        return False
    if place.knows("figures", "one_after", place.word_before):
        return True
    following = place.word_after
    if not following or place.after.lstrip()[:1] in set(",.;:!?)"):
        return True
    if alike(following) in known(place.language, "numbers", "of"):
        return False
    if len(following) > 1 and following.isupper():
        return False
    stops = known(place.language, "counted", "stops") | known(place.language, "words", "pronouns")
    return alike(following) in stops or alike(following) in known(place.language, "figures", "one_before")


def is_attribute(place: Place) -> bool:
    """ "a five-year award", "a two-month contract": a length in words with a hyphen."""
    return place.reading.kind == "duration" and place.words[:1].isalpha() and bool(re.search(r"\w-\w+$", place.words))


def is_ago(place: Place) -> bool:
    """ "six years ago" is a date."""
    return place.reading.kind == "duration" and place.knows("figures", "ago", place.word_after)


def is_bare(place: Place) -> bool:
    """A small number in words, or one after "the", that counts nothing: the two of them; one, his temper; the 411."""
    if place.reading.unit or place.reading.comparator != "exact":
        return False
    led = place.knows("figures", "bare_after", place.word_before)
    if place.words[:1].isalpha() and led and not counts_something(place):
        return True
    if place.counted or place.status:
        return False
    if re.match(r"-|[ \u00a0][^\W\d_]", place.after) and not is_function_word(place, place.word_after):
        return False
    if place.words[:1].isalpha():
        return (place.reading.value or 0) < 100
    return led


def is_top(place: Place) -> bool:
    """ "the bottom three" counts nothing that is named."""
    return not place.reading.unit and place.knows("figures", "rank", place.word_before) and not counts_something(place)


def is_verb(place: Place) -> bool:
    """ "he scores twice": a word for many only where "of" follows; and "this half", "the second half" is no share."""
    if place.knows("figures", "vague_of", place.words):
        return not place.knows("numbers", "of", place.word_after)
    shares = place.reading.rule == "fraction" and "/" not in place.words
    return shares and place.knows("figures", "no_share", place.word_before)


def is_initialled(place: Place) -> bool:
    """A letter glued to the number makes it a sign: 5G, 4x4, 3D, 737s."""
    if place.reading.unit:
        return False
    return bool(re.match(r"[^\W\d_]", place.after)) and place.words[-1:].isdigit()


TESTS = {
    "dash": is_dash,
    "score": is_score,
    "day": is_day,
    "year": is_year,
    "age": is_age,
    "sign": is_initialled,
    "attribute": is_attribute,
    "ago": is_ago,
    "pronoun": is_pronoun,
    "rank": is_top,
    "scores": is_verb,
    "name": is_name,
}
