"""What people are and whom they belong to, where words beside their names say so: "SDF spokesman Farhad Shami"."""

from collections.abc import Sequence

from annotator.services.suggest.beings import Being, Meant
from annotator.services.suggest.naming import Name, Reading
from annotator.services.suggest.prose import BREAKS, ENDS

LONGEST = 5  # words of a role
Found = Sequence[tuple[Name, Meant]]


def give_roles(reading: Reading, found: Found) -> None:
    """Fill in role and affiliation of new people, once each."""
    bodies = {name.last: meant.beings[0] for name, meant in found if is_body(meant)}
    starts = {name.first: meant.beings[0] for name, meant in found if is_body(meant)}
    for name, meant in found:
        person = meant.beings[0]
        if len(meant.beings) == 1 and not person.id and not person.fact and not person.role and person.is_person:
            behind(reading, name, person, starts)
            before(reading, name, person, bodies)


def is_body(meant: Meant) -> bool:
    return len(meant.beings) == 1 and meant.beings[0].kind[0] == "organisation"


def before(reading: Reading, name: Name, person: Being, bodies: dict[int, Being]) -> None:
    """ "SDF spokesman Farhad Shami"; "the director of the OSDH, Rami Abdel Rahman"."""
    plain, words = reading.prose.plain, reading.words
    first = name.first
    while first and plain[first - 1] in words.roles and reading.prose.words[first - 1].islower():
        first -= 1
    if first < name.first:
        person.role = " ".join(plain[first : name.first])
        person.affiliation = person.affiliation or bodies.get(first)
    elif first and plain[first - 1] == "," and (body := bodies.get(first - 1)):
        start = next((other for other in range(first - 2, max(0, first - 16), -1) if plain[other] in words.of), 0)
        if start and plain[start - 1] in words.roles:
            person.role, person.affiliation = person.role or plain[start - 1], body


def behind(reading: Reading, name: Name, person: Being, starts: dict[int, Being]) -> None:
    """ ", a senior local official,"; ", the director of the OSDH,"."""
    plain, words = reading.prose.plain, reading.words
    start = name.last + 1
    if start >= len(plain) or plain[name.last] != "," or plain[start] not in ("a", "an", "the", "un", "une"):
        return
    end = start + 1
    while end < len(plain) and plain[end][0].isalpha() and plain[end] not in words.of and end - start <= LONGEST:
        end += 1
    if end - start < 2 or plain[end - 1] not in words.roles or end >= len(plain):
        return
    if plain[end] in words.of or plain[end] in BREAKS or plain[end] in ENDS:
        person.role = " ".join(reading.prose.words[start + 1 : end])
        over = end + 1 + (plain[end + 1 : end + 2] == ["the"])
        person.affiliation = starts.get(over) if plain[end] in words.of else None
