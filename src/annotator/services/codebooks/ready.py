"""The codebooks that ship with the application (resources/codebook): general news, conflict events, protests."""

from dataclasses import replace
from functools import cache

from annotator.domain.codebook import READY, AskedField, Choice, NumberWord, default_choices, default_numbers
from annotator.domain.places import resource
from annotator.domain.records import Record
from annotator.services.codebooks.book import Book, read_book
from annotator.services.codebooks.comparing import compare

GENERAL = READY[0]


@cache
def own_part(name: str) -> Book:
    """What the file of a ready codebook says by itself."""
    path = resource("codebook", f"{name}.toml")
    return read_book(path.read_text("utf-8"), path.name)


def ready(name: str) -> Book:
    """A ready codebook as a whole: the general one, and on top what this one says otherwise."""
    own = own_part(GENERAL)
    book = replace(own, choices=(*default_choices(), *own.choices), numbers=default_numbers())
    return book if name == GENERAL else _on_top(book, own_part(name))


def to_take(name: str) -> Book:
    """What a ready codebook says itself, for a project that has another: lists it does not name stay as they are."""
    if name == GENERAL:
        return ready(name)
    own, general = own_part(name), own_part(GENERAL)
    return replace(own, choices=(*own.choices, *general.choices))


def _on_top(book: Book, own: Book) -> Book:
    """What the other says; of a list that it names, choices that it does not name are hidden."""
    changes = [difference.change for difference in compare(book, own) if difference.change]
    made: dict[str, Record] = {record.id: record for record in (*book.choices, *book.fields, *book.numbers)}
    made |= {change.after.id: change.after for change in changes}
    return Book(
        own.title,
        own.about,
        choices=tuple(record for record in made.values() if isinstance(record, Choice)),
        fields=tuple(record for record in made.values() if isinstance(record, AskedField)),
        numbers=tuple(record for record in made.values() if isinstance(record, NumberWord)),
    )
