"""An article of the sample, a march, recorded by two people otherwise, each in a project made from the sample."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from annotator.domain import edits
from annotator.domain.anchors import NOWHERE, Anchor, Span, anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.records import Entity, Person, Progress, progress_id
from annotator.services.sample import sample_edit
from annotator.session import Session
from tests.laptops import ANNA, BEN, laptop

MARCH = "21e29af9f0564ba6aedd792d0c4f43db"
WHOLE = "18,000, including 6,000 students and 9,500 workers from the suburbs"
RANGE = "between 4,000 and 5,000"


def sample_of(folder: Path, person: Person) -> Session:
    """A project of somebody, made from the sample as it ships, with the march as they recorded it."""
    session = laptop(folder, person)
    session.do(sample_edit())
    text = session.read(MARCH).text
    records = as_anna(text) if person == ANNA else as_ben(text)
    done = Progress(id=progress_id(MARCH, person.id), article=MARCH, person=person.id, state="done")
    session.do(edits.add("the march", *records, done))
    return session


def own(person: Person, number: int) -> str:
    """The id of the record of a person that has this number below."""
    return f"{number:02}{person.id[2:]}"


def as_anna(text: str) -> list[Any]:
    """Everything right but one number: 52 for 25."""
    by = _By(ANNA, text)
    town, union = by.entity(1, "Ilvast", "place"), by.entity(2, "Union of Transport Users", "organisation")
    police, pell = by.entity(3, "City police of Ilvast", "organisation"), by.entity(4, "Pell Andrade", "person")
    people: dict[str, Any] = {"counted": "people", "status": "participated"}
    exact: dict[str, Any] = {"comparator": "exact", "kind": "count"}
    return [
        *(town, union, police, pell),
        by.mention(11, by.at("Ilvast", 2), 1, "name"),
        by.mention(12, by.at("The Union of Transport Users"), 2, "name"),
        by.mention(13, by.at("Saturday"), 1, "nominal"),
        by.figure(21, "Thousands", None, 1000, None, comparator="vague", kind="count", nth=2, **people),
        by.figure(22, "18,000", 18000, 18000, 18000, **exact, **people, source=own(ANNA, 31), parts_complete="no"),
        by.figure(23, "6,000", 6000, 6000, 6000, **exact, counted="students", part_of=own(ANNA, 22)),
        by.figure(25, RANGE, None, 4000, 5000, comparator="range", kind="count", **people, source=own(ANNA, 32)),
        by.figure(26, "at least 25", 52, 25, None, comparator="at_least", kind="count", counted="people",
                  status="detained", source=own(ANNA, 33)),
        by.figure(28, "A dozen", 12, 12, 12, **exact, counted="people", status="detained"),
        by.source(31, "The Union of Transport Users (UTU)", "put the crowd at", [WHOLE], 2, "named"),
        by.source(32, "The city police", "spoke of", [f"“{RANGE}”"], 3, "named"),
        by.source(33, "its president, Pell Andrade", "said", ["“This march”", "“is not about four coins.”"], 4,
                  "named"),
    ]  # fmt: skip


def as_ben(text: str) -> list[Any]:
    """An old spelling of the town, a typing error, what Anna passed over, and less of some."""
    by = _By(BEN, text)
    town, union = by.entity(1, "Ilwast", "place"), by.entity(2, "Union of Transport Users", "organisation")
    police, pell = by.entity(3, "City police of Ilvast", "organisation"), by.entity(4, "Pell Andrade", "person")
    people: dict[str, Any] = {"counted": "people", "status": "participated"}
    exact: dict[str, Any] = {"comparator": "exact", "kind": "count"}
    return [
        *(town, union, police, pell),
        by.mention(11, by.at("Ilvast", 2), 1, "name"),
        by.mention(12, by.at("Union of Transport Users"), 2, "name"),
        by.figure(21, "Thousands", None, 1000, None, comparator="vague", kind="count", nth=2, **people),
        by.figure(22, "18,000", 1800, 1800, 1800, **exact, **people, source=own(BEN, 31), parts_complete="no"),
        by.figure(23, "6,000", 6000, 6000, 6000, **exact, counted="students", part_of=own(BEN, 22)),
        by.figure(24, "9,500", 9500, 9500, 9500, **exact, counted="workers", category="worker", part_of=own(BEN, 22)),
        by.figure(25, "4,000", 4000, 4000, 4000, **exact, **people, source=own(BEN, 32)),
        by.figure(26, "25", 25, 25, 25, **exact, counted="people", status="detained"),
        by.figure(27, "Both", 2, 2, 2, **exact, counted="bridges", status="affected"),
        by.figure(28, "A dozen", 12, 12, 12, **exact, counted="people", status="affected"),
        by.source(31, "The Union of Transport Users (UTU)", "put the crowd at", ["18,000"], 2, "named"),
        by.source(32, "The city police", "spoke of", [f"“{RANGE}”"], 3, "named"),
        by.source(33, "Pell Andrade", "said", ["“is not about four coins.”"], 4, "named"),
        by.source(34, "a nurse who pushed a pram and did not give her name", "said", ["“We walk to work now”"], 0,
                  "unnamed", anonymity_reason="not_stated"),
    ]  # fmt: skip


class _By:
    """Makes the records of one person, each under an id of its own."""

    def __init__(self, person: Person, text: str) -> None:
        self._person, self._text = person, text

    def at(self, words: str, nth: int = 1, after: int = 0) -> Anchor:
        return self._anchor([self._find(words, nth, after)])

    def entity(self, number: int, name: str, type: str) -> Entity:
        return Entity(id=own(self._person, number), name=name, type=type)

    def mention(self, number: int, at: Anchor, entity: int, form: str) -> Mention:
        return Mention(**self._hand(number), at=at, entity=own(self._person, entity), form=form)

    def figure(
        self, number: int, words: str, value: float | None, low: float | None, high: float | None,
        nth: int = 1, **fields: Any,
    ) -> Figure:  # fmt: skip
        at = self.at(words, nth)
        return Figure(**self._hand(number), at=at, value=value, low=low, high=high, **fields)

    def source(
        self, number: int, who: str, cue: str, said: Sequence[str], speaker: int, identified: str, **fields: Any
    ) -> Source:  # fmt: skip
        """The cue is looked for behind what is said first, as the words of *said* may stand before it."""
        spans = [self._find(words, 2 if words == "“We walk to work now”" else 1) for words in said]
        around = max(0, spans[0].start - 80)
        return Source(
            **self._hand(number), who=self.at(who), cue=self.at(cue, after=around), said=self._anchor(spans),
            speakers=(own(self._person, speaker),) if speaker else (), identification=identified, **fields,
        )  # fmt: skip

    def _hand(self, number: int) -> dict[str, Any]:
        return {"id": own(self._person, number), "article": MARCH, "author": self._person.id}

    def _find(self, words: str, nth: int = 1, after: int = 0) -> Span:
        start = after - 1
        for _ in range(nth):
            start = self._text.index(words, start + 1)
        return Span(start, start + len(words))

    def _anchor(self, spans: Sequence[Span]) -> Anchor:
        return anchor(self._text, *spans) if spans else NOWHERE
