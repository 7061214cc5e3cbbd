"""The tables of the overview: what stands in their columns, and what is drawn as bars."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import ANNOTATIONS
from annotator.domain.codebook import Codebook
from annotator.domain.fields import fields_of
from annotator.domain.glance import Chosen, Day, Filled, Kept, Spent
from annotator.domain.records import Article, Entity
from annotator.ui.language import phrase, word_of
from annotator.ui.naming import long_date
from annotator.ui.numbers import number
from annotator.ui.tables.plain_model import PlainColumn

Rows = list[Sequence[Any]]
FIELDS = {kind.__name__.lower(): fields_of(kind) for kind in (Article, Entity, *ANNOTATIONS)}
KINDS = {"article": "Articles", "entity": "Entities", "mention": "Mentions", "figure": "Figures", "source": "Sources"}
KINDS |= {"zone": "Zones"}


def columns(of: Callable[[], Rows]) -> dict[str, list[PlainColumn]]:
    """The columns of each table; `of` gives the rows that a bar is compared with."""

    def largest(place: int) -> Callable[[Sequence[Any]], float]:
        return lambda row: row[place] / max([1, *(other[place] for other in of())])

    return {
        "days": [
            PlainColumn(phrase("Day"), long_date),
            PlainColumn(phrase("Person")),
            _number(phrase("Started")),
            _number(phrase("Done")),
            PlainColumn("", _nothing, bar=largest(3)),
        ],
        "spent": [
            PlainColumn(phrase("Article")),
            PlainColumn(phrase("Person")),
            _number(phrase("Minutes"), minutes),
            _number(phrase("Edits")),
            PlainColumn("", _nothing, bar=largest(2)),
        ],
        "kept": [
            PlainColumn(phrase("Records")),
            _number(phrase("How many")),
            PlainColumn("", _nothing, bar=largest(1)),
        ],
        "filled": [
            PlainColumn(phrase("Records")),
            PlainColumn(phrase("Field")),
            _number(phrase("Filled in")),
            _number(phrase("of")),
            PlainColumn("", _nothing, bar=lambda row: row[2] / max(1, row[3])),
        ],
        "chosen": [
            PlainColumn(phrase("Records")),
            PlainColumn(phrase("Field")),
            PlainColumn(phrase("Choice")),
            _number(phrase("How many")),
            PlainColumn("", _nothing, bar=largest(3)),
        ],
    }


def rows_of(name: str, found: Sequence[Any], codebook: Codebook) -> Rows:
    """The rows of a table; after the cells, which are seen, the article that a row is about."""
    return [[*_row(each, codebook), "", getattr(each, "article", "")] for each in found]


def minutes(value: float) -> str:
    """Minutes, and below ten of them with a tenth."""
    return f"{value:.1f}" if value < 10 else number(round(value))


def _row(each: Any, codebook: Codebook) -> Sequence[Any]:
    match each:
        case Day():
            return list(each)
        case Spent():
            return [each.title, each.person, round(each.seconds / 60, 1), each.edits]
        case Kept():
            return [kind_words(each.kind), each.records]
        case Filled():
            return [kind_words(each.kind), _label(each.kind, each.field), each.filled, each.of]
        case Chosen():
            choices = FIELDS[each.kind][each.field].choices
            label = word_of(codebook, choices, each.choice)
            return [kind_words(each.kind), _label(each.kind, each.field), label, each.records]
        case _:
            raise TypeError(type(each))


def kind_words(kind: str) -> str:
    """The word for many records of a kind."""
    return phrase(KINDS[kind])


def _label(kind: str, field: str) -> str:
    return QCoreApplication.translate("fields", FIELDS[kind][field].label)


def _number(label: str, shown: Callable[[Any], str] = number) -> PlainColumn:
    return PlainColumn(label, shown, is_number=True)


def _nothing(_: Any) -> str:
    return ""
