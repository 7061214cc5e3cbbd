"""The codebook of the open project as a whole: what it is used for, as a file, and compared with another."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.asked import AskedField
from annotator.domain.cells import split_cell
from annotator.domain.codebook import READY, Choice, NumberWord
from annotator.domain.errors import UserError
from annotator.domain.fields import Field, fields_of
from annotator.domain.records import Article, Entity, Progress, Record, Zone
from annotator.services.codebooks.book import LARGEST, Book, read_book
from annotator.services.codebooks.comparing import Difference, compare
from annotator.services.codebooks.ready import to_take
from annotator.services.codebooks.writing import written
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


def book_of(session: Session, *, ever: bool = False) -> Book:
    """The codebook of a project; `ever` with what was deleted, so that ids are found again."""
    records = session.project.records
    return Book(
        title=session.name,
        choices=tuple(records.all(Choice, deleted=ever)),
        fields=tuple(records.all(AskedField, deleted=ever)),
        numbers=tuple(records.all(NumberWord, deleted=ever)),
    )


def save_codebook(session: Session, path: Path) -> None:
    """Write the codebook to a file; UserError where it cannot be written."""
    try:
        path.write_text(written(book_of(session)), "utf-8", newline="\n")
    except OSError as problem:
        raise UserError("{0} was not written: {1}. Choose another folder.", path.name, problem.strerror) from problem


def codebook_in(path: Path) -> Book:
    """The codebook in a file, or a ready one by its name; UserError says what is wrong with it, and where."""
    if str(path) in READY and not path.exists():
        return to_take(str(path))
    try:
        if path.stat().st_size > 4 * LARGEST:
            raise UserError("{0} is too large to be a codebook. Choose another file.", path.name)
        return read_book(path.read_text("utf-8-sig"), path.name)
    except OSError as problem:
        raise UserError("{0} cannot be read: {1}. Choose another file.", path.name, problem.strerror) from problem
    except UnicodeDecodeError as problem:
        raise UserError("{0} is not in UTF-8. Save it as UTF-8 and try again.", path.name) from problem


def differences(session: Session, book: Book) -> list[Difference]:
    """What a codebook has otherwise than the project."""
    return compare(book_of(session, ever=True), book)
