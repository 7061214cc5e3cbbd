"""The cases behind a figure of agreement: what each person recorded where they do not agree."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from annotator.domain.annotations import AnyAnnotation
from annotator.domain.fields import Field
from annotator.domain.records import Annotation
from annotator.domain.wording import short
from annotator.services.agreement.scores import Scope, Score
from annotator.services.agreement.sheets import Coded, Sheet
from annotator.services.agreement.terms import Terms


class Said(NamedTuple):
    """What one person recorded; without a record they recorded nothing there."""

    person: str
    record: str = ""
    words: str = ""
    value: str = ""  # in the field that the figure is about


class Case(NamedTuple):
    """Records that belong together, and are not the same in what a figure is about."""

    article: str
    title: str
    start: int  # in the text, in code points
    said: tuple[Said, ...]

    @property
    def record(self) -> str:
        """The record by which the article is opened."""
        return next(each.record for each in self.said if each.record)


def cases(coded: Coded, scope: Scope, score: Score, terms: Terms) -> Iterator[Case]:
    """The cases of one article, in reading order, each once."""
    people = [person for person in score.between or scope.people if person in coded.records]
    at_once = score.measure.for_all or len(people) == 2
    groups_of_people = [tuple(people)] if at_once else list(combinations(people, 2))
    seen: set[tuple[str, ...]] = set()
    for those in groups_of_people if len(people) > 1 else []:
        for case in _of_sheet(Sheet(coded, those, scope.pairing), coded.title, score, terms):
            ids = tuple(sorted(each.record for each in case.said))
            if ids not in seen:
                seen.add(ids)
                yield case


def _of_sheet(sheet: Sheet, title: str, score: Score, terms: Terms) -> Iterator[Case]:
    kind = score.aspect.kind
    fields = {} if kind is Annotation else {field.name: field for field in terms.fields(kind)}  # type: ignore[arg-type]
    field = fields.get(score.aspect.field)
    for group in sheet.groups_of(kind):
        if score.ask.differs(sheet, group):
            members = [(person, group.members.get(person)) for person in sheet.people]
            said = [_said(person, each, field, terms) if each else Said(person) for person, each in members]
            yield Case(sheet.article, title, group.start, tuple(said))


def _said(person: str, record: AnyAnnotation, field: Field | None, terms: Terms) -> Said:
    """Where the figure is about the very words by which a record is known, they stand once, and whole."""
    whole, value = " ".join(record.main.words.split()), terms.shown(field, record) if field else ""
    if field is not None and field.kind == "anchor" and " ".join(value.split()) == whole:
        return Said(person, record.id, whole)
    return Said(person, record.id, short(whole, 80), value)
