"""The article that the application was commissioned with, coded by an expert, against what is proposed for it."""

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from annotator.domain.annotations import AnyAnnotation, Figure, Mention, Source
from annotator.services.reading.names import folded
from annotator.services.suggest.everything import suggest
from annotator.services.suggest.suggestion import Suggestion

SEED = Path(__file__).parents[2].parent / "shared" / "data" / "seed"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="../shared is not there: the seed article is read from it")
PUBLISHED = "2022-01-26"
Row = dict[str, str]
Facts = dict[str, object]


@cache
def text() -> str:
    return (SEED / "article.txt").read_text("utf-8")


@cache
def proposed() -> tuple[Suggestion, ...]:
    return tuple(suggest(text(), language="en", published=PUBLISHED))


@cache
def rows(name: str) -> tuple[Row, ...]:
    return tuple(csv.DictReader((SEED / "expected" / f"{name}.csv").read_text("utf-8").splitlines()))


@cache
def names() -> dict[str, set[str]]:
    """How the expert's entities may be called."""
    return {row["id"]: {folded(n) for n in (row["name"], *row["aliases"].split("; "))} for row in rows("entities")}


@cache
def entities() -> dict[str, set[str]]:
    """How the entities that are proposed are called."""
    new = [each for one in proposed() for each in one.new]
    return {each.entity.id: {folded(n) for n in (each.entity.name, *each.aliases)} for each in new}


def records(kind: type[AnyAnnotation]) -> list[AnyAnnotation]:
    return [one.record for one in proposed() if isinstance(one.record, kind)]


def number(cell: str) -> float | None:
    return float(cell) if cell else None


def is_same(ids: str, wished: str) -> bool:
    """The proposed entities are called as the expert's are; a part of a name will do ("Hassakeh")."""
    mine = set().union(*(entities().get(id, set()) for id in ids.split("; ")))
    theirs = set().union(*(names()[id] for id in wished.split("; ")))
    return bool(mine & theirs) or any(a in b for a in mine for b in theirs)


def spans(record: AnyAnnotation, role: str) -> str:
    cell = getattr(record, role).cell
    return str(cell)


def key_of(record: AnyAnnotation) -> tuple[str, ...]:
    return tuple(spans(record, role) for role in ("who", "cue", "said"))


def key_of_row(row: Row) -> tuple[str, ...]:
    return tuple(row[f"{role}_span"] for role in ("who", "cue", "said"))


def test_all_figures_are_proposed_with_their_limits_and_parts_and_none_is_false() -> None:
    found = {record.main.cell: record for record in records(Figure)}
    wished = {row["at_span"]: row for row in rows("figures")}
    assert found.keys() == wished.keys()
    for cell, row in wished.items():
        figure = found[cell]
        assert isinstance(figure, Figure)
        limits = (figure.value, figure.low, figure.high, figure.comparator)
        assert limits == (number(row["value"]), number(row["low"]), number(row["high"]), row["comparator"])
        total = next(
            (other for other in found.values() if isinstance(other, Figure) and other.id == figure.part_of), None
        )
        expected = next((other["at_span"] for other in wished.values() if other["id"] == row["part_of"]), "")
        assert (total.at.cell if total else "") == expected


def test_plain_attributions_are_proposed_and_none_is_false() -> None:
    wished = Counter(key_of_row(row) for row in rows("sources") if row["cue"])
    found = Counter(map(key_of, records(Source)))
    assert not found - wished
    assert (found & wished).total() >= 14


def test_most_names_and_acronyms_are_proposed_and_none_is_false() -> None:
    wished = {row["at_span"]: row for row in rows("mentions")}
    found = {record.main.cell: record for record in records(Mention)}
    named = {cell for cell, row in wished.items() if row["form"] in ("name", "acronym")}
    assert found.keys() <= wished.keys()
    assert len(found.keys() & named) / len(named) >= 0.85
    linked = [record for record in found.values() if isinstance(record, Mention)]
    assert sum(is_same(m.entity, wished[m.at.cell]["entity"]) for m in linked) / len(linked) >= 0.9


def test_the_dates_of_figures_go_by_the_news_rule() -> None:
    dated = [row for row in rows("figures") if row["when_at_span"]]
    found = {record.main.cell: record for record in records(Figure)}
    for row in dated:
        figure = found[row["at_span"]]
        assert isinstance(figure, Figure)
        assert figure.when_at.cell == row["when_at_span"]
        assert (figure.earliest, figure.latest) == (row["earliest"], row["latest"])


FIGURE = (
    "kind",
    "unit",
    "counted_at",
    "category",
    "status",
    "side",
    "by",
    "place",
    "earliest",
    "latest",
    "when_at",
    "source",
)
SOURCE = ("speakers", "identification", "anonymity_reason", "role", "organisation", "relayed_by", "addressee")
MORE = (
    "channel",
    "manner",
    "speech_act",
    "certainty",
    "polarity",
    "earliest",
    "latest",
    "when_at",
    "nested_in",
    "quote_defect",
)


def test_of_the_fields_that_an_expert_fills_in_most_are_filled_in_right() -> None:
    table: Counter[tuple[str, str]] = Counter()
    figures = {record.main.cell: record for record in records(Figure)}
    sources = {key_of(record): record for record in records(Source)}
    for row in rows("figures"):
        count(table, figures.get(row["at_span"]), row, FIGURE)
    for row in rows("sources"):
        if row["cue"]:
            count(table, sources.get(key_of_row(row)), row, SOURCE + MORE)
    right, wrong, out = (sum(n for (_, k), n in table.items() if k == kind) for kind in ("right", "wrong", "left out"))
    assert right / (right + wrong + out) >= 0.84, shown(table)
    assert wrong / (right + wrong) <= 0.05, shown(table)


def shown(table: Counter[tuple[str, str]]) -> str:
    """Field by field: how often the rules were right, said nothing, were wrong."""
    told = ("right", "left out", "wrong")
    fields = dict.fromkeys((*FIGURE, *SOURCE, *MORE))
    return "\n".join(f"{field:17}" + "  ".join(f"{kind} {table[field, kind]:2}" for kind in told) for field in fields)


def count(table: Counter[tuple[str, str]], record: AnyAnnotation | None, row: Row, fields: tuple[str, ...]) -> None:
    """Right, left out, or wrong: each field that the expert or the rules filled in."""
    for field in fields:
        wished = row[f"{field}_span"] if field.endswith("_at") else row[field]
        given = value_of(record, field) if record else ""
        if not wished and not given:
            continue
        right = given and wished and (given == wished or (links(field) and is_linked(field, given, wished)))
        table[field, "right" if right else "wrong" if given else "left out"] += 1


def value_of(record: AnyAnnotation, field: str) -> str:
    value = getattr(record, field)
    if field.endswith("_at"):
        return str(value.cell)
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def links(field: str) -> bool:
    return field in (
        "side",
        "by",
        "place",
        "source",
        "speakers",
        "organisation",
        "relayed_by",
        "addressee",
        "nested_in",
    )


def is_linked(field: str, given: str, wished: str) -> bool:
    if field not in ("source", "nested_in"):
        return is_same(given, wished)
    mine = next((record for record in records(Source) if record.id == given), None)
    theirs = next(row for row in rows("sources") if row["id"] == wished)
    return mine is not None and key_of(mine) == key_of_row(theirs)
