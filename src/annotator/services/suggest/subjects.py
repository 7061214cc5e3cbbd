"""Who stands before a verb: the noun phrase in a row of words, and what is set beside a name."""

from annotator.services.suggest.place import Place, is_break, is_finite_cue, starts_noun
from annotator.services.suggest.prose import BREAKS, Stretch

LONGEST = 26  # words of a source


def subject_before(place: Place) -> Stretch | None:
    """The noun phrase right before the verb group: "he", "the chairman of the club", "Phil Lovas, the chairman,"."""
    before = place.group.first - 1
    word = place.plain(before)
    if not word:
        return None
    listed = place.lexicon.listed
    if word in listed("subjects"):
        return Stretch(before, before + 1)
    if word == ",":
        return described_before(place, before)
    if is_break(place, before) and not place.prose.closes_quote(before):
        return bracketed_before(place, before)
    if word in listed("conjunctions", "words"):
        return None
    return noun_phrase(place, clause_start(place, before), before + 1)


def clause_start(place: Place, number: int) -> int:
    """Where the clause begins that the word stands in: behind a break, a conjunction, an auxiliary or another cue."""
    listed, start = place.lexicon.listed, number
    stops = listed("clause_starts")
    auxiliaries = listed("auxiliaries", "words")
    while start > place.sentence.first:
        word = place.plain(start - 1)
        quoted = place.prose.is_quoted(start - 1)
        if is_break(place, start - 1) and not (quoted and not place.prose.closes_quote(start - 1)):
            break
        if word in auxiliaries or word in listed("modals"):
            break
        if word in stops and not (word in ("and", "or") and is_joined(place, start - 1)):
            break
        if is_finite_cue(place, start - 1):
            break
        start -= 1
    return start


def is_joined(place: Place, number: int) -> bool:
    """ "Clinton and Trump said", "the UN and rights groups said": the conjunction joins two nouns."""
    before, after = place.word(number - 1), place.word(number + 1)
    if not before or not after:
        return False
    if after[0].isupper() and before[0].isupper():
        return True
    return (
        number - place.sentence.first <= 5
        and not is_finite_cue(place, number - 1)
        and place.prose.starts_sentence(place.sentence, number)
    )


def noun_phrase(place: Place, start: int, end: int) -> Stretch | None:
    """The stretch as a noun phrase: without what leads a clause; None where it cannot be one."""
    listed = place.lexicon.listed
    leads = listed("leads", "cues") | listed("adverbs", "words")
    while start < end and (place.plain(start) in leads or not place.word(start)[0].isalnum()):
        start += 1
    start = after_adjunct(place, start, end)
    if start >= end or end - start > LONGEST:
        return None
    if place.plain(start) in listed("prepositions", "words"):
        return last_name(place, start, end)
    if not starts_noun(place, start, end):
        return last_name(place, start, end)
    if any(place.plain(n) in listed("subjects") for n in range(start, end - 1)):
        return None
    return Stretch(start, end)


def after_adjunct(place: Place, start: int, end: int) -> int:
    """ "On Monday Trump": where the words for the day end."""
    days, number = place.lexicon.listed("days"), start
    while number < end and (
        place.plain(number) in days or place.plain(number) in ("on", "late", "early", "last", "this")
    ):
        number += 1
    return number if number > start and place.plain(number - 1) in days and number < end else start


def last_name(place: Place, start: int, end: int) -> Stretch | None:
    """The capitalised words right before the verb, where what stands before them is no part of the phrase."""
    first = end
    while first > start and place.word(first - 1)[0].isupper():
        first -= 1
    if first in (start, end):
        return None
    if place.plain(first - 1) in place.lexicon.listed("prepositions", "words") | place.lexicon.listed(
        "determiners", "words"
    ):
        return None
    return Stretch(first, end)


def described_before(place: Place, comma: int) -> Stretch | None:
    """ "Phil Lovas, the chairman," before a verb: a name, commas, what the name is."""
    for start in clause_heads(place, comma):
        head = next_comma(place, start, comma)
        if head >= comma or place.plain(head) != "," or comma - start > LONGEST + 8:
            continue
        listed = place.lexicon.listed
        verbs = listed("auxiliaries", "words") | listed("subjects") | listed("clause_starts")
        if any(place.plain(n) in verbs or is_finite_cue(place, n) for n in range(start, head)):
            continue
        phrase = noun_phrase(place, start, head)
        if phrase is None or place.plain(start) in listed("prepositions", "words"):
            continue
        return Stretch(phrase.first, comma)
    return None


def next_comma(place: Place, start: int, limit: int) -> int:
    """The first break behind the start that is not within brackets."""
    depth, number = 0, start
    while number < limit and (depth or place.plain(number) in "()" or not is_break(place, number)):
        depth += (place.plain(number) == "(") - (place.plain(number) == ")")
        number += 1
    return number


def clause_heads(place: Place, comma: int) -> list[int]:
    """Where a clause could begin before this comma, in order; behind a comma only where "On Friday," led to it."""
    first, listed = place.sentence.first, place.lexicon.listed
    starts = listed("clause_starts") - listed("relatives", "words") - {"where"}
    leads = place.plain(first) in listed("prepositions", "words") | listed("leads", "cues") | starts | listed(
        "adverbs", "words"
    )
    heads = [first]
    for number in range(first, comma):
        led = leads and place.plain(number) in BREAKS
        if led or place.plain(number) in starts or place.prose.closes_quote(number):
            heads.append(number + 1)
    return heads


def bracketed_before(place: Place, number: int) -> Stretch | None:
    """ "Tim Kaine (D-Va.) said", "Omar — an official — said"."""
    sign = place.plain(number)
    partner = {")": "("}.get(sign, sign)
    if partner not in ("(", "--", "—", "–", "-"):
        return None
    opening = number - 1
    while opening > place.sentence.first and place.plain(opening) != partner:
        opening -= 1
    phrase = noun_phrase(place, clause_start(place, opening - 1), opening) if opening > place.sentence.first else None
    return Stretch(phrase.first, number + (sign == ")")) if phrase else None
