"""Who stands behind a verb: “…,” said Ole Berg, a pilot, who saw it."""

from annotator.services.suggest.place import Place, attributes, is_break, starts_noun
from annotator.services.suggest.prose import ENDS, Stretch


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
