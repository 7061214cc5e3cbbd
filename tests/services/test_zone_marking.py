"""Zones by hand: a stretch becomes one, and what it meets gives way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.anchors import Span
from annotator.domain.page import Page
from annotator.domain.records import Article, Zone
from annotator.services.recording.zones import PROSE, kind_in, line_at, painted, zone_at

TEXT = "Flood in Orlen\n\nBy Mara Quill, Orlen\n\nThe river rose.\n\n  Share this  \n"
KINDS = ("headline", "byline", "residue", PROSE)


def zone(words: str, kind: str) -> Zone:
    start = TEXT.index(words)
    return Zone(article="a", start=start, end=start + len(words), kind=kind)


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def after(zones: list[Zone], where: Span, kind: str) -> list[tuple[str, str]]:
    """The zones that stand after a stretch was said to be of a kind."""
    page = Page(Article(id="a"), TEXT, zones)
    page.take(painted("a", TEXT, zones, where, kind))
    return [(each.kind, TEXT[each.start : each.end]) for each in page.zones()]


def test_a_stretch_becomes_a_zone_without_the_white_space_around_it() -> None:
    assert after([], Span(TEXT.index("  Share"), len(TEXT)), "residue") == [("residue", "Share this")]


def test_a_zone_becomes_another_kind_and_stays_the_same_record() -> None:
    known = zone("By Mara Quill", "dateline")
    (change,) = painted("a", TEXT, [known], span("By Mara Quill"), "byline").changes
    assert (change.after.id, getattr(change.after, "kind", "")) == (known.id, "byline")


def test_a_zone_grows_by_what_is_said_to_be_of_its_kind() -> None:
    assert after([zone("By Mara", "byline")], span("Mara Quill, Orlen"), "byline") == [
        ("byline", "By Mara Quill, Orlen")
    ]


def test_a_part_of_a_zone_that_is_something_else_leaves_it_the_rest() -> None:
    known = zone("By Mara Quill, Orlen", "byline")
    assert after([known], span("Orlen\n\nThe"), "dateline") == [
        ("byline", "By Mara Quill,"),
        ("dateline", "Orlen\n\nThe"),
    ]
    assert after([known], span("Mara"), PROSE) == [("byline", "By"), ("byline", "Quill, Orlen")]


def test_prose_takes_a_zone_away() -> None:
    assert after([zone("Share this", "residue")], span("Share this"), PROSE) == []


def test_several_zones_become_one() -> None:
    known = [zone("Flood in Orlen", "headline"), zone("By Mara Quill", "byline")]
    assert after(known, Span(0, TEXT.index(", Orlen")), "residue") == [("residue", "Flood in Orlen\n\nBy Mara Quill")]


def test_what_is_so_already_is_no_edit() -> None:
    known = zone("Share this", "residue")
    assert not painted("a", TEXT, [known], span("Share this"), "residue")
    assert not painted("a", TEXT, [], span("Share this"), PROSE)


@pytest.mark.parametrize(("words", "kind"), [("Mara", "byline"), ("rose", PROSE), ("Quill, Orlen\n\nThe", None)])
def test_what_a_stretch_is_now(words: str, kind: str | None) -> None:
    assert kind_in([zone("By Mara Quill, Orlen", "byline")], span(words)) == kind


def test_the_zone_at_a_caret_is_the_one_it_stands_in_or_right_behind() -> None:
    known = zone("By Mara Quill, Orlen", "byline")
    assert zone_at([known], known.start) == zone_at([known], known.end) == known
    assert zone_at([known], known.end + 1) is None
    assert TEXT[slice(*line_at(TEXT, TEXT.index("this")))] == "Share this"
    assert line_at(TEXT, len("Flood in Orlen\n")) == Span(15, 15)


STRETCHES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted).map(lambda two: Span(*two))


@given(st.lists(st.tuples(STRETCHES, st.sampled_from(KINDS)), max_size=12))
def test_whatever_is_said_zones_never_overlap_and_the_last_word_stands(said: list[tuple[Span, str]]) -> None:
    page = Page(Article(id="a"), TEXT, [])
    for where, kind in said:
        if TEXT[slice(*where)].strip():
            page.take(painted("a", TEXT, page.zones(), where, kind))
            tight = Span(*where)
            inside = [z for z in page.zones() if tight.overlaps(Span(z.start, z.end))]
            assert {z.kind for z in inside} <= {kind} - {PROSE}
    ends = [0]
    for each in page.zones():
        assert ends[-1] <= each.start < each.end
        ends.append(each.end)
