"""Marks are found by place, nested and put into lanes."""

import pytest

from annotator.domain.anchors import Span
from annotator.ui.offsets import Offsets
from annotator.ui.text.index import MarkIndex
from annotator.ui.text.marks import Mark
from annotator.ui.text.sketch import Piece, depths, lanes_of, rises
from annotator.ui.text.stepping import next_of, tip

TEXT = "Nine boats 😀 left\nthe old port of Marn\nat dusk"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mention(id_: str, *words: str) -> Mark:
    return Mark(id_, "mention", tuple(("at", span(one)) for one in words), id_)


def source(id_: str, **roles: tuple[int, int]) -> list[Piece]:
    mark = Mark(id_, "source", tuple((role, Span(*place)) for role, place in roles.items()), id_)
    return [Piece(mark, role, place) for role, place in mark.stretches]


def test_the_innermost_mark_comes_first() -> None:
    index = MarkIndex(Offsets(TEXT), [mention("port", "old port of Marn"), mention("marn", "Marn")])
    assert [mark.id for mark in index.at(TEXT.index("Marn"))] == ["marn", "port"]


def test_a_mark_ends_before_the_character_after_it() -> None:
    index = MarkIndex(Offsets(TEXT), [mention("nine", "Nine")])
    assert [bool(index.at(place)) for place in range(6)] == [True, True, True, True, False, False]


def test_a_caret_just_after_a_mark_is_at_that_mark() -> None:
    index = MarkIndex(Offsets(TEXT), [mention("nine", "Nine"), mention("boats", "boats")])
    assert [[mark.id for mark in index.around(place)] for place in (4, 5)] == [["nine"], ["boats"]]


def test_a_mark_over_several_lines_is_found_in_each_and_removed_from_each() -> None:
    index = MarkIndex(Offsets(TEXT), [mention("long", TEXT[5:45])])
    assert [len(index.in_block(block)) for block in range(3)] == [1, 1, 1]
    assert index.remove(["long", "unknown"]) == {0, 1, 2}
    assert [len(index.in_block(block)) for block in range(3)] == [0, 0, 0]


def test_a_mark_that_is_added_again_moves() -> None:
    index = MarkIndex(Offsets(TEXT), [mention("one", "Nine")])
    assert index.add([mention("one", "Marn")]) == {0, 1}
    assert not index.at(0)
    assert index.at(TEXT.index("Marn"))


def test_a_mark_beyond_the_text_does_no_harm() -> None:
    lost = Mark("lost", "mention", (("at", Span(40, 900)), ("at", Span(5_000, 5_005)), ("at", Span(7, 7))), "lost")
    index = MarkIndex(Offsets(TEXT), [lost])
    assert index.within(2, Span(40, 900)) == (1, 7)
    assert index.at(5_002) == [lost]


def test_a_mark_after_an_emoji_stands_two_qt_positions_further_in_its_block() -> None:
    index = MarkIndex(Offsets(TEXT))
    assert index.within(0, span("left")) == (14, 18)
    assert index.within(1, span("old")) == (4, 7)


def test_extra_anchors_of_a_figure_are_not_hit() -> None:
    figure = Mark("f", "figure", (("at", span("Nine")), ("counted_at", span("boats"))), "9 boats")
    index = MarkIndex(Offsets(TEXT), [figure])
    assert index.at(0) == [figure]
    assert index.at(TEXT.index("boats")) == []


def test_nested_fills_know_how_deep_they_are_and_how_many_they_hold() -> None:
    spans = [Span(0, 20), Span(0, 8), Span(2, 4), Span(12, 15), Span(30, 33)]
    assert depths(spans) == [0, 1, 2, 1, 0]
    assert rises(spans) == [2, 1, 0, 0, 0]


def test_fills_that_only_touch_are_not_nested() -> None:
    assert depths([Span(0, 4), Span(4, 8)]) == [0, 0]


@pytest.mark.parametrize(
    ("pieces", "lanes"),
    [
        (source("a", said=(0, 10)) + source("b", said=(12, 20)), {"a": 0, "b": 0}),
        (source("a", said=(0, 10)) + source("b", said=(4, 6)), {"a": 0, "b": 1}),
        (source("a", said=(0, 10), who=(20, 25)) + source("b", said=(12, 18)), {"a": 0, "b": 1}),
        (
            source("a", said=(0, 40))
            + source("b", said=(1, 30))
            + source("c", said=(2, 20))
            + source("d", said=(3, 9)),
            {"a": 0, "b": 1, "c": 2, "d": 2},
        ),
    ],
)
def test_sources_that_overlap_have_different_lanes(pieces: list[Piece], lanes: dict[str, int]) -> None:
    assert lanes_of(pieces) == lanes


def test_stepping_goes_round_and_starts_with_the_innermost() -> None:
    assert next_of(["in", "mid", "out"], None) == "in"
    assert [next_of(["in", "mid", "out"], chosen) for chosen in ("in", "mid", "out", "other")] == [
        "mid",
        "out",
        "in",
        "in",
    ]
    assert next_of(["in", "mid", "out"], "in", -1) == "out"


def test_a_tip_isolates_its_words_and_cannot_be_markup() -> None:
    mark = Mark("m", "mention", (("at", Span(0, 9)),), "<Marn>")
    said = tip(mark, "<b>שלום</b> and more")
    assert "\u2068&lt;Marn&gt;\u2069" in said
    assert "\u2068&lt;b&gt;שלום&lt;/\u2069" in said
