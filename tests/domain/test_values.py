"""Anchors, cells, figures and the register keep their promises."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import NOWHERE, Span, anchor, read_cell
from annotator.domain.annotations import ANNOTATIONS, Figure, Source
from annotator.domain.cells import number_cell, plain, read_plain
from annotator.domain.codebook import Codebook, default_choices, default_numbers
from annotator.domain.entities import merge, new_entity, set_aliases
from annotator.domain.fields import fields_of
from annotator.domain.figures import revalued
from annotator.domain.page import Page, inherited
from annotator.domain.records import Alias, Article, Entity
from annotator.domain.register import Register
from annotator.domain.wording import short, wording

TEXT = "“The case”, he said, “is settled.”"


def test_stretches_that_touch_become_one_and_others_stay_apart() -> None:
    assert anchor(TEXT, (11, 13), (0, 5), (5, 10)).spans == (Span(0, 10), Span(11, 13))


def test_the_words_of_an_anchor_are_cut_from_the_text() -> None:
    assert anchor(TEXT, (0, 10), (21, 34)).words == "“The case” … “is settled.”"


@pytest.mark.parametrize("span", [(0, 0), (5, 3), (-1, 4), (0, 99)])
def test_what_is_no_stretch_of_the_text_is_no_anchor(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="is not a stretch"):
        anchor(TEXT, span)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4)), min_size=1, max_size=6))
def test_an_anchor_written_in_a_cell_reads_back_the_same(pairs: list[tuple[int, int]]) -> None:
    made = anchor(TEXT, *((start, start + length) for start, length in pairs))
    assert read_cell(made.cell, made.words) == made


def test_a_cell_that_is_no_list_of_stretches_is_refused() -> None:
    with pytest.raises(ValueError, match="880-901"):
        read_cell("880-901; yes", "words")


@pytest.mark.parametrize(
    ("value", "cell"), [(181.0, "181"), (2.5, "2.5"), (None, ""), (0.0, "0"), (-3.0, "-3"), (2_500_000.0, "2500000")]
)
def test_numbers_are_written_as_people_write_them(value: float | None, cell: str) -> None:
    assert number_cell(value) == cell


def test_every_annotation_reads_back_from_its_plain_form() -> None:
    source = Source(
        article="a", who=anchor(TEXT, (12, 14)), speakers=("e1", "e2"), quote_defect=("unclosed",), later=True
    )
    figure = Figure(article="a", at=anchor(TEXT, (0, 5)), value=3.5, low=0.0, extra={"reliability": "B"})
    for record in (source, figure):
        assert replace(type(record)(id=record.id), **read_plain(fields_of(type(record)), plain(record))) == record


def test_every_choice_a_field_names_is_in_the_default_codebook() -> None:
    book = Codebook(default_choices())
    for record_type in (*ANNOTATIONS, Entity, Article):
        for field in fields_of(record_type).values():
            if field.choices:
                assert book.offered(field.choices), f"{field.name}: {field.choices}"


def test_a_default_value_is_one_of_the_choices() -> None:
    book = Codebook(default_choices())
    for record_type in (*ANNOTATIONS, Entity):
        for field in fields_of(record_type).values():
            if field.kind == "choice" and field.default:
                assert field.default in {choice.key for choice in book.offered(field.choices)}


def test_the_number_words_of_a_new_project_have_ids_of_their_own() -> None:
    ids = [line.id for line in default_numbers()]
    assert len(ids) == len(set(ids)) > 20


def test_a_choice_that_was_merged_is_read_as_the_one_it_went_into() -> None:
    choices = {choice.id: choice for choice in default_choices()}
    gone = replace(choices["figure.status.wounded"], merged_into="figure.status.affected")
    book = Codebook([*choices.values(), gone])
    assert book.label("figure.status", "wounded") == "affected"
    assert "wounded" not in {choice.key for choice in book.offered("figure.status")}
    assert book.label("figure.status", "from_elsewhere") == "from elsewhere"


@pytest.mark.parametrize(
    ("comparator", "low", "high"),
    [
        ("exact", 20, 20),
        ("at_least", 20, None),
        ("more_than", 21, None),
        ("at_most", None, 20),
        ("less_than", None, 19),
    ],
)
def test_limits_follow_a_value_typed_by_hand(comparator: str, low: float | None, high: float | None) -> None:
    figure = revalued(Figure(comparator=comparator, rule="dozens"), value=20.0)
    assert (figure.low, figure.high, figure.rule) == (low, high, "")


def test_limits_typed_by_hand_stay() -> None:
    figure = revalued(Figure(comparator="about", value=20.0), low=15.0)
    assert (figure.value, figure.low, figure.high) == (20.0, 15.0, None)


def test_a_part_has_what_its_total_says_unless_it_says_otherwise() -> None:
    total = Figure(id="t", status="killed", place="p", earliest="2026-03-01")
    part = Figure(id="p", part_of="t", place="q")
    whole = inherited(part, {"t": total}.get)
    assert (whole.status, whole.place, whole.earliest) == ("killed", "q", "2026-03-01")
    assert part.status == ""


def test_totals_that_go_round_in_a_circle_end() -> None:
    one, two = Figure(id="1", part_of="2"), Figure(id="2", part_of="1", status="killed")
    assert inherited(one, {"1": one, "2": two}.get).status == "killed"


def test_merging_in_a_circle_ends_at_the_smallest_id() -> None:
    ring = [Entity(id=a, name=a, merged_into=b) for a, b in (("c", "b"), ("b", "a"), ("a", "c"))]
    register = Register(ring, [])
    assert {register.resolved(id) for id in "abc"} == {"a"}
    assert [entity.id for entity in register.all()] == ["a"]


def test_names_of_merged_entities_are_names_of_the_one_that_stands() -> None:
    one, two, three = (Entity(id=id, name=name) for id, name in (("1", "SDF"), ("2", "FDS"), ("3", "QSD")))
    register = Register([one, two, three], [Alias(entity="3", name="Qasad")])
    register.take(merge(register, two, [three]))
    register.take(merge(register, one, [register.raw("2") or two]))
    assert register.names("3") == ["SDF", "FDS", "QSD", "Qasad"]


def test_other_names_keep_the_order_in_which_they_were_given() -> None:
    entity = Entity(name="Islamic State")
    register = Register([], [])
    register.take(new_entity(entity, ["IS", "Daesh"]))
    register.take(set_aliases(register, entity, ["ISIL", "Daesh", "IS"]))
    assert register.names(entity.id) == ["Islamic State", "ISIL", "Daesh", "IS"]


def test_an_unnamed_entity_is_offered_only_in_its_article() -> None:
    unnamed = Entity(name="a senior official", named="no", article="a1")
    register = Register([unnamed, Entity(id="n", name="Orlen")], [])
    assert unnamed in register.first("a1", 2)
    assert [entity.name for entity in register.first("a2", 2)] == ["Orlen"]


def test_the_records_of_a_page_stay_in_reading_order() -> None:
    figures = [Figure(article="a", at=anchor(TEXT, span)) for span in ((12, 14), (0, 10), (0, 5))]
    page = Page(Article(id="a"), TEXT, figures)
    assert [figure.at.spans[0] for figure in page.of_type(Figure)] == [(0, 10), (0, 5), (12, 14)]


def test_a_source_without_said_is_named_by_what_it_has() -> None:
    assert wording(Source(who=anchor(TEXT, (12, 14)))) == "source “he”"
    assert Source().main == NOWHERE


def test_long_words_are_cut_at_a_word() -> None:
    assert short("a very long sentence that goes on and on for ever", 20) == "a very long …"
