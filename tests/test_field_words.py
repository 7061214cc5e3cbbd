"""Values of fields are said in one way, as records hold them and as rows of tables do."""

from typing import Any

import pytest

from annotator.domain.anchors import Anchor, Span
from annotator.domain.annotations import Figure, Source
from annotator.domain.codebook import Codebook, default_choices
from annotator.domain.fields import fields_of
from annotator.domain.records import Record, Zone
from annotator.session.field_words import FieldWords

NAMES = {"r": "Red Cross", "g": "Civil Guard"}
WORDS = FieldWords(Codebook(default_choices()), lambda link, id: NAMES.get(id, ""), day=lambda day: f"on {day}")


@pytest.mark.parametrize(
    ("kind", "name", "value", "words"),
    [
        (Figure, "value", 3500.0, "3500"),
        (Figure, "value", None, ""),
        (Figure, "status", "killed", "killed"),
        (Figure, "earliest", "2026-03", "on 2026-03"),
        (Figure, "counted", "people", "people"),
        (Figure, "later", True, "yes"),
        (Figure, "at", Anchor((Span(0, 2),), "40"), "40"),
        (Source, "speakers", ("r", "g", "nobody"), "Red Cross, Civil Guard"),
        (Source, "speakers", (), ""),
        (Source, "quote_defect", ("unclosed", "unopened"), "never closed, never opened"),
        (Zone, "kind", "crosshead", "crosshead"),
    ],
)
def test_a_value_is_said_as_an_analyst_reads_it(kind: type[Record], name: str, value: Any, words: str) -> None:
    assert WORDS.value(fields_of(kind)[name], value) == words


def test_rows_of_tables_are_said_as_records_are() -> None:
    speakers, later, defects = (fields_of(Source)[name] for name in ("speakers", "later", "quote_defect"))
    assert WORDS.stored(speakers, "r; g") == "Red Cross, Civil Guard"
    assert WORDS.stored(later, 0) == "no"
    assert WORDS.stored(defects, "unclosed") == "never closed"
    assert WORDS.stored(fields_of(Figure)["value"], 41.0) == "41"
