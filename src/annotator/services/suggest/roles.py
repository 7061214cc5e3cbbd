"""What people are and whom they belong to, where words beside their names say so: "SDF spokesman Farhad Shami"."""

from collections.abc import Sequence

from annotator.services.suggest.beings import Being, Meant
from annotator.services.suggest.naming import Name, Reading
from annotator.services.suggest.prose import BREAKS, ENDS, Stretch

LONGEST = 5  # words of a role
ARTICLES = ("a", "an", "the", "un", "une", "le", "la")
Found = Sequence[tuple[Name, Meant]]


def described(reading: Reading, found: Found) -> list[tuple[Name, Meant]]:
    """The descriptions that stand right beside the names of people, as mentions of them: "SDF spokesman", ", a
    senior local official,". Role and affiliation of new people are filled in from them, once each."""
    bodies = {name.last: (name, meant.beings[0]) for name, meant in found if is_body(meant)}
    starts = {name.first: (name, meant.beings[0]) for name, meant in found if is_body(meant)}
    made = []
    for name, meant in found:
        person = meant.beings[0]
        if len(meant.beings) == 1 and not person.fact and person.is_person:
            spans = [behind(reading, name, person, starts), before(reading, name, person, bodies)]
            made += [(beside(reading, span), Meant((person,), "beside")) for span in spans if span]
    return made


def beside(reading: Reading, span: Stretch) -> Name:
    prose = reading.prose
    return Name(span.first, span.last, prose.starts[span.first], prose.ends[span.last - 1], "beside")


def give(person: Being, role: str, body: Being | None) -> None:
    """What is known of somebody stays; one that the register has is as it says there."""
    if not person.id and not person.role:
        person.role, person.affiliation = role, person.affiliation or body


def is_body(meant: Meant) -> bool:
    return len(meant.beings) == 1 and meant.beings[0].kind[0] == "organisation"


def before(reading: Reading, name: Name, person: Being, bodies: dict[int, tuple[Name, Being]]) -> Stretch | None:
    """ "SDF spokesman Farhad Shami"; "the director of the OSDH, Rami Abdel Rahman"."""
    plain, words = reading.prose.plain, reading.words
    first = name.first
    while first and plain[first - 1] in words.roles and reading.prose.words[first - 1].islower():
        first -= 1
    if first < name.first:
        of, body = bodies.get(first, (None, None))
        give(person, " ".join(plain[first : name.first]), body)
        return Stretch(of.first, name.first) if of else None
    if first and plain[first - 1] == "," and first - 1 in bodies:
        start = next((other for other in range(first - 2, max(0, first - 16), -1) if plain[other] in words.of), 0)
        if start and plain[start - 1] in words.roles:
            give(person, plain[start - 1], bodies[first - 1][1])
            lead = start - 1
            while lead and plain[lead - 1] in words.roles:
                lead -= 1
            return Stretch(lead - (plain[lead - 1] in ARTICLES), first - 1)
    return None


def behind(reading: Reading, name: Name, person: Being, starts: dict[int, tuple[Name, Being]]) -> Stretch | None:
    """ ", a senior local official,"; ", the director of the OSDH,"."""
    plain, words = reading.prose.plain, reading.words
    start = name.last + 1
    if start >= len(plain) or plain[name.last] != "," or plain[start] not in ARTICLES:
        return None
    end = start + 1
    while end < len(plain) and plain[end][0].isalpha() and plain[end] not in words.of and end - start <= LONGEST:
        end += 1
    if end - start < 2 or plain[end - 1] not in words.roles or end >= len(plain):
        return None
    if not (plain[end] in words.of or plain[end] in BREAKS or plain[end] in ENDS):
        return None
    over = end + 1 + (plain[end + 1 : end + 2] == ["the"])
    of, body = starts.get(over, (None, None)) if plain[end] in words.of else (None, None)
    give(person, " ".join(reading.prose.words[start + 1 : end]), body)
    if plain[end] in words.of and of is None:
        return None
    return Stretch(start, of.last if of else end)
