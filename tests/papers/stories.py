"""Stories: what is written into a file, and what is to come out of it again."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

TOWNS = ["Orlen", "Belmora", "Kastrin", "Tavira Nova", "Upper Selm", "Hadrat", "Port Maren", "Lisk"]
PEOPLE = ["Ann Miller", "Jonas Brandt", "Leila Haddad", "Pedro Quintana", "Sofia Lindqvist", "Omar Farouk"]
BODIES = ["the Civil Guard", "the regional government", "the Red Crescent", "the Franco-German brigade", "the ministry"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SENTENCES = [
    "At least {n} people died in {town} on {day}, among them {m} children, {body} said.",
    "{person}, who speaks for {body}, said that the investigation would take several months.",
    "“We lost everything that we had built,” said {person}, a shopkeeper in {town}, “but we are alive.”",
    "The river rose by {m}.5 metres overnight and flooded more than {n} houses in the neighbourhood of {town}.",
    "Humanitarian organisations estimate that between {n},000 and {n},500 inhabitants have been displaced.",
    "According to a representative of {body}, reinforcements were expected before {day}.",
    "A 40-year-old engineer and two well-known correspondents were among those who had been detained.",
    "{body_} denied responsibility for the bombardment, which had destroyed a hospital and {m} schools.",
    "In 2020-21 the unemployment rate had reached {m}.3 per cent, the highest level since independence.",
    "Nobody had been able to verify the information independently, and communications remained interrupted.",
    "The cease-fire, which had been negotiated in {town}, collapsed after less than {m} hours.",
    "Negotiations between the Franco-German delegation and representatives of {town} continued on {day}.",
    "“It is unacceptable,” {person} told reporters; the demonstrators had demanded an immediate explanation.",
    "Some {n} soldiers were wounded when their vehicle overturned on the road from {town} to the airport.",
    "The constitution guarantees fundamental freedoms, but journalists are frequently intimidated.",
    "Prices rose by {m}% within a fortnight: bread costs €{m}.80, three times as much as in January.",
    "“Why should anybody return?” asked {person}.",
    "Electricity was restored to {n} of the villages around {town}.",
    "Archaeologists discovered a manufacturing district dating from the thirteenth century.",
    "The opposition described the parliamentary elections as fraudulent and called for demonstrations.",
]
CROSSHEADS = ["No bread in {town}", "Roads to {town} closed", "{person} keeps silent", "Back to {town}"]


@dataclass(frozen=True)
class Part:
    """A paragraph, a crosshead, a caption, items of a list or rows of a table; ^1^ is the mark of a note."""

    words: str
    kind: str = ""  # "", crosshead, caption, items, table, byline


@dataclass(frozen=True)
class Story:
    """A headline and what follows, and notes at the foot of the page."""

    headline: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Everything below the headline as a reader is to give it."""
        parts = [marked(part.words) for part in self.parts]
        parts += [f"[{number}] {note}" for number, note in enumerate(self.notes, 1)]
        return "\n\n".join(parts)

    @property
    def zones(self) -> list[tuple[str, str]]:
        """The words that are no prose, with their kind."""
        return [(part.words, part.kind) for part in self.parts if part.kind in ("crosshead", "caption", "byline")]


def marked(words: str) -> str:
    """With the marks of notes as they are written in plain text."""
    pieces = words.split("^")
    return "".join(f"[{piece}]" if at % 2 else piece for at, piece in enumerate(pieces))


def sentences(dice: random.Random) -> Iterator[str]:
    """Sentences of news without end, each like no other before it for a while."""
    while True:
        for pattern in dice.sample(SENTENCES, len(SENTENCES)):
            body = dice.choice(BODIES)
            words = {"town": dice.choice(TOWNS), "person": dice.choice(PEOPLE), "day": dice.choice(DAYS), "body": body}
            numbers = {"n": dice.randint(20, 900), "m": dice.randint(2, 19)}
            yield pattern.format(**words, **numbers, body_=body[0].upper() + body[1:])


def news(seed: int, paragraphs: int = 8, crossheads: bool = False, notes: int = 0) -> Story:
    """A story of its own for each seed."""
    dice = random.Random(seed)
    source = sentences(dice)
    parts = []
    for number in range(paragraphs):
        if crossheads and number and number % 3 == 0:
            crosshead = dice.choice(CROSSHEADS).format(town=dice.choice(TOWNS), person=dice.choice(PEOPLE))
            parts.append(Part(crosshead, "crosshead"))
        words = " ".join(next(source) for _ in range(dice.randint(1, 4)))
        parts.append(Part(f"{words}^{number + 1}^" if number < notes else words))
    headline = f"{dice.choice(TOWNS)}: {dice.choice(['hundreds flee', 'talks collapse', 'dozens missing'])} after flood"
    return Story(
        headline, tuple(parts), tuple(f"Interview with {dice.choice(PEOPLE)}, {n} March." for n in range(notes))
    )
