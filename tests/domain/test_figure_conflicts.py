"""Which figures of a project contradict each other."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figure_conflicts import conflicts, contradict, standing
from annotator.domain.figure_lines import FigureLine

USUAL: dict[str, Any] = dict.fromkeys(FigureLine._fields, "") | {"value": None, "low": None, "high": None}


def line(id: str, value: float | None = 40, **fields: Any) -> FigureLine:
    """Forty people killed in Orlen on a Monday, as one voice of one article says."""
    said = {"value": value, "low": value, "high": value, "counted": "people", "status": "killed", "place_id": "orlen"}
    said |= {"earliest": "2019-03-25", "article": f"article {id}", "speaker_ids": f"voice {id}"}
    return FigureLine(**(USUAL | {"id": id} | said | fields))


def found(*lines: FigureLine) -> list[list[str]]:
    return [[figure.id for figure in conflict.figures] for conflict in conflicts(lines)]


def test_two_articles_with_another_number_of_the_same_are_in_conflict() -> None:
    assert found(line("a", 40), line("b", 43)) == [["a", "b"]]


@pytest.mark.parametrize(
    "other",
    [
        {"value": 40},
        {"value": 40, "counted": "  People"},
        {"status": "wounded"},
        {"counted": "children"},
        {"place_id": "arbel"},
        {"earliest": "2019-03-26"},
        {"kind": "percent"},
        {"status": ""},
        {"value": None},
        {"category": "minor"},
    ],
)
def test_what_is_not_the_same_thing_or_has_the_same_number_is_no_conflict(other: dict[str, Any]) -> None:
    assert found(line("a", 40, category="all"), line("b", **({"value": 43} | other))) == []


def test_case_spaces_and_an_article_in_front_do_not_make_two_things() -> None:
    assert found(line("a", counted="the dead  people"), line("b", 43, counted="Dead People")) == [["a", "b"]]


def test_ranges_that_overlap_are_compatible_and_disjoint_ones_are_not() -> None:
    at_least_40 = line("a", low=40, high=None)
    assert found(at_least_40, line("b", 43)) == []
    assert found(at_least_40, line("b", 39)) == [["a", "b"]]
    assert found(line("a", None, low=20, high=30), line("b", None, low=30, high=35)) == []
    assert found(line("a", None, low=20, high=30), line("b", None, low=31, high=35)) == [["a", "b"]]


def test_without_a_place_or_a_date_only_figures_of_one_event_or_article_are_compared() -> None:
    nowhere: dict[str, Any] = {"place_id": ""}
    assert found(line("a", **nowhere), line("b", 43, **nowhere)) == []
    assert found(line("a", **nowhere), line("b", 43, **nowhere, article="article a")) == [["a", "b"]]
    assert found(line("a", event_id="flood", **nowhere), line("b", 43, event_id="flood")) == [["a", "b"]]
    assert found(line("a", event_id="flood", earliest=""), line("b", 43, event_id="flood")) == [["a", "b"]]
    assert found(line("a", event_id="flood", earliest=""), line("b", 43, event_id="storm")) == []


def test_one_voice_in_one_article_does_not_contradict_itself_but_in_two_articles_it_does() -> None:
    same_voice: dict[str, Any] = {"speaker_ids": "guard"}
    assert found(line("a", **same_voice, article="one"), line("b", 43, **same_voice, article="one")) == []
    assert found(line("a", **same_voice), line("b", 43, **same_voice)) == [["a", "b"]]


def test_totals_and_their_parts_are_one_family() -> None:
    total = line("t", 40)
    assert found(total, line("a", 12, part_of_id="t"), line("b", 28, part_of_id="t")) == []
    assert found(total, line("a", 12, part_of_id="t"), line("c", 40)) == [["a", "c"]]


def test_what_repeats_another_or_was_replaced_is_not_compared_any_more() -> None:
    old, new = line("a", 40), line("b", 43, supersedes_id="a")
    assert found(old, new, line("c", 43)) == []
    assert found(old, line("b", 43, repeats_id="a")) == []
    assert found(old, line("b", 43, repeats_id="gone")) == [["a", "b"]]


def test_of_figures_that_replace_each_other_one_stands() -> None:
    assert [f.id for f in standing([line("a", supersedes_id="b"), line("b", 43, supersedes_id="a")])] == ["a"]


def test_figures_that_are_linked_by_contradictions_are_one_conflict_by_date() -> None:
    lines = [
        line("a", 40),
        line("b", 43),
        line("c", None, low=40, high=43),
        line("d", 50, earliest="2019-03-24", latest="2019-03-25"),
    ]
    assert found(*lines) == [["d", "a", "b", "c"]]


LINES = st.builds(
    lambda id, value, spread, place, event, day, long, article, voice, part, newer, same: line(
        id, value, high=value + spread, place_id=place, event_id=event, article=article, speaker_ids=voice,
        earliest=day, latest=day and long, part_of_id=part, supersedes_id=newer, repeats_id=same,
    ),
    *(st.sampled_from("abcdefgh"), st.integers(1, 5), st.integers(0, 2)),
    *(st.sampled_from(each) for each in (("", "x", "y"), ("", "e"), ("", "2019-01-01", "2019-01-02"))),
    *(st.sampled_from(each) for each in (("", "2019-01-03", "2019-02"), ("p", "q"), ("", "v", "w"))),
    *(st.sampled_from(("", "", "", *"abc")) for _ in range(3)),
)  # fmt: skip
MANY = st.lists(LINES, max_size=8, unique_by=lambda each: each.id)


@given(LINES, LINES)
def test_whoever_is_asked_first_the_answer_is_the_same(one: FigureLine, other: FigureLine) -> None:
    assert contradict(one, other) == contradict(other, one)


@given(MANY, st.randoms())
def test_the_order_of_the_figures_makes_no_difference(lines: list[FigureLine], chance: Any) -> None:
    shuffled = list(lines)
    chance.shuffle(shuffled)
    assert conflicts(lines) == conflicts(shuffled)


@given(MANY)
def test_in_a_conflict_each_figure_stands_and_contradicts_another_and_none_is_missing(lines: list[FigureLine]) -> None:
    stand = standing(lines)
    met = {f.id: conflict.id for conflict in conflicts(lines) for f in conflict.figures}
    for one in stand:
        against = [other for other in stand if contradict(one, other) and _family(one, lines) != _family(other, lines)]
        assert (one.id in met) == bool(against)
        assert {met[other.id] for other in against} <= {met.get(one.id, "")}
    assert set(met) <= {each.id for each in stand}


def _family(one: FigureLine, lines: list[FigureLine]) -> str:
    known, seen = {each.id: each for each in lines}, [one.id]
    while (total := known[seen[-1]].part_of_id) in known:
        if total in seen:
            return min(seen[seen.index(total) :])
        seen.append(total)
    return seen[-1]
