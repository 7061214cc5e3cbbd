"""What does not fit is said in a sentence, and nothing else is."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from annotator.domain.anchors import Anchor, Span, anchor
from annotator.domain.annotations import Figure, Mention, Source
from annotator.domain.checks import Quotes, checks, conflicts, sum_sentence
from annotator.domain.page import Page
from annotator.domain.records import Article, Entity, Record, Zone
from annotator.domain.register import Register

TEXT = "181 dead: 124 jihadists, 50 soldiers and 7 civilians, “they died on Monday”, said Omar. hundreds"
ARTICLE = Article(id="a", title="t", published="2022-01-26", text_sha256=hashlib.sha256(TEXT.encode()).hexdigest())
NOBODY = Register([], [])


def fig(words: str, value: float | None = None, **fields: Any) -> Figure:
    start = TEXT.index(words)
    fields = {"counted": words, "status": "killed", "id": words, **fields}
    return Figure(article="a", at=anchor(TEXT, (start, start + len(words))), value=value, **fields)


def sentences(*records: Record, register: Register = NOBODY, article: Article = ARTICLE, **more: Any) -> list[str]:
    return [check.sentence for check in checks(Page(article, TEXT, records), register, **more)]


TOTAL = fig("181", 181, parts_complete="yes")
PARTS = [fig("124", 124, part_of="181"), fig("50", 50, part_of="181"), fig("7", 7, part_of="181")]


def test_what_fits_is_not_spoken_of() -> None:
    assert sentences(TOTAL, *PARTS) == []


def test_complete_parts_add_up_to_their_total() -> None:
    few = [PARTS[0], replace(PARTS[1], value=44.0), PARTS[2]]
    assert sentences(TOTAL, *few) == ["The parts of “181” add up to 175, 6 fewer than the total."]
    assert sentences(replace(TOTAL, parts_complete="no"), *few) == []


def test_parts_never_exceed_their_total() -> None:
    many = [*PARTS[:2], replace(PARTS[2], value=10.5)]
    sentence = "The parts of “181” add up to 184.5, 3.5 more than the total."
    assert sentences(replace(TOTAL, parts_complete=""), *many) == [sentence]


def test_parts_of_vague_totals_and_vague_parts_are_left_alone() -> None:
    assert sentences(fig("181", 100, comparator="at_least", parts_complete="yes"), *PARTS) == []
    assert sentences(TOTAL, *PARTS, fig("hundreds", None, low=100.0, part_of="181")) == []
    assert sentences(fig("181", 180, comparator="about", parts_complete="yes"), *PARTS) == []


def test_a_part_that_is_said_again_counts_once() -> None:
    assert sentences(TOTAL, *PARTS, fig("civilians", 7, part_of="181", repeats="7")) == []


def test_nothing_is_a_part_of_itself() -> None:
    one, other = fig("124", 1, part_of="50"), fig("50", 1, part_of="124")
    assert sentences(one, other) == ["“124” is a part of itself.", "“50” is a part of itself."]


@pytest.mark.parametrize(
    ("total", "parts", "told"),
    [
        (TOTAL, PARTS, (True, "124 + 50 + 7 = 181: the parts make up the total.")),
        (TOTAL, PARTS[:2], (False, "124 + 50 = 174: 7 fewer than the total.")),
        (replace(TOTAL, parts_complete=""), PARTS[:2], (None, "124 + 50 = 174 of 181: 7 are left.")),
        (replace(TOTAL, value=180.0), PARTS, (False, "124 + 50 + 7 = 181: 1 more than the total.")),
        (TOTAL, [], (None, "")),
        (
            TOTAL,
            [PARTS[0], fig("hundreds")],
            (None, "The parts of “181” cannot be added up: “hundreds” has no value."),
        ),
        (
            TOTAL,
            [replace(PARTS[0], kind="percent")],
            (None, "The parts of “181” cannot be added up: they are in other units."),
        ),
        (
            replace(TOTAL, value=180.0, comparator="about"),
            PARTS,
            (None, "124 + 50 + 7 = 181, and the total is “181”: both can be true."),
        ),
    ],
)
def test_the_sum_is_told_as_one_types(total: Figure, parts: list[Figure], told: tuple[bool | None, str]) -> None:
    assert sum_sentence(total, parts) == told


def test_sums_of_fractions_are_exact() -> None:
    total = replace(TOTAL, value=0.3)
    assert sum_sentence(total, [replace(PARTS[0], value=0.1), replace(PARTS[1], value=0.2)])[0] is True


def test_limits_stand_in_order() -> None:
    assert sentences(fig("50", 50, low=60.0)) == ["“50”: low 60 is above value 50."]
    assert sentences(fig("50", None, low=60.0, high=20.0)) == ["“50”: low 60 is above high 20."]
    assert sentences(fig("50", 50, low=51.0, comparator="more_than")) == []
    assert sentences(fig("50", 50, high=49.0, comparator="less_than")) == []
    assert sentences(fig("50", 50, high=49.0, comparator="more_than")) == ["“50”: value 50 is above high 49."]


def test_words_that_do_not_read_as_the_value_are_told() -> None:
    def reads(words: str) -> tuple[float | None, float | None, float | None]:
        return {"181": (181.0, 181.0, 181.0), "hundreds": (None, 100.0, None)}.get(words, (None, None, None))

    assert sentences(fig("181", 181), reads=reads) == []
    assert sentences(fig("181", 118), reads=reads) == ["“181” reads as 181, and the value is 118."]
    assert sentences(fig("181"), reads=reads) == ["“181” reads as 181, and the value is empty."]
    assert sentences(fig("hundreds", 300), reads=reads) == ["“hundreds” gives limits only, and the value is 300."]
    assert sentences(fig("hundreds"), fig("dead"), reads=reads) == []
    assert sentences(fig("dead", 1), reads=reads) == ["“dead” cannot be read as a number, and the value is 1."]


def test_a_mention_leads_to_an_entity_that_is_there() -> None:
    mention = Mention(article="a", at=anchor(TEXT, (82, 86)))
    register = Register([Entity(id="o", name="Omar"), Entity(id="gone", name="x", deleted=True)], [])
    assert sentences(mention, register=register) == ["It is not said yet who or what “Omar” is."]
    assert sentences(replace(mention, entity="o"), register=register) == []
    gone = sentences(replace(mention, entity="gone"), register=register)
    assert gone == ["The entity of “Omar” is no longer there."]


def test_a_source_without_a_name_has_a_reason() -> None:
    source = Source(article="a", who=anchor(TEXT, (82, 86)), identification="anonymous")
    assert sentences(source) == ["“Omar” has no name, and the reason is not said yet."]
    assert sentences(replace(source, anonymity_reason="not_stated")) == []
    assert sentences(replace(source, identification="named")) == []


def test_a_count_says_what_is_counted() -> None:
    assert sentences(fig("50", 50, counted="", status="")) == ["It is not said yet what “50” counts."]
    assert sentences(fig("50", 50, counted="", status="", kind="duration")) == []
    assert sentences(fig("50", 50, counted="", counted_entity="e")) == []


def test_words_that_are_not_what_stands_in_the_text_are_damage() -> None:
    moved = replace(TOTAL, at=Anchor((Span(0, 3),), "182"), counted_at=Anchor((Span(500, 510),), "people"))
    assert sentences(moved) == [
        "Words: at 0-3 stands “181”, not “182”.",
        "Counted, words: at 500-510 stands “”, not “people”.",
    ]


def test_a_text_that_is_not_the_one_imported_is_damage_and_a_missing_date_is_open() -> None:
    found = checks(Page(replace(ARTICLE, text_sha256="x", published=""), TEXT, []), NOBODY)
    assert [(check.severity, check.records) for check in found] == [("wrong", ("a",)), ("open", ("a",))]


QUOTE = Span(TEXT.index("“"), TEXT.index("”") + 1)


def test_a_quote_of_four_words_is_claimed_by_a_source() -> None:
    quotes = Quotes(unclosed=lambda text: [], inside=lambda text, span: [QUOTE, Span(0, 8)])
    assert checks(Page(ARTICLE, TEXT, []), NOBODY, quotes=quotes) == [], "nobody has begun"
    (check,) = checks(Page(ARTICLE, TEXT, [TOTAL]), NOBODY, quotes=quotes)
    assert (check.sentence, check.where) == ("No source says this quote yet: “they died on Monday”", QUOTE)
    said = Source(article="a", said=anchor(TEXT, (QUOTE.start + 1, QUOTE.end - 4)), identification="named")
    assert sentences(said, quotes=quotes) == []
    assert sentences(Zone(article="a", start=QUOTE.start - 1, end=QUOTE.end, kind="rights"), quotes=quotes) == []


def test_a_mark_that_is_never_closed_is_open_until_it_is_noted() -> None:
    quotes = Quotes(unclosed=lambda text: [QUOTE], inside=lambda text, span: [])
    said = Source(article="a", said=anchor(TEXT, QUOTE), identification="named")
    assert sentences(said, quotes=quotes) == ["A quotation mark is never closed: “they died on Monday”"]
    assert sentences(replace(said, quote_defect=("unclosed",)), quotes=quotes) == []


OTHER = fig("124", 190, counted="181", source="s2")


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ({}, {}, True),
        ({}, {"value": 181.0}, False),
        ({}, {"status": "wounded"}, False),
        ({}, {"counted": "others"}, False),
        ({}, {"place": "p"}, False),
        ({}, {"source": "s1"}, False),
        ({}, {"source": ""}, False),
        ({}, {"supersedes": "181"}, False),
        ({}, {"repeats": "181"}, False),
        ({"low": 181.0, "comparator": "at_least"}, {}, False),
        ({"low": 200.0, "comparator": "at_least"}, {"low": 190.0, "high": 190.0}, True),
        ({"earliest": "2022-01-20", "latest": "2022-01-26"}, {"earliest": "2022-01-26"}, True),
        ({"earliest": "2022-01-20", "latest": "2022-01-26"}, {"earliest": "2022-01-27"}, False),
        ({"earliest": "2022-01"}, {"latest": "2022-01-27"}, True),
        ({}, {"article": "b"}, False),
        ({"earliest": "2022-01-20"}, {"article": "b", "earliest": "2022-01-20"}, True),
    ],
)
def test_the_same_counted_with_another_number_by_another_source_is_a_conflict(
    one: dict[str, Any], other: dict[str, Any], conflict: bool
) -> None:
    found = conflicts([replace(TOTAL, source="s1", **one), replace(OTHER, **other)])
    assert [check.sentence for check in found] == ["“181” and “124” count the same and differ: both stay."] * conflict


def test_one_voice_through_two_sources_is_no_conflict() -> None:
    register = Register([Entity(id="o", name="OSDH"), Entity(id="m", name="SOHR", merged_into="o")], [])
    by = {"article": "a", "identification": "named"}
    sources = [Source(id="s1", said=anchor(TEXT, (0, 3)), speakers=("o",), **by)]  # type: ignore[arg-type]
    sources += [Source(id="s2", said=anchor(TEXT, (10, 13)), speakers=("m",), **by)]  # type: ignore[arg-type]
    assert sentences(replace(TOTAL, source="s1"), OTHER, *sources, register=register) == []
    assert sentences(replace(TOTAL, source="s1"), OTHER, sources[0], register=register)


def test_a_part_is_compared_with_what_it_inherits() -> None:
    total = replace(TOTAL, source="s1")
    part = fig("50", 50, status="", counted="soldiers", part_of="181")
    other = fig("7", 60, counted="soldiers", source="s2")
    found = conflicts([total, part, other], find=lambda id: total if id == "181" else None)
    assert [check.records for check in found] == [("50", "7")]
