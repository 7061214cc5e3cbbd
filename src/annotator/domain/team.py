"""Who codes what: assignments, the setting for blind coding, and people told apart by letters and colours."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle

from annotator.domain.fields import keep
from annotator.domain.records import Person, Record

FINISHED = ("done", "excluded")
BLIND = "blind-coding"  # the id of the one setting, on whichever laptop it was first made

# Okabe and Ito, Color Universal Design (2008), without the palest: told apart by people with any kind of colour vision
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#999999")


@dataclass(frozen=True, kw_only=True)
class Assignment(Record):
    """That a person is to code an article."""

    article: str = keep(link="article")
    person: str = keep(link="person")


@dataclass(frozen=True, kw_only=True)
class BlindCoding(Record):
    """Whether the project is coded blind: nobody sees others' records of an article before all are done with it."""

    on: bool = keep(False, kind="flag")


@dataclass(frozen=True, kw_only=True)
class Reviewer(Record):
    """That a person may see everybody's records while others code blind."""

    person: str = keep(link="person")


def reviewer_id(person: str) -> str:
    """One record a person, on whichever laptop it was first made."""
    return f"reviewer:{person}"


def assignment_id(article: str, person: str) -> str:
    """One assignment an article and person, on whichever laptop it was first made."""
    return f"{article}:{person}"


def initials(name: str) -> str:
    """One or two letters that stand for a name: AB for Ana Berg, An for Ana."""
    words = name.split()
    return (words[0][:1] + words[-1][:1]).upper() if len(words) > 1 else name.strip()[:2].capitalize()


def colours_of(people: Iterable[Person]) -> dict[str, str]:
    """The colour of each person as #rrggbb by id: the chosen one, else one that nobody has as long as there are any.

    People are in the order they came, so that nobody changes colour when somebody comes.
    """
    known = list(people)
    taken = {person.colour for person in known}
    free = cycle([colour for colour in COLOURS if colour not in taken] or COLOURS)
    return {person.id: person.colour or next(free) for person in known}


def letters_of(people: Sequence[Person]) -> dict[str, str]:
    """The letters of each person by id; where two have the same ones a number tells them apart."""
    found: dict[str, str] = {}
    for person in people:
        letters, number = initials(person.name) or "?", 2
        said = letters
        while said in found.values():
            said, number = f"{letters}{number}", number + 1
        found[person.id] = said
    return found


def may_see(me: str, author: str, assigned: Collection[str], states: Mapping[str, str]) -> bool:
    """Whether, coding blind, a person sees another's records of an article: once all who code it have finished it.

    Those who code it are whom it is assigned to; where that is nobody, the two of them; and whichever of the two has
    begun it all the same. `states` is how far people are with it, by their ids.
    """
    coders = set(assigned) or {me, author}
    coders |= {person for person in (me, author) if states.get(person) == "in_progress"}
    return me == author or all(states.get(person) in FINISHED for person in coders)
