"""Names beside what they are called for short, and names that go on in small letters."""

from collections.abc import Iterator

from annotator.services.reading.names import fits
from annotator.services.suggest.capitalised import is_capital, is_left_out, near
from annotator.services.suggest.known_names import fold
from annotator.services.suggest.naming import SURE, Name, Reading, add_votes

MOST_LETTERS, MOST_WORDS = 10, 12


def with_pairs(reading: Reading, names: list[Name]) -> list[Name]:
    """ "Long Name (ACR)": the long name as far as it goes, and the acronym that stands for it."""
    found = names
    for opening in bracketed(reading):
        start = long_start(reading, opening)
        if start is not None:
            found = joined(reading, found, start, opening)
    own = {fold(reading.shown(name)) for name in found if name.rule == "pair" and name.long}
    for name in found:
        if name.rule == "gazetteer" and fold(reading.shown(name)) in own:
            name.keys, name.rule = (), "acronym"  # what the article says it means goes before what the world does
    return found


def bracketed(reading: Reading) -> Iterator[int]:
    """Where "(ACR)" begins."""
    words = reading.prose.words
    for number in range(1, len(words) - 2):
        if words[number] == "(" and words[number + 2] == ")":
            letters = words[number + 1]
            if 1 < len(letters) <= MOST_LETTERS and letters[0].isupper() and sum(map(str.isupper, letters)) > 1:
                yield number


def long_start(reading: Reading, opening: int) -> int | None:
    """The first word of the long name: the farthest with a capital from which the letters fit."""
    prose, words = reading.prose, reading.words
    letters, best = prose.words[opening + 1], None
    for number in range(opening - 1, max(-1, opening - 1 - MOST_WORDS), -1):
        word = prose.words[number]
        links = prose.plain[number] in words.body_links or word in ("'", "’", "'s", "’s", "-", "&")
        if not links and (not word[0].isalnum() or (is_left_out(prose, number, words) and not word[0].isupper())):
            break
        if number + 1 < opening and not near(prose, number + 1):
            break
        if is_capital(word) and not is_left_out(prose, number, words):
            long = prose.text[prose.starts[number] : prose.ends[opening - 1]]
            if opening - number > 1 and fits(letters, long):
                best = number
    return best


def joined(reading: Reading, names: list[Name], start: int, opening: int) -> list[Name]:
    prose = reading.prose
    end = prose.ends[opening - 1]
    same = [name for name in names if name.first <= start and name.last >= opening]
    long = same[0] if same else Name(start, opening, prose.starts[start], end, "pair")
    if not same:
        inside = [name for name in names if name.first >= start and name.last <= opening]
        for name in inside:
            add_votes(long.votes, name.votes)
        add_votes(long.votes, {("organisation", ""): 2})
        names = [name for name in names if name not in inside]
        names.append(long)
    long.is_doubtful = False
    short = next((name for name in names if name.first == opening + 1), None)
    if short is None:
        number = opening + 1
        short = Name(number, number + 1, prose.starts[number], prose.ends[number], "pair")
        names.append(short)
    if short.rule == "gazetteer" and not long.keys and not says_the_same(reading, short, long):
        short.keys = ()
    if not short.keys:
        short.rule, short.is_doubtful = "pair", False
        short.long = fold(reading.shown(long))
    elif not long.keys:
        long.keys = short.keys
    return names


def says_the_same(reading: Reading, short: Name, long: Name) -> bool:
    """The long name has no word that the world does not know of what is called so for short."""
    words = set(fold(reading.shown(long)).split())
    return any(
        words <= set(fold(" ".join(reading.world.facts[key].names)).split()) | reading.words.body_links
        for key in short.keys
    )


def with_nouns(reading: Reading, names: list[Name]) -> list[Name]:
    """ "Hassaké prison", "Kurdish forces": a name and a small word make another name."""
    prose, words = reading.prose, reading.words
    made = []
    for name in names:
        following = prose.plain[name.last] if name.last < len(prose.words) else ""
        if not following or not near(prose, name.last):
            continue
        if name.rule == "people" and following in words.bodies and stands_free(reading, name, following):
            longer = Name(name.first, name.last + 1, name.start, prose.ends[name.last], "people_body")
            longer.votes[words.ends.get(following, ("organisation", ""))] = SURE
            made.append(longer)
        kind = words.ends.get(following)
        if kind and kind[0] == "facility" and not name.is_doubtful and name.rule != "people":
            longer = Name(name.first, name.last + 1, name.start, prose.ends[name.last], "facility")
            longer.votes[kind] = SURE
            made.append(longer)
    return [*names, *made]


def stands_free(reading: Reading, name: Name, body: str) -> bool:
    """Not "semi-autonomous Kurdish administration"; "the Kurdish forces" is a description, "the Iraqi army" a name."""
    before = reading.prose.plain[name.first - 1] if name.first else "."
    if before == "the":
        return body in reading.words.ends and body not in reading.words.of_people
    return not before[0].isalpha() or before in reading.words.function or before in reading.lexicon.kinds
