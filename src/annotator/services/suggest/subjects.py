"""Who stands before or after a verb: the noun phrase in a row of words, without a parser."""

from typing import NamedTuple

from annotator.services.suggest.prose import BREAKS, ENDS, Prose, Stretch
from annotator.services.suggest.verbs import Lexicon

LONGEST = 26


class Place(NamedTuple):
    """A verb group in its sentence: its words, and the words of the language."""

    prose: Prose
    sentence: Stretch
    group: Stretch
    lexicon: Lexicon
    verb: int  # the number of the verb among the words
    kinds: frozenset[str] = frozenset()

    def plain(self, number: int) -> str:
        first, last = self.sentence
        return self.prose.plain[number] if first <= number < last else ""

    def word(self, number: int) -> str:
        return self.prose.words[number] if self.sentence.first <= number < self.sentence.last else ""


def is_break(place: Place, number: int) -> bool:
    """A comma, a dash, a bracket, or an end of a quotation stands here."""
    sign = place.plain(number)
    return sign in BREAKS or sign in "()[]" or place.prose.closes_quote(number) or place.prose.opens_quote(number)


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


def is_finite_cue(place: Place, number: int) -> bool:
    """A verb that attributes, and no noun of the same letters."""
    word = place.plain(number)
    return (
        word in place.lexicon.kinds
        and word not in place.lexicon.listed("also_nouns")
        and not place.lexicon.is_participle(word)
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


def starts_noun(place: Place, start: int, end: int) -> bool:
    first, listed = place.word(start), place.lexicon.listed
    if first[0].isupper() or first[0].isdigit() or not first[0].islower():
        return True
    if place.plain(start) in listed("determiners", "words"):
        return True
    if end - start > 9:
        return False
    head = place.plain(head_noun(place, Stretch(start, end)))
    people = (
        listed("collective", "identification")
        | listed("people", "words")
        | listed("plurals", "words")
        | listed("documents")
    )
    return head in people or head.endswith("s") or place.word(end - 1)[0].isupper()


def head_noun(place: Place, phrase: Stretch) -> int:
    """The noun that the phrase is about: "attorneys" of "attorneys for the family"."""
    prepositions = place.lexicon.listed("prepositions", "words")
    return next(
        (n - 1 for n in range(phrase.first + 1, phrase.last) if place.plain(n) in prepositions), phrase.last - 1
    )


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


def subject_after(place: Place, start: int) -> Stretch | None:
    """The noun phrase of an inverted "said X", with what is set beside the name."""
    word, listed = place.plain(start), place.lexicon.listed
    if not word or place.prose.is_quoted(start):
        return None
    if word in listed("subjects") and word not in listed("relatives", "words"):
        return Stretch(start, start + 1)
    end = phrase_end(place, start)
    if end == start or not (starts_noun(place, start, end) or titles_name(place, start, end)):
        return None
    while place.plain(end) == "," and goes_beside(place, end + 1):
        further = relative_end(place, end + 1) or phrase_end(place, end + 1, beside=True)
        if further <= end + 1:
            break
        end = further
    return Stretch(start, end)


def relative_end(place: Place, number: int) -> int:
    """The end of "who heads the union"; where it attributes something itself, it begins no description."""
    if place.plain(number) not in place.lexicon.listed("relatives", "words") and place.plain(number) != "whose":
        return 0
    end = next_break(place, number)
    return number if any(attributes(place, each) for each in range(number, end)) else end


def attributes(place: Place, number: int) -> bool:
    """A verb of saying or finding; of the others, many describe: "who heads and supports the union"."""
    return bool(place.lexicon.kinds.get(place.plain(number), frozenset()) & {"reporting", "findings"})


def next_break(place: Place, number: int) -> int:
    while number < place.sentence.last and not is_break(place, number) and place.plain(number) not in ENDS:
        number += 1
    return number


def titles_name(place: Place, start: int, end: int) -> bool:
    """ "port chief Ole Berg"."""
    return any(place.word(number)[0].isupper() for number in range(start + 1, end))


def phrase_end(place: Place, start: int, beside: bool = False) -> int:
    """The end of the noun phrase that begins here."""
    listed, number = place.lexicon.listed, start
    stops = (
        listed("clause_starts") - {"and", "or"}
        | listed("days")
        | listed("auxiliaries", "words")
        | listed("that", "cues")
    )
    loose = listed("adjunct", "cues")
    while number < place.sentence.last:
        word = place.plain(number)
        if (is_break(place, number) and word != "(") or word in stops or not is_in_phrase(place, number):
            break
        if word in loose and not (beside or is_place_of(place, number, start)):
            break
        if word == "(":
            closing = next((n for n in range(number, min(number + 8, place.sentence.last)) if place.plain(n) == ")"), 0)
            if not closing:
                break
            number = closing
        number += 1
    return number


def is_in_phrase(place: Place, number: int) -> bool:
    """A word, a possessive, a bracket, or the full stop of "Rep."."""
    word = place.plain(number)
    return word[0].isalnum() or word in ("(", "'", "’", "'s", "&") or (word == "." and number + 1 < place.sentence.last)


def is_place_of(place: Place, number: int, start: int) -> bool:
    """ "a scholar at the Center": a description, not a name, is told where it belongs."""
    following = place.word(number + 1)
    if place.plain(number) not in ("at", "in", "from", "with") or not following:
        return False
    named = place.word(number + 2)[:1].isupper() if following == "the" else following[0].isupper()
    return named and place.word(start)[0].islower()


def goes_beside(place: Place, number: int) -> bool:
    """What follows a comma belongs to the name before it: a description, another name; no clause, no day."""
    word, listed = place.word(number), place.lexicon.listed
    if not word or place.prose.is_quoted(number):
        return False
    plain = place.plain(number)
    if plain in listed("relatives", "words") or plain == "whose":
        return True
    if plain in listed("days") or plain in listed("ends", "cues") or plain in listed("subjects"):
        return False
    if (
        plain in listed("prepositions", "words")
        or plain in listed("conjunctions", "words")
        or place.lexicon.is_participle(plain)
    ):
        return False
    return word[0].isalnum() and plain not in listed("adverbs", "words")
