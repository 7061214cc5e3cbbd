"""A careful guess at what a number counts, and at what befell those counted."""

import re
from functools import cache, lru_cache

from annotator.domain.anchors import Span
from annotator.services.reading.language import alike, entries, known, pattern, table
from annotator.services.reading.numerals import WORD, numerals, of_pattern
from annotator.services.reading.sentences import sentence_around
from annotator.services.reading.words import words

LONGEST = 12
FARTHEST = 120  # characters in which twelve words are looked for
PLAIN_WORD = re.compile(r"[A-Za-z](?:\.[A-Za-z])+\b|[A-Za-z0-9]+(?:['_-][A-Za-z0-9]+|(?<=\d)[.,]\d+)*")
LAST_WORD = re.compile(r"([^\W\d_]+)\s+$")
CLOSE_BEFORE, CLOSE_AFTER = 6, 8
HARD_STOP = re.compile(r"[,;:!?…()\n—–،؛“”«»\"]|\.(?!\w)")


def counted_after(text: str, number_span: Span, language: str, sentence: Span | None = None) -> Span | None:
    """The noun phrase that follows a number, in code points of the text; None when unsure.

    It ends at punctuation, verbs, "and", and at prepositions other than *of* (closed lists in the language's
    file):
    "50 Kurdish soldiers and seven civilians" → "Kurdish soldiers".
    """
    sentence = sentence or sentence_around(text, number_span)
    stop = HARD_STOP.search(text, number_span.end, sentence.end)
    limit = min(stop.start() if stop else sentence.end, number_span.end + FARTHEST)
    start = skipped_of(text, number_span.end, language)
    if start >= limit:
        return None
    phrase = words_of(text, Span(start, limit))
    kept = noun_phrase(text, phrase, language)
    return Span(kept[0].start, kept[-1].end) if kept else None


def words_of(text: str, span: Span) -> list[Span]:
    """The words of the stretch; plain ones are found by one expression, for this is asked for every number."""
    if not text[span.start : span.end].isascii():
        return words(text, span)
    return [Span(*match.span()) for match in PLAIN_WORD.finditer(text, span.start, span.end)]


def skipped_of(text: str, position: int, language: str) -> int:
    while position < len(text) and text[position] in " \u00a0\u202f":
        position += 1
    these = pattern(language, "figures", "of_these").match(text, position)
    if these:
        return these.end()
    match = of_pattern(language).match(text, position)
    return match.end() if match else position


def noun_phrase(text: str, phrase: list[Span], language: str) -> list[Span]:
    """The words up to the first that does not belong: at most twelve."""
    kept: list[Span] = []
    had_head = False
    longest = int(next(iter(entries(language, "counted", "longest")), LONGEST))
    for place, word in enumerate(phrase[:longest]):
        said = bare(text, word)
        if is_of(said, language) and kept:
            had_head = False
        elif ends_here(text, phrase, place, had_head, language):
            break
        else:
            had_head = had_head or is_plural(said, language)
        kept.append(word)
    while kept and is_of(bare(text, kept[-1]), language):
        kept.pop()
    determiners = known(language, "words", "determiners")
    return [] if all(bare(text, word) in determiners for word in kept) else kept


def ends_here(text: str, phrase: list[Span], place: int, had_head: bool, language: str) -> bool:
    said = bare(text, phrase[place])
    if is_acronym(text, phrase[place]):
        return False
    if said in joiners(language):
        following = phrase[place + 1] if place + 1 < len(phrase) else None
        return not following or bare(text, following) not in known(language, "counted", "joined")
    if said in known(language, "counted", "stops") or is_verb(text, phrase, place, language):
        return True
    if place and has_status(said, language) and is_status(said, language):
        return had_head
    if is_day_name(text[slice(*phrase[place])], language):
        return True
    if had_head and not known(language, "counted", "adjectives_follow"):
        return not is_plural(said, language)
    return had_head and not said.endswith(("s", "x"))


def is_verb(text: str, phrase: list[Span], place: int, language: str) -> bool:
    """ "one strike destroyed a bridge": a word in -ed before an article, and the article, end what is counted."""
    articles = known(language, "words", "determiners")
    said = bare(text, phrase[place])
    if not place or is_of(bare(text, phrase[place - 1]), language):
        return False
    following = bare(text, phrase[place + 1]) if place + 1 < len(phrase) else ""
    return said in articles or (said.endswith("ed") and following in articles)


def is_day_name(word: str, language: str) -> bool:
    """ "one tweet Friday": the day is when."""
    return word[:1].isupper() and alike(word) in day_names(language)


@cache
def day_names(language: str) -> frozenset[str]:
    rows = (*entries(language, "dates", "weekdays"), *entries(language, "dates", "months"))
    return frozenset(alike(name) for row in rows for name in row.split())


def is_acronym(text: str, word: Span) -> bool:
    """IS is no verb."""
    return word.end - word.start > 1 and text[word.start : word.end].isupper()


def bare(text: str, word: Span) -> str:
    return alike(text[word.start : word.end])


def is_of(said: str, language: str) -> bool:
    of = known(language, "numbers", "of")
    return said in of or any(said.startswith(short) for short in of if short.endswith("'"))


def joiners(language: str) -> frozenset[str]:
    return known(language, "numbers", "join")


def is_plural(said: str, language: str) -> bool:
    if said in known(language, "words", "plurals"):
        return True
    return said.endswith(("s", "x")) and not said.endswith(("ss", "us", "'s")) and len(said) > 3


def status_of(
    text: str, number_span: Span, counted_span: Span | None, language: str, sentence: Span | None = None
) -> str:
    """What befell those counted (`killed`, `detained` …), by clear words close by in the sentence; "" when
    unsure.

    Looked for in the words counted, then after them, then before the number; never across a comma.
    """
    sentence = sentence or sentence_around(text, number_span)
    end = counted_span.end if counted_span else number_span.end
    inside = statuses(text[number_span.end : end], language)
    if inside:
        return inside[-1][1]
    word = LAST_WORD.search(text, max(sentence.start, number_span.start - 24), number_span.start)
    beside = statuses(word[1], language) if word else []
    if beside:
        return beside[0][1]
    after = clause_after(text, end, sentence.end, language)
    before = clause_before(text, number_span.start, sentence.start, language)
    if statuses(after, language):
        return statuses(after, language)[0][1]
    by_agent = alike(before).rpartition(" ")[2] in known(language, "words", "prepositions")
    found = [] if by_agent else statuses(before, language)
    return found[-1][1] if found else ""


def clause_after(text: str, start: int, end: int, language: str) -> str:
    """The next few words up to punctuation, or to the next number."""
    stop = HARD_STOP.search(text, start, end)
    clause = text[start : stop.start() if stop else end]
    following = numerals(clause, language)
    clause = clause[: following[0].start] if following else clause
    return " ".join(clause.split()[:CLOSE_AFTER])


def clause_before(text: str, start: int, first: int, language: str) -> str:
    """The last few words, back to punctuation or to a word such as "after" that begins another clause."""
    clause = HARD_STOP.split(text[max(first, start - FARTHEST) : start])[-1].split()[-CLOSE_BEFORE:]
    others = known(language, "words", "conjunctions") - joiners(language)
    begins = [place for place, word in enumerate(clause) if alike(word) in others]
    return " ".join(clause[begins[-1] + 1 :] if begins else clause)


def has_status(words: str, language: str) -> bool:
    """The quick question whether there can be words for a status."""
    return not status_starts(language).isdisjoint(map(str.casefold, WORD.findall(words)))


@lru_cache(maxsize=5_000)
def is_status(said: str, language: str) -> bool:
    """Whether the word alone says what befell somebody."""
    return any(pattern(language, "status", key).fullmatch(said) for key in table(language, "status"))


@cache
def status_starts(language: str) -> frozenset[str]:
    """The first words of all phrases for a status: the quick question before they are looked for."""
    phrases = (phrase for key in table(language, "status") for phrase in entries(language, "status", key))
    return frozenset(alike(word) for phrase in phrases for word in WORD.findall(phrase)[:1])


def statuses(words: str, language: str) -> list[tuple[int, str]]:
    """Where words for a status stand, in order; the longest phrase at a place wins ("killed or wounded")."""
    found: list[tuple[int, int, str]] = []
    if not has_status(words, language):
        return []
    for key in table(language, "status"):
        if entries(language, "status", key):
            matches = pattern(language, "status", key).finditer(words)
            found += [(m.start(), -m.end(), key) for m in matches if words[m.start() - 1 : m.start()] != "-"]
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found):
        if not kept or one[0] >= -kept[-1][1]:
            kept.append(one)
    return [(start, key) for start, _, key in kept]
