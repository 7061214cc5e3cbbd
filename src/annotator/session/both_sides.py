"""Records that were changed on both sides, in the words of the project: labels, names of whom they mean, titles."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from annotator.domain.anchors import Anchor
from annotator.domain.annotations import Figure, Source
from annotator.domain.asked import EXTRA, extra_field, value_of
from annotator.domain.cells import number_cell
from annotator.domain.codebook import Choice, Codebook
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Annotation, Entity, Person, Record
from annotator.domain.review import Verdict
from annotator.domain.sentences import Sentence, listed, sentence
from annotator.domain.wording import kind_of, short, wording
from annotator.services.sharing.comparing import LINKED
from annotator.services.sharing.plan import Conflict, Plan
from annotator.services.sharing.report import lines
from annotator.session.field_words import FieldWords
from annotator.session.session import Session

NOTHING = "–"
LONGEST = 200
UNASKED = {"deleted": sentence("deleted"), "merged_into": sentence("the same as")}
UNREADABLE = {"snapshot"}  # what was judged, for the program


@dataclass(frozen=True)
class Difference:
    """A field of which both sides say something else, and whether what stands is what they say."""

    name: str
    label: str
    ours: str
    theirs: str
    ours_stands: bool
    theirs_stands: bool


@dataclass(frozen=True)
class BothSides:
    """What both sides say of records that come in; the last three say how keys, numbers and days are written."""

    session: Session
    plan: Plan  # as whoever works here may see it
    word: Callable[[Codebook, str, str], str] = Codebook.label
    number: Callable[[float | None], str] = number_cell
    day: Callable[[str], str] = str
    coming: dict[str, Record] = field(init=False, default_factory=dict)  # not here yet, by id

    def __post_init__(self) -> None:
        if not self.plan.keeps_back:
            self.coming.update((each.after.id, each.after) for each in self.plan.taken if each.before is None)

    def differences(self, conflict: Conflict) -> Iterator[Difference]:
        """Field by field, also those that only this project has."""
        states = (conflict.ours, conflict.theirs, conflict.stands)
        for asked in self._fields(conflict):
            ours, theirs, stands = (value_of(state, asked) for state in states)
            here, there = (self.value(conflict.ours, asked, value) for value in (ours, theirs))
            yield Difference(asked.name, _label(asked), here, there, ours == stands, theirs == stands)

    def _fields(self, conflict: Conflict) -> Iterator[Field]:
        kind = type(conflict.ours)
        declared = fields_of(kind)
        if issubclass(kind, Annotation):
            declared = declared | {each.name: each for each in self.session.codebook.fields(kind)}
        for name in conflict.fields:
            if name == "extra":
                yield from self._extra_fields(conflict, kind)
            elif name not in UNREADABLE:
                yield declared[name]

    def _extra_fields(self, conflict: Conflict, kind: type[Record]) -> Iterator[Field]:
        known = {each.name: extra_field(each) for each in self.session.codebook.ever_asked(kind) if each.kind}
        ours, theirs = (getattr(state, "extra", {}) for state in (conflict.ours, conflict.theirs))
        for key in dict.fromkeys((*ours, *theirs)):
            if ours.get(key) != theirs.get(key):
                name = f"{EXTRA}{key}"
                yield known.get(name) or Field(name, "", key.replace("_", " "), "", "text", "", "", False, False, True)

    def value(self, record: Record, asked: Field, value: Any) -> str:
        """What stands in a field as an analyst reads it; words of an article stand in quotation marks."""
        if isinstance(value, Anchor) and value:
            return f"“{short(value.words, LONGEST)}”"
        if isinstance(record, Verdict) and asked.name == "verdict":
            asked = replace(asked, choices=asked.name)
        words = self._words.value(asked, value)
        return words if isinstance(words, Sentence) else short(words, LONGEST) or NOTHING

    @cached_property
    def _words(self) -> FieldWords:
        return FieldWords(self.session.codebook, self._named, self.word, self.number, self.day)

    def _named(self, link: str, id: str) -> str:
        """Whoever or whatever an id means, here or in what comes in."""
        entity = self.session.register.get(id) if link == "entity" else None
        record = entity or self.session.project.records.get(LINKED[link], id) or self.coming.get(id)
        match record:
            case None:
                return kind_of(LINKED[link]())
            case Entity() | Person():
                return record.name
            case Choice():
                return record.label
            case Source() if record.speakers:
                return listed(self._named("entity", speaker) for speaker in record.speakers)
            case Source():
                return f"“{short(record.who.words or record.main.words)}”"
            case Figure():
                return f"“{short(record.at.words)}”"
        return wording(record)


def as_text(session: Session, plan: Plan) -> Sentence:
    """The whole report of what comes in, or came: a line each, and each record that was changed on both sides."""
    told = BothSides(session, plan)
    return listed([*lines(plan), *(_line(told, each) for each in plan.conflicts)], "\n")


def _line(told: BothSides, each: Conflict) -> Sentence:
    words: Sequence[Sentence] = [
        sentence(
            "{0}: here {1}, {2} says {3}; {4} stands",
            found.label, found.ours, each.sender, found.theirs, found.ours if found.ours_stands else found.theirs,
        )
        for found in told.differences(each)
    ]  # fmt: skip
    return listed([sentence("changed on both sides: {0}", wording(each.ours)), *words], "; ")


def _label(asked: Field) -> str:
    if asked.name.startswith(EXTRA):
        return asked.label
    if asked.label:
        return sentence(asked.label)
    return UNASKED.get(asked.name) or asked.name.replace("_", " ")
