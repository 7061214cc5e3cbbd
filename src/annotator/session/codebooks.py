"""What the codebook is used for in the open project: how many records have each choice."""

from collections import Counter
from collections.abc import Iterator

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.cells import split_cell
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Article, Entity, Progress, Record, Zone
from annotator.session.session import Session

OTHERS: tuple[type[Record], ...] = (Entity, Article, Zone, Progress)


def uses(session: Session, name: str) -> Counter[str]:
    """How many records have each choice of a list, by its key; a record that has it in two fields counts twice."""
    count: Counter[str] = Counter()
    for record_type, field in fields_with(session, name):
        for value, records in session.project.records.tally(record_type, field).items():
            keys = split_cell(value) if field.kind == "choices" else [value]
            count.update(dict.fromkeys(keys, records))
    return count


def fields_with(session: Session, name: str) -> Iterator[tuple[type[Record], Field]]:
    """The fields that choose from a list, those switched off included."""
    for kind in ANNOTATIONS:
        yield from ((kind, field) for field in session.codebook.fields(kind) if field.choices == name)
    for other in OTHERS:
        yield from ((other, field) for field in fields_of(other).values() if field.choices == name)
